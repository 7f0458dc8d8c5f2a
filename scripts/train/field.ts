import { Features } from "../../pipeline/tagging/features.ts";
import { type AddFeatures, Labeller } from "../../pipeline/tagging/labeller.ts";
import type { Model } from "../../pipeline/tagging/model.ts";
import { Chain } from "./chain.ts";

/** Step size, its smoothing, and how much small and large weights cost. */
const RATE = 0.05;
const SMOOTH = 0.1;
const L1 = 0.1;
const L2 = 1;
/** A label this certain teaches nothing more. */
const CERTAIN = 0.998;
/** Labels with a smaller error are left as they are. */
const SMALL = 0.001;
/** The weights of the packed model are whole numbers of these. */
const UNIT = 1000;

/**
 * A conditional random field over a sequence's labels (Lafferty, McCallum and Pereira 2001), learned sentence by
 * sentence with a step of its own for each weight: FTRL-Proximal (McMahan et al. 2013).
 */
export class Field {
  readonly #labels: readonly string[];
  readonly #bits: number;
  readonly #weights: Float32Array;
  readonly #gradients: Float32Array;
  readonly #squares: Float32Array;
  readonly #features: Features;
  readonly #chain: Chain;
  readonly #moves: Float64Array;
  /** For each label before, the last the beginning, where the weights of its moves begin. */
  readonly #moveRows: readonly number[];
  /** Where the weights of the sentence's features begin, and where each position's features do. */
  #places = new Int32Array(0);
  #starts = new Int32Array(0);

  constructor(labels: readonly string[], bits: number) {
    this.#labels = labels;
    this.#bits = bits;
    this.#weights = new Float32Array((1 << bits) * labels.length);
    this.#gradients = new Float32Array(this.#weights.length);
    this.#squares = new Float32Array(this.#weights.length);
    this.#features = new Features(bits);
    this.#chain = new Chain(labels.length);
    this.#moves = new Float64Array((labels.length + 1) * labels.length);
    const labeller = new Labeller({ labels, bits, weights: new Int32Array(0), extra: null });
    this.#moveRows = Array.from({ length: labels.length + 1 }, (_, before) => {
      labeller.before(before);
      return labeller.features.rows[0]! * labels.length;
    });
  }

  /** One step with a sentence whose labels are known. */
  learn(gold: readonly number[], add: AddFeatures): void {
    const { scores, width } = this.#score(gold, add);
    let before = width;
    let certain = true;
    for (let at = 0; at < gold.length; at++) {
      const right = gold[at]!;
      this.#chain.expected[before * width + right]! -= 1;
      before = right;
      if (scores[at * width + right]! > CERTAIN) continue;
      certain = false;
      scores[at * width + right]! -= 1;
      this.#moveFeatures(at);
    }
    if (certain) return;
    for (let i = 0; i < this.#moves.length; i++)
      if (this.#moves[i] !== Number.NEGATIVE_INFINITY)
        this.#move(this.#moveRows[Math.floor(i / width)]! + (i % width), this.#chain.expected[i]!);
  }

  /** The weights as they are now. */
  model(): Model {
    const weights = Int32Array.from(this.#weights, (weight) => Math.round(UNIT * weight));
    return { labels: this.#labels, bits: this.#bits, weights, extra: null };
  }

  /** Looks up the features of all positions and weighs the labels. */
  #score(gold: readonly number[], add: AddFeatures): Chain {
    const chain = this.#chain;
    const { width } = chain;
    chain.reserve(gold.length);
    if (this.#starts.length <= gold.length) {
      this.#starts = new Int32Array(2 * gold.length + 1);
      this.#places = new Int32Array(2 * gold.length * this.#features.rows.length);
    }
    let count = 0;
    for (let at = 0; at < gold.length; at++) {
      this.#features.count = 0;
      add(this.#features, at);
      this.#starts[at] = count;
      const first = at * width;
      chain.scores.fill(0, first, first + width);
      for (let i = 0; i < this.#features.count; i++) {
        const place = this.#features.rows[i]! * width;
        this.#places[count++] = place;
        for (let label = 0; label < width; label++)
          chain.scores[first + label]! += this.#weights[place + label]!;
      }
    }
    this.#starts[gold.length] = count;
    this.#readMoves();
    chain.weigh(gold.length, this.#moves);
    return chain;
  }

  #readMoves(): void {
    const { width } = this.#chain;
    for (let before = 0; before <= width; before++)
      for (let label = 0; label < width; label++) {
        const inside = this.#labels[label]!.startsWith("I-");
        const allowed = !inside || this.#labels[before]?.slice(1) === this.#labels[label]!.slice(1);
        this.#moves[before * width + label] = allowed
          ? this.#weights[this.#moveRows[before]! + label]!
          : Number.NEGATIVE_INFINITY;
      }
  }

  /** Moves the weights of a position's features by how wrong each label is there. */
  #moveFeatures(at: number): void {
    const { scores, width } = this.#chain;
    const end = this.#starts[at + 1]!;
    for (let label = 0; label < width; label++) {
      const wrong = scores[at * width + label]!;
      if (Math.abs(wrong) < SMALL) continue;
      for (let i = this.#starts[at]!; i < end; i++) this.#move(this.#places[i]! + label, wrong);
    }
  }

  #move(at: number, gradient: number): void {
    const before = Math.sqrt(this.#squares[at]!);
    const square = this.#squares[at]! + gradient * gradient;
    const after = Math.sqrt(square);
    const sum = this.#gradients[at]! + gradient - ((after - before) / RATE) * this.#weights[at]!;
    this.#squares[at] = square;
    this.#gradients[at] = sum;
    const beyond = Math.max(0, Math.abs(sum) - L1);
    this.#weights[at] = (-Math.sign(sum) * beyond) / ((SMOOTH + after) / RATE + L2);
  }
}
