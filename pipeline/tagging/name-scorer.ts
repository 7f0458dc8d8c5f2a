import { Features } from "./features.ts";
import { addAllScores, type Model } from "./model.ts";
import {
  addBefore,
  addBehind,
  addOwn,
  addSecondBefore,
  addSecondBehind,
  addTogether,
  type NameInput,
} from "./name-features.ts";
import { addRunBefore, addRunBehind, addRunFirst, addRunLast, runOf } from "./name-runs.ts";
import type { Kept, NameWord } from "./name-words.ts";

/** Outlines of a neighbour that sums are kept for; texts with more are hostile. */
const OUTLINES = 24;

/** Features of one word beside words of an outline, or at a place of a run. */
type AddWord = (features: Features, word: NameWord, where: number, scheme: number) => void;

const besideOf = {
  before: addBefore,
  behind: addBehind,
  secondBefore: addSecondBefore,
  secondBehind: addSecondBehind,
} satisfies Partial<Record<keyof Kept, AddWord>>;

const aroundOf = {
  runBefore: addRunBefore,
  runBehind: addRunBehind,
  runFirst: addRunFirst,
  runLast: addRunLast,
} satisfies Partial<Record<keyof Kept, AddWord>>;

/** Adds up the weights of a token's features; what depends on single words is added up once per distinct word. */
export class NameScorer {
  readonly #model: Model;
  readonly #own: Model | null;
  readonly #features: Features;

  /** `own`: weights of the language's own, see `Labeller`. Words keep their sums, so a vocabulary has one scorer. */
  constructor(model: Model, own: Model | null) {
    this.#model = model;
    this.#own = own;
    this.#features = new Features(model.bits);
  }

  /** Adds the score of every label for token `at` (from 0) to `scores`. */
  score(scores: Int32Array, input: NameInput, at: number): void {
    const { words, scheme } = input;
    const own = words[at + 2]!;
    const { outline } = own.word;
    add(scores, this.#ownSums(own, at === 0 ? 1 : 0, scheme));
    add(scores, this.#beside("before", words[at + 1]!, outline, scheme));
    add(scores, this.#beside("behind", words[at + 3]!, outline, scheme));
    add(scores, this.#beside("secondBefore", words[at]!, outline, scheme));
    add(scores, this.#beside("secondBehind", words[at + 4]!, outline, scheme));
    const run = runOf(input, at);
    if (run !== null) {
      add(scores, this.#around("runBefore", run.before, run.place));
      add(scores, this.#around("runBehind", run.behind, run.place));
      add(scores, this.#around("runFirst", run.first, run.place));
      add(scores, this.#around("runLast", run.last, run.place));
    }
    this.#features.count = 0;
    addTogether(this.#features, input, at);
    addAllScores(this.#model, this.#own, this.#features, scores);
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
    side: keyof typeof besideOf,
    word: NameWord,
    outline: number,
    scheme: number,
  ): readonly number[] {
    const kept = word.kept[side];
    let sums = kept.get(outline);
    if (sums === undefined) {
      this.#features.count = 0;
      besideOf[side](this.#features, word, outline, scheme);
      sums = this.#sum();
      if (kept.size >= OUTLINES) kept.clear();
      kept.set(outline, sums);
    }
    return sums;
  }

  #around(side: keyof typeof aroundOf, word: NameWord, place: number): readonly number[] {
    const kept = word.kept[side];
    let sums = kept[place];
    if (sums === undefined) {
      this.#features.count = 0;
      aroundOf[side](this.#features, word, place);
      sums = this.#sum();
      kept[place] = sums;
    }
    return sums;
  }

  /** The sums of the features' weights by label. */
  #sum(): readonly number[] {
    const scores = new Int32Array(this.#model.labels.length);
    addAllScores(this.#model, this.#own, this.#features, scores);
    return Array.from(scores);
  }
}

function add(scores: Int32Array, sums: readonly number[]): void {
  for (let label = 0; label < scores.length; label++) scores[label]! += sums[label]!;
}
