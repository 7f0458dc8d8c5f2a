import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { visitWord, wordsOf } from "./features.ts";

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
  /**
   * Hash table of two numbers a slot: a key, and where its entries start and how many there are, as
   * `start * 256 + count`; 0 where the slot is free. Side by side they cost one cache miss a look-up.
   */
  readonly slots: Uint32Array;
  readonly languages: Uint8Array;
  readonly weights: Uint8Array;
  /** Scores of words met before: most words of a text are. */
  readonly seen: Map<string, WordScore>;
}

interface WordScore {
  /** By language. */
  readonly scores: Float32Array;
  /** The word's own entries, as in `slots`; 0 where no list has it. */
  readonly entries: number;
}

/** Words whose scores are kept: some 4 MB. */
const SEEN = 10_000;

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
  let at = line + 1;
  let key = 0;
  for (let i = 0; i < head.features; i++) {
    let [difference, shift] = [0, 0];
    for (; bytes[at]! > 127; shift += 7) difference |= (bytes[at++]! & 127) << shift;
    difference |= bytes[at++]! << shift;
    key += difference;
    keys[i] = key;
  }
  const counts = bytes.subarray(at, at + head.features);
  at += head.features;
  const languages = bytes.subarray(at, at + head.entries);
  const weights = bytes.subarray(at + head.entries, at + 2 * head.entries);
  return { head, slots: slotsOf(keys, counts), languages, weights, seen: new Map() };
}

function slotsOf(keys: Uint32Array, counts: Uint8Array): Uint32Array {
  const slots = new Uint32Array(2 << Math.ceil(Math.log2(keys.length * 2 + 1)));
  let start = 0;
  for (const [i, key] of keys.entries()) {
    const slot = slotOf(key, slots);
    slots[slot] = key;
    slots[slot + 1] = start * 256 + counts[i]!;
    start += counts[i]!;
  }
  return slots;
}

/** The slot of the key, or the free one where it would be. */
function slotOf(key: number, slots: Uint32Array): number {
  const mask = slots.length - 2;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** One key for words and n-grams. */
export function keyOf(feature: number, isWord: boolean): number {
  return feature * 2 + (isWord ? 1 : 0);
}

/** Scores the first `limit` words of the text. */
export function scoreText(text: string, limit: number, model: Model): Scores {
  const count = model.head.languages.length;
  const scores = new Float64Array(count);
  const known = new Uint32Array(count);
  const words = wordsOf(text, limit);
  for (const word of words) {
    const { scores: its, entries } = scoreWord(word, model);
    for (let i = 0; i < count; i++) scores[i]! += its[i]!;
    const end = (entries >>> 8) + (entries & 255);
    for (let i = entries >>> 8; i < end; i++) known[model.languages[i]!]!++;
  }
  return { scores, known, words: words.length };
}

function scoreWord(word: string, { head, slots, languages, weights, seen }: Model): WordScore {
  const before = seen.get(word);
  if (before !== undefined) return before;
  const scores = new Float32Array(head.languages.length);
  let own = 0;
  visitWord(word, (feature, isWord) => {
    const entries = slots[slotOf(keyOf(feature, isWord), slots) + 1]!;
    if (entries === 0) return;
    if (isWord) own = entries;
    const step = head.steps[isWord ? 1 : 0];
    const end = (entries >>> 8) + (entries & 255);
    for (let i = entries >>> 8; i < end; i++) scores[languages[i]!]! += weights[i]! * step;
  });
  if (seen.size >= SEEN) seen.clear();
  const result = { scores, entries: own };
  seen.set(word, result);
  return result;
}
