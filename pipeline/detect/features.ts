import { characterClass, LETTER, MARK } from "../characters.ts";

/** What a text is recognised by: its words, and the 2- to 4-grams of each word with the spaces around it. */
export type Visit = (feature: number, isWord: boolean) => void;

const WORD = LETTER | MARK;
/** No more letters of a word are looked at, nor of its parts behind an apostrophe, nor more such parts. */
const [LONGEST, PARTS] = [41, 2];
const APOSTROPHE = 39;
const CYRILLIC = /\p{sc=Cyrillic}/u;
const MIXED = /\p{sc=Latin}'?\p{sc=Cyrillic}|\p{sc=Cyrillic}'?\p{sc=Latin}/u;
const LONGEST_GRAM = 4;
/** Features are hashed to so many bits: of 200,000 known ones, 1 unknown in 1,300 is taken for one. */
const BITS = 28;
const PRIME = 16_777_619;
const SPACE = 32;
/** Seeds of the hashes of n-grams and words. */
const [START, WHOLE] = [0x811c9dc5, 7];

/** The first part of the text, with some `limit` words in it, as the model knows them: lower case and composed, with one kind of apostrophe. */
export function plainOf(text: string, limit: number): string {
  // words have some six letters: what lies far beyond the last one looked at is left alone
  const part = limit < text.length / 12 ? text.slice(0, limit * 12) : text;
  const plain = part.toLowerCase().normalize("NFC").replace(/[’ʼ]/gu, "'");
  return MIXED.test(plain) ? plain.replace(/[\p{L}\p{M}']+/gu, unmixed) : plain;
}

/** Where the next word starts; the end of the text where there is none. */
export function wordStart(plain: string, from: number): number {
  let at = from;
  while (at < plain.length && (characterClass[plain.charCodeAt(at)]! & LETTER) === 0) at++;
  return at;
}

/** Where the word ends that starts at `from`; apostrophes are only inside. */
export function wordEnd(plain: string, from: number): number {
  let end = lettersEnd(plain, from);
  for (let part = 0; part < PARTS && plain.charCodeAt(end) === APOSTROPHE; part++) {
    const next = lettersEnd(plain, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function lettersEnd(plain: string, from: number): number {
  const most = Math.min(plain.length, from + LONGEST);
  let at = from;
  while (at < most && (characterClass[plain.charCodeAt(at)]! & WORD) > 0) at++;
  return at;
}

/** Latin letters that stand in for Cyrillic ones: Serbian texts typed on two keyboards mix them within a word. */
const LOOKALIKES = new Map(
  [..."aceopxyjis"].map((latin, i) => [latin, [..."асеорхујіѕ"][i] ?? latin]),
);

function unmixed(word: string): string {
  if (!/[aceopxyjis]/u.test(word) || !CYRILLIC.test(word)) return word;
  return word.replace(/[aceopxyjis]/gu, (latin) => LOOKALIKES.get(latin) ?? latin);
}

/** Calls `visit` with every feature of the word at `[from, to)`. */
export function visitWord(plain: string, from: number, to: number, visit: Visit): void {
  const end = to - from + 1;
  let whole = Math.imul(WHOLE ^ SPACE, PRIME);
  for (let i = 0; i <= end; i++) {
    const first = i === 0 || i === end ? SPACE : plain.charCodeAt(from + i - 1);
    let hash = Math.imul(START ^ first, PRIME);
    if (first !== SPACE) whole = Math.imul(whole ^ first, PRIME);
    const last = Math.min(end, i + LONGEST_GRAM - 1);
    for (let j = i + 1; j <= last; j++) {
      hash = Math.imul(hash ^ (j === end ? SPACE : plain.charCodeAt(from + j - 1)), PRIME);
      visit(fold(hash), false);
    }
  }
  visit(fold(Math.imul(whole ^ SPACE, PRIME)), true);
}

function fold(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> (32 - BITS);
}
