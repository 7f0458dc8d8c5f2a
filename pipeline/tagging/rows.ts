/** Which of 2^bits rows are in use, and as the how manyth: a bit for each, and a count for every 32 of them. */
export class Rows {
  /** In turn 32 bits and the count before them, which so lie in one line of the processor's cache. */
  readonly #cells: Int32Array;

  constructor(bits: number) {
    this.#cells = new Int32Array(2 * Math.max(1, (1 << bits) >> 5));
  }

  /** Marks a row; rows come in ascending order, `index` of them before this one. */
  mark(row: number, index: number): void {
    const at = (row >> 5) << 1;
    if (this.#cells[at] === 0) this.#cells[at + 1] = index;
    this.#cells[at]! |= 1 << (row & 31);
  }

  /** How many rows in use stand before this one; -1 where it is not in use. */
  indexOf(row: number): number {
    const at = (row >> 5) << 1;
    const bits = this.#cells[at]!;
    const bit = 1 << (row & 31);
    return (bits & bit) === 0 ? -1 : this.#cells[at + 1]! + bitsIn(bits & (bit - 1));
  }
}

/** The number of bits that are set. */
function bitsIn(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
