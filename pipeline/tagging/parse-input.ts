import { LEVELS, type WordClasses } from "./classes.ts";
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

/** What the parser sees of a part of speech and a word's features. */
interface Part {
  /** Hash of the part of speech, and of it with the form of the verb where the features tell one. */
  readonly upos: number;
  readonly tag: number;
  /** Whether its words stand for themselves in `mixed`. */
  readonly isFunction: boolean;
  /** Its bit in `inside`, or 0. */
  readonly bit: number;
}

const FUNCTION = new Set("ADP DET SCONJ PRON AUX PART CCONJ PUNCT".split(" "));
const BITS = new Map(
  "VERB PUNCT CCONJ SCONJ AUX NOUN".split(" ").map((upos, at) => [upos, 1 << at]),
);

const VERB_FORM = /VerbForm=\w+/u;

/** By part of speech and by features: models tell few. */
const kept = new Map<string, Map<string, Part>>();

function partOf(upos: string, features: string): Part {
  let byFeatures = kept.get(upos);
  if (byFeatures === undefined) {
    byFeatures = new Map();
    kept.set(upos, byFeatures);
  }
  let part = byFeatures.get(features);
  if (part === undefined) {
    const verbForm = VERB_FORM.exec(features)?.[0] ?? "";
    part = {
      upos: hash(upos),
      tag: hash(upos + verbForm),
      isFunction: FUNCTION.has(upos),
      bit: BITS.get(upos) ?? 0,
    };
    byFeatures.set(features, part);
  }
  return part;
}

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
  const { length } = forms;
  const padded = () => new Int32Array(length + 2 * PAD).fill(BORDER.lower);
  const input = {
    length,
    lower: padded(),
    suffix: padded(),
    tags: padded(),
    upos: padded(),
    mixed: padded(),
    classes: known === null ? null : ([padded(), padded(), padded()] as const),
    inside: new Uint8Array((length + 1) * SPANS),
  };
  for (let word = 0; word < length; word++) {
    const { lower, suffix3, folded } = wordOf(forms[word]!);
    const { upos, tag, isFunction, bit } = partOf(parts[word]!, features[word] ?? "");
    const at = word + PAD;
    input.lower[at] = lower;
    input.suffix[at] = suffix3;
    input.tags[at] = tag;
    input.upos[at] = upos;
    input.mixed[at] = isFunction ? lower ^ tag : tag;
    if (known !== null) {
      const classes = known.classesOf(folded, folded);
      for (let level = 0; level < LEVELS; level++) input.classes![level]![at] = classes[level]!;
    }
    const behind = (word + 1) * SPANS;
    for (let n = 1; n < SPANS; n++)
      input.inside[behind + n] = input.inside[behind - SPANS + n - 1]! | bit;
  }
  return input;
}

/** Which parts of speech stand between two words, of the last eleven. */
export function between({ inside }: ParseInput, from: number, to: number): number {
  return inside[to * SPANS + Math.min(to - from, SPANS) - 1]!;
}
