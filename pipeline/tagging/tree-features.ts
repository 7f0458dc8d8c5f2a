import { type Features, mix } from "./features.ts";
import type { State } from "./transitions.ts";
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

/** `features`: of each word, where the model tells the forms of verbs apart; else only parts of speech count. */
export function parseInput(
  forms: readonly string[],
  parts: readonly string[],
  features: readonly string[] = [],
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
  return { length: forms.length, lower, suffix, tags, upos, mixed, inside };
}

/** Stands for the dependents of a missing word. */
const NOTHING = 7;

/** An odd number without a pattern for each thing that features are made of. */
const K = Int32Array.from({ length: 38 }, (_, at) => mix(at, at) | 1);
/** What sets the features apart. */
const S = 19_088_743;

/**
 * The rows of a state, from the words around stack and buffer (after Zhang and Nivre 2011). Triples
 * that keep function words apart gave 0.4 points of UAS, second dependents and the words between 0.3 each.
 * A row is the sum of its parts, each multiplied once (multilinear hashing, Carter and Wegman 1979).
 */
export function addTreeFeatures(f: Features, state: State, input: ParseInput, bits: number): void {
  const { lower, suffix, tags, mixed } = input;
  const shift = 32 - bits;
  const top = state.top;
  const second = top === null ? null : top.below;
  const third = second === null ? null : second.below;
  const s0 = top === null ? -1 : top.word;
  const s1 = second === null ? -1 : second.word;
  const b0 = state.next;
  const p0 = s0 + PAD;
  const p1 = s1 + PAD;
  const p2 = third === null ? PAD - 1 : third.word + PAD;
  const pb = b0 + PAD;
  const w0 = Math.imul(lower[p0]!, K[0]!);
  const w1 = Math.imul(lower[p1]!, K[1]!);
  const wb = Math.imul(lower[pb]!, K[2]!);
  const wn = Math.imul(lower[pb + 1]!, K[3]!);
  const t0 = Math.imul(tags[p0]!, K[4]!);
  const t1 = Math.imul(tags[p1]!, K[5]!);
  const t2 = Math.imul(tags[p2]!, K[6]!);
  const tb = Math.imul(tags[pb]!, K[7]!);
  const tn = Math.imul(tags[pb + 1]!, K[8]!);
  const tnn = Math.imul(tags[pb + 2]!, K[9]!);
  const x0 = Math.imul(mixed[p0]!, K[10]!);
  const x1 = Math.imul(mixed[p1]!, K[11]!);
  const x2 = Math.imul(mixed[p2]!, K[12]!);
  const xb = Math.imul(mixed[pb]!, K[13]!);
  const xn = Math.imul(mixed[pb + 1]!, K[14]!);
  const xa = Math.imul(mixed[p0 - 1]!, K[15]!);
  const xc = Math.imul(mixed[p0 + 1]!, K[16]!);
  const xd = Math.imul(mixed[pb - 1]!, K[17]!);
  const f0 = Math.imul(suffix[p0]!, K[18]!);
  const f1 = Math.imul(suffix[p1]!, K[19]!);
  const fb = Math.imul(suffix[pb]!, K[20]!);
  const size = Math.imul(top === null ? 0 : Math.min(top.size, 3), K[21]!);
  const gap = Math.imul(s0 < 0 ? 0 : distance(b0 - s0) + 1, K[22]!);
  const span = Math.imul(s1 < 0 ? 0 : distance(s0 - s1) + 1, K[23]!);
  const l0 = Math.imul(top === null ? NOTHING : tags[top.left + PAD]!, K[24]!);
  const r0 = Math.imul(top === null ? NOTHING : tags[top.right + PAD]!, K[25]!);
  const l02 = Math.imul(top === null ? NOTHING : tags[top.left2 + PAD]!, K[26]!);
  const r02 = Math.imul(top === null ? NOTHING : tags[top.right2 + PAD]!, K[27]!);
  const l1 = Math.imul(second === null ? NOTHING : tags[second.left + PAD]!, K[28]!);
  const r1 = Math.imul(second === null ? NOTHING : tags[second.right + PAD]!, K[29]!);
  const r12 = Math.imul(second === null ? NOTHING : tags[second.right2 + PAD]!, K[30]!);
  const lb = Math.imul(tags[state.left + PAD]!, K[31]!);
  const lb2 = Math.imul(tags[state.left2 + PAD]!, K[32]!);
  const c0 = Math.imul(top === null ? 0 : top.lefts * 8 + top.rights, K[33]!);
  const c1 = Math.imul(second === null ? 0 : second.lefts * 8 + second.rights, K[34]!);
  const nb = Math.imul(b0 < input.length ? state.lefts : 9, K[35]!);
  const in0 = Math.imul(s0 < 0 ? 0 : between(input, s0, b0), K[36]!);
  const in1 = Math.imul(s1 < 0 ? 0 : between(input, s1, s0), K[37]!);
  const t0b = (t0 + tb) | 0;
  const t10 = (t1 + t0) | 0;
  const x0b = (x0 + xb) | 0;
  const x10 = (x1 + x0) | 0;
  const { rows } = f;
  let n = f.count;
  rows[n++] = (size + 1 * S) >>> shift;
  rows[n++] = (w0 + 2 * S) >>> shift;
  rows[n++] = (t0 + 3 * S) >>> shift;
  rows[n++] = (w0 + t0 + 4 * S) >>> shift;
  rows[n++] = (w1 + 5 * S) >>> shift;
  rows[n++] = (t1 + 6 * S) >>> shift;
  rows[n++] = (w1 + t1 + 7 * S) >>> shift;
  rows[n++] = (wb + 8 * S) >>> shift;
  rows[n++] = (tb + 9 * S) >>> shift;
  rows[n++] = (wb + tb + 10 * S) >>> shift;
  rows[n++] = (wn + tn + 11 * S) >>> shift;
  rows[n++] = (tn + 12 * S) >>> shift;
  rows[n++] = (t0b + gap + 13 * S) >>> shift;
  rows[n++] = (t10 + span + 14 * S) >>> shift;
  rows[n++] = (w0 + wb + 15 * S) >>> shift;
  rows[n++] = (t0b + w0 + 16 * S) >>> shift;
  rows[n++] = (t0b + wb + 17 * S) >>> shift;
  rows[n++] = (w1 + w0 + 18 * S) >>> shift;
  rows[n++] = (w1 + t0 + span + 19 * S) >>> shift;
  rows[n++] = (t1 + w0 + span + 20 * S) >>> shift;
  rows[n++] = (t0b + tn + 21 * S) >>> shift;
  rows[n++] = (t10 + tb + 22 * S) >>> shift;
  rows[n++] = (t10 + t2 + 23 * S) >>> shift;
  rows[n++] = (t0b + w1 + 24 * S) >>> shift;
  rows[n++] = (t1 + w0 + tb + 25 * S) >>> shift;
  rows[n++] = (t10 + wb + 26 * S) >>> shift;
  rows[n++] = (tb + tn + tnn + 27 * S) >>> shift;
  rows[n++] = (t0b + l0 + 28 * S) >>> shift;
  rows[n++] = (t0b + r0 + 29 * S) >>> shift;
  rows[n++] = (t0b + lb + 30 * S) >>> shift;
  rows[n++] = (t10 + r1 + 31 * S) >>> shift;
  rows[n++] = (t10 + l1 + 32 * S) >>> shift;
  rows[n++] = (t10 + l0 + 33 * S) >>> shift;
  rows[n++] = (t10 + r0 + 34 * S) >>> shift;
  rows[n++] = (t0b + c0 + 35 * S) >>> shift;
  rows[n++] = (t10 + c1 + 36 * S) >>> shift;
  rows[n++] = (t0b + nb + 37 * S) >>> shift;
  rows[n++] = (w0 + c0 + 38 * S) >>> shift;
  rows[n++] = (w0 + gap + 39 * S) >>> shift;
  rows[n++] = (wb + gap + 40 * S) >>> shift;
  rows[n++] = (t0b + f0 + 41 * S) >>> shift;
  rows[n++] = (t0b + fb + 42 * S) >>> shift;
  rows[n++] = (t10 + f1 + 43 * S) >>> shift;
  rows[n++] = (t10 + f0 + 44 * S) >>> shift;
  rows[n++] = (w0 + tb + tn + 45 * S) >>> shift;
  rows[n++] = (t10 + tb + tn + 46 * S) >>> shift;
  rows[n++] = (t10 + t2 + tb + 47 * S) >>> shift;
  rows[n++] = (t10 + tb + gap + span + 48 * S) >>> shift;
  rows[n++] = (t0b + in0 + 50 * S) >>> shift;
  rows[n++] = (t10 + in1 + 51 * S) >>> shift;
  rows[n++] = (x0b + gap + 60 * S) >>> shift;
  rows[n++] = (x10 + span + 61 * S) >>> shift;
  rows[n++] = (x0b + x1 + 62 * S) >>> shift;
  rows[n++] = (x0b + xn + 63 * S) >>> shift;
  rows[n++] = (x0b + x1 + xn + 64 * S) >>> shift;
  rows[n++] = (x0b + x2 + x1 + 65 * S) >>> shift;
  rows[n++] = (w0 + xb + gap + 66 * S) >>> shift;
  rows[n++] = (x0 + wb + gap + 67 * S) >>> shift;
  rows[n++] = (x0b + w1 + 68 * S) >>> shift;
  rows[n++] = (x1 + w0 + xb + 69 * S) >>> shift;
  rows[n++] = (x10 + wb + 70 * S) >>> shift;
  rows[n++] = (x0b + xa + 71 * S) >>> shift;
  rows[n++] = (x0b + xc + 72 * S) >>> shift;
  rows[n++] = (x0b + xd + 73 * S) >>> shift;
  rows[n++] = (t0 + l0 + l02 + 80 * S) >>> shift;
  rows[n++] = (t0 + r0 + r02 + 81 * S) >>> shift;
  rows[n++] = (t1 + r1 + r12 + 82 * S) >>> shift;
  rows[n++] = (tb + lb + lb2 + 83 * S) >>> shift;
  rows[n++] = (t10 + r1 + l0 + 84 * S) >>> shift;
  rows[n++] = (t0b + r0 + lb + 85 * S) >>> shift;
  rows[n++] = (t10 + r1 + r0 + 86 * S) >>> shift;
  rows[n++] = (t0b + l0 + lb + 87 * S) >>> shift;
  rows[n++] = (t0b + r0 + tn + 88 * S) >>> shift;
  rows[n++] = (x0b + in0 + in1 + 90 * S) >>> shift;
  rows[n++] = (x10 + in1 + gap + 91 * S) >>> shift;
  rows[n++] = (t10 + tb + in0 + in1 + 92 * S) >>> shift;
  f.count = n;
}

/** Which parts of speech stand between two words, of the last eleven. */
function between({ inside }: ParseInput, from: number, to: number): number {
  return inside[to * SPANS + Math.min(to - from, SPANS) - 1]!;
}

export const distance = (n: number): number => (n < 5 ? n : n < 10 ? 5 : 6);
