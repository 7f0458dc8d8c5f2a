import type { Features } from "./features.ts";
import { addScores, type Model } from "./model.ts";

/** Sums of weights, a number per label each, that are kept under keys: small numbers that `room` gives out. */
export class Sums {
  readonly #model: Model;
  readonly #width: number;
  readonly #scores: Int32Array;
  /** All sums in a row; the first is zero. */
  array = new Int32Array(1 << 14);
  #used: number;
  /** By key where the sum begins; 0 where none is kept. */
  places = new Int32Array(1 << 14);
  #keys = 0;

  constructor(model: Model) {
    this.#model = model;
    this.#width = model.labels.length;
    this.#used = this.#width;
    this.#scores = new Int32Array(this.#width);
  }

  /** How many numbers are kept. */
  get size(): number {
    return this.#used + this.#keys;
  }

  /** The first of `count` new keys. */
  room(count: number): number {
    const first = this.#keys;
    this.#keys += count;
    if (this.#keys > this.places.length) this.places = enlarged(this.places, this.#keys);
    return first;
  }

  /** Keeps the sum at `base` and the features' weights on top of it under the key; where the new sum begins. */
  keep(key: number, features: Features, base = 0): number {
    const width = this.#width;
    const at = this.#used;
    this.#used += width;
    if (this.#used > this.array.length) this.array = enlarged(this.array, this.#used);
    const { array } = this;
    const scores = this.#scores;
    for (let label = 0; label < width; label++) scores[label] = array[base + label]!;
    addScores(this.#model, features, scores);
    for (let label = 0; label < width; label++) array[at + label] = scores[label]!;
    this.places[key] = at;
    return at;
  }
}

function enlarged(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * array.length, least));
  larger.set(array);
  return larger;
}
