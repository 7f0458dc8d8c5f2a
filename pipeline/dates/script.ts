/** What a UTF-16 code unit is to the tagger. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A sign of a script that does not part its words by spaces: a token of its own. */
export const SIGN = 4;

let table: Uint8Array | undefined;

/** The class of every code unit, built once in about 10 ms. */
export function classes(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(0x10000);
  const signs =
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]$/u;
  for (let code = 0; code < 0x10000; code++) {
    const sign = String.fromCharCode(code);
    if (/^\s$/u.test(sign)) table[code] = SPACE;
    else if (/^\p{Nd}$/u.test(sign)) table[code] = DIGIT;
    else if (code > 0xe00 && signs.test(sign)) table[code] = SIGN;
    // within a word the joiners part its letters and no more: "سه‌شنبه"
    else if (/^[\p{L}\p{M}\u200c\u200d]$/u.test(sign)) table[code] = LETTER;
  }
  return table;
}

const FOLDED =
  /[\u0300-\u036f\u0958-\u095f\u0640\u064b-\u0652\u00a0\u202f\u2009\u200b-\u200f\u2019\u02bc`´أإآٱىیکё]/u;

/** The form in which words are compared: lower case, one apostrophe, one alef, ya and kaf, no vowel signs of Arabic. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // most words have nothing more to fold
  if (!FOLDED.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replaceAll(/[\u2019\u02bc`´]/gu, "'")
    .replaceAll(/[\u00a0\u202f\u2009]/gu, " ")
    .replaceAll(/[\u200b-\u200f\u0307\u0640\u064b-\u0652]/gu, "")
    .replaceAll(/[أإآٱ]/gu, "ا")
    .replaceAll(/[ىی]/gu, "ي")
    .replaceAll("ک", "ك")
    .replaceAll("ё", "е");
}

/** Where the token that begins at `start` ends; `start` is no space. */
export function endOfToken(text: string, start: number, table: Uint8Array): number {
  const kind = table[text.charCodeAt(start)]!;
  let end = start + 1;
  if (kind === LETTER || kind === DIGIT) {
    const limit = Math.min(text.length, start + (kind === LETTER ? 60 : 20));
    while (end < limit && table[text.charCodeAt(end)] === kind) end++;
  } else if (kind === OTHER && (text.charCodeAt(start) & 0xfc00) === 0xd800) end++;
  return Math.min(end, text.length);
}

/** Words of a phrase as the tagger cuts the text. */
export function wordsOf(phrase: string): string[] {
  const kinds = classes();
  const folded = fold(phrase);
  const words: string[] = [];
  for (let at = 0; at < folded.length; ) {
    if (kinds[folded.charCodeAt(at)] === SPACE) at++;
    else {
      const end = endOfToken(folded, at, kinds);
      words.push(folded.slice(at, end));
      at = end;
    }
  }
  return words;
}
