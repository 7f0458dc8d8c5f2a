import { Features } from "./features.ts";
import { addAllScores, type Model } from "./model.ts";

/** Adds the features of one position of a sequence to `features`. */
export type AddFeatures = (features: Features, at: number) => void;

/** Adds the scores of the labels at one position to zeros; false where only label 0 is possible. */
export type AddScores = (scores: Int32Array, at: number) => boolean;

/** Labels as indexes, and for each how far its own score lies above that of label 0 (`O`), in steps of the weights. */
export interface Labels {
  readonly labels: readonly number[];
  readonly margins: readonly number[];
}

/** Slot of the feature "the label before is". */
const BEFORE = 127;

/**
 * First-order Viterbi: the sequence of labels with the highest sum, in BIO notation, where `I-X` follows
 * only `B-X` or `I-X`.
 */
export class Labeller {
  readonly model: Model;
  readonly #own: Model | null;
  readonly features: Features;
  /** For each label those that may stand before it; the number of labels stands for the beginning. */
  readonly #allowed: readonly (readonly number[])[];
  #moves: Int32Array | undefined;
  // Kept from sentence to sentence, as making larger typed arrays takes as long as reading several tokens.
  readonly #scores: Int32Array;
  #back = new Int8Array(0);
  #margins = new Int32Array(0);

  /** `own`: a model of the same labels and rows, of weights that are added; both are packed for the same `max`. */
  constructor(model: Model, own: Model | null = null) {
    this.model = model;
    this.#own = own;
    this.features = new Features(model.bits);
    const { labels } = model;
    this.#scores = new Int32Array(labels.length);
    this.#allowed = labels.map((label) =>
      labels.flatMap((before, at) =>
        !label.startsWith("I-") || before.slice(1) === label.slice(1) ? [at] : [],
      ),
    );
  }

  /** `decode` with the scores of the features. */
  label(length: number, add: AddFeatures): Labels {
    return this.decode(length, (scores, at) => {
      this.features.count = 0;
      add(this.features, at);
      addAllScores(this.model, this.#own, this.features, scores);
      return true;
    });
  }

  /** The best sequence of labels under the scores of its positions. */
  decode(length: number, score: AddScores): Labels {
    const width = this.model.labels.length;
    const scores = this.#scores;
    const moves = this.#movesOf(width);
    // Whether only label 0 was possible at the last position, as at the beginning.
    let alone = true;
    let sums = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    sums[0] = 0;
    let next = new Float64Array(width);
    this.#makeRoom(length * width);
    const back = this.#back;
    const margins = this.#margins;
    for (let at = 0; at < length; at++) {
      scores.fill(0);
      const labels = score(scores, at) ? width : 1;
      const only = alone;
      const row = at === 0 ? width * width : 0;
      if (labels === 1 && only) {
        sums[0]! += moves[row]!;
        continue;
      }
      alone = labels === 1;
      for (let label = 0; label < labels; label++) {
        const allowed = this.#allowed[label]!;
        let top = Number.NEGATIVE_INFINITY;
        let from = 0;
        if (only) {
          // Label 0 is the first that may stand before any other but `I-X`.
          if (allowed[0] === 0) top = sums[0]! + moves[row + label]!;
        } else
          for (let i = 0; i < allowed.length; i++) {
            const before = allowed[i]!;
            const sum = sums[before]! + moves[before * width + label]!;
            if (sum > top) {
              top = sum;
              from = before;
            }
          }
        next[label] = top + scores[label]!;
        back[at * width + label] = from;
        margins[at * width + label] = scores[label]! - scores[0]!;
      }
      next.fill(Number.NEGATIVE_INFINITY, labels);
      [sums, next] = [next, sums];
    }
    return this.#trace(length, width, sums);
  }

  #makeRoom(size: number): void {
    if (this.#back.length < size) {
      this.#back = new Int8Array(2 * size);
      this.#margins = new Int32Array(2 * size);
    } else {
      this.#back.fill(0, 0, size);
      this.#margins.fill(0, 0, size);
    }
  }

  #trace(length: number, width: number, sums: Float64Array): Labels {
    const labels = new Array<number>(length).fill(0);
    const margins = new Array<number>(length).fill(0);
    let label = 0;
    for (let i = 1; i < width; i++) if (sums[i]! > sums[label]!) label = i;
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = label;
      margins[at] = this.#margins[at * width + label]!;
      label = this.#back[at * width + label]!;
    }
    return { labels, margins };
  }

  /** The weights of every pair of labels; the last row is the sentence's beginning. */
  #movesOf(width: number): Int32Array {
    if (this.#moves !== undefined) return this.#moves;
    const moves = new Int32Array((width + 1) * width);
    for (let before = 0; before <= width; before++) {
      this.before(before);
      const row = moves.subarray(before * width, (before + 1) * width);
      addAllScores(this.model, this.#own, this.features, row);
    }
    // A packed model stays as it is; one in training changes with every sentence.
    if (this.model.weights instanceof Int16Array) this.#moves = moves;
    return moves;
  }

  /** Makes "the label before is" the only feature, for updates while training; `labels.length` stands for the beginning. */
  before(label: number): void {
    this.features.count = 0;
    this.features.one(BEFORE, label);
  }
}
