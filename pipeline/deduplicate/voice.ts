import { type Languages, languageFor } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { smallWords } from "./bearings.ts";

/** Words, with what English writes onto them. */
const WORD = /[\p{L}\p{M}]+(?:'t(?!\p{L}))?/gu;

/** What somebody vouches for. */
export interface Voice {
  readonly speaker: string | null;
  /** Whether the speaker says that it is so or that it is not; null where nobody says it, or only a part is negated. */
  readonly holds: boolean | null;
}

/** See `Voice`; what is planned or only alleged not to be is neither. */
export function holdsOf(mention: LedgerMention, languages: Languages): boolean | null {
  const { stance, language, text, speaker } = mention;
  const small = smallWords(language, languages);
  if (speaker === null || stance === "planned" || small === null) return null;
  const negations = new Set(languageFor(language, languages)?.claims?.negations);
  const words = text.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  const negating = words.filter((word) => negations.has(word) && !small.without.has(word));
  if (negating.length === 0) return stance === "denied" ? null : true;
  return negating.some((word) => small.negators.has(word)) && stance !== "alleged" ? false : null;
}

/**
 * Whether one speaker says what another says not to be so, if it is of one thing. Where nobody is named a negation
 * seldom answers anything: of some 30 such pairs that share a quarter of their words 2 contradict each other.
 */
export function rebuts(left: Voice, right: Voice): boolean {
  if (left.holds === null || right.holds === null || left.holds === right.holds) return false;
  return left.speaker !== right.speaker;
}
