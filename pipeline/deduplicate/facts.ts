import type { Languages } from "../../languages/language.ts";
import type { LedgerMention, Span } from "../records.ts";
import { demonymOf, type Place, placeOf, stateOf } from "./places.ts";
import { romanize } from "./terms.ts";

/** Places named, and countries of whose government, people or things the words tell; each once. */
export function placesOf(mention: LedgerMention, languages: Languages): Place[] {
  const { text, start, language, entities } = mention;
  const named = entities
    .filter(({ type }) => type === "LOC")
    .map(({ entityId, name }) => placeOf(entityId, name));
  const states = entities
    .filter(({ type }) => type === "ORG")
    .flatMap(({ name }) => stateOf(name, languages) ?? []);
  const peoples = [...text.matchAll(/\p{L}[\p{L}\p{M}]{2,30}/gu)].flatMap(({ 0: word, index }) =>
    covers(entities, start + index) ? [] : (demonymOf(romanize(word), language, languages) ?? []),
  );
  return [...new Map([...named, ...states, ...peoples].map((place) => [place.id, place])).values()];
}

/** Whether one of the spans holds the position. */
export function covers(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
