/** Which of 2^bits rows are in use, and as the how manyth: a bit for each, and a count for every 32 of them. */
export class Rows {
  /** In turn 32 bits and the count before them, which so lie in one line of the processor's cache. */
  readonly #cells: Int32Array;
  /** How many rows are in use. */
  readonly count: number;

  /** `used`: the rows in use, ascending. */
  constructor(bits: number, used: Int32Array) {
    const cells = new Int32Array(2 * Math.max(1, (1 << bits) >> 5));
    for (let index = 0; index < used.length; index++) {
      const row = used[index]!;
      const at = (row >> 5) << 1;
      if (cells[at] === 0) cells[at + 1] = index;
      cells[at]! |= 1 << (row & 31);
    }
    this.#cells = cells;
    this.count = used.length;
  }

  /** How many rows in use stand before this one; -1 where it is not in use. */
  indexOf(row: number): number {
    const at = (row >> 5) << 1;
    const bits = this.#cells[at]!;
    const bit = 1 << (row & 31);
    return (bits & bit) === 0 ? -1 : this.#cells[at + 1]! + bitsIn(bits & (bit - 1));
  }

  /** Sets `places` to where the `width` weights of each row in use begin, of the first `count` rows; how many they are. */
  findPlaces(rows: Int32Array, count: number, width: number, places: Int32Array): number {
    const cells = this.#cells;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      const at = (row >> 5) << 1;
      const bits = cells[at]!;
      const shift = row & 31;
      places[found] = (cells[at + 1]! + bitsIn(bits & ((1 << shift) - 1))) * width;
      found += (bits >>> shift) & 1;
    }
    return found;
  }
}

/** The number of bits that are set. */
function bitsIn(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
