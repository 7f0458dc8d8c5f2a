import { BEGINNING, heardAlike, lettersAlike, nameHeard, type Sense } from "./meaning.ts";

/** The words of a statement, laid out so that their counterparts in another one are found without comparing all. */
export interface Words {
  readonly senses: readonly Sense[];
  /** What words alike share, of all words in order: see `cluesOf`. */
  readonly clues: Int32Array;
  /** How much of the word a concept is; EXACT and LETTERS for clues of these kinds. */
  readonly shares: Float32Array;
  /** The word of each clue. */
  readonly owners: Int32Array;
  /** Words that are heard as names of another script; null where none is, as nearly always. */
  readonly foreign: readonly boolean[] | null;
}

/** Words that share such a clue are the same. */
const EXACT = -1;
/** Words that share such a clue begin alike. */
const LETTERS = -2;
/** Translations seldom have a larger cosine: their meanings spread differently. */
const ALIKE = 0.6;
/** Shares are whole numbers of this, so that their products have one sum in any order. */
const STEP = 2 ** -16;

type Clue = readonly [clue: number, share: number];

/** The number of a clue of any kind, from 0. */
const numbers = new Map<string | number, number>();

/** Clues of words, which are slow to make and come again and again. */
const known = new WeakMap<object, readonly Clue[]>();

export function wordsOf(senses: readonly Sense[]): Words {
  const clues = senses.map(cluesOf);
  const size = clues.reduce((sum, own) => sum + own.length, 0);
  const words = {
    senses,
    clues: new Int32Array(size),
    shares: new Float32Array(size),
    owners: new Int32Array(size),
    foreign: senses.some(isForeign) ? senses.map(isForeign) : null,
  };
  let at = 0;
  for (let word = 0; word < clues.length; word++) {
    for (const [clue, share] of clues[word]!) {
      words.clues[at] = clue;
      words.shares[at] = share;
      words.owners[at++] = word;
    }
  }
  return words;
}

const isForeign = (sense: Sense): boolean => nameHeard(sense)?.latin === false;

/** What a word may share with one alike: concepts, its first letters, the number, the entity. */
function cluesOf({ entity, term, meaning, word }: Sense): readonly Clue[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const clues: [string | number, number][] = [];
  meaning?.concepts.forEach((concept, at) => {
    clues.push([concept, STEP * Math.round(meaning.weights[at]! / STEP)]);
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
export function align(
  left: Words,
  right: Words,
): { readonly left: Float64Array; readonly right: Float64Array } {
  const [one, other] = listed === right ? [right, left] : [left, right];
  list(one);
  const best = {
    one: new Float64Array(one.senses.length),
    other: new Float64Array(other.senses.length),
  };
  meet(one, other, best.one, best.other);
  if (one.foreign !== null || other.foreign !== null) hear(one, other, best.one, best.other);
  return one === left
    ? { left: best.one, right: best.other }
    : { left: best.other, right: best.one };
}

/** Words that share a clue: by the cosine of their meanings, or by how alike their letters are. */
function meet(one: Words, other: Words, bestOfOne: Float64Array, bestOfOther: Float64Array): void {
  const cosines = new Float64Array(one.senses.length);
  const { clues, owners, shares } = other;
  for (let at = 0; at < clues.length; ) {
    const j = owners[at]!;
    cosines.fill(0);
    for (; at < clues.length && owners[at] === j; at++) {
      for (let place = first[clues[at]!]!; place > 0; place = next[place]!) {
        const i = one.owners[place - 1]!;
        const share = shares[at]!;
        let alike = 1;
        if (share >= 0) {
          cosines[i]! += share * one.shares[place - 1]!;
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
  if (listed !== null) for (const clue of listed.clues) first[clue] = 0;
  if (first.length < numbers.size) first = new Int32Array(2 * numbers.size);
  if (next.length <= words.clues.length) next = new Int32Array(2 * words.clues.length);
  for (let at = 0; at < words.clues.length; at++) {
    const clue = words.clues[at]!;
    next[at + 1] = first[clue]!;
    first[clue] = at + 1;
  }
  listed = words;
}
