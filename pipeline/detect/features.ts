/** What a text is recognised by: its words, and the 2- to 4-grams of each word with the spaces around it. */
export type Visit = (feature: number, isWord: boolean) => void;

/** A word up to the length that is looked at; apostrophes only inside. */
const WORD = /\p{L}[\p{L}\p{M}]{0,40}(?:'[\p{L}\p{M}]{1,40}){0,2}/gu;
const CYRILLIC = /\p{sc=Cyrillic}/u;
const LONGEST_GRAM = 4;
/** Features are hashed to so many bits: of 200,000 known ones, 1 unknown in 1,300 is taken for one. */
const BITS = 28;
const PRIME = 16_777_619;
const SPACE = 32;
/** Seeds of the hashes of n-grams and words. */
const [START, WHOLE] = [0x811c9dc5, 7];

/** The first `limit` words of the text as the model knows them. */
export function wordsOf(text: string, limit: number): readonly string[] {
  // words have some six letters: what lies far beyond the last one looked at is left alone
  const plain = normal(limit < text.length / 12 ? text.slice(0, limit * 12) : text);
  const words = (plain.match(WORD) ?? []).slice(0, limit);
  return CYRILLIC.test(plain) ? words.map(unmixed) : words;
}

/** Lower case and composed, with one kind of apostrophe. */
function normal(text: string): string {
  return text.toLowerCase().normalize("NFC").replace(/[’ʼ]/gu, "'");
}

/** Latin letters that stand in for Cyrillic ones: Serbian texts typed on two keyboards mix them within a word. */
const LOOKALIKES = new Map(
  [..."aceopxyjis"].map((latin, i) => [latin, [..."асеорхујіѕ"][i] ?? latin]),
);

function unmixed(word: string): string {
  if (!/[aceopxyjis]/u.test(word) || !CYRILLIC.test(word)) return word;
  return word.replace(/[aceopxyjis]/gu, (latin) => LOOKALIKES.get(latin) ?? latin);
}

/** Calls `visit` with every feature of a word. */
export function visitWord(word: string, visit: Visit): void {
  const end = word.length + 1;
  let whole = Math.imul(WHOLE ^ SPACE, PRIME);
  for (let i = 0; i <= end; i++) {
    const first = i === 0 || i === end ? SPACE : word.charCodeAt(i - 1);
    let hash = Math.imul(START ^ first, PRIME);
    if (first !== SPACE) whole = Math.imul(whole ^ first, PRIME);
    const last = Math.min(end, i + LONGEST_GRAM - 1);
    for (let j = i + 1; j <= last; j++) {
      hash = Math.imul(hash ^ (j === end ? SPACE : word.charCodeAt(j - 1)), PRIME);
      visit(fold(hash), false);
    }
  }
  visit(fold(Math.imul(whole ^ SPACE, PRIME)), true);
}

function fold(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> (32 - BITS);
}
