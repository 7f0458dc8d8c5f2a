import { Features } from "./features.ts";
import { addScores, best, type Model } from "./model.ts";
import { Configuration } from "./transitions.ts";
import { hash, pad, type Word } from "./words.ts";

/** What the parser sees of a sentence. */
export interface ParseInput {
  readonly words: readonly Word[];
  /** Hashes of the parts of speech, padded as the words are. */
  readonly tags: Int32Array;
}

const NO_TAG = hash("\u0002");

export function parseInput(forms: readonly string[], upos: readonly string[]): ParseInput {
  const tags = new Int32Array(forms.length + 4).fill(NO_TAG);
  for (const [at, tag] of upos.entries()) tags[at + 2] = hash(tag);
  return { words: pad(forms), tags };
}

/** The features of a configuration, from the words around stack and buffer (after Zhang and Nivre 2011). */
export function addParseFeatures(f: Features, c: Configuration, input: ParseInput): void {
  const { words, tags } = input;
  const s0 = c.top(0);
  const s1 = c.top(1);
  const s2 = c.top(2);
  const b0 = c.next;
  const place = (word: number) => (word < 0 ? 0 : Math.min(word + 2, words.length - 1));
  const [w0, w1, wb] = [words[place(s0)]!, words[place(s1)]!, words[place(b0)]!];
  const [t0, t1, t2, tb] = [tags[place(s0)]!, tags[place(s1)]!, tags[place(s2)]!, tags[place(b0)]!];
  const wn = words[place(b0) + 1] ?? words[0]!;
  const tn = tags[place(b0) + 1] ?? NO_TAG;
  const tnn = tags[place(b0) + 2] ?? NO_TAG;
  const size = Math.min(c.stack.length, 3);
  const gap = s0 < 0 ? 0 : distance(b0 - s0);
  const span = s1 < 0 ? 0 : distance(s0 - s1);
  const child = (of: Int32Array, word: number) =>
    word < 0 || of[word]! < 0 ? NO_TAG : tags[of[word]! + 2]!;
  const l0 = child(c.leftmost, s0);
  const r0 = child(c.rightmost, s0);
  const l1 = child(c.leftmost, s1);
  const r1 = child(c.rightmost, s1);
  const lb = child(c.leftmost, b0);
  const lefts = (s0 < 0 ? 0 : c.lefts[s0]!) * 8 + (s0 < 0 ? 0 : c.rights[s0]!);
  const left1 = s1 < 0 ? 0 : c.lefts[s1]! * 8 + c.rights[s1]!;
  f.one(1, size);
  f.one(2, w0.lower);
  f.one(3, t0);
  f.two(4, w0.lower, t0);
  f.one(5, w1.lower);
  f.one(6, t1);
  f.two(7, w1.lower, t1);
  f.one(8, wb.lower);
  f.one(9, tb);
  f.two(10, wb.lower, tb);
  f.two(11, wn.lower, tn);
  f.one(12, tn);
  f.three(13, t0, tb, gap);
  f.three(14, t1, t0, span);
  f.two(15, w0.lower, wb.lower);
  f.three(16, w0.lower, t0, tb);
  f.three(17, t0, wb.lower, tb);
  f.two(18, w1.lower, w0.lower);
  f.three(19, w1.lower, t0, span);
  f.three(20, t1, w0.lower, span);
  f.three(21, t0, tb, tn);
  f.three(22, t1, t0, tb);
  f.three(23, t2, t1, t0);
  f.three(24, w1.lower, t0, tb);
  f.three(25, t1, w0.lower, tb);
  f.three(26, t1, t0, wb.lower);
  f.three(27, tb, tn, tnn);
  f.three(28, t0, l0, tb);
  f.three(29, t0, r0, tb);
  f.three(30, tb, lb, t0);
  f.three(31, t1, r1, t0);
  f.three(32, t1, l1, t0);
  f.three(33, t1, t0, l0);
  f.three(34, t1, t0, r0);
  f.three(35, t0, lefts, tb);
  f.three(36, t1, left1, t0);
  f.three(37, tb, b0 < c.length ? c.lefts[b0]! : 9, t0);
  f.two(38, w0.lower, lefts);
  f.two(39, w0.lower, gap);
  f.two(40, wb.lower, gap);
  f.three(41, w0.suffix3, t0, tb);
  f.three(42, t0, wb.suffix3, tb);
  f.three(43, w1.suffix3, t1, t0);
  f.three(44, t1, w0.suffix3, t0);
  f.three(45, w0.lower, tb, tn);
  f.three(46, mixed(t1, t0), tb, tn);
  f.three(47, mixed(t2, t1), t0, tb);
  f.three(48, mixed(t1, t0), tb, gap * 8 + span);
  addBetween(f, tags, s1, s0, b0);
}

const mixed = (a: number, b: number): number => (Math.imul(a, 31) + b) | 0;

/** Whether a verb, comma or conjunction stands between the two candidates. */
function addBetween(f: Features, tags: Int32Array, s1: number, s0: number, b0: number): void {
  let mask = 0;
  for (let at = Math.max(s0, b0 - 12) + 1; s0 >= 0 && at < b0; at++) mask |= kindOf(tags[at + 2]!);
  let mask1 = 0;
  for (let at = Math.max(s1, s0 - 12) + 1; s1 >= 0 && at < s0; at++) mask1 |= kindOf(tags[at + 2]!);
  const t0 = tags[s0 + 2] ?? NO_TAG;
  f.three(50, t0, tags[b0 + 2] ?? NO_TAG, mask);
  f.three(51, s1 < 0 ? NO_TAG : tags[s1 + 2]!, t0, mask1);
}

const kinds = new Map(
  ["VERB", "PUNCT", "CCONJ", "SCONJ", "AUX", "NOUN"].map((upos, at) => [hash(upos), 1 << at]),
);
const kindOf = (tag: number): number => kinds.get(tag) ?? 0;

const distance = (n: number): number => (n < 5 ? n : n < 10 ? 5 : 6);

/** Features of one arc, for its relation. `head` is -1 for the root. */
export function addRelationFeatures(
  f: Features,
  input: ParseInput,
  word: number,
  head: number,
): void {
  const { words, tags } = input;
  const w = words[word + 2]!;
  const h = head < 0 ? words[0]! : words[head + 2]!;
  const t = tags[word + 2]!;
  const th = head < 0 ? hash("ROOT") : tags[head + 2]!;
  const side = head < 0 ? 9 : Math.sign(head - word) * distance(Math.abs(head - word));
  f.two(60, t, th);
  f.three(61, t, th, side);
  f.three(62, w.lower, t, th);
  f.three(63, h.lower, t, th);
  f.two(64, w.lower, h.lower);
  f.three(65, w.lower, th, side > 0 ? 1 : 0);
  f.three(66, h.lower, t, side > 0 ? 1 : 0);
  f.three(67, w.suffix3, t, th);
  f.three(68, h.suffix3, t, th);
  f.three(69, tags[word + 1]!, t, th);
  f.three(70, t, tags[word + 3]!, th);
  f.three(71, words[word + 1]!.lower, t, th);
  f.three(72, words[word + 3]!.lower, t, th);
  f.one(73, w.lower);
  f.three(74, words[word + 1]!.lower, t, h.lower);
}

/** One word's place in the tree. */
export interface Arc {
  /** Index of the head, -1 for the root. */
  readonly head: number;
  /** Universal relation without subtype: `nsubj`, `obl`. */
  readonly relation: string;
}

/** Parses sentences greedily with one model for the tree and one for the relations. */
export class Parser {
  readonly actions: Model;
  readonly relations: Model;
  readonly features: Features;
  readonly #arcFeatures: Features;
  readonly #scores = new Int32Array(3);

  constructor(actions: Model, relations: Model) {
    this.actions = actions;
    this.relations = relations;
    this.features = new Features(actions.bits);
    this.#arcFeatures = new Features(relations.bits);
  }

  parse(input: ParseInput): Arc[] {
    const heads = this.heads(input);
    const scores = new Int32Array(this.relations.labels.length);
    return Array.from(heads, (head, word) => {
      this.#arcFeatures.count = 0;
      addRelationFeatures(this.#arcFeatures, input, word, head);
      scores.fill(0);
      addScores(this.relations, this.#arcFeatures, scores);
      return { head, relation: head < 0 ? "root" : this.relations.labels[best(scores)]! };
    });
  }

  /** The head of each word; a second root hangs from the first. */
  heads(input: ParseInput): Int32Array {
    const c = new Configuration(input.words.length - 4);
    while (!c.done) c.apply(this.choose(c, input));
    const first = c.heads.indexOf(c.length);
    return c.heads.map((head, word) => (head < c.length ? head : word === first ? -1 : first));
  }

  /** The best allowed action; its features stay in `features`. */
  choose(c: Configuration, input: ParseInput): number {
    this.features.count = 0;
    addParseFeatures(this.features, c, input);
    this.#scores.fill(0);
    addScores(this.actions, this.features, this.#scores);
    let found = -1;
    for (let action = 0; action < 3; action++)
      if (c.allows(action) && (found < 0 || this.#scores[action]! > this.#scores[found]!))
        found = action;
    return found;
  }
}
