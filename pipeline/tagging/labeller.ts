import { Features } from "./features.ts";
import { addScores, type Model } from "./model.ts";

/** Adds the features of one position of a sequence to `features`. */
export type AddFeatures = (features: Features, at: number) => void;

/** Slot of the feature "the label before is". */
const BEFORE = 127;

/**
 * First-order Viterbi: the sequence of labels with the highest sum, in BIO notation, where `I-X` follows
 * only `B-X` or `I-X`.
 */
export class Labeller {
  readonly model: Model;
  readonly features: Features;
  /** For each label those that may stand before it; the number of labels stands for the beginning. */
  readonly #allowed: readonly (readonly number[])[];
  #moves: Int32Array | undefined;

  constructor(model: Model) {
    this.model = model;
    this.features = new Features(model.bits);
    const { labels } = model;
    this.#allowed = labels.map((label) =>
      labels.flatMap((before, at) =>
        !label.startsWith("I-") || before.slice(1) === label.slice(1) ? [at] : [],
      ),
    );
  }

  /**
   * Labels as indexes, and for each how far its own score lies above that of label 0 (`O`), in steps of the
   * weights. Where `open` says no, the label is `O` unseen.
   */
  label(
    length: number,
    add: AddFeatures,
    open: (at: number) => boolean = () => true,
  ): { labels: Int32Array; margins: Int32Array } {
    const width = this.model.labels.length;
    const own = new Int32Array(width);
    const moves = this.#movesOf(width);
    const sums = new Float64Array(width);
    const next = new Float64Array(width);
    const back = new Int8Array(length * width);
    const margins = new Int32Array(length * width);
    for (let at = 0; at < length; at++) {
      const seen = open(at);
      if (seen) {
        this.features.count = 0;
        add(this.features, at);
        own.fill(0);
        addScores(this.model, this.features, own);
      }
      for (let label = 0; label < width; label++) {
        if (label > 0 && !seen) {
          next[label] = Number.NEGATIVE_INFINITY;
          continue;
        }
        let top = Number.NEGATIVE_INFINITY;
        let from = 0;
        if (at === 0) {
          if (this.#allowed[label]!.includes(0)) top = moves[width * width + label]!;
        } else
          for (const before of this.#allowed[label]!) {
            const sum = sums[before]! + moves[before * width + label]!;
            if (sum > top) {
              top = sum;
              from = before;
            }
          }
        next[label] = seen ? top + own[label]! : top;
        back[at * width + label] = from;
        margins[at * width + label] = seen ? own[label]! - own[0]! : 0;
      }
      sums.set(next);
    }
    return this.#trace(length, width, sums, back, margins);
  }

  #trace(
    length: number,
    width: number,
    sums: Float64Array,
    back: Int8Array,
    all: Int32Array,
  ): { labels: Int32Array; margins: Int32Array } {
    const labels = new Int32Array(length);
    const margins = new Int32Array(length);
    let label = 0;
    for (let i = 1; i < width; i++) if (sums[i]! > sums[label]!) label = i;
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = label;
      margins[at] = all[at * width + label]!;
      label = back[at * width + label]!;
    }
    return { labels, margins };
  }

  /** The weights of every pair of labels; the last row is the sentence's beginning. */
  #movesOf(width: number): Int32Array {
    if (this.#moves !== undefined) return this.#moves;
    const moves = new Int32Array((width + 1) * width);
    for (let before = 0; before <= width; before++) {
      this.before(before);
      addScores(this.model, this.features, moves.subarray(before * width, (before + 1) * width));
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
