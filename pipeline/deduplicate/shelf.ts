import type { Languages } from "../../languages/language.ts";
import type { Edtf } from "../records.ts";
import type { Vectors } from "./gauge.ts";
import type { Mentions } from "./mentions.ts";
import { Packed } from "./packed.ts";
import { dayOf } from "./periods.ts";
import { type Profile, profilesOf } from "./profile.ts";

/** Profiles of mentions by their index. */
export interface Shelf {
  /** Number of each mention's article, in the order of the article ids. */
  readonly articles: Uint32Array;
  /** Day of publication as a number; `UNDATED` where it is not known to the day. */
  readonly days: Float64Array;
  /** Indices by day, article and id. */
  readonly order: Uint32Array;
  profile(index: number): Profile;
  /** The profile is not needed again for long. */
  release(index: number): void;
}

/** In place of the day of mentions that are compared with those of all days. */
export const UNDATED = Number.NEGATIVE_INFINITY;

/** Profiles that are there already. */
export function shelfOf(profiles: readonly Profile[]): Shelf {
  return {
    ...timesOf({
      articles: profiles.map(({ articleId }) => articleId),
      published: profiles.map(({ published }) => published),
    }),
    profile: (index) => profiles[index]!,
    release: () => {},
  };
}

/** Released profiles that are kept because something asked for them again. */
const AGAIN = 10_000;

/** Profiles made when they are asked for, an article at a time, and forgotten when released: those of a million mentions are 3 GB. */
export function lazyShelf(mentions: Mentions, languages: Languages, vectors?: Vectors): Shelf {
  const { articles, days, order } = timesOf(mentions);
  const together = new Packed(articles.length, (give) => {
    for (const [index, article] of articles.entries()) give(article, index);
  });
  const made = new Map<number, Profile>();
  const again = new Map<number, Profile>();
  const released = new Uint8Array(articles.length);
  const make = (index: number): Profile => {
    const own = Array.from(together.of(articles[index]!));
    if (again.size > AGAIN) again.clear();
    const profiles = profilesOf(own.map(mentions.read), languages, vectors);
    for (const [at, one] of own.entries())
      (released[one] === 1 ? again : made).set(one, profiles[at]!);
    return profiles[own.indexOf(index)]!;
  };
  return {
    articles,
    days,
    order,
    profile: (index) => made.get(index) ?? again.get(index) ?? make(index),
    release: (index) => {
      made.delete(index);
      released[index] = 1;
    },
  };
}

/** Articles, days and order of mentions. */
export function timesOf(
  given: Pick<Mentions, "articles" | "published">,
): Pick<Shelf, "articles" | "days" | "order"> {
  const [articles, days] = [numbered(given.articles), daysOf(given.published)];
  const order = Uint32Array.from(days, (_, index) => index).sort((a, b) =>
    days[a] === days[b] ? articles[a]! - articles[b]! || a - b : days[a]! - days[b]!,
  );
  return { articles, days, order };
}

function numbered(ids: readonly string[]): Uint32Array {
  const numbers = new Map([...new Set(ids)].sort().map((id, number) => [id, number]));
  return Uint32Array.from(ids, (id) => numbers.get(id)!);
}

function daysOf(published: readonly (Edtf | null)[]): Float64Array {
  return Float64Array.from(published, (date) => {
    const day = date === null ? Number.NaN : dayOf(date);
    return Number.isNaN(day) ? UNDATED : day;
  });
}
