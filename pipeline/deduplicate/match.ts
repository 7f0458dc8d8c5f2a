import type { Languages } from "../../languages/language.ts";
import type { Edge, LedgerMention } from "../records.ts";
import { candidatePairs } from "./candidates.ts";
import type { Vectors } from "./gauge.ts";
import { alone, type Profile, profilesOf } from "./profile.ts";
import { scorePair } from "./score.ts";
import { shelfOf } from "./shelf.ts";

/** A statement of the left list with one of the right that may say the same. */
export interface Match extends Omit<Edge, "left" | "right"> {
  readonly left: string;
  readonly right: string;
}

interface MatchOptions {
  readonly top: number;
  readonly min: number;
  readonly languages: Languages;
  /** What an encoder makes of the statements and the sentences of its gauge. */
  readonly vectors?: Vectors;
}

/** For each left statement its best right ones, likeliest first; both lists keep ids of their own. */
export function matchLists(
  left: readonly LedgerMention[],
  right: readonly LedgerMention[],
  { top, min, languages, vectors }: MatchOptions,
): Match[] {
  const profiles = [
    ...sideOf(profilesOf(left, languages, vectors), "left"),
    ...sideOf(profilesOf(right, languages, vectors), "right"),
  ];
  const found = new Map<number, Map<number, Edge>>();
  for (const { left: i, right: j } of candidatePairs(shelfOf(profiles))) {
    const matches = found.get(i) ?? new Map<number, Edge>();
    if (matches.has(j)) continue;
    found.set(i, matches.set(j, scorePair(profiles[i]!, profiles[j]!)));
  }
  return left.flatMap(({ id }, i) =>
    [...(found.get(i) ?? [])]
      .filter(([, { score }]) => score >= min)
      .sort(([j, a], [k, b]) => b.score - a.score || j - k)
      .slice(0, top)
      .map(([j, edge]) => ({ ...edge, left: id, right: right[j - left.length]!.id })),
  );
}

/** Statements of one side are no candidates for each other. */
function sideOf(profiles: readonly Profile[], side: string): Profile[] {
  return profiles.map((profile, i) => ({
    ...alone(profile),
    id: `${side}-${i}`,
    articleId: side,
  }));
}
