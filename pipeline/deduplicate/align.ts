import { BEGINNING, heardAlike, lettersAlike, nameHeard, type Sense } from "./meaning.ts";
import { withGroups } from "./thesaurus.ts";
import { type Heading, headingOf } from "./vectors.ts";

/** The words of a statement, laid out so that their counterparts in another one are found without comparing all. */
export interface Words {
  readonly senses: readonly Sense[];
  /** What words alike share, of all words in order, each with its word and its share: see `cluesOf`. */
  readonly clues: Int32Array;
  /** Words that are heard as names of another script; null where none is, as nearly always. */
  readonly foreign: readonly boolean[] | null;
  readonly heading: Heading;
}

/** Words that share such a clue are the same. */
const EXACT = -1;
/** Words that share such a clue begin alike. */
const LETTERS = -2;
/** Translations seldom have a larger cosine: their meanings spread differently. */
const ALIKE = 0.6;
/** Shares are whole numbers of this, so that their products have one sum in any order. */
const STEP = 2 ** -16;
/** Numbers of each clue: the clue, its word and its share; one list is half the time of three to make. */
const WIDTH = 3;

/** The share is how much of the word a concept is, in steps; EXACT and LETTERS for clues of these kinds. */
type Clue = readonly [clue: number, share: number];

/** The number of a clue of any kind, from 0. */
const numbers = new Map<string | number, number>();

/** Clues of words, which are slow to make and come again and again. */
const known = new WeakMap<object, readonly Clue[]>();

export function wordsOf(senses: readonly Sense[]): Words {
  const own = senses.map(cluesOf);
  const clues = new Int32Array(WIDTH * own.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (let word = 0; word < own.length; word++) {
    for (const [clue, share] of own[word]!) {
      clues[at++] = clue;
      clues[at++] = word;
      clues[at++] = share;
    }
  }
  const foreign = senses.some(isForeign) ? senses.map(isForeign) : null;
  return { senses, clues, foreign, heading: headingOf(senses) };
}

const isForeign = (sense: Sense): boolean => nameHeard(sense)?.latin === false;

/** What a word may share with one alike: concepts, its first letters, the number, the entity. */
function cluesOf({ entity, term, meaning, word }: Sense): readonly Clue[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const clues: [string | number, number][] = [];
  const told = meaning === null || entity !== null ? meaning : withGroups(meaning);
  told?.concepts.forEach((concept, at) => {
    clues.push([concept, Math.round(told.weights[at]! / STEP)]);
  });
  if (entity !== null) clues.push([`name ${entity}`, EXACT]);
  if (term.number) clues.push([`number ${term.key}`, EXACT]);
  else if (term.roman !== "") clues.push([`letters ${term.roman.slice(0, BEGINNING)}`, LETTERS]);
  const own = clues.map(([clue, share]): Clue => [numberOf(clue), share]);
  known.set(word, own);
  return own;
}

function numberOf(clue: string | number): number {
  const number = numbers.get(clue) ?? numbers.size;
  numbers.set(clue, number);
  return number;
}

/** The statement whose clues are in the lists: one is compared with many in turn. */
let listed: Words | null = null;
/** Places of its clues, as lists: the first place of a clue, then the next one; 0 ends a list. */
let first = new Int32Array(2 ** 16);
let next = new Int32Array(2 ** 12);

/** For each word of either text how well its best counterpart in the other matches, 0 to 1. */
export interface Best {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** How well the words of either text match, and how alike one word is to all others; used again and again. */
const best = { left: new Float64Array(2 ** 8), right: new Float64Array(2 ** 8) };
let cosines = new Float64Array(2 ** 8);

/**
 * How well the words of two texts match. Holds until the next call: of thousands of pairs a second the lists would be a third of all memory.
 */
export function align(left: Words, right: Words): Best {
  best.left = emptied(best.left, left.senses.length);
  best.right = emptied(best.right, right.senses.length);
  const [one, other] = listed === right ? [right, left] : [left, right];
  const [ones, others] = one === left ? [best.left, best.right] : [best.right, best.left];
  list(one);
  meet(one, other, ones, others);
  if (one.foreign !== null || other.foreign !== null) hear(one, other, ones, others);
  return best;
}

/** Zeros in the first places. */
function emptied(numbers: Float64Array<ArrayBuffer>, size: number) {
  return size > numbers.length ? new Float64Array(2 * size) : numbers.fill(0, 0, size);
}

/** Words that share a clue: by the cosine of their meanings, or by how alike their letters are. */
function meet(one: Words, other: Words, bestOfOne: Float64Array, bestOfOther: Float64Array): void {
  const { clues } = other;
  for (let at = 0; at < clues.length; ) {
    const j = clues[at + 1]!;
    cosines = emptied(cosines, one.senses.length);
    for (; clues[at + 1] === j; at += WIDTH) {
      const share = clues[at + 2]!;
      for (let place = first[clues[at]!]!; place > 0; place = next[place]!) {
        const i = one.clues[WIDTH * place - 2]!;
        let alike = 1;
        if (share >= 0) {
          cosines[i]! += share * STEP * (one.clues[WIDTH * place - 1]! * STEP);
          alike = Math.min(1, cosines[i]! / ALIKE);
        } else if (share === LETTERS) {
          alike = lettersAlike(one.senses[i]!.term.roman, other.senses[j]!.term.roman);
        }
        if (alike > bestOfOne[i]!) bestOfOne[i] = alike;
        if (alike > bestOfOther[j]!) bestOfOther[j] = alike;
      }
    }
  }
}

/** Names of two scripts, by their sounds. */
function hear(one: Words, other: Words, bestOfOne: Float64Array, bestOfOther: Float64Array): void {
  for (let i = 0; i < one.senses.length; i++) {
    for (let j = 0; j < other.senses.length; j++) {
      if (one.foreign?.[i] !== true && other.foreign?.[j] !== true) continue;
      const alike = heardAlike(one.senses[i]!, other.senses[j]!);
      if (alike > bestOfOne[i]!) bestOfOne[i] = alike;
      if (alike > bestOfOther[j]!) bestOfOther[j] = alike;
    }
  }
}

function list(words: Words): void {
  if (listed === words) return;
  if (listed !== null)
    for (let at = 0; at < listed.clues.length; at += WIDTH) first[listed.clues[at]!] = 0;
  if (first.length < numbers.size) first = new Int32Array(2 * numbers.size);
  const size = words.clues.length / WIDTH;
  if (next.length <= size) next = new Int32Array(2 * size);
  for (let place = 1; place <= size; place++) {
    const clue = words.clues[WIDTH * (place - 1)]!;
    next[place] = first[clue]!;
    first[clue] = place;
  }
  listed = words;
}
