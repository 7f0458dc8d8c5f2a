import type { NamesPack } from "../../languages/contract/names.ts";
import type { Languages } from "../../languages/language.ts";
import { cutAtoms } from "./atoms.ts";
import { entityId } from "./canonical.ts";
import type { Found, Line } from "./found.ts";
import { readLists } from "./lists.ts";

type Slot = "demonym" | "country" | "place";

/** An institution's name in one language: the stems before and after the slot. */
export interface Pattern {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly slot: Slot;
  /** The English name with its slot. */
  readonly name: string;
  /** English adjectives by country code. */
  readonly adjectives: ReadonlyMap<string, string>;
}

// Canonical names are English whatever the article's language.
const canonicalLanguage = "en";

/** Makes a pack's translated institutions ready for matching, the longest first. */
export function compilePatterns(
  pack: NamesPack | undefined,
  languages: Languages,
  stem: (key: string) => string,
): readonly Pattern[] {
  const adjectives = adjectivesOf(languages);
  const patterns: Pattern[] = [];
  for (const [name, forms] of Object.entries(pack?.institutions ?? {}))
    for (const form of forms.split("|")) {
      const parts = /^(.*)\{(demonym|country|place)\}(.*)$/u.exec(form);
      if (parts === null) continue;
      const keys = (text: string) => cutAtoms(text).map((atom) => stem(atom.key));
      const [, before = "", slot, after = ""] = parts;
      patterns.push({
        before: keys(before),
        after: keys(after),
        slot: slot as Slot,
        name,
        adjectives,
      });
    }
  return patterns.sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = (pattern: Pattern): number => pattern.before.length + pattern.after.length;

function adjectivesOf(languages: Languages): ReadonlyMap<string, string> {
  const demonyms = languages.get(canonicalLanguage)?.names?.demonyms ?? {};
  return new Map(
    Object.entries(demonyms).map(([code, words]) => {
      const word = words.split(/\s+/u)[0]!.replaceAll("_", " ");
      return [code, word[0]!.toUpperCase() + word.slice(1)];
    }),
  );
}

/** Names built around a country or place that the lists found: `Angkatan Udara India`, `armée chinoise`. */
export function findInstitutions(line: Line, found: readonly Found[]): Found[] {
  const { patterns } = line.gazetteer;
  if (patterns.length === 0) return [];
  const institutions: Found[] = [];
  for (const place of found) {
    if (place.forms[0]?.entry.type !== "LOC") continue;
    for (const pattern of patterns) {
      const match = matchPattern(line, place, pattern);
      if (match === undefined) continue;
      institutions.push(match);
      break;
    }
  }
  return institutions;
}

function matchPattern(line: Line, place: Found, pattern: Pattern): Found | undefined {
  const { entry, adjective } = place.forms[0]!;
  if (adjective ? pattern.slot !== "demonym" : pattern.slot !== "place" && entry.kind !== "country")
    return undefined;
  let first = place.from;
  if (pattern.before.length > 0) {
    const until = endsAt(line, place.from, pattern.before);
    if (until === undefined) return undefined;
    first = until - pattern.before.length;
  }
  if (!isAt(line, place.to, pattern.after)) return undefined;
  const last = place.to + pattern.after.length;
  const demonym = pattern.adjectives.get(entry.country) ?? entry.name;
  const name = pattern.name
    .replace("{demonym}", demonym)
    .replace("{country}", entry.name)
    .replace("{place}", entry.name);
  return {
    start: line.atoms[first]!.start,
    end: line.atoms[last - 1]!.end,
    line: line.index,
    from: first,
    to: last,
    type: "ORG",
    name: readLists().named.get(name)?.name ?? name,
    id: readLists().named.get(name)?.id ?? entityId(name),
    rule: `institution: ${pattern.name}`,
    forms: [],
    country: entry.country,
  };
}

/** Where `keys` end before `at`, small words between left out (`gouvernement de la` Chine). */
function endsAt(line: Line, at: number, keys: readonly string[]): number | undefined {
  for (let until = at; until >= keys.length && until > at - 4; until--) {
    if (isAt(line, until - keys.length, keys)) return until;
    const { key } = line.atoms[until - 1]!;
    const { particles, linkers } = line.gazetteer.lexicon;
    if (key !== "'" && !particles.has(key) && !linkers.has(key)) return undefined;
  }
  return undefined;
}

const isAt = (line: Line, at: number, keys: readonly string[]): boolean =>
  keys.every((key, index) => {
    const atom = line.atoms[at + index];
    if (atom === undefined) return false;
    const { stem, suffix } = line.gazetteer;
    return stem(atom.key) === key || (suffix !== undefined && atom.key.replace(suffix, "") === key);
  });
