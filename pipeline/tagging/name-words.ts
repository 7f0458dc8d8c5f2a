import type { Languages } from "../../languages/language.ts";
import { PIVOT } from "../deduplicate/tables.ts";
import { type Classes, UNKNOWN, type WordClasses } from "./classes.ts";
import { type Listed, namesAt, roleOf } from "./marks.ts";
import { senseOf } from "./name-senses.ts";
import { classOf, type Ordinary } from "./ordinary.ts";
import { BORDER, hash, type Word, wordOf } from "./words.ts";

/** One word as the name model sees it in one language: looked up once per distinct form and kept. */
export interface NameWord {
  readonly word: Word;
  /** Letters of the form left out: "Moscow's" is seen as "Moscow". */
  readonly cut: number;
  /** How often a capitalised word stands in lower case elsewhere, a class of `classOf`. */
  readonly ordinary: number;
  /** What the lists call the word, a number of `roleOf`. */
  readonly role: number;
  /** What the word means: hash of the English word that it is mostly translated by, whatever the language; 0 where unknown. */
  readonly sense: number;
  /** How it stands in names; words in lower case that are not English go by their English sense. */
  readonly classes: Classes;
  /** Listed names that begin with it; none for words in lower case. */
  readonly names: readonly Listed[];
  /** Sums of weights that depend on this word alone, where they were needed. */
  readonly kept: Kept;
}

/**
 * Sums of a model's weights for one word, one number per label: as the word itself; beside words by their outline; beside
 * and at the ends of runs of capitalised words by where in the run a word stands.
 */
export interface Kept {
  readonly own: (readonly number[] | undefined)[];
  readonly before: Map<number, readonly number[]>;
  readonly behind: Map<number, readonly number[]>;
  readonly secondBefore: Map<number, readonly number[]>;
  readonly secondBehind: Map<number, readonly number[]>;
  readonly runBefore: (readonly number[] | undefined)[];
  readonly runBehind: (readonly number[] | undefined)[];
  readonly runFirst: (readonly number[] | undefined)[];
  readonly runLast: (readonly number[] | undefined)[];
}

const nothingKept = (): Kept => ({
  own: [],
  before: new Map(),
  behind: new Map(),
  secondBefore: new Map(),
  secondBehind: new Map(),
  runBefore: [],
  runBehind: [],
  runFirst: [],
  runLast: [],
});

/** A short ending behind an apostrophe is no part of a name. */
const ENDING = /(?<=\p{L}{2})['’]\p{Ll}{1,4}$/u;

// News in one language uses fewer words in a few hundred articles; with their sums they take about 0.5 kB each.
const LIMIT = 30_000;

/** Looks up the words of one language. */
export class NameVocabulary {
  /** Stands before and behind a sentence. */
  readonly border: NameWord = {
    word: BORDER,
    cut: 0,
    ordinary: 0,
    role: 0,
    sense: 0,
    classes: UNKNOWN,
    names: [],
    kept: nothingKept(),
  };
  readonly #known = new Map<string, NameWord>();
  readonly #language: string;
  readonly #languages: Languages;
  readonly #ordinary: Ordinary;
  readonly #classes: WordClasses;

  constructor(language: string, languages: Languages, ordinary: Ordinary, classes: WordClasses) {
    this.#language = language;
    this.#languages = languages;
    this.#ordinary = ordinary;
    this.#classes = classes;
  }

  /** The word of a token. Pure: what is kept changes only the speed. */
  wordOf(token: string): NameWord {
    let word = this.#known.get(token);
    if (word === undefined) {
      if (this.#known.size >= LIMIT) this.#known.clear();
      word = this.#build(token);
      this.#known.set(token, word);
    }
    return word;
  }

  #build(token: string): NameWord {
    const cut = ENDING.exec(token)?.[0].length ?? 0;
    const word = wordOf(token.slice(0, token.length - cut));
    const { capital, folded, plain } = word;
    const sense = senseOf(folded, this.#language);
    return {
      word,
      cut,
      ordinary: capital ? classOf(this.#ordinary, this.#language, folded) : 0,
      role: roleOf(plain, this.#language, this.#languages),
      sense: sense === "" ? 0 : hash(sense),
      classes: this.#classesOf(word, sense),
      names: capital ? namesAt(folded, this.#language) : [],
      kept: nothingKept(),
    };
  }

  #classesOf({ capital, folded, plain }: Word, sense: string): Classes {
    const english = this.#language === PIVOT;
    const own = capital || english ? this.#classes.classesOf(folded, plain) : UNKNOWN;
    return own === UNKNOWN && !english ? this.#classes.classesOfKey(sense) : own;
  }
}
