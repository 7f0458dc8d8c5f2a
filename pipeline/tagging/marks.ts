import { type Languages, languageFor } from "../../languages/language.ts";
import { foldName } from "../entities/atoms.ts";
import type { Kind } from "../entities/entry.ts";
import { readLists } from "../entities/lists.ts";
import { foldWord, wordOf } from "./words.ts";

/** What the name lists say of a token, as small numbers; 0 where nothing. */
export interface Marks {
  /** Twice the kind of the longest listed name the token stands in, plus one inside of it. */
  readonly listed: number;
  /** Given name, surname, honorific or office, word of an organisation, firm, place or event, verb of saying. */
  readonly role: number;
}

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

interface Listed {
  /** Folded. */
  readonly text: string;
  readonly kind: number;
}

let shared: Index | undefined;
const countries = new Map<string, Index>();
const roles = new WeakMap<Languages, Map<string, ReadonlyMap<string, number>>>();

/** Marks of every token of a sentence, by the longest listed name that begins there. */
export function marksOf(forms: readonly string[], language: string, languages: Languages): Marks[] {
  const folded = forms.map((form) => wordOf(form).folded);
  const roleOf = rolesFor(language, languages);
  const listed = new Uint8Array(forms.length);
  shared ??= index([
    ...[...readLists().towns.keys()].map((town) => [town, TOWN] as const),
    ...readLists()
      .forms.filter(({ adjective, ordinary }) => !adjective && ordinary === "no")
      .map(({ text, entry }) => [text, kinds[entry.kind] ?? 0] as const),
  ]);
  const own = countriesFor(language);
  for (let at = 0; at < forms.length; ) {
    const found = wordOf(forms[at]!).capital ? longest(folded, at, [own, shared]) : null;
    if (found === null) {
      at++;
      continue;
    }
    for (let i = 0; i < found.size; i++) listed[at + i] = 2 * found.kind + Math.min(i, 1);
    at += found.size;
  }
  return forms.map((form, at) => ({
    listed: listed[at]!,
    role: roleOf.get(wordOf(form).plain) ?? 0,
  }));
}

function longest(
  folded: readonly string[],
  at: number,
  indexes: readonly Index[],
): { readonly size: number; readonly kind: number } | null {
  let found: { size: number; kind: number } | null = null;
  for (const names of indexes)
    for (const { text, kind } of names.get(folded[at]!) ?? []) {
      const size = sizeAt(folded, at, text);
      if (size > (found?.size ?? 0)) found = { size, kind };
    }
  return found;
}

/** How many words from `at` spell `text`, whose words a space or a hyphen parts; 0 if they do not. */
function sizeAt(folded: readonly string[], at: number, text: string): number {
  let from = 0;
  for (let to = at; to < folded.length; to++) {
    const word = folded[to]!;
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
