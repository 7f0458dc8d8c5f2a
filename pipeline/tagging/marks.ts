import { type Languages, languageFor } from "../../languages/language.ts";
import { foldName } from "../entities/atoms.ts";
import type { Kind } from "../entities/entry.ts";
import { readLists } from "../entities/lists.ts";
import type { NameWord } from "./name-words.ts";
import { foldWord } from "./words.ts";

const kinds: Readonly<Partial<Record<Kind, number>>> = {
  country: 1,
  region: 2,
  city: 3,
  place: 4,
  company: 5,
  medium: 6,
  organisation: 7,
  institution: 7,
  party: 7,
  club: 8,
  person: 9,
  product: 10,
  event: 11,
};
const TOWN = 12;

/** A listed name as the model compares it. */
export interface Listed {
  /** Folded. */
  readonly text: string;
  readonly kind: number;
}

/** Offices, and heads of organisations, places and events: numbers of `roleOf`. */
const headRoles: ReadonlySet<number> = new Set([3, 4, 5, 8]);

let shared: Index | undefined;
const countries = new Map<string, Index>();
const roles = new WeakMap<Languages, Map<string, ReadonlyMap<string, number>>>();

/** The listed names that begin with a folded word, the language's country names first. */
export function namesAt(folded: string, language: string): readonly Listed[] {
  shared ??= index([
    ...[...readLists().towns.keys()].map((town) => [town, TOWN] as const),
    ...readLists()
      .forms.filter(({ adjective, ordinary }) => !adjective && ordinary === "no")
      .map(({ text, entry }) => [text, kinds[entry.kind] ?? 0] as const),
  ]);
  const own = countriesFor(language).get(folded) ?? [];
  const others = shared.get(folded) ?? [];
  return own.length === 0 ? others : [...own, ...others];
}

/** Given name, surname, honorific or office, word of an organisation, firm, place or event, verb of saying; 0 where nothing. */
export function roleOf(plain: string, language: string, languages: Languages): number {
  const roles = rolesFor(language, languages);
  const role = roles.get(plain);
  if (role !== undefined) return role;
  return languageFor(language, languages)?.names?.compounds === true ? endRole(plain, roles) : 0;
}

/** Shortest first part of a compound, and shortest last one. */
const FIRST = 3;
const LAST = 3;
/** What the roles of a compound's last part are counted from. */
const COMPOUND = 12;

/** The role of the longest word that ends a compound, where it is an office or the head of a name; else 0. */
function endRole(plain: string, roles: ReadonlyMap<string, number>): number {
  for (let at = FIRST; at <= plain.length - LAST; at++) {
    const role = roles.get(plain.slice(at));
    if (role !== undefined && headRoles.has(role)) return COMPOUND + role;
  }
  return 0;
}

/** For each padded word twice the kind of the longest listed name it stands in, plus one inside of it; 0 where in none. */
export function markListed(words: readonly NameWord[]): Uint8Array {
  const listed = new Uint8Array(words.length);
  const last = words.length - 2;
  for (let at = 2; at < last; at++) {
    let size = 0;
    let kind = 0;
    for (const name of words[at]!.names) {
      const found = sizeAt(words, at, last, name.text);
      if (found > size) [size, kind] = [found, name.kind];
    }
    for (let i = 0; i < size; i++) listed[at + i] = 2 * kind + Math.min(i, 1);
    at += Math.max(0, size - 1);
  }
  return listed;
}

/** How many words from `at` spell `text`, whose words a space or a hyphen parts; 0 if they do not. */
function sizeAt(words: readonly NameWord[], at: number, end: number, text: string): number {
  let from = 0;
  for (let to = at; to < end; to++) {
    const word = words[to]!.word.folded;
    if (!text.startsWith(word, from)) return 0;
    from += word.length;
    if (from === text.length) return to - at + 1;
    if (text[from] !== " " && text[from] !== "-") return 0;
    from++;
  }
  return 0;
}

/** Names by their first word; a hyphen may stand within a token or between two. */
type Index = ReadonlyMap<string, readonly Listed[]>;

function index(names: Iterable<readonly [string, number]>): Index {
  const byFirst = new Map<string, Listed[]>();
  const add = (first: string, name: Listed) => {
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [name]);
    else list.push(name);
  };
  for (const [name, kind] of names) {
    const text = foldWord(name);
    const listed = { text, kind };
    const space = text.indexOf(" ");
    const first = space < 0 ? text : text.slice(0, space);
    if (first === "") continue;
    add(first, listed);
    const hyphen = first.indexOf("-");
    if (hyphen > 0) add(first.slice(0, hyphen), listed);
  }
  return byFirst;
}

/** Country names as ICU writes them in the language. */
function countriesFor(language: string): Index {
  let known = countries.get(language);
  if (known === undefined) {
    const display = new Intl.DisplayNames([language], { type: "region" });
    const codes = [...readLists().countries.keys()].filter((code) => /^[A-WYZ][A-Z]$/u.test(code));
    known = index(codes.map((code) => [display.of(code) ?? code, 1]));
    countries.set(language, known);
  }
  return known;
}

function rolesFor(language: string, languages: Languages): ReadonlyMap<string, number> {
  let byLanguage = roles.get(languages);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    roles.set(languages, byLanguage);
  }
  let known = byLanguage.get(language);
  if (known === undefined) {
    const pack = languageFor(language, languages)?.names;
    const table = new Map<string, number>();
    for (const [role, words] of everywhere()) for (const word of words) table.set(word, role);
    const lists = [
      pack?.honorifics,
      pack?.roles,
      pack?.organisationHeads,
      pack?.placeHeads,
      pack?.personVerbs,
      pack?.locative,
      pack?.eventHeads,
    ];
    for (const [at, list] of lists.entries())
      for (const word of list?.split(/\s+/u) ?? [])
        if (word !== "") table.set(foldName(word), at + 2);
    known = table;
    byLanguage.set(language, known);
  }
  return known;
}

/** Words of any language by their role, later ones outweighing earlier ones. */
function everywhere(): (readonly [number, Iterable<string>])[] {
  const { firmWords, givenNames, surnames } = readLists();
  return [
    [12, firmWords.first.union(firmWords.last)],
    [10, surnames],
    [1, givenNames],
    [11, givenNames.intersection(surnames)],
  ];
}
