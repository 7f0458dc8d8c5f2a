import { type Language, type Languages, languageFor } from "../../languages/language.ts";
import { type Atom, cutAtoms } from "./atoms.ts";
import { type Entry, type Form, parseForms } from "./entry.ts";
import { compilePatterns, type Pattern } from "./institutions.ts";
import { compileLexicon, type Lexicon } from "./lexicon.ts";
import { readLists } from "./lists.ts";

/** Forms of names by their atoms' stems joined with a space. */
export interface FormIndex {
  readonly forms: Map<string, Form[]>;
  /** The most atoms of a form that begins with this stem. */
  readonly longest: Map<string, number>;
}

/** What one language knows about names. */
export interface Gazetteer {
  readonly lexicon: Lexicon;
  readonly patterns: readonly Pattern[];
  readonly stem: (key: string) => string;
  /** An ending a listed name may take in the text; undefined where the language has none. */
  readonly suffix: RegExp | undefined;
  /** Indexes to look in, the language's own first. */
  readonly indexes: readonly FormIndex[];
}

const caches = new WeakMap<Languages, Map<string, Gazetteer>>();
let shared: FormIndex | undefined;

/** The gazetteer of a language: the lists of all languages, its own forms, and ICU's country names. */
export function gazetteerFor(tag: string, languages: Languages): Gazetteer {
  const cache = caches.get(languages) ?? new Map<string, Gazetteer>();
  caches.set(languages, cache);
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const gazetteer = build(tag, languages);
  cache.set(tag, gazetteer);
  return gazetteer;
}

function build(tag: string, languages: Languages): Gazetteer {
  const language = languageFor(tag, languages);
  const pack = language?.names;
  const stem = stemmer(pack?.endings);
  const base = tag.split("-")[0]!;
  const { forms, commonWords } = readLists();
  const own: Form[] = forms.filter((form) => form.languages?.includes(base));
  own.push(...countryForms(tag), ...demonymForms(language));
  const everywhere = forms.filter((form) => form.languages === undefined);
  // Where words inflect, the forms of all languages are stemmed too and no index can be shared.
  const indexes =
    pack?.endings === undefined
      ? [index(own, stem), sharedIndex(everywhere, stem)]
      : [index([...own, ...everywhere, ...englishCountries()], stem)];
  return {
    lexicon: compileLexicon(tag, pack, commonWords),
    patterns: compilePatterns(pack, languages, stem),
    stem,
    suffix:
      pack?.suffixes === undefined ? undefined : new RegExp(`(?<=.{3})(?:${pack.suffixes})$`, "u"),
    indexes,
  };
}

function sharedIndex(forms: readonly Form[], stem: (key: string) => string): FormIndex {
  shared ??= index([...forms, ...englishCountries()], stem);
  return shared;
}

function index(all: readonly Form[], stem: (key: string) => string): FormIndex {
  const forms = new Map<string, Form[]>();
  const longest = new Map<string, number>();
  for (const form of all) {
    const keys = atomsOf(form.text).map((atom) => stem(atom.key));
    if (keys.length === 0) continue;
    const key = keys.join(" ");
    const same = forms.get(key);
    if (same === undefined) forms.set(key, [form]);
    else if (!same.some((other) => sameForm(other, form))) same.push(form);
    longest.set(keys[0]!, Math.max(longest.get(keys[0]!) ?? 0, keys.length));
  }
  return { forms, longest };
}

const sameForm = (left: Form, right: Form): boolean =>
  left.entry.id === right.entry.id && left.exact === right.exact && left.text === right.text;

const atomCache = new Map<string, readonly Atom[]>();

/** The atoms of a form's text; the same few thousand texts are met again in every language. */
export function atomsOf(text: string): readonly Atom[] {
  const known = atomCache.get(text);
  if (known !== undefined) return known;
  const atoms = cutAtoms(text);
  atomCache.set(text, atoms);
  return atoms;
}

/** Takes endings off until none is left, but leaves three letters: Китая and Китай become Кит. */
function stemmer(endings: string | undefined): (key: string) => string {
  if (endings === undefined) return (key) => key;
  const pattern = new RegExp(`(?<=.{3})(?:${endings})$`, "u");
  const known = new Map<string, string>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    let stem = key;
    for (let round = 0; round < 3; round++) stem = stem.replace(pattern, "");
    if (known.size < 50_000) known.set(key, stem);
    return stem;
  };
}

let english: Form[] | undefined;

function englishCountries(): Form[] {
  english ??= countryForms("en");
  return english;
}

/** What ICU calls each country in a language, long and short. */
function countryForms(tag: string): Form[] {
  const forms: Form[] = [];
  for (const style of ["long", "short"] as const) {
    const names = new Intl.DisplayNames([tag], { type: "region", style, fallback: "none" });
    for (const [code, entry] of readLists().countries) {
      const name = code.length === 2 ? names.of(code) : undefined;
      if (name === undefined) continue;
      forms.push(...parseForms(entry, name.replace(/\s*[(（].{0,40}[)）]$/u, "")));
    }
  }
  return forms;
}

function demonymForms(language: Language | undefined): Form[] {
  const { countries } = readLists();
  return Object.entries(language?.names?.demonyms ?? {}).flatMap(([code, words]) => {
    const entry: Entry | undefined = countries.get(code);
    if (entry === undefined) return [];
    const texts = words.split(/\s+/u).filter((word) => word !== "");
    return texts.map((word) => adjectiveForm(entry, word.replaceAll("_", " ")));
  });
}

const adjectiveForm = (entry: Entry, text: string): Form => ({
  entry,
  text,
  ordinary: "no",
  exact: false,
  adjective: true,
  languages: undefined,
});
