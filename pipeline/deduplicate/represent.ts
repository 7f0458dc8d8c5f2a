import type { LedgerMention } from "../records.ts";

/**
 * The mention whose wording stands for the claim: in the language asked for, with a date and a named
 * speaker, of middle length, sure. Of equals the smallest id, so that it does not change between runs.
 */
export function representativeOf(
  mentions: readonly LedgerMention[],
  displayLanguage?: string,
): LedgerMention {
  const points = (mention: LedgerMention) =>
    (mention.language === displayLanguage ? 8 : 0) +
    (mention.eventDate === null ? 0 : 1) +
    (mention.speaker?.entityId ? 1 : 0) +
    Math.min(mention.entities.length, 4) * 0.4 +
    2 * mention.confidence -
    Math.abs(Math.log(mention.text.length / 120)) * 0.6;
  return mentions.toSorted((a, b) => points(b) - points(a) || (a.id < b.id ? -1 : 1))[0]!;
}
