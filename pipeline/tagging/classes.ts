import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { pushVarint, readVarints } from "./varint.ts";
import { hash } from "./words.ts";

/** Words are known by 22 bits of their hash: of unknown words 1.4 % get a class by chance. */
const BITS = 22;
const cellOf = (hashed: number): number => Math.imul(hashed, 0x9e3779b1) >>> (32 - BITS);

/**
 * Words of one class stand in the same surroundings (Koo, Carreras and Collins 2008; Turian, Ratinov and Bengio
 * 2010). Classes are told at three levels: each finer class lies in one coarser class.
 */
export class WordClasses {
  readonly #cells: Uint16Array;
  readonly #coarser: readonly Uint16Array[];

  /** `cells`: the finest class of the words with one hash; `coarser[l][c]`: the class at the l-th coarser level that the finest class c lies in. */
  constructor(cells: Uint16Array, coarser: readonly Uint16Array[]) {
    this.#cells = cells;
    this.#coarser = coarser;
  }

  /** The finest class of a word by the hash of its lower-cased form, from 1 up; 0 where it is unknown. */
  classOf(hashed: number): number {
    return this.#cells[cellOf(hashed)]!;
  }

  /** The class at the first (256 classes) or second (64) coarser level that the finest class lies in; 0 for 0. */
  coarser(fine: number, level: 0 | 1): number {
    return this.#coarser[level]![fine]!;
  }
}

interface Head {
  readonly format: "claim-ledger-classes/1";
  readonly words: number;
  readonly classes: number;
}

/**
 * Packs word classes. `words`: the finest class of each lower-cased word, from 1 up; `coarser` as for `WordClasses`,
 * two levels.
 */
export function packClasses(
  words: ReadonlyMap<string, number>,
  coarser: readonly [Uint16Array, Uint16Array],
): Buffer {
  const cells = new Map<number, number>();
  for (const [word, fine] of words) {
    const cell = cellOf(hash(word));
    if (!cells.has(cell)) cells.set(cell, fine);
  }
  const sorted = [...cells].sort(([a], [b]) => a - b);
  const numbers: number[] = [];
  for (const level of coarser) for (const group of level) pushVarint(numbers, group);
  let last = -1;
  for (const [cell] of sorted) {
    pushVarint(numbers, cell - last - 1);
    last = cell;
  }
  const head: Head = {
    format: "claim-ledger-classes/1",
    words: sorted.length,
    classes: coarser[0].length,
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
  const groups = new Uint16Array(2 * head.classes);
  const cells = new Uint16Array(1 << BITS);
  const low = line + 1;
  const high = low + head.words;
  let read = 0;
  let cell = -1;
  readVarints(bytes, high + head.words, groups.length + head.words, (value) => {
    const word = read - groups.length;
    if (word < 0) groups[read] = value;
    else {
      cell += value + 1;
      cells[cell] = bytes[low + word]! | (bytes[high + word]! << 8);
    }
    read++;
  });
  return new WordClasses(cells, [groups.subarray(0, head.classes), groups.subarray(head.classes)]);
}
