import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { nameSenses, newSense, type Sense, sensesOf } from "./meaning.ts";
import { demonymOf, type Place, placeOf } from "./places.ts";
import { conceptOf, type Meaning } from "./tables.ts";

/** Places repeat all over a story, as names do. */
const PLACE = 4;
/** A number of one digit tells less than an exact one: many things are three. */
const DIGIT = 2.5;
const NUMBER = 5;
/** How much of a town is its country, as a weight beside its own. */
const COUNTRY = 0.5;

/** The words of a mention: names as what they name, so that Pékin is Beijing, numbers as their value, the others as what they mean. */
export function sensesWithFacts(mention: LedgerMention, languages: Languages): Sense[] {
  const { text, start, language } = mention;
  const plain = (from: number, to: number) =>
    sensesOf(text.slice(from, to), language).map((sense) => {
      const people = demonymOf(sense.term.roman, language, languages);
      return people === undefined ? sense : { ...placeSense(people), weight: sense.weight };
    });
  const senses: Sense[] = [];
  let at = 0;
  for (const fact of namesAndNumbers(mention)) {
    const from = fact.start - start;
    if (from < at) continue;
    senses.push(...plain(at, from), ...fact.senses);
    at = fact.end - start;
  }
  return [...senses, ...plain(at, text.length)];
}

function namesAndNumbers({ text, start: from, entities, quantities, language }: LedgerMention) {
  const names = entities.map(({ start, end, entityId, name, type }) => {
    const place = placeOf(entityId, name);
    const words = () => nameSenses(text.slice(start - from, end - from), entityId, language);
    const senses = type === "LOC" && place.country !== null ? [placeSense(place)] : words();
    return { start, end, senses };
  });
  const numbers = quantities.map(({ start, end, value, min, max }) => ({
    start,
    end,
    senses: [value, min, max].filter((one) => one !== null).map(numberSense),
  }));
  return [...names, ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
}

const places = new Map<string, Sense>();

/** A place: itself, and in part the country it lies in; the people and things of a country count as the country. */
function placeSense(place: Place): Sense {
  const { id } = place;
  return made(places, id, () =>
    newSense({ term: term(id, false), meaning: inCountry(place), weight: PLACE, entity: id }),
  );
}

const numbers = new Map<number, Sense>();

/** A number as its value, in digits or words. */
function numberSense(value: number): Sense {
  const weight = Math.abs(value) < 10 ? DIGIT : NUMBER;
  return made(numbers, value, () =>
    newSense({ term: term(`${value}`, true), meaning: null, weight, entity: null }),
  );
}

function made<Key>(senses: Map<Key, Sense>, key: Key, make: () => Sense): Sense {
  const sense = senses.get(key) ?? make();
  senses.set(key, sense);
  return sense;
}

const term = (key: string, number: boolean) => ({
  key,
  folded: key,
  roman: "",
  name: !number,
  number,
});

function inCountry({ id, country, kind }: Place): Meaning {
  if (country === null) return meaningOf([[`=${id}`, 1]]);
  if (kind === "country") return meaningOf([[`=${country}`, 1]]);
  return meaningOf([
    [`=${id}`, 1],
    [`=${country}`, COUNTRY],
  ]);
}

function meaningOf(parts: readonly (readonly [concept: string, weight: number])[]): Meaning {
  const length = Math.hypot(...parts.map(([, weight]) => weight));
  return {
    concepts: Int32Array.from(parts, ([concept]) => conceptOf(concept)),
    weights: Float64Array.from(parts, ([, weight]) => weight / length),
  };
}
