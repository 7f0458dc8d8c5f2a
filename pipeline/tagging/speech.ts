import { Features } from "./features.ts";
import { type Guesser, guessed, listed } from "./guess.ts";
import { addScores, best, type Model } from "./model.ts";
import type { Word } from "./words.ts";

/** Universal parts of speech (UD 2). */
export const UPOS: readonly string[] =
  `ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X`.split(" ");

/** Label before the sentence begins. */
const NONE = 31;

/** What is known of the word and its neighbours before any tag. `at` counts from the padding. */
export function addWordFeatures(f: Features, words: readonly Word[], at: number): void {
  const w = words[at]!;
  const p = words[at - 1]!;
  const n = words[at + 1]!;
  const pp = words[at - 2]!;
  const nn = words[at + 2]!;
  const start = at === 2 ? 1 : 0;
  f.one(1, 0);
  f.one(2, w.form);
  f.one(3, w.lower);
  f.one(4, w.suffix1);
  f.one(5, w.suffix2);
  f.one(6, w.suffix3);
  f.one(7, w.suffix4);
  f.one(8, w.suffix5);
  f.one(9, w.prefix1);
  f.one(10, w.prefix2);
  f.one(11, w.prefix3);
  f.two(12, w.shape, start);
  f.two(13, w.outline, start);
  f.one(14, p.lower);
  f.one(15, n.lower);
  f.one(16, pp.lower);
  f.one(17, nn.lower);
  f.one(18, p.suffix3);
  f.one(19, n.suffix3);
  f.two(20, p.lower, w.lower);
  f.two(21, w.lower, n.lower);
  f.two(22, p.outline, w.outline);
  f.two(23, w.outline, n.outline);
  f.two(24, p.lower, n.lower);
  f.two(25, w.suffix3, n.suffix3);
  f.one(26, n.suffix2);
}

/** What the two tags before say. */
export function addTagFeatures(
  f: Features,
  words: readonly Word[],
  at: number,
  last: number,
  before: number,
): void {
  const w = words[at]!;
  const p = words[at - 1]!;
  const n = words[at + 1]!;
  f.one(40, last);
  f.two(41, last, before);
  f.two(42, last, w.lower);
  f.two(43, last, w.suffix3);
  f.two(44, last, w.outline);
  f.two(45, last, p.lower);
  f.two(46, last, n.lower);
  f.two(47, last, n.suffix3);
  f.three(48, last, before, w.suffix2);
}

/** What the words around may be, seen alone: 0.3–0.5 points, what dictionaries say of them 0.3 more. */
export function addGuessFeatures(
  f: Features,
  words: readonly Word[],
  at: number,
  last: number,
  guesses: Int32Array,
): void {
  const w = words[at]!;
  const own = guessed(guesses[at]!);
  const next = guessed(guesses[at + 1]!);
  const after = guessed(guesses[at + 2]!);
  f.one(60, next);
  f.two(61, next, after);
  f.two(62, last, next);
  f.two(63, w.lower, next);
  f.two(64, w.suffix3, next);
  f.three(65, last, own, next);
  f.three(66, own, next, after);
  f.two(67, w.outline, next);
  const kind = listed(guesses[at]!);
  const kindBefore = listed(guesses[at - 1]!);
  const kindNext = listed(guesses[at + 1]!);
  f.one(80, kind);
  f.two(81, kind, w.suffix2);
  f.two(82, kind, last);
  f.two(83, kind, w.outline);
  f.one(84, kindNext);
  f.two(85, kind, kindNext);
  f.two(86, w.lower, kindNext);
  f.three(87, kind, last, kindNext);
  f.one(88, kindBefore);
  f.two(89, kindBefore, kind);
}

/** Reads tags off a sentence from left to right, each with the two before it in view. */
export class SpeechTagger {
  readonly model: Model;
  readonly features: Features;
  readonly #guesser: Guesser;
  readonly #scores: Int32Array;

  constructor(model: Model, guesser: Guesser) {
    this.model = model;
    this.#guesser = guesser;
    this.features = new Features(model.bits);
    this.#scores = new Int32Array(model.labels.length);
  }

  /** The label's index for each word of a padded sentence; `seen` is told of every decision and may overrule it. */
  tag(
    words: readonly Word[],
    seen?: (at: number, guess: number) => number,
    guesses: Int32Array = this.#guesser.guess(words),
  ): number[] {
    const tags: number[] = [];
    let last = NONE;
    let before = NONE;
    for (let at = 2; at < words.length - 2; at++) {
      this.features.count = 0;
      addWordFeatures(this.features, words, at);
      addTagFeatures(this.features, words, at, last, before);
      addGuessFeatures(this.features, words, at, last, guesses);
      this.#scores.fill(0);
      addScores(this.model, this.features, this.#scores);
      const guess = best(this.#scores);
      const tag = seen === undefined ? guess : seen(at - 2, guess);
      tags.push(tag);
      before = last;
      last = tag;
    }
    return tags;
  }
}
