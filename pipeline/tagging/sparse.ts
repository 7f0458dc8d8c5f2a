import type { Features } from "./features.ts";
import { openModel, places } from "./model.ts";
import { Rows } from "./rows.ts";
import { maskBytes } from "./weights.ts";

/**
 * A model of many labels, without the weights that are 0: of 36 relations a row has two, and the sums of an arc take a tenth of
 * the steps.
 */
export class SparseModel {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly #rows: Rows;
  /** Where the weights of each row begin, and behind the last row where they end. */
  readonly #starts: Int32Array;
  /** The label of each weight. */
  readonly #owners: Uint8Array;
  readonly #weights: Int16Array;

  /** Reads what `packModel` wrote of a model of four to 256 labels. */
  constructor(file: Uint8Array) {
    const { head, used, packed } = openModel(file);
    const { bytes, from, width, rows, table } = packed;
    const size = maskBytes(width);
    const starts = new Int32Array(rows + 1);
    const owners = new Uint8Array(head.values);
    let end = 0;
    for (let row = 0, mask = from; row < rows; row++) {
      for (let part = 0; part < size; part++) {
        for (let set = bytes[mask++]!; set !== 0; set &= set - 1)
          owners[end++] = 8 * part + 31 - Math.clz32(set & -set);
      }
      starts[row + 1] = end;
    }
    const values = from + rows * size;
    const weights = new Int16Array(end);
    for (let at = 0; at < end; at++) weights[at] = table[bytes[values + at]!]!;
    this.labels = head.labels;
    this.bits = head.bits;
    this.#rows = new Rows(head.bits, used);
    this.#starts = starts;
    this.#owners = owners;
    this.#weights = weights;
  }

  /** Adds up the weights of the active rows into `scores`, one sum per label. */
  addScores({ rows, count }: Features, scores: Int32Array): void {
    const starts = this.#starts;
    const owners = this.#owners;
    const weights = this.#weights;
    const found = this.#rows.findPlaces(rows, count, 1, places);
    for (let i = 0; i < found; i++) {
      const end = starts[places[i]! + 1]!;
      for (let at = starts[places[i]!]!; at < end; at++) scores[owners[at]!]! += weights[at]!;
    }
  }
}
