import type { NamesPack } from "../../languages/contract/names.ts";
import type { Languages } from "../../languages/language.ts";
import type { EntityType } from "../records.ts";
import { cutAtoms } from "./atoms.ts";
import type { Entry } from "./entry.ts";
import { readLists } from "./lists.ts";

/** What may stand in it: a country's adjective, a city's, a country, any place, or any but a country. */
type Slot = "demonym" | "local" | "country" | "place" | "city";

/** Where a country's adjective stands in the English name. */
export const STATE: RegExp = /\{(?:demonym|whose)\}/u;

/** Stands for the place that an institution is accredited to, among the keys of a pattern. */
export const HOST = "{host}";

/** An institution's name in one language: the stems before and after the slot. */
export interface Pattern {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly slot: Slot;
  /** The English name with its slot. */
  readonly name: string;
  readonly type: EntityType;
}

/** A pack's patterns by the word that stands next to the slot: the last one before it, else the first behind it. */
export interface Patterns {
  readonly before: ReadonlyMap<string, readonly Pattern[]>;
  readonly after: ReadonlyMap<string, readonly Pattern[]>;
  /** What may end a word of a body in the text. */
  readonly endings: RegExp | undefined;
  /** Words that may stand between an institution and its place, folded. */
  readonly links: ReadonlySet<string>;
  /** Words between an embassy and its host, folded. */
  readonly hostLinks: ReadonlySet<string>;
  /** English adjectives by country code. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Cities by the stem of the first word of their adjectives, then of the second, empty where there is none. */
  readonly locals: ReadonlyMap<string, ReadonlyMap<string, Where>>;
}

// Canonical names are English whatever the article's language.
const canonicalLanguage = "en";

/** Makes a pack's translated institutions ready for matching, the longest first. */
export function compilePatterns(
  pack: NamesPack | undefined,
  languages: Languages,
  stem: (key: string) => string,
): Patterns {
  const all = [
    ...patternsOf(pack?.institutions, "ORG", pack, stem),
    ...patternsOf(pack?.facilities, "LOC", pack, stem),
  ].sort((a, b) => sizeOf(b) - sizeOf(a));
  const adjectives = adjectivesOf(languages);
  const endings = pack?.institutionEndings ?? pack?.suffixes;
  return {
    before: Map.groupBy(
      all.filter(({ before }) => before.length > 0),
      ({ before }) => before.at(-1)!,
    ),
    after: Map.groupBy(
      all.filter(({ before }) => before.length === 0),
      ({ after }) => after[0]!,
    ),
    endings: endings === undefined ? undefined : new RegExp(`(?<=.{3})(?:${endings})$`, "u"),
    links: linksOf(pack?.institutionLinks ?? `${pack?.particles ?? ""} ${pack?.linkers ?? ""}`),
    hostLinks: linksOf(pack?.hostLinks),
    adjectives,
    locals: localsOf(pack, stem),
  };
}

export const sizeOf = ({ before, after }: Pick<Pattern, "before" | "after">): number =>
  before.length + after.length;

const linksOf = (words: string | undefined): Set<string> =>
  new Set(
    (words ?? "")
      .split(/\s+/u)
      .flatMap((word) => cutAtoms(word))
      .map(({ key }) => key),
  );

function patternsOf(
  names: NamesPack["institutions"],
  type: EntityType,
  pack: NamesPack | undefined,
  stem: (key: string) => string,
): Pattern[] {
  const frames = pack?.institutionFrames?.split("|") ?? [];
  return Object.entries(names ?? {}).flatMap(([name, bodies]) =>
    bodies
      .split("|")
      .flatMap((body) => framed(name, body, frames))
      .flatMap((form) => patternOf(name, form, type, stem)),
  );
}

/** Cities, and towns that no list of cities has, by what the pack calls their own. */
function localsOf(pack: NamesPack | undefined, stem: (key: string) => string): Patterns["locals"] {
  if (pack?.localAdjectives === undefined) return new Map();
  const { forms, towns } = readLists();
  const cities = new Map(
    forms.flatMap(({ entry }) => (entry.kind === "city" ? [[entry.name, entry] as const] : [])),
  );
  const locals = new Map<string, Map<string, Where>>();
  for (const [name, words] of Object.entries(pack.localAdjectives)) {
    const country = towns.get(name);
    const town = country === undefined ? undefined : { name, country, kind: "city" as const };
    const city = cities.get(name) ?? town;
    for (const word of city === undefined ? [] : words.split(/\s+/u)) {
      const [first = "", second = ""] = cutAtoms(word.replaceAll("_", " ")).map(({ key }) =>
        stem(key),
      );
      const known = locals.get(first) ?? new Map<string, Where>();
      locals.set(first, known.set(second, city!));
    }
  }
  return locals;
}

/**
 * A body in each frame; one with a slot of its own is whole. `/` is where an adjective may stand within it. What is named
 * by the place alone (`{city} Court of Appeal`) has no country's adjective: "a French court of appeal" is one of many; but
 * it has a city's (`parquet lyonnais`), unless the place stands last in it: "une université lyonnaise". A frame with `{city}`
 * is for that alone: the prosecutors in Lyon are Lyon's, the government in Kyiv is not.
 */
function framed(name: string, body: string, frames: readonly string[]): string[] {
  if (/\{\p{L}+\}/u.test(body)) return [body];
  const [first, rest] = body.split(" / ");
  const last = !/^\{(?:city|place)\}/u.test(name);
  const plain = body.replace(" / ", " ");
  const within = rest === undefined ? [] : [`${first} {demonym} ${rest}`];
  const all = [...frames.map((frame) => frame.replace("{body}", plain)), ...within];
  if (name.includes("{city}") || name.includes("{place}"))
    return all
      .filter((form) => !form.includes("{country}") && !(last && form.includes("{demonym}")))
      .map((form) => form.replace("{demonym}", "{local}"))
      .map((form) => (name.includes("{city}") ? form.replace("{place}", "{city}") : form));
  const wide = all.filter((form) => !form.includes("{city}"));
  return name.includes("{whose}") ? wide : wide.map((form) => form.replace("{place}", "{country}"));
}

function patternOf(
  name: string,
  form: string,
  type: EntityType,
  stem: (key: string) => string,
): Pattern[] {
  const parts = /^(.*)\{(demonym|local|country|place|city)\}(.*)$/u.exec(form);
  if (parts === null) return [];
  const [, before = "", slot, after = ""] = parts;
  const keys = (words: string) =>
    words.split(HOST).flatMap((part, at) => {
      const own = cutAtoms(part).map((atom) => stem(atom.key));
      return at > 0 ? [HOST, ...own] : own;
    });
  return [{ before: keys(before), after: keys(after), slot: slot as Slot, name, type }];
}

function adjectivesOf(languages: Languages): ReadonlyMap<string, string> {
  const demonyms = languages.get(canonicalLanguage)?.names?.demonyms ?? {};
  return new Map(
    Object.entries(demonyms).map(([code, words]) => {
      const word = words.split(/\s+/u)[0]!.replaceAll("_", " ");
      return [code, word[0]!.toUpperCase() + word.slice(1)];
    }),
  );
}

/** A place as far as the name of its institution needs it. */
export type Where = Pick<Entry, "name" | "country" | "kind">;

/** The English name of a place's institution: a country's has its adjective; an embassy's names the country of its host. */
export function nameOf(
  { name }: Pattern,
  { adjectives }: Patterns,
  place: Where,
  host: Where | undefined,
): string {
  const adjective = place.kind === "country" ? adjectives.get(place.country) : undefined;
  const state = host === undefined ? undefined : readLists().countries.get(host.country);
  return name
    .replace(STATE, adjective ?? place.name)
    .replace(/\{(?:country|place|city)\}/u, place.name)
    .replace(` in ${HOST}`, host === undefined ? "" : ` in ${state?.name ?? host.name}`)
    .replace(" in {seat}", host === undefined ? "" : ` in ${host.name}`);
}
