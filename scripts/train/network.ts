import { randomFrom } from "../../pipeline/tagging/learner.ts";
import { dot } from "./axes.ts";

/** Step size at first; it falls to nothing. */
const RATE = 0.002;
const EPOCHS = 12;
const BATCH = 32;
/** What each step takes off a weight, as a share of it, beside what the examples ask for. */
const DECAY = 1e-5;
/** How much of the means of gradients and of their squares is kept, and what is added to the root of the latter. */
const KEPT = 0.9;
const KEPT_SQUARES = 0.999;
const SMALL = 1e-8;

/** One thing to learn: `targets` holds how often each label was seen, head after head. */
export interface Example {
  readonly input: Float64Array;
  readonly targets: Float64Array;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** Sizes of a network: `direct` of the inputs, the last ones, reach the outputs also directly. */
export interface Sizes {
  readonly inputs: number;
  readonly direct: number;
  readonly units: number;
  readonly labels: number;
  /** How much each head's error counts; there are as many heads. */
  readonly heads: readonly number[];
}

/** One hidden layer of rectified units and, above it, distributions over the same labels: one for each head. */
export class Network {
  readonly #sizes: Sizes;
  readonly #hidden: Float64Array;
  readonly #in: readonly Float64Array[];
  readonly #out: readonly Float64Array[];

  /** Weights are drawn from a generator of the given seed; there is no bias, so give a direct input that is always 1. */
  constructor(sizes: Sizes, seed: number) {
    const { inputs, direct, units, labels, heads } = sizes;
    const random = randomFrom(seed);
    const rows = (count: number, size: number) =>
      Array.from({ length: count }, () =>
        Float64Array.from({ length: size }, () => (random() - 0.5) * 0.35),
      );
    this.#sizes = sizes;
    this.#hidden = new Float64Array(units + direct);
    this.#in = rows(units, inputs);
    this.#out = rows(heads.length * labels, units + direct);
  }

  /** How likely each label is, head after head. */
  read(input: Float64Array): Float64Array {
    const { direct, labels } = this.#sizes;
    const hidden = this.#hidden;
    for (const [unit, row] of this.#in.entries()) hidden[unit] = Math.max(0, dot(row, input));
    hidden.set(input.subarray(input.length - direct), this.#in.length);
    const scores = Float64Array.from(this.#out, (row) => dot(row, hidden));
    for (let head = 0; head < scores.length; head += labels)
      toShares(scores.subarray(head, head + labels));
    return scores;
  }

  /** Adam (Kingma and Ba 2015), always in the same order. */
  learn(examples: readonly Example[], seed: number): void {
    const random = randomFrom(seed);
    const rows = [...this.#in, ...this.#out];
    const [gradients, means, squares] = [0, 1, 2].map(() =>
      rows.map((row) => new Float64Array(row.length)),
    ) as [Float64Array[], Float64Array[], Float64Array[]];
    const weight = examples.reduce((sum, example) => sum + example.weight, 0) / examples.length;
    const steps = Math.ceil((EPOCHS * examples.length) / BATCH);
    for (let step = 0; step < steps; step++) {
      for (const gradient of gradients) gradient.fill(0);
      for (let i = 0; i < BATCH; i++) {
        const example = examples[Math.floor(random() * examples.length)]!;
        this.#gather(example, example.weight / weight / BATCH, gradients);
      }
      const rate = (RATE * (1 - step / steps)) / (1 - KEPT ** (step + 1));
      const seen = 1 - KEPT_SQUARES ** (step + 1);
      for (const [at, row] of rows.entries())
        move(row, gradients[at]!, means[at]!, squares[at]!, rate, seen);
    }
  }

  /** Adds an example's share of the gradient of each row. */
  #gather({ input, targets }: Example, share: number, gradients: readonly Float64Array[]): void {
    const { labels, heads } = this.#sizes;
    const hidden = this.#hidden;
    const likely = this.read(input);
    const back = new Float64Array(hidden.length);
    for (const [at, counts] of heads.entries()) {
      const first = at * labels;
      const seen = targets.subarray(first, first + labels).reduce((sum, count) => sum + count);
      if (seen === 0) continue;
      for (let label = first; label < first + labels; label++) {
        const wrong = share * counts * (likely[label]! - targets[label]! / seen);
        const row = this.#out[label]!;
        const gradient = gradients[this.#in.length + label]!;
        for (let unit = 0; unit < hidden.length; unit++) {
          back[unit]! += wrong * row[unit]!;
          gradient[unit]! += wrong * hidden[unit]!;
        }
      }
    }
    for (let unit = 0; unit < this.#in.length; unit++) {
      if (hidden[unit] === 0) continue;
      const gradient = gradients[unit]!;
      for (let d = 0; d < input.length; d++) gradient[d]! += back[unit]! * input[d]!;
    }
  }
}

/** One step of the weights of a row; `seen` is the share of all squares that their mean holds by now. */
function move(
  row: Float64Array,
  gradient: Float64Array,
  mean: Float64Array,
  squares: Float64Array,
  rate: number,
  seen: number,
): void {
  for (let d = 0; d < row.length; d++) {
    const g = gradient[d]! + DECAY * row[d]!;
    mean[d] = KEPT * mean[d]! + (1 - KEPT) * g;
    squares[d] = KEPT_SQUARES * squares[d]! + (1 - KEPT_SQUARES) * g * g;
    row[d]! -= (rate * mean[d]!) / (Math.sqrt(squares[d]! / seen) + SMALL);
  }
}

/** Replaces scores by how likely each is among them. */
function toShares(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! - top);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
}
