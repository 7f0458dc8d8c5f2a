import type { SegmentPack } from "../../languages/contract/segment.ts";

/** A pack's words, ready to look up. */
export interface Vocabulary {
  readonly never: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly dashes: boolean;
  readonly hyphensSplit: boolean;
  /** "l'" at the head of a word, or null. */
  readonly elision: RegExp | null;
  /** "-t-il" at the end of a word, or null. */
  readonly enclitic: RegExp | null;
  readonly breaksBefore: readonly string[];
  readonly breaksBehind: readonly string[];
  readonly breaksNever: readonly string[];
  readonly holdsBehind: readonly string[];
}

const compiled = new WeakMap<SegmentPack, Vocabulary>();
const EMPTY: SegmentPack = {};

/** The pack's words, compiled once; a language without a pack gets empty lists. */
export function vocabularyOf(pack: SegmentPack = EMPTY): Vocabulary {
  let vocabulary = compiled.get(pack);
  if (vocabulary === undefined) {
    vocabulary = {
      never: new Set(pack.abbreviations),
      last: new Set(pack.lastAbbreviations),
      numbered: new Set(pack.numberAbbreviations),
      openers: new Set(pack.openers),
      sayings: new Set(pack.sayings),
      prefixes: new Set(pack.prefixes),
      ordinals: pack.ordinalStop ?? false,
      dashes: pack.dialogueDash ?? false,
      hyphensSplit: pack.hyphensSplit ?? false,
      elision: anyOf(pack.elisions, (list) => `^(?:${list})['’ʼ](?=[\\p{L}\\p{N}])`),
      enclitic: anyOf(pack.enclitics, (list) => `(?<=\\p{L})(?:${list})$`),
      breaksBefore: pack.breaksBefore ?? [],
      breaksBehind: pack.breaksBehind ?? [],
      breaksNever: pack.breaksNever ?? [],
      holdsBehind: pack.holdsBehind ?? [],
    };
    compiled.set(pack, vocabulary);
  }
  return vocabulary;
}

function anyOf(list: readonly string[] = [], pattern: (list: string) => string): RegExp | null {
  const longestFirst = list.toSorted((a, b) => b.length - a.length);
  return list.length === 0 ? null : new RegExp(pattern(longestFirst.join("|")), "iu");
}
