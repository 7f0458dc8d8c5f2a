import type { Features } from "./features.ts";
import { findPlaces, type Model, places } from "./model.ts";
import type { Rows } from "./rows.ts";

/**
 * Averaged perceptron (Collins 2002): the mean of the weights after every step, computed as
 * `w − u / steps`, where `u` sums each change times the step it was made at.
 *
 * Of several sets of examples that follow conventions of their own each has a model, the sum of weights that all share and of
 * its own (feature augmentation, Daumé III 2007): what is learned from one set moves the models of the others half as far.
 */
export class Learner {
  /** The weights as they are now, of each set; decode with them while training. */
  readonly models: readonly Model[];
  /** Of the first set. */
  readonly #sums: Float64Array;
  #steps = 1;

  /** `rows`: the only ones that may have weights; all may where it is absent. */
  constructor(
    labels: readonly string[],
    bits: number,
    extra: unknown = null,
    rows?: Rows,
    sets = 1,
  ) {
    const size = (rows?.count ?? 1 << bits) * labels.length;
    const head = { labels, bits, ...(rows === undefined ? {} : { rows }), extra };
    this.models = Array.from({ length: sets }, () => ({ ...head, weights: new Int32Array(size) }));
    this.#sums = new Float64Array(size);
  }

  /** The model of the first set, the one that is kept. */
  get model(): Model {
    return this.models[0]!;
  }

  /** Moves the weight of `label` on every active row by `change`, for an example of the set. */
  update(features: Features, label: number, change: number, set = 0): void {
    const { model, models } = this;
    const count = findPlaces(model, features, model.labels.length);
    for (const [index, { weights }] of models.entries()) {
      const move = models.length > 1 && index === set ? 2 * change : change;
      for (let i = 0; i < count; i++) {
        const at = places[i]! + label;
        weights[at]! += move;
        if (index === 0) this.#sums[at]! += move * this.#steps;
      }
    }
  }

  /** Call once per decision. */
  step(): void {
    this.#steps++;
  }

  /** The averaged model of the first set, in hundredths of a step. */
  average(): Model {
    const weights = Int32Array.from(this.model.weights, (weight, i) =>
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
