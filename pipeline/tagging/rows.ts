/** Which of 2^bits rows are in use, and as the how manyth: a bit for each, and a count for every 32 of them. */
export class Rows {
  readonly #bits: Int32Array;
  readonly #counts: Int32Array;

  constructor(bits: number) {
    this.#bits = new Int32Array(Math.max(1, (1 << bits) >> 5));
    this.#counts = new Int32Array(this.#bits.length);
  }

  /** Marks a row; rows come in ascending order, `index` of them before this one. */
  mark(row: number, index: number): void {
    const at = row >> 5;
    if (this.#bits[at] === 0) this.#counts[at] = index;
    this.#bits[at]! |= 1 << (row & 31);
  }

  /** How many rows in use stand before this one; -1 where it is not in use. */
  indexOf(row: number): number {
    const at = row >> 5;
    const bits = this.#bits[at]!;
    const bit = 1 << (row & 31);
    return (bits & bit) === 0 ? -1 : this.#counts[at]! + bitsIn(bits & (bit - 1));
  }
}

/** The number of bits that are set. */
function bitsIn(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
