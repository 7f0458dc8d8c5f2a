/** Features at one decision at most. */
export const MOST = 192;

/** The rows of the weight table that are active at one decision; filled anew for each. */
export class Features {
  readonly rows = new Int32Array(MOST);
  count = 0;
  readonly #shift: number;

  /** `bits`: the table has 2^bits rows. */
  constructor(bits: number) {
    this.#shift = 32 - bits;
  }

  /** Adds the feature "slot has value a"; slots are small numbers, one per template. */
  one(slot: number, a: number): void {
    this.rows[this.count++] = mix(slot, a) >>> this.#shift;
  }

  two(slot: number, a: number, b: number): void {
    this.rows[this.count++] = mix(mix(slot, a), b) >>> this.#shift;
  }

  three(slot: number, a: number, b: number, c: number): void {
    this.rows[this.count++] = mix(mix(mix(slot, a), b), c) >>> this.#shift;
  }
}

/**
 * Where the row of a feature is the sum of its parts, each multiplied once (multilinear hashing, Carter and Wegman 1979): an odd number
 * without a pattern for each kind of part.
 */
export const FACTORS = Int32Array.from({ length: 47 }, (_, at) => mix(at, at) | 1);
/** What sets the features apart there: the first has it once, the second twice. */
export const APART = 19_088_743;

/** Mixes two 32-bit numbers (the finalizer of MurmurHash3), so that the top bits depend on all. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ b;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
