import { type Languages, languageFor } from "../../languages/language.ts";
import { negationsIn } from "../claims/negation.ts";
import type { LedgerMention } from "../records.ts";
import { type SmallWords, smallWords } from "./bearings.ts";

/** What somebody vouches for. */
export interface Voice {
  readonly speaker: string | null;
  /** Whether the speaker says that it is so or that it is not; null where nobody says it, or only a part is negated. */
  readonly holds: boolean | null;
}

/** See `Voice`; what is planned or only alleged not to be is neither. */
export function holdsOf(mention: LedgerMention, languages: Languages): boolean | null {
  const { stance, language, speaker } = mention;
  const small = smallWords(language, languages);
  if (speaker === null || stance === "planned" || small === null) return null;
  const negating = negationsOf(mention, small, languages);
  if (negating.length === 0) return stance === "denied" ? null : true;
  return negating.some((word) => small.negators.has(word)) && stance !== "alleged" ? false : null;
}

/**
 * Whether a statement is negated by more than what negates a part of it: "unfounded" is "sans fondement". Of true
 * translations one of two parted by a negation was so.
 */
export function isNegated(mention: LedgerMention, languages: Languages): boolean {
  if (!mention.negated || mention.stance === "denied") return mention.negated;
  const small = smallWords(mention.language, languages);
  return small === null || negationsOf(mention, small, languages).length > 0;
}

/** Words that negate, those left out that negate a part. */
const negationsOf = (
  { text, language }: LedgerMention,
  { without }: SmallWords,
  languages: Languages,
): string[] =>
  negationsIn(text, languageFor(language, languages)?.claims).filter((word) => !without.has(word));

/**
 * Whether one speaker says what another says not to be so, if it is of one thing. Where nobody is named a negation
 * seldom answers anything: of some 30 such pairs that share a quarter of their words 2 contradict each other.
 */
export function rebuts(left: Voice, right: Voice): boolean {
  if (left.holds === null || right.holds === null || left.holds === right.holds) return false;
  return left.speaker !== right.speaker;
}
