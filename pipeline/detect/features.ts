/** What a text is recognised by: its words, and the 1- to 4-grams of each word with the spaces around it. */
export type Visit = (feature: number, isWord: boolean) => void;

const WORD = /\p{L}[\p{L}\p{M}'’ʼ]*/gu;
/** Longest word that is looked at, in UTF-16 units. */
const LONGEST = 40;
const LONGEST_GRAM = 4;
/** Features are hashed to so many bits: of 200,000 known ones, 1 unknown in 1,300 is taken for one. */
const BITS = 28;
const PRIME = 16_777_619;
const SPACE = 32;

/** Calls `visit` with every feature of the first `limit` words of the text; returns how many words there were. */
export function visitFeatures(text: string, limit: number, visit: Visit): number {
  let count = 0;
  for (const { 0: match } of text.matchAll(WORD)) {
    if (count >= limit) break;
    count++;
    visitWord(normal(match), visit);
  }
  return count;
}

/** Latin letters that stand in for Cyrillic ones: Serbian texts typed on two keyboards mix them within a word. */
const LOOKALIKES = new Map(
  [..."aceopxyjis"].map((latin, i) => [latin, [..."асеорхујіѕ"][i] ?? latin]),
);

/** Lower case and composed, with one kind of apostrophe and one script. */
function normal(word: string): string {
  const lower = word.slice(0, LONGEST).toLowerCase().normalize("NFC");
  const plain = lower.replace(/[’ʼ]/gu, "'").replace(/^'+|'+$/gu, "");
  if (!/[aceopxyjis]/u.test(plain) || !/\p{sc=Cyrillic}/u.test(plain)) return plain;
  return plain.replace(/[aceopxyjis]/gu, (latin) => LOOKALIKES.get(latin) ?? latin);
}

function visitWord(word: string, visit: Visit): void {
  const length = word.length + 2;
  const codeAt = (i: number) => (i === 0 || i === length - 1 ? SPACE : word.charCodeAt(i - 1));
  let whole = 7;
  for (let i = 0; i < length; i++) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < LONGEST_GRAM && i + n < length; n++) {
      hash = Math.imul(hash ^ codeAt(i + n), PRIME);
      if (n > 0 || codeAt(i) !== SPACE) visit(fold(hash), false);
    }
    whole = Math.imul(whole ^ codeAt(i), PRIME);
  }
  visit(fold(whole), true);
}

function fold(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> (32 - BITS);
}
