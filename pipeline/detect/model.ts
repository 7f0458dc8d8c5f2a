import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

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

/** A language of the model. */
export type Language = ModelHead["languages"][number];

/** The languages of one script: in a row of weights they stand side by side from `first` on. */
export interface Family {
  readonly first: number;
  readonly languages: readonly Language[];
  readonly handicaps: Float64Array;
}

/** Weights of features by language: a naive Bayes model over hashed words and n-grams. */
export interface Model {
  readonly head: ModelHead;
  readonly families: ReadonlyMap<string, Family>;
  /**
   * Hash table of two numbers a slot: a key, and its entries as `start * 256 + count`, or a single one
   * itself as `entry * 256 + 1`; 0 where the slot is free. A look-up costs little more than its cache
   * misses: one a slot, and another where there are several entries.
   */
  readonly slots: Uint32Array;
  /** `weight * 256 + language`, languages in the order of the families. */
  readonly entries: Uint16Array;
}

/** How the languages of a family fit a text, in the family's order. */
export interface Scores {
  readonly family: Family;
  readonly scores: Float64Array;
  /** Words of the text that are on the language's list. */
  readonly known: Uint32Array;
  /** Words that were looked at. */
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
  const { families, places } = familiesOf(head);
  const entries = Uint16Array.from(languages, (one, i) => weights[i]! * 256 + places[one]!);
  return { head, families, slots: slotsOf(keys, counts, entries), entries };
}

/** The languages by script, and where each stands when those of a script stand together. */
function familiesOf({ languages }: ModelHead) {
  const places = new Uint8Array(languages.length);
  const families = new Map<string, Family>();
  let first = 0;
  for (const script of new Set(languages.map((language) => language.script))) {
    const own = languages.filter((language) => language.script === script);
    for (const [i, language] of own.entries()) places[languages.indexOf(language)] = first + i;
    const handicaps = Float64Array.from(own, ({ handicap }) => handicap);
    families.set(script, { first, languages: own, handicaps });
    first += own.length;
  }
  return { families, places };
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

/** The entries of a key as `slots` holds them; 0 where it has none. */
export function find(key: number, slots: Uint32Array): number {
  return slots[slotOf(key, slots) + 1]!;
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
