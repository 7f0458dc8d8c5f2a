import { Features } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { addScores, best, type Model } from "./model.ts";
import { addCircumfixes, type Seen, seesCircumfixes } from "./speech-features.ts";
import { BORDER, type Word } from "./words.ts";

/** Stands for the guess at what is before and behind a sentence. */
export const EDGE = 30;

/** Before and behind a sentence. */
const OUTSIDE: Seen = { word: BORDER, guess: EDGE, kind: 0 };

/** The features of a word without its sentence. */
export function addLoneFeatures(f: Features, w: Word, kind: number, circumfixes: boolean): void {
  if (circumfixes) addCircumfixes(f, w, 16);
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
  readonly lexicon: Lexicon;
  readonly #features: Features;
  readonly #scores: Int32Array;
  readonly #circumfixes: boolean;

  constructor(model: Model, lexicon: Lexicon) {
    this.#model = model;
    this.lexicon = lexicon;
    this.#features = new Features(model.bits);
    this.#scores = new Int32Array(model.labels.length);
    this.#circumfixes = seesCircumfixes(model.extra);
  }

  /** What is known of a word before its sentence is read. */
  see(word: Word): Seen {
    if (word === BORDER) return OUTSIDE;
    const kind = this.lexicon.kindOf(word);
    this.#features.count = 0;
    addLoneFeatures(this.#features, word, kind, this.#circumfixes);
    this.#scores.fill(0);
    addScores(this.#model, this.#features, this.#scores);
    return { word, guess: best(this.#scores), kind };
  }
}
