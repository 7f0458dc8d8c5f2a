import { randomFrom } from "../../pipeline/tagging/learner.ts";
import { dot } from "./axes.ts";

/** Step size at first; it falls to nothing. */
const RATE = 0.01;
const EPOCHS = 12;
/** Hidden units left out at each step (Srivastava et al. 2014). */
const DROPPED = 0.3;

/** One thing to learn: `targets` holds how often each label was seen, head after head. */
export interface Example {
  readonly input: Float64Array;
  readonly targets: Float64Array;
  /** How much it counts, about 1. */
  readonly weight: number;
}

/** One hidden layer of rectified units and, above it, distributions over the same labels: one for each head. */
export class Network {
  readonly #hidden: Float64Array;
  readonly #in: readonly Float64Array[];
  readonly #out: readonly Float64Array[];
  readonly #labels: number;

  /** Weights are drawn from a generator of the given seed; units and outputs have no bias, so give an input that is always 1. */
  constructor(inputs: number, units: number, heads: number, labels: number, seed: number) {
    const random = randomFrom(seed);
    const rows = (count: number, size: number) =>
      Array.from({ length: count }, () =>
        Float64Array.from({ length: size }, () => (random() - 0.5) * Math.sqrt(6 / size)),
      );
    this.#hidden = new Float64Array(units);
    this.#in = rows(units, inputs);
    this.#out = rows(heads * labels, units);
    this.#labels = labels;
  }

  /** How likely each label is, head after head. */
  read(input: Float64Array): Float64Array {
    const hidden = this.#hidden;
    for (const [unit, row] of this.#in.entries()) hidden[unit] = Math.max(0, dot(row, input));
    return this.#weigh();
  }

  /** Stochastic gradient descent, always in the same order. */
  learn(examples: readonly Example[], seed: number): void {
    const random = randomFrom(seed);
    const steps = EPOCHS * examples.length;
    for (let step = 0; step < steps; step++) {
      const example = examples[Math.floor(random() * examples.length)]!;
      this.#step(example, RATE * (1 - step / steps) * example.weight, random);
    }
  }

  #step({ input, targets }: Example, rate: number, random: () => number): void {
    const hidden = this.#hidden;
    for (const [unit, row] of this.#in.entries())
      hidden[unit] = random() < DROPPED ? 0 : Math.max(0, dot(row, input)) / (1 - DROPPED);
    const likely = this.#weigh();
    const back = new Float64Array(hidden.length);
    for (let head = 0; head < likely.length; head += this.#labels) {
      let seen = 0;
      for (let label = head; label < head + this.#labels; label++) seen += targets[label]!;
      if (seen === 0) continue;
      for (let label = head; label < head + this.#labels; label++) {
        const wrong = likely[label]! - targets[label]! / seen;
        const row = this.#out[label]!;
        for (let unit = 0; unit < hidden.length; unit++) {
          back[unit]! += wrong * row[unit]!;
          row[unit]! -= rate * wrong * hidden[unit]!;
        }
      }
    }
    for (const [unit, row] of this.#in.entries()) {
      if (hidden[unit] === 0) continue;
      const move = (rate * back[unit]!) / (1 - DROPPED);
      for (let d = 0; d < input.length; d++) row[d]! -= move * input[d]!;
    }
  }

  #weigh(): Float64Array {
    const scores = Float64Array.from(this.#out, (row) => dot(row, this.#hidden));
    for (let head = 0; head < scores.length; head += this.#labels) {
      const part = scores.subarray(head, head + this.#labels);
      const top = Math.max(...part);
      let sum = 0;
      for (let label = 0; label < part.length; label++) {
        part[label] = Math.exp(part[label]! - top);
        sum += part[label]!;
      }
      for (let label = 0; label < part.length; label++) part[label]! /= sum;
    }
    return scores;
  }
}
