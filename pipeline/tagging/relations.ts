import { Features, FACTORS as K, APART as S } from "./features.ts";
import { best } from "./model.ts";
import { PAD, type ParseInput } from "./parse-input.ts";
import type { SparseModel } from "./sparse.ts";
import { distance } from "./tree-features.ts";
import { BORDER, hash } from "./words.ts";

const ROOT = hash("ROOT");

/** The rows of one arc, for its relation. `head` is -1 for the root. */
export function addRelationFeatures(
  f: Features,
  input: ParseInput,
  word: number,
  head: number,
  bits: number,
): void {
  const { lower, suffix, upos } = input;
  const shift = 32 - bits;
  const p = word + PAD;
  const ph = head + PAD;
  const isRoot = head < 0;
  const side = isRoot ? 9 : Math.sign(head - word) * distance(Math.abs(head - word));
  const w = Math.imul(lower[p]!, K[0]!);
  const wh = Math.imul(isRoot ? BORDER.lower : lower[ph]!, K[1]!);
  const wa = Math.imul(lower[p - 1]!, K[2]!);
  const wn = Math.imul(lower[p + 1]!, K[3]!);
  const t = Math.imul(upos[p]!, K[4]!);
  const th = Math.imul(isRoot ? ROOT : upos[ph]!, K[5]!);
  const ta = Math.imul(upos[p - 1]!, K[6]!);
  const tn = Math.imul(upos[p + 1]!, K[7]!);
  const f0 = Math.imul(suffix[p]!, K[8]!);
  const fh = Math.imul(isRoot ? BORDER.lower : suffix[ph]!, K[9]!);
  const gap = Math.imul(side, K[10]!);
  const right = Math.imul(side > 0 ? 1 : 0, K[11]!);
  const tth = (t + th) | 0;
  const { rows } = f;
  let n = f.count;
  rows[n++] = (tth + 1 * S) >>> shift;
  rows[n++] = (tth + gap + 2 * S) >>> shift;
  rows[n++] = (tth + w + 3 * S) >>> shift;
  rows[n++] = (tth + wh + 4 * S) >>> shift;
  rows[n++] = (w + wh + 5 * S) >>> shift;
  rows[n++] = (w + th + right + 6 * S) >>> shift;
  rows[n++] = (wh + t + right + 7 * S) >>> shift;
  rows[n++] = (tth + f0 + 8 * S) >>> shift;
  rows[n++] = (tth + fh + 9 * S) >>> shift;
  rows[n++] = (tth + ta + 10 * S) >>> shift;
  rows[n++] = (tth + tn + 11 * S) >>> shift;
  rows[n++] = (tth + wa + 12 * S) >>> shift;
  rows[n++] = (tth + wn + 13 * S) >>> shift;
  rows[n++] = (w + 14 * S) >>> shift;
  rows[n++] = (wa + t + wh + 15 * S) >>> shift;
  f.count = n;
}

/** One word's place in the tree. */
export interface Arc {
  /** Index of the head, -1 for the root of the sentence. */
  readonly head: number;
  /** Universal relation without subtype: `nsubj`, `obl`. */
  readonly relation: string;
}

/** Tells in which relation words stand to their heads. */
export class Relations {
  readonly #model: SparseModel;
  readonly #features: Features;
  readonly #scores: Int32Array;

  constructor(model: SparseModel) {
    this.#model = model;
    this.#features = new Features(model.bits);
    this.#scores = new Int32Array(model.labels.length);
  }

  /** One arc per word; `heads` holds the head of each, -1 for the root. */
  arcs(input: ParseInput, heads: Int32Array): Arc[] {
    const arcs: Arc[] = [];
    for (let word = 0; word < heads.length; word++) {
      const head = heads[word]!;
      arcs.push({ head, relation: head < 0 ? "root" : this.#relation(input, word, head) });
    }
    return arcs;
  }

  #relation(input: ParseInput, word: number, head: number): string {
    const features = this.#features;
    const scores = this.#scores;
    features.count = 0;
    addRelationFeatures(features, input, word, head, this.#model.bits);
    scores.fill(0);
    this.#model.addScores(features, scores);
    return this.#model.labels[best(scores)]!;
  }
}
