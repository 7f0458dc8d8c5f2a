import type { Features } from "./features.ts";
import type { Word } from "./words.ts";

/**
 * What the tagger sees of a word, of its neighbours and of the tags before, in groups: each is one template's
 * features that depend on the same few things, so that their weights can be added up once and kept.
 */

/** What a tagger's models say of themselves. */
export interface SpeechExtra {
  /** Whether they see both ends of a word together. */
  readonly circumfixes: boolean;
}

export const seesCircumfixes = (extra: unknown): boolean =>
  (extra as SpeechExtra | null)?.circumfixes === true;

/** How a word begins and ends, together ("di-…-kan", "ke-…-an"): Indonesian 93.85 → 93.92 as the mean of five parts. Takes four slots. */
export function addCircumfixes(f: Features, w: Word, slot: number): void {
  f.two(slot, w.prefix2, w.suffix2);
  f.two(slot + 1, w.prefix3, w.suffix3);
  f.two(slot + 2, w.prefix2, w.suffix3);
  f.one(slot + 3, w.prefix4);
}

/** The word itself and what dictionaries know of it (`kind`). */
export function addOwn(
  f: Features,
  w: Word,
  kind: number,
  start: number,
  circumfixes: boolean,
): void {
  if (circumfixes) addCircumfixes(f, w, 100);
  f.one(1, 0);
  f.one(2, w.form);
  f.one(3, w.lower);
  f.one(4, w.suffix1);
  f.one(5, w.suffix2);
  f.one(6, w.suffix3);
  f.one(7, w.suffix4);
  f.one(8, w.suffix5);
  f.one(9, w.prefix1);
  f.one(10, w.prefix2);
  f.one(11, w.prefix3);
  f.two(12, w.shape, start);
  f.two(13, w.outline, start);
  f.one(80, kind);
  f.two(81, kind, w.suffix2);
  f.two(83, kind, w.outline);
}

/** The word with the tag before it. */
export function addOwnAfter(f: Features, w: Word, kind: number, last: number): void {
  f.two(42, last, w.lower);
  f.two(43, last, w.suffix3);
  f.two(44, last, w.outline);
  f.two(82, kind, last);
}

/** The word before. */
export function addBefore(f: Features, p: Word, kind: number): void {
  f.one(14, p.lower);
  f.one(18, p.suffix3);
  f.one(88, kind);
}

/** The word behind and the guess at it. */
export function addBehind(f: Features, n: Word, kind: number, next: number): void {
  f.one(15, n.lower);
  f.one(19, n.suffix3);
  f.one(26, n.suffix2);
  f.one(60, next);
  f.one(84, kind);
}

/** The word behind with the tag before. */
export function addBehindAfter(f: Features, n: Word, next: number, last: number): void {
  f.two(46, last, n.lower);
  f.two(47, last, n.suffix3);
  f.two(62, last, next);
}

export const addSecondBefore = (f: Features, pp: Word): void => f.one(16, pp.lower);
export const addSecondBehind = (f: Features, nn: Word): void => f.one(17, nn.lower);

/** The word with the guess at the next one. */
export function addAhead(f: Features, w: Word, next: number): void {
  f.two(63, w.lower, next);
  f.two(64, w.suffix3, next);
  f.two(67, w.outline, next);
}

/** The two tags before. */
export function addTags(f: Features, last: number, before: number): void {
  f.one(40, last);
  f.two(41, last, before);
}

/** The guesses at the word and the next two: 0.3–0.5 points, what dictionaries say of them 0.3 more. */
export function addGuesses(f: Features, own: number, next: number, after: number): void {
  f.two(61, next, after);
  f.three(66, own, next, after);
}

/** What is known of a word that stands in a sentence. */
export interface Seen {
  readonly word: Word;
  /** The most likely part of speech of the word alone. */
  readonly guess: number;
  /** The parts of speech that dictionaries give it, as a number. */
  readonly kind: number;
}

/** The words with each other: too many pairs to keep. */
export function addTogether(f: Features, p: Seen, w: Seen, n: Seen, last: number, before: number) {
  f.two(20, p.word.lower, w.word.lower);
  f.two(21, w.word.lower, n.word.lower);
  f.two(22, p.word.outline, w.word.outline);
  f.two(23, w.word.outline, n.word.outline);
  f.two(24, p.word.lower, n.word.lower);
  f.two(25, w.word.suffix3, n.word.suffix3);
  f.two(45, last, p.word.lower);
  f.three(48, last, before, w.word.suffix2);
  f.three(65, last, w.guess, n.guess);
  f.two(85, w.kind, n.kind);
  f.two(86, w.word.lower, n.kind);
  f.three(87, w.kind, last, n.kind);
  f.two(89, p.kind, w.kind);
}
