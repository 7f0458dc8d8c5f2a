import { Features } from "./features.ts";
import { addScores, type Model } from "./model.ts";
import {
  addBefore,
  addBehind,
  addOwn,
  addSecondBefore,
  addTogether,
  type NameInput,
} from "./name-features.ts";
import type { NameWord } from "./name-words.ts";

/** Outlines of a neighbour that sums are kept for; texts with more are hostile. */
const OUTLINES = 24;

/** Adds up the weights of a token's features; what depends on single words is added up once per distinct word. */
export class NameScorer {
  readonly #model: Model;
  readonly #features: Features;

  constructor(model: Model) {
    this.#model = model;
    this.#features = new Features(model.bits);
  }

  /** Adds the score of every label for token `at` (from 0) to `scores`. */
  score(scores: Int32Array, input: NameInput, at: number): void {
    const { words } = input;
    const own = words[at + 2]!;
    const { outline } = own.word;
    add(scores, this.#ownSums(own, at === 0 ? 1 : 0, input.scheme));
    add(scores, this.#beside("before", words[at + 1]!, outline, input.scheme));
    add(scores, this.#beside("behind", words[at + 3]!, outline, input.scheme));
    add(scores, this.#beside("secondBefore", words[at]!, outline, input.scheme));
    this.#features.count = 0;
    addTogether(this.#features, input, at);
    addScores(this.#model, this.#features, scores);
  }

  #ownSums(word: NameWord, start: number, scheme: number): readonly number[] {
    let sums = word.kept.own[start];
    if (sums === undefined) {
      this.#features.count = 0;
      addOwn(this.#features, word, start, scheme);
      sums = this.#sum();
      word.kept.own[start] = sums;
    }
    return sums;
  }

  #beside(
    side: "before" | "behind" | "secondBefore",
    word: NameWord,
    outline: number,
    scheme: number,
  ): readonly number[] {
    const kept = word.kept[side];
    let sums = kept.get(outline);
    if (sums === undefined) {
      this.#features.count = 0;
      if (side === "before") addBefore(this.#features, word, outline, scheme);
      else if (side === "behind") addBehind(this.#features, word, outline, scheme);
      else addSecondBefore(this.#features, word, outline);
      sums = this.#sum();
      if (kept.size >= OUTLINES) kept.clear();
      kept.set(outline, sums);
    }
    return sums;
  }

  /** The sums of the features' weights by label. */
  #sum(): readonly number[] {
    const scores = new Int32Array(this.#model.labels.length);
    addScores(this.#model, this.#features, scores);
    return Array.from(scores);
  }
}

function add(scores: Int32Array, sums: readonly number[]): void {
  for (let label = 0; label < scores.length; label++) scores[label]! += sums[label]!;
}
