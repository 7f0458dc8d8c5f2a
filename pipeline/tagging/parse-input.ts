import type { WordClasses } from "./classes.ts";
import { BORDER, hash, wordOf } from "./words.ts";

/** What the parser sees of a sentence: hashes per word, with `PAD` borders in front and behind. */
export interface ParseInput {
  readonly length: number;
  readonly lower: Int32Array;
  readonly suffix: Int32Array;
  /** Part of speech, with the form of verbs where the model goes by it. */
  readonly tags: Int32Array;
  /** Part of speech alone: relations go by it. */
  readonly upos: Int32Array;
  /** The word itself where it is a function word, else its part of speech. */
  readonly mixed: Int32Array;
  /** Classes of the words from the finest up, where the model goes by them. */
  readonly classes: readonly [Int32Array, Int32Array, Int32Array] | null;
  /** At `12 w + n` which parts of speech that part a sentence the n words ahead of word w have, a bit each. */
  readonly inside: Uint8Array;
}

export const PAD = 4;

/** Of more than eleven words between two, the last eleven count. */
const SPANS = 12;

const FUNCTION = new Set("ADP DET SCONJ PRON AUX PART CCONJ PUNCT".split(" "));
const KINDS = new Map(
  "VERB PUNCT CCONJ SCONJ AUX NOUN".split(" ").map((upos, at) => [upos, 1 << at]),
);

const VERB_FORM = /VerbForm=\w+/u;

/**
 * `features`: of each word, where the model tells the forms of verbs apart; else only parts of speech count.
 * `known`: where the model goes by classes of words.
 */
export function parseInput(
  forms: readonly string[],
  parts: readonly string[],
  features: readonly string[] = [],
  known: WordClasses | null = null,
): ParseInput {
  const size = forms.length + 2 * PAD;
  const lower = new Int32Array(size).fill(BORDER.lower);
  const suffix = new Int32Array(size).fill(BORDER.lower);
  const tags = new Int32Array(size).fill(BORDER.lower);
  const upos = new Int32Array(size).fill(BORDER.lower);
  const mixed = new Int32Array(size).fill(BORDER.lower);
  const inside = new Uint8Array((forms.length + 1) * SPANS);
  for (const [at, form] of forms.entries()) {
    const word = wordOf(form);
    const part = parts[at]!;
    const verbForm = VERB_FORM.exec(features[at] ?? "")?.[0] ?? "";
    const plain = hash(part);
    const tag = verbForm === "" ? plain : hash(part + verbForm);
    upos[at + PAD] = plain;
    lower[at + PAD] = word.lower;
    suffix[at + PAD] = word.suffix3;
    tags[at + PAD] = tag;
    mixed[at + PAD] = FUNCTION.has(part) ? word.lower ^ tag : tag;
    const kind = KINDS.get(part) ?? 0;
    const behind = (at + 1) * SPANS;
    for (let n = 1; n < SPANS; n++) inside[behind + n] = inside[behind - SPANS + n - 1]! | kind;
  }
  return {
    length: forms.length,
    lower,
    suffix,
    tags,
    upos,
    mixed,
    classes: known && classesOf(forms, known),
    inside,
  };
}

function classesOf(
  forms: readonly string[],
  known: WordClasses,
): [Int32Array, Int32Array, Int32Array] {
  const size = forms.length + 2 * PAD;
  const levels: [Int32Array, Int32Array, Int32Array] = [
    new Int32Array(size).fill(BORDER.lower),
    new Int32Array(size).fill(BORDER.lower),
    new Int32Array(size).fill(BORDER.lower),
  ];
  for (const [at, form] of forms.entries()) {
    const { folded } = wordOf(form);
    const own = known.classesOf(folded, folded);
    for (const [level, classes] of levels.entries()) classes[at + PAD] = own[level]!;
  }
  return levels;
}

/** Which parts of speech stand between two words, of the last eleven. */
export function between({ inside }: ParseInput, from: number, to: number): number {
  return inside[to * SPANS + Math.min(to - from, SPANS) - 1]!;
}
