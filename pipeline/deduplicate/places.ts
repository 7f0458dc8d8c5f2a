import { type Languages, languageFor } from "../../languages/language.ts";
import { readLists } from "../entities/lists.ts";
import { STATE } from "../entities/patterns.ts";
import { PIVOT } from "./tables.ts";
import { romanize } from "./terms.ts";

/** A place as matching sees it; `country` is an ISO 3166 code, null where no list has it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** The country itself, a region of it or a town; null where no list has it. */
  readonly kind: "country" | "region" | "city" | null;
}

let listed: ReadonlyMap<string, Place> | undefined;

/** The place of an entity id. */
export function placeOf(id: string, name: string): Place {
  return listedPlaces().get(id) ?? { id, name, country: null, kind: null };
}

/** Whether both can be where one thing happens: the same, one inside the other, or not known well enough. */
export function compatible(a: Place, b: Place): boolean {
  if (a.id === b.id || a.country === null || b.country === null) return true;
  return a.country === b.country && (a.kind !== b.kind || isPart(a, b) || isPart(b, a));
}

/** West Sulawesi is in Sulawesi. */
const isPart = ({ name: part }: Place, { name: whole }: Place): boolean =>
  part.endsWith(` ${whole}`);

/** Letters that inflection adds to a demonym of the lists, and how many are left at the least. */
const INFLECTION = 3;
const STEM = 4;

const demonyms = new WeakMap<Languages, Map<string, ReadonlyMap<string, Place>>>();

/** The country whose people or things a word names ("Chinese", "chinoise", "chinesischen"); undefined where none. */
export function demonymOf(word: string, language: string, languages: Languages): Place | undefined {
  const own = demonymsOf(language, languages);
  for (let cut = 0; cut <= INFLECTION && word.length - cut >= STEM; cut++) {
    const place = own.get(word.slice(0, word.length - cut));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The country of one of the institutions that every state has, by its canonical name ("Chinese government"); undefined for others. */
export function stateOf(name: string, languages: Languages): Place | undefined {
  const names = languageFor(PIVOT, languages)?.names?.institutions ?? {};
  const own = Object.keys(names).some((pattern) => {
    const [before, after] = pattern.split(STATE);
    return before === "" && after !== undefined && name.endsWith(after);
  });
  return own ? demonymOf(romanize(name.split(" ")[0]!), PIVOT, languages) : undefined;
}

function demonymsOf(language: string, languages: Languages): ReadonlyMap<string, Place> {
  const known = demonyms.get(languages) ?? new Map<string, ReadonlyMap<string, Place>>();
  demonyms.set(languages, known);
  const own = known.get(language) ?? readDemonyms(language, languages);
  known.set(language, own);
  return own;
}

function readDemonyms(language: string, languages: Languages): ReadonlyMap<string, Place> {
  const { countries } = readLists();
  const words = new Map<string, Place>();
  const parts = new Set<string>();
  for (const [code, forms] of Object.entries(
    languageFor(language, languages)?.names?.demonyms ?? {},
  )) {
    const entry = countries.get(code);
    if (entry === undefined) continue;
    for (const form of forms.split(/\s+/u)) {
      if (form.includes("_")) for (const part of form.split("_")) parts.add(romanize(part));
      else {
        const place: Place = { id: entry.id, name: entry.name, country: code, kind: "country" };
        words.set(romanize(form), place);
        const stem = romanize(form).replace(/[aeiouy]+$/u, "");
        if (stem.length > STEM && !words.has(stem)) words.set(stem, place);
      }
    }
  }
  // "Korean" alone can end "North Korean".
  for (const part of parts) words.delete(part);
  return words;
}

function listedPlaces(): ReadonlyMap<string, Place> {
  if (listed !== undefined) return listed;
  const places = new Map<string, Place>();
  for (const { entry } of readLists().forms) {
    const { id, name, country, kind } = entry;
    if (kind !== "country" && kind !== "region" && kind !== "city") continue;
    if (!places.has(id)) places.set(id, { id, name, country, kind });
  }
  listed = places;
  return places;
}
