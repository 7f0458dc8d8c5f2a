import type { LedgerMention } from "../records.ts";

/**
 * How well a mention's wording can stand for the claim, in points: in the language asked for, with a date and a named
 * speaker, of middle length, sure, and a sentence rather than part of one.
 */
export function clarityOf(mention: LedgerMention, displayLanguage?: string): number {
  return (
    (mention.language === displayLanguage ? 8 : 0) +
    (mention.eventDate === null ? 0 : 1) +
    (mention.speaker?.entityId ? 1 : 0) +
    (mention.rule === "infinitive" ? -3 : 0) +
    (opensSentence(mention.text) ? 1 : 0) +
    Math.min(mention.entities.length, 4) * 0.4 +
    2 * mention.confidence -
    Math.abs(Math.log(mention.text.length / 120)) * 0.6
  );
}

/** What starts in lower case is the content of somebody's saying: it can lack its subject ("to publish the findings"). */
const opensSentence = (text: string) => !/^\P{L}{0,9}\p{Ll}/u.test(text);
