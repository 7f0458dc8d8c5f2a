import { type Language, type Languages, languageFor } from "../../languages/language.ts";
import { foldName } from "./atoms.ts";
import { type Called, compileCalled } from "./called.ts";
import { type Entry, type Form, parseForms } from "./entry.ts";
import { FormIndex, type FormNode } from "./forms.ts";
import { compileLexicon, type Lexicon } from "./lexicon.ts";
import { readLists } from "./lists.ts";
import { compilePatterns, type Patterns } from "./patterns.ts";

/** What one language knows about names. */
export interface Gazetteer {
  readonly lexicon: Lexicon;
  readonly patterns: Patterns;
  readonly called: Called;
  /** Stems of words of sport. */
  readonly sports: ReadonlySet<string>;
  readonly stem: (key: string) => string;
  /** An ending a listed name may take in the text; undefined where the language has none. */
  readonly suffix: RegExp | undefined;
  /** Where listed names may begin that begin with an atom's key; kept, for most words begin none. */
  readonly starts: (key: string) => readonly Start[];
}

/** The listed names that a word may begin. */
export interface Start {
  /** Letters of the word that stand before the name (`l'` where apostrophes part nothing). */
  readonly skip: number;
  /** Names that begin with the word, one node per index that has some. */
  readonly nodes: readonly FormNode[];
  /** The same for the word without its ending, which must then be the whole name. */
  readonly bare: readonly FormNode[];
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
  if (pack?.adjectivesInside !== undefined)
    own.push(...inflectAdjectives([...own, ...everywhere], pack.adjectivesInside));
  // Where words inflect, the forms of all languages are stemmed too and no index can be shared.
  const indexes =
    pack?.endings === undefined
      ? [new FormIndex(own, stem), sharedIndex(everywhere, stem)]
      : [new FormIndex([...own, ...everywhere, ...englishCountries()], stem)];
  const lexicon = compileLexicon(tag, pack, commonWords);
  const suffix =
    pack?.suffixes === undefined ? undefined : new RegExp(`(?<=.{3})(?:${pack.suffixes})$`, "u");
  return {
    lexicon,
    patterns: compilePatterns(pack, languages, stem),
    called: compileCalled(pack, stem),
    sports: new Set(
      (pack?.sportWords ?? "")
        .split(/\s+/u)
        .filter(Boolean)
        .map((word) => stem(foldName(word))),
    ),
    stem,
    suffix,
    starts: findStarts(indexes, lexicon.clitics, stem, suffix),
  };
}

// News in one language uses fewer words.
const mostWords = 50_000;
const none: readonly Start[] = [];

function findStarts(
  indexes: readonly FormIndex[],
  clitics: Lexicon["clitics"],
  stem: (key: string) => string,
  suffix: RegExp | undefined,
): Gazetteer["starts"] {
  const nodesOf = (key: string) =>
    indexes.map((index) => index.at(key)).filter((node) => node !== undefined);
  const startOf = (key: string, skip: number): Start[] => {
    const head = stem(key);
    const nodes = nodesOf(head);
    const short = suffix === undefined ? head : head.replace(suffix, "");
    const bare = short === head ? [] : nodesOf(short);
    return nodes.length + bare.length === 0 ? [] : [{ skip, nodes, bare }];
  };
  const known = new Map<string, readonly Start[]>();
  return (key) => {
    let starts = known.get(key);
    if (starts !== undefined) return starts;
    starts = startOf(key, 0);
    for (const [clitic, stands] of clitics) {
      if (!key.startsWith(clitic) || key.length - clitic.length < 2) continue;
      const rest = stands + key.slice(clitic.length);
      const skip = clitic.endsWith(stands) ? clitic.length - stands.length : 0;
      starts = [...starts, ...startOf(rest, skip)];
    }
    if (starts.length === 0) starts = none;
    if (known.size >= mostWords) known.clear();
    known.set(key, starts);
    return starts;
  };
}

function sharedIndex(forms: readonly Form[], stem: (key: string) => string): FormIndex {
  shared ??= new FormIndex([...forms, ...englishCountries()], stem);
  return shared;
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

/** "Deutschen Bank", "Technischem Hilfswerk": the forms with an adjective in them once more, in its other cases. */
function inflectAdjectives(
  forms: readonly Form[],
  adjectives: NonNullable<NonNullable<Language["names"]>["adjectivesInside"]>,
): Form[] {
  const endings = adjectives.endings.split(/\s+/u);
  const inside = new RegExp(`^(?:${adjectives.stems})(?:${endings.join("|")})$`, "u");
  const ending = new RegExp(`(?:${endings.join("|")})$`, "u");
  return forms.flatMap((form) => {
    const words = form.text.split(" ");
    const isAdjective = (word: string, at: number) => at < words.length - 1 && inside.test(word);
    if (!words.some(isAdjective)) return [];
    return endings.map((to) => {
      const text = words.map((word, at) =>
        isAdjective(word, at) ? word.replace(ending, to) : word,
      );
      return { ...form, text: text.join(" ") };
    });
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
