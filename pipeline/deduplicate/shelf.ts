import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import type { Vectors } from "./gauge.ts";
import { type Profile, profilesOf } from "./profile.ts";

/** What the blocking reads of a mention before it has a profile. */
type Placed = Pick<LedgerMention, "articleId" | "published">;

/** Profiles of mentions by their index. */
export interface Shelf {
  readonly mentions: readonly Placed[];
  profile(index: number): Profile;
  /** The profile is not needed again for long. */
  release(index: number): void;
}

/** Profiles that are there already. */
export function shelfOf(profiles: readonly Profile[]): Shelf {
  return { mentions: profiles, profile: (index) => profiles[index]!, release: () => {} };
}

/** Released profiles that are kept because something asked for them again. */
const AGAIN = 10_000;

/** Profiles made when they are asked for, an article at a time, and forgotten when released: those of a million mentions are 3 GB. */
export function lazyShelf(
  mentions: readonly LedgerMention[],
  languages: Languages,
  vectors?: Vectors,
): Shelf {
  const articles = new Map<string, number[]>();
  for (const [index, { articleId }] of mentions.entries()) {
    const own = articles.get(articleId);
    if (own === undefined) articles.set(articleId, [index]);
    else own.push(index);
  }
  const made = new Map<number, Profile>();
  const again = new Map<number, Profile>();
  const released = new Uint8Array(mentions.length);
  const make = (index: number): Profile => {
    const own = articles.get(mentions[index]!.articleId)!;
    if (again.size > AGAIN) again.clear();
    const profiles = profilesOf(
      own.map((one) => mentions[one]!),
      languages,
      vectors,
    );
    for (const [at, one] of own.entries())
      (released[one] === 1 ? again : made).set(one, profiles[at]!);
    return profiles[own.indexOf(index)]!;
  };
  return {
    mentions,
    profile: (index) => made.get(index) ?? again.get(index) ?? make(index),
    release: (index) => {
      made.delete(index);
      released[index] = 1;
    },
  };
}
