import { Features } from "./features.ts";
import { best } from "./model.ts";
import { PAD, type ParseInput } from "./parse-input.ts";
import type { SparseModel } from "./sparse.ts";
import { distance } from "./tree-features.ts";
import { BORDER, hash } from "./words.ts";

const ROOT = hash("ROOT");

/** Features of one arc, for its relation. `head` is -1 for the root. */
export function addRelationFeatures(
  f: Features,
  input: ParseInput,
  word: number,
  head: number,
): void {
  const { lower, suffix, upos } = input;
  const at = word + PAD;
  const w = lower[at]!;
  const h = head < 0 ? BORDER.lower : lower[head + PAD]!;
  const t = upos[at]!;
  const th = head < 0 ? ROOT : upos[head + PAD]!;
  const side = head < 0 ? 9 : Math.sign(head - word) * distance(Math.abs(head - word));
  f.two(60, t, th);
  f.three(61, t, th, side);
  f.three(62, w, t, th);
  f.three(63, h, t, th);
  f.two(64, w, h);
  f.three(65, w, th, side > 0 ? 1 : 0);
  f.three(66, h, t, side > 0 ? 1 : 0);
  f.three(67, suffix[at]!, t, th);
  f.three(68, head < 0 ? BORDER.lower : suffix[head + PAD]!, t, th);
  f.three(69, upos[at - 1]!, t, th);
  f.three(70, t, upos[at + 1]!, th);
  f.three(71, lower[at - 1]!, t, th);
  f.three(72, lower[at + 1]!, t, th);
  f.one(73, w);
  f.three(74, lower[at - 1]!, t, h);
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
    addRelationFeatures(features, input, word, head);
    scores.fill(0);
    this.#model.addScores(features, scores);
    return this.#model.labels[best(scores)]!;
  }
}
