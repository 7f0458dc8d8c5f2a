import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { visitFeatures } from "./features.ts";

/** The head of the model file. */
export interface ModelHead {
  /** The languages told apart by their words, with their scripts. */
  readonly languages: readonly {
    readonly tag: string;
    readonly script: string;
    /** Share of a text's words that is usually on the language's list. */
    readonly usual: number;
    /** What its score must exceed the others' by: rare languages are rarely right in a short text. */
    readonly handicap: number;
  }[];
  /** Scripts that one language alone is written in here. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Tags of languages that are named by their group's tag. */
  readonly groups: Readonly<Record<string, string>>;
  /** Variants of a script told by their characters: tag and the characters only it writes. */
  readonly variants: Readonly<Record<string, readonly { tag: string; characters: string }[]>>;
  readonly features: number;
  readonly entries: number;
  /** What a step of a stored weight is worth, for n-grams and for words. */
  readonly steps: readonly [number, number];
}

/** Weights of features by language: a naive Bayes model over hashed words and n-grams. */
export interface Model {
  readonly head: ModelHead;
  /** Hash table from feature to its row, plus one; its length is a power of two. */
  readonly slots: Int32Array;
  readonly keys: Uint32Array;
  /** Row i of `keys` has the entries from `rows[i]` to `rows[i + 1]`. */
  readonly rows: Uint32Array;
  readonly languages: Uint8Array;
  readonly weights: Uint8Array;
}

/** How the languages of the model fit a text, in the model's order. */
export interface Scores {
  readonly scores: Float64Array;
  /** Words of the text that are on the language's list. */
  readonly known: Uint32Array;
  readonly words: number;
}

let loaded: Model | undefined;

/** The model of `models/language.bin`, read once. */
export function loadModel(): Model {
  loaded ??= unpack(readFileSync(new URL("../../models/language.bin", import.meta.url)));
  return loaded;
}

/** Reads a packed model: a JSON line, then the keys as differences in base 128, entries per key, languages, weights. */
export function unpack(packed: Uint8Array): Model {
  const bytes = brotliDecompressSync(packed);
  const line = bytes.indexOf(10);
  const head = JSON.parse(bytes.toString("utf8", 0, line)) as ModelHead;
  const keys = new Uint32Array(head.features);
  const rows = new Uint32Array(head.features + 1);
  let at = line + 1;
  let key = 0;
  for (let i = 0; i < head.features; i++) {
    let [difference, shift] = [0, 0];
    for (; bytes[at]! > 127; shift += 7) difference |= (bytes[at++]! & 127) << shift;
    difference |= bytes[at++]! << shift;
    key += difference;
    keys[i] = key;
  }
  for (let i = 0; i < head.features; i++) rows[i + 1] = rows[i]! + bytes[at++]!;
  const languages = bytes.subarray(at, at + head.entries);
  const weights = bytes.subarray(at + head.entries, at + 2 * head.entries);
  return { head, slots: slotsOf(keys), keys, rows, languages, weights };
}

function slotsOf(keys: Uint32Array): Int32Array {
  const slots = new Int32Array(1 << Math.ceil(Math.log2(keys.length * 2 + 1)));
  const mask = slots.length - 1;
  for (let i = 0; i < keys.length; i++) {
    let slot = Math.imul(keys[i]!, 0x9e3779b1) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  }
  return slots;
}

/** One key for words and n-grams. */
export function keyOf(feature: number, isWord: boolean): number {
  return feature * 2 + (isWord ? 1 : 0);
}

/** Scores the first `limit` words of the text. */
export function scoreText(text: string, limit: number, model: Model): Scores {
  const { head, slots, keys, rows, languages, weights } = model;
  const scores = new Float64Array(head.languages.length);
  const known = new Uint32Array(head.languages.length);
  const mask = slots.length - 1;
  const words = visitFeatures(text, limit, (feature, isWord) => {
    const key = keyOf(feature, isWord);
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    let row = slots[slot]!;
    while (row !== 0 && keys[row - 1] !== key) {
      slot = (slot + 1) & mask;
      row = slots[slot]!;
    }
    if (row === 0) return;
    const step = head.steps[isWord ? 1 : 0];
    for (let i = rows[row - 1]!; i < rows[row]!; i++) {
      scores[languages[i]!]! += weights[i]! * step;
      if (isWord) known[languages[i]!]!++;
    }
  });
  return { scores, known, words };
}
