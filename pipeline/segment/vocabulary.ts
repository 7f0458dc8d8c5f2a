import type { Language } from "../../languages/language.ts";

/** A pack's words, ready to look up. */
export interface Vocabulary {
  readonly never: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly dashes: boolean;
  /** Verbs that report right behind a quotation that a dash opens; null where news has other marks. */
  readonly reports: ReadonlySet<string> | null;
  /** Words that tell a report from speech that goes on: prepositions of a source, complementisers, pronouns of the first person. */
  readonly told: Readonly<
    Record<"sources" | "sourcesAfter" | "marks" | "firsts", ReadonlySet<string>>
  >;
  readonly hyphensSplit: boolean;
  /** Words of a dictionary that are several, by what they look like. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** "l'" at the head of a word, or null. */
  readonly elision: RegExp | null;
  /** "-t-il" at the end of a word, or null. */
  readonly enclitic: RegExp | null;
  readonly breaksBefore: readonly string[];
  readonly breaksBehind: readonly string[];
  readonly breaksNever: readonly string[];
  readonly holdsBehind: readonly string[];
}

/** What a language says of its sentences and its verbs of saying. */
type Packs = Pick<Language, "segment" | "claims">;

const compiled = new WeakMap<Packs, Vocabulary>();
const EMPTY: Packs = {};

/** The pack's words, compiled once; a language without a pack gets empty lists. */
export function vocabularyOf(language: Packs = EMPTY): Vocabulary {
  let vocabulary = compiled.get(language);
  if (vocabulary === undefined) {
    const pack = language.segment ?? {};
    vocabulary = {
      never: new Set(pack.abbreviations),
      last: new Set(pack.lastAbbreviations),
      units: new Set(pack.capitalUnits),
      numbered: new Set(pack.numberAbbreviations),
      openers: new Set(pack.openers),
      sayings: new Set(pack.sayings),
      prefixes: new Set(pack.prefixes),
      ordinals: pack.ordinalStop ?? false,
      dashes: pack.dialogueDash ?? false,
      reports: pack.dashQuotes ? reportsOf(language) : null,
      told: toldBy(language),
      hyphensSplit: pack.hyphensSplit ?? false,
      joined: new Map((pack.joined ?? []).map((parts) => [parts.join(""), parts])),
      elision: anyOf(pack.elisions, (list) => `^(?:${list})['’ʼ](?=[\\p{L}\\p{N}])`),
      enclitic: anyOf(pack.enclitics, (list) => `(?<=\\p{L})(?:${list})$`),
      breaksBefore: pack.breaksBefore ?? [],
      breaksBehind: pack.breaksBehind ?? [],
      breaksNever: pack.breaksNever ?? [],
      holdsBehind: pack.holdsBehind ?? [],
    };
    compiled.set(language, vocabulary);
  }
  return vocabulary;
}

const reportsOf = ({ claims }: Packs): ReadonlySet<string> =>
  new Set(
    claims?.verbs
      .filter(({ strength, impersonal }) => strength === "strong" && !impersonal)
      .flatMap(({ forms }) => forms),
  );

function toldBy({ claims }: Packs): Vocabulary["told"] {
  const firsts = Object.entries(claims?.pronouns ?? {}).filter(([, { first }]) => first);
  return {
    sources: new Set(claims?.sources?.filter((source) => !source.includes(" "))),
    sourcesAfter: new Set(claims?.sourcesAfter),
    marks: new Set(claims?.complementisers),
    firsts: new Set(firsts.map(([word]) => word)),
  };
}

function anyOf(list: readonly string[] = [], pattern: (list: string) => string): RegExp | null {
  const longestFirst = list.toSorted((a, b) => b.length - a.length);
  return list.length === 0 ? null : new RegExp(pattern(longestFirst.join("|")), "iu");
}
