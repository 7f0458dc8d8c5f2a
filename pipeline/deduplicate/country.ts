import { type Languages, languageFor } from "../../languages/language.ts";
import { readLists } from "../entities/lists.ts";
import type { LedgerMention } from "../records.ts";
import { covers } from "./facts.ts";
import type { Place } from "./places.ts";

/** Statements that name the country of an article at the least, and how much more often than any other. */
const NAMED = 2;
const AHEAD = 2;

const known = new Map<string, RegExp>();

/** The country that an article is about: the one that most of its statements name; null where none stands out. */
export function countryOf(statements: readonly (readonly Place[])[]): Place | null {
  const counts = new Map<string, number>();
  for (const places of statements)
    for (const code of new Set(places.flatMap(({ country }) => country ?? [])))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < NAMED || first[1] < AHEAD * (second?.[1] ?? 0)) return null;
  const entry = readLists().countries.get(first[0]);
  return entry === undefined
    ? null
    : { id: entry.id, name: entry.name, country: first[0], kind: "country" };
}

/** Whether a statement that names no place speaks of a country named before: "in parts of the country". */
export function meansCountry(
  { text, start, language, entities }: LedgerMention,
  places: readonly Place[],
  languages: Languages,
): boolean {
  const phrases = languageFor(language, languages)?.matching?.country;
  if (phrases === undefined || places.some(({ country }) => country !== null)) return false;
  const pattern = known.get(phrases) ?? new RegExp(`(?<!\\p{L})(?:${phrases})(?!\\p{L})`, "u");
  known.set(phrases, pattern);
  const found = pattern.exec(text.toLowerCase());
  return found !== null && !covers(entities, start + found.index);
}
