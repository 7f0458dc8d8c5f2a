import { addClasses, LEVELS } from "./classes.ts";
import type { Features } from "./features.ts";
import { addRunBefore, addRunBehind, addRunFirst, addRunLast, runOf } from "./name-runs.ts";
import type { NameWord } from "./name-words.ts";

/** What the name model sees of a sentence. */
export interface NameInput {
  /** Padded by two on each side, as the other lists are. */
  readonly words: readonly NameWord[];
  /** Twice the kind of the longest listed name a token stands in, plus one inside of it; 0 where in none. */
  readonly listed: Uint8Array;
  /** For each capitalised word the first and the last of those it stands among. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hash of the scheme, whose own features stand beside the shared ones. */
  readonly scheme: number;
}

/** All features of token `at` (from 0): those of single words, then those of words together. */
export function addNameFeatures(f: Features, input: NameInput, at: number): void {
  const { words, scheme } = input;
  const i = at + 2;
  const { outline } = words[i]!.word;
  addOwn(f, words[i]!, at === 0 ? 1 : 0, scheme);
  addBefore(f, words[i - 1]!, outline, scheme);
  addBehind(f, words[i + 1]!, outline, scheme);
  addSecondBefore(f, words[i - 2]!, outline);
  addSecondBehind(f, words[i + 2]!, outline);
  addTogether(f, input, at);
  const run = runOf(input, at);
  if (run === null) return;
  addRunBefore(f, run.before, run.place);
  addRunBehind(f, run.behind, run.place);
  addRunFirst(f, run.first, run.place);
  addRunLast(f, run.last, run.place);
}

/** The word itself; `start` is 1 at the start of the sentence. */
export function addOwn(f: Features, own: NameWord, start: number, scheme: number): void {
  const { word: w, ordinary, role, sense, classes } = own;
  f.one(1, start);
  f.one(2, w.form);
  f.one(3, w.lower);
  f.one(4, w.suffix2);
  f.one(5, w.suffix3);
  f.one(6, w.suffix4);
  f.one(7, w.suffix5);
  f.one(8, w.prefix2);
  f.one(9, w.prefix3);
  f.one(10, w.prefix4);
  f.two(11, w.shape, start);
  f.two(12, w.outline, start);
  f.three(13, w.outline, ordinary, start);
  f.two(33, Math.min(w.folded.length, 12), w.outline);
  f.one(41, role);
  f.two(67, sense, w.outline);
  f.two(50, scheme, w.lower);
  f.two(51, scheme, w.suffix3);
  f.three(55, scheme, w.shape, start);
  for (let level = 0; level < LEVELS; level++) {
    f.two(75 + level, classes[level]!, w.outline);
    f.two(78 + level, classes[level]!, scheme);
  }
}

/** The word before one of this outline. */
export function addBefore(f: Features, before: NameWord, outline: number, scheme: number): void {
  const { word: p, classes } = before;
  f.one(14, p.lower);
  f.two(18, p.lower, outline);
  f.two(24, p.outline, outline);
  f.two(29, p.suffix3, outline);
  f.two(68, before.sense, outline);
  f.two(52, scheme, p.lower);
  f.three(53, scheme, p.lower, outline);
  addClasses(f, 81, classes, outline);
}

/** The word behind one of this outline. */
export function addBehind(f: Features, behind: NameWord, outline: number, scheme: number): void {
  const { word: n, classes } = behind;
  f.one(15, n.lower);
  f.two(19, n.lower, outline);
  f.two(25, outline, n.outline);
  f.two(30, n.suffix3, outline);
  f.two(69, behind.sense, outline);
  f.two(54, scheme, n.lower);
  f.three(56, scheme, outline, n.outline);
  addClasses(f, 84, classes, outline);
}

/** The word two before one of this outline. */
export function addSecondBefore(
  f: Features,
  { word, role, sense, classes }: NameWord,
  outline: number,
): void {
  f.one(16, word.lower);
  f.two(70, sense, outline);
  f.two(58, role, outline);
  f.two(59, word.lower, outline);
  addClasses(f, 87, classes, outline);
}

/** The word two behind one of this outline. */
export function addSecondBehind(f: Features, { word, classes }: NameWord, outline: number): void {
  f.one(17, word.lower);
  addClasses(f, 90, classes, outline);
}

/** What several words say together, and the listed names. */
export function addTogether(f: Features, input: NameInput, at: number): void {
  const { words, listed: marks, scheme } = input;
  const i = at + 2;
  const { word: w, ordinary, role } = words[i]!;
  const { word: p, ordinary: ordinaryBefore, role: roleBefore } = words[i - 1]!;
  const { word: n, ordinary: ordinaryBehind, role: roleBehind } = words[i + 1]!;
  const { word: pp } = words[i - 2]!;
  const { word: nn } = words[i + 2]!;
  const listed = marks[i]!;
  const before = marks[i - 1]!;
  const behind = marks[i + 1]!;
  f.two(20, p.lower, w.lower);
  f.two(21, w.lower, n.lower);
  f.two(22, pp.lower, p.lower);
  f.two(23, n.lower, nn.lower);
  f.three(26, p.outline, w.outline, n.outline);
  f.three(27, pp.outline, p.outline, w.outline);
  f.three(28, w.outline, n.outline, nn.outline);
  f.two(31, ordinary, ordinaryBefore);
  f.two(32, ordinary, ordinaryBehind);
  f.one(40, listed);
  f.two(42, listed, w.outline);
  f.three(43, listed, role, ordinary);
  f.three(44, before, listed, behind);
  f.three(45, roleBefore, role, roleBehind);
  f.three(46, roleBefore, w.outline, ordinary);
  f.three(47, roleBehind, w.outline, ordinary);
  f.two(48, before, w.outline);
  f.two(49, behind, w.outline);
  f.three(57, scheme, listed, role);
  const run = runOf(input, at);
  if (run === null) return;
  f.three(64, run.first.role, run.last.role, run.place);
  f.three(65, run.before.role, run.behind.role, run.place);
}
