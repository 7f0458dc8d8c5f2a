import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { pushVarint, readVarints } from "./varint.ts";
import { hash, type Word } from "./words.ts";

/** Words are known by 22 bits of their hash: two of 50,000 share one in a hundred times. */
const BITS = 22;
const cellOf = (hashed: number): number => Math.imul(hashed, 0x9e3779b1) >>> (32 - BITS);

/** What is known of the words of a language whether its treebank has them or not. */
export class Lexicon {
  readonly #words: WordList;
  readonly #names: WordList;

  /** `words`: parts of speech by folded word, as dictionaries give them; `names`: words of listed names by their plain form. */
  constructor(words: WordList, names: WordList) {
    this.#words = words;
    this.#names = names;
  }

  /** A number for the parts of speech the word may have ("NOUN", "NOUN|VERB") and whether names are made of it; 0 where nothing is known. */
  kindOf(word: Word): number {
    return 2 * this.#words.kindOf(word.lower) + Math.min(this.#names.kindOf(hash(word.plain)), 1);
  }
}

/** Words with a kind each, as they come out of a file. */
export class WordList {
  readonly #cells: Uint8Array | null;

  /** `cells`: the kind of the words with one hash; null knows no word. */
  constructor(cells: Uint8Array | null) {
    this.#cells = cells;
  }

  /** The kind of a word by its hash, 0 where it is unknown. */
  kindOf(hashed: number): number {
    return this.#cells === null ? 0 : this.#cells[cellOf(hashed)]!;
  }
}

interface Head {
  readonly format: "claim-ledger-words/1";
  readonly words: number;
}

/** Packs words with their kinds: a line of JSON, one byte per word for its kind, the gaps between hashes as varints. */
export function packWords(words: ReadonlyMap<string, string>): Buffer {
  const kinds = [...new Set(words.values())].sort();
  if (kinds.length > 255) throw new Error(`Expected at most 255 kinds, got ${kinds.length}`);
  const cells = new Map<number, number>();
  for (const [word, kind] of words) {
    const cell = cellOf(hash(word));
    if (!cells.has(cell)) cells.set(cell, kinds.indexOf(kind) + 1);
  }
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (const [cell, kind] of [...cells].sort(([a], [b]) => a - b)) {
    pushVarint(gaps, cell - last - 1);
    values.push(kind);
    last = cell;
  }
  const head: Head = { format: "claim-ledger-words/1", words: values.length };
  const bytes = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    Buffer.from(values),
    Buffer.from(gaps),
  ]);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
}

/** Reads what `packWords` wrote; null stands for no file. */
export function unpackWords(packed: Uint8Array | null): WordList {
  if (packed === null) return new WordList(null);
  const bytes = brotliDecompressSync(packed);
  const line = bytes.indexOf(10);
  const head = JSON.parse(bytes.toString("utf8", 0, line)) as Head;
  if (head.format !== "claim-ledger-words/1")
    throw new Error(`Expected a file of format claim-ledger-words/1, got \`${head.format}\``);
  const cells = new Uint8Array(1 << BITS);
  let cell = -1;
  let at = line + 1;
  readVarints(bytes, at + head.words, head.words, (gap) => {
    cell += gap + 1;
    cells[cell] = bytes[at++]!;
  });
  return new WordList(cells);
}
