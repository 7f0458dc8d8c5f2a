/** Rows of a weight table by number, where few of them are in use, as the how manyth: a cell for every eight of them. */
export class Rows {
  /** In the low eight bits which of the rows are in use, above them how many before. */
  readonly #cells: Int32Array;
  /** How many rows are in use. */
  readonly count: number;

  /** `used`: the rows in use, ascending; fewer than 2^24. */
  constructor(bits: number, used: Int32Array) {
    const cells = new Int32Array(Math.max(1, (1 << bits) >> 3));
    for (let index = 0; index < used.length; index++) {
      const row = used[index]!;
      const at = row >> 3;
      if (cells[at] === 0) cells[at] = index << 8;
      cells[at]! |= 1 << (row & 7);
    }
    this.#cells = cells;
    this.count = used.length;
  }

  /** How many rows in use stand before this one; -1 where it is not in use. */
  indexOf(row: number): number {
    const cell = this.#cells[row >> 3]!;
    const bit = 1 << (row & 7);
    return (cell & bit) === 0 ? -1 : (cell >>> 8) + BITS_IN[cell & (bit - 1)]!;
  }

  /** Sets `places` to where the `width` weights of each row in use begin, of the first `count` rows; how many they are. */
  findPlaces(rows: Int32Array, count: number, width: number, places: Int32Array): number {
    const cells = this.#cells;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      const cell = cells[row >> 3]!;
      const shift = row & 7;
      places[found] = ((cell >>> 8) + BITS_IN[cell & ((1 << shift) - 1)]!) * width;
      found += (cell >>> shift) & 1;
    }
    return found;
  }
}

/** The number of bits that are set in each byte. */
const BITS_IN = Uint8Array.from({ length: 256 }, (_, byte) => {
  let count = 0;
  for (let bits = byte; bits !== 0; bits &= bits - 1) count++;
  return count;
});
