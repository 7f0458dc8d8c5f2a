import { Features } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { addScores, best, type Model } from "./model.ts";
import { BORDER, type Word } from "./words.ts";

/** What is known of a word before its sentence is read. */
export type Guess = number;

/** The most likely part of speech of the word alone, as its index; `EDGE` before and behind a sentence. */
export const guessed = (guess: Guess): number => guess & 31;
/** The parts of speech that dictionaries give the word, as a number; 0 where they do not know it. */
export const listed = (guess: Guess): number => guess >>> 5;

const EDGE = 30;
const LIMIT = 100_000;

/** The features of a word without its sentence. */
export function addLoneFeatures(f: Features, w: Word, kind: number): void {
  f.one(0, 0);
  f.one(1, w.form);
  f.one(2, w.lower);
  f.one(3, w.suffix1);
  f.one(4, w.suffix2);
  f.one(5, w.suffix3);
  f.one(6, w.suffix4);
  f.one(7, w.suffix5);
  f.one(8, w.prefix1);
  f.one(9, w.prefix2);
  f.one(10, w.prefix3);
  f.one(11, w.shape);
  f.one(12, w.outline);
  f.one(13, kind);
  f.two(14, kind, w.suffix2);
  f.two(15, kind, w.outline);
}

/**
 * Guesses the part of speech of single words, so that the tagger sees something of the words ahead: it
 * reads from left to right and has no tag for them yet.
 */
export class Guesser {
  readonly #model: Model;
  readonly #lexicon: Lexicon;
  readonly #features: Features;
  readonly #scores: Int32Array;
  readonly #kept = new Map<Word, Guess>([[BORDER, EDGE]]);

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model;
    this.#lexicon = lexicon;
    this.#features = new Features(model.bits);
    this.#scores = new Int32Array(model.labels.length);
  }

  /** One guess per word of a padded sentence. */
  guess(words: readonly Word[]): Int32Array {
    const guesses = new Int32Array(words.length);
    for (let at = 0; at < words.length; at++) guesses[at] = this.#guessOne(words[at]!);
    return guesses;
  }

  #guessOne(word: Word): Guess {
    const known = this.#kept.get(word);
    if (known !== undefined) return known;
    if (this.#kept.size >= LIMIT) {
      this.#kept.clear();
      this.#kept.set(BORDER, EDGE);
    }
    const kind = this.#lexicon.kindOf(word);
    this.#features.count = 0;
    addLoneFeatures(this.#features, word, kind);
    this.#scores.fill(0);
    addScores(this.#model, this.#features, this.#scores);
    const guess = (kind << 5) | best(this.#scores);
    this.#kept.set(word, guess);
    return guess;
  }
}
