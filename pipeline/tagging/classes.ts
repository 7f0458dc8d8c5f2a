import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Features } from "./features.ts";
import { pushVarint, rowsFromGaps } from "./varint.ts";
import { hash } from "./words.ts";

/** Words are known by 24 bits of their hash: of unknown words 2 % get a class by chance. */
const BITS = 24;
const cellOf = (word: string): number => Math.imul(hash(word), 0x9e3779b1) >>> (32 - BITS);

/** Stands for a key in place of the word spelled as it is. */
export const keyed = (key: string): string => `=${key}`;

/** A word's class at three levels, from the finest up, each from 1; 0 where the word is unknown. */
export type Classes = readonly [number, number, number];

export const LEVELS = 3;

/** Words whose classes are kept at most; news in 20 languages stays below it. */
const LIMIT = 200_000;
export const UNKNOWN: Classes = [0, 0, 0];

/**
 * Words of one class stand alike in names and beside them (classes as features: Miller, Guinness and Zamanian 2004; Turian,
 * Ratinov and Bengio 2010). Classes are told at three levels: each finer class lies in one coarser class.
 */
export class WordClasses {
  /** Hashes in ascending order, and the finest class of each. */
  readonly #cells: Int32Array;
  readonly #fine: Uint16Array;
  readonly #levels: readonly Classes[];
  /** What was looked up before, which saves a search of 16 steps. */
  readonly #kept = new Map<string, Classes>();

  constructor(cells: Int32Array, fine: Uint16Array, levels: readonly Classes[]) {
    this.#cells = cells;
    this.#fine = fine;
    this.#levels = levels;
  }

  /** The classes of a lower-cased word, or else of its form without diacritics. */
  classesOf(word: string, plain: string): Classes {
    const kept = this.#kept.get(word);
    if (kept !== undefined) return kept;
    const own = this.#lookUp(word);
    const classes = own === UNKNOWN && plain !== word ? this.#lookUp(plain) : own;
    if (this.#kept.size >= LIMIT) this.#kept.clear();
    this.#kept.set(word, classes);
    return classes;
  }

  /** The classes of the most frequent English word with this key, see `keyOf`; "" has none. */
  classesOfKey(key: string): Classes {
    return key === "" ? UNKNOWN : this.classesOf(keyed(key), key);
  }

  #lookUp(word: string): Classes {
    const cell = cellOf(word);
    const cells = this.#cells;
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[middle]! < cell) low = middle + 1;
      else high = middle;
    }
    return cells[low] === cell ? this.#levels[this.#fine[low]!]! : UNKNOWN;
  }
}

interface Head {
  readonly format: "claim-ledger-classes/1";
  readonly words: number;
  /** The class at the first and second coarser level of each finest class, from 0 up. */
  readonly coarser: readonly [readonly number[], readonly number[]];
}

/**
 * Packs word classes. `words`: the finest class of each lower-cased word and `keyed` key, from 1 up; `coarser`:
 * see `Head`.
 */
export function packClasses(words: ReadonlyMap<string, number>, coarser: Head["coarser"]): Buffer {
  const cells = new Map<number, number>();
  for (const [word, fine] of words) {
    const cell = cellOf(word);
    if (!cells.has(cell)) cells.set(cell, fine);
  }
  const sorted = [...cells].sort(([a], [b]) => a - b);
  const numbers: number[] = [];
  let last = -1;
  for (const [cell] of sorted) {
    pushVarint(numbers, cell - last - 1);
    last = cell;
  }
  const head: Head = {
    format: "claim-ledger-classes/1",
    words: sorted.length,
    coarser,
  };
  const bytes = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    Buffer.from(sorted.map(([, fine]) => fine & 255)),
    Buffer.from(sorted.map(([, fine]) => fine >>> 8)),
    Buffer.from(numbers),
  ]);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
}

/** Reads what `packClasses` wrote. */
export function unpackClasses(packed: Uint8Array): WordClasses {
  const bytes = brotliDecompressSync(packed);
  const line = bytes.indexOf(10);
  const head = JSON.parse(bytes.toString("utf8", 0, line)) as Head;
  if (head.format !== "claim-ledger-classes/1")
    throw new Error(`Expected a file of format claim-ledger-classes/1, got \`${head.format}\``);
  const { words, coarser } = head;
  const low = line + 1;
  const high = low + words;
  const fine = new Uint16Array(words);
  for (let at = 0; at < words; at++) fine[at] = bytes[low + at]! | (bytes[high + at]! << 8);
  return new WordClasses(
    rowsFromGaps(bytes, high + words, words),
    fine,
    coarser[0].map((group, own) => [own, group, coarser[1][own]!]),
  );
}

/** Features of the classes of a word at each level, beside what stands where; takes `LEVELS` slots from `slot` on. */
export function addClasses(f: Features, slot: number, classes: Classes, where: number): void {
  for (let level = 0; level < LEVELS; level++) f.two(slot + level, classes[level]!, where);
}
