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
   * Hash table of two numbers a slot: a key, and its entries as `start * 256 + count`, or a single one
   * itself as `entry * 256 + 1`; 0 where the slot is free. A look-up costs little more than its cache
   * misses: one a slot, and another where there are several entries.
   */
  readonly slots: Uint32Array;
  /** `weight * 256 + language`. */
  readonly entries: Uint16Array;
  /** Words met before, most words of a text are: the place of each in `kept` and `own`. */
  readonly seen: Map<string, number>;
  /** Scores of those words, a row of languages each. */
  readonly kept: Float32Array;
  /** Their own entries, as in `slots`; 0 where no list has the word. */
  readonly own: Uint32Array;
}

/** Words whose scores are kept: some 6 MB. */
const SEEN = 20_000;

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
  const entries = Uint16Array.from(languages, (language, i) => weights[i]! * 256 + language);
  const slots = slotsOf(keys, counts, entries);
  const kept = new Float32Array(SEEN * head.languages.length);
  return { head, slots, entries, seen: new Map(), kept, own: new Uint32Array(SEEN) };
}

function slotsOf(keys: Uint32Array, counts: Uint8Array, entries: Uint16Array): Uint32Array {
  const slots = new Uint32Array(2 << Math.ceil(Math.log2(keys.length * 1.3 + 1)));
  let start = 0;
  for (const [i, key] of keys.entries()) {
    const slot = slotOf(key, slots);
    slots[slot] = key;
    const count = counts[i]!;
    slots[slot + 1] = (count === 1 ? entries[start]! : start) * 256 + count;
    start += count;
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
    const place = placeOf(word, model);
    const row = place * count;
    for (let i = 0; i < count; i++) scores[i]! += model.kept[row + i]!;
    const own = model.own[place]!;
    if ((own & 255) === 1) known[(own >>> 8) & 255]!++;
    else {
      const end = (own >>> 8) + (own & 255);
      for (let i = own >>> 8; i < end; i++) known[model.entries[i]! & 255]!++;
    }
  }
  return { scores, known, words: words.length };
}

/** Where the scores of a word are kept; works them out where it is new. */
function placeOf(word: string, model: Model): number {
  const { head, slots, entries, seen, kept, own } = model;
  const before = seen.get(word);
  if (before !== undefined) return before;
  if (seen.size >= SEEN) seen.clear();
  const place = seen.size;
  const row = place * head.languages.length;
  kept.fill(0, row, row + head.languages.length);
  own[place] = 0;
  const [gram, whole] = head.steps;
  visitWord(word, (feature, isWord) => {
    const found = slots[slotOf(keyOf(feature, isWord), slots) + 1]!;
    if (isWord) own[place] = found;
    const step = isWord ? whole : gram;
    const first = found >>> 8;
    if ((found & 255) === 1) kept[row + (first & 255)]! += (first >>> 8) * step;
    else {
      const end = first + (found & 255);
      for (let i = first; i < end; i++)
        kept[row + (entries[i]! & 255)]! += (entries[i]! >>> 8) * step;
    }
  });
  seen.set(word, place);
  return place;
}
