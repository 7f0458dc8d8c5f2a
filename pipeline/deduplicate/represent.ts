import type { LedgerMention } from "../records.ts";

/**
 * How well a mention's wording can stand for the claim, in points: in the language asked for, with a date and a named
 * speaker, of middle length, sure.
 */
export function clarityOf(mention: LedgerMention, displayLanguage?: string): number {
  return (
    (mention.language === displayLanguage ? 8 : 0) +
    (mention.eventDate === null ? 0 : 1) +
    (mention.speaker?.entityId ? 1 : 0) +
    Math.min(mention.entities.length, 4) * 0.4 +
    2 * mention.confidence -
    Math.abs(Math.log(mention.text.length / 120)) * 0.6
  );
}
