import type { Features } from "./features.ts";
import { findPlaces, type Model, places } from "./model.ts";
import type { Rows } from "./rows.ts";

/**
 * Averaged perceptron (Collins 2002): the mean of the weights after every step, computed as
 * `w − u / steps`, where `u` sums each change times the step it was made at.
 */
export class Learner {
  /** The weights as they are now; decode with it while training. */
  readonly model: Model;
  readonly #sums: Float64Array;
  readonly #weights: Int32Array;
  #steps = 1;

  /** `rows`: the only ones that may have weights; all may where it is absent. */
  constructor(labels: readonly string[], bits: number, extra: unknown = null, rows?: Rows) {
    this.#weights = new Int32Array((rows?.count ?? 1 << bits) * labels.length);
    this.#sums = new Float64Array(this.#weights.length);
    const weights = this.#weights;
    this.model = { labels, bits, ...(rows === undefined ? {} : { rows }), weights, extra };
  }

  /** Moves the weight of `label` on every active row by `change`. */
  update(features: Features, label: number, change: number): void {
    const count = findPlaces(this.model, features, this.model.labels.length);
    for (let i = 0; i < count; i++) {
      const at = places[i]! + label;
      this.#weights[at]! += change;
      this.#sums[at]! += change * this.#steps;
    }
  }

  /** Call once per decision. */
  step(): void {
    this.#steps++;
  }

  /** The averaged model, in hundredths of a step. */
  average(): Model {
    const weights = Int32Array.from(this.#weights, (weight, i) =>
      Math.round(100 * (weight - this.#sums[i]! / this.#steps)),
    );
    return { ...this.model, weights };
  }
}

/** Reproducible random numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The list in a random order that depends on `random` only. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
