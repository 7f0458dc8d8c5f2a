/** What a UTF-16 unit is, as bits of `characterClass`; units of characters beyond the BMP are none of these. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const CAPITAL = 8;
/** Of a script that writes without spaces between words, Korean included: a letter says as much as several of an alphabet. */
export const DENSE = 16;
/** Of a script whose words only a dictionary finds. */
export const SPACELESS = 32;
export const WHITE = 64;
/** A letter, mark or number of a script where names and quantities are compared character by character. */
export const SIGN = 128;
/** A small letter that no way of folding words changes. */
export const PLAIN = 256;

/** A letter of a script whose words only a dictionary finds. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** ICU's dictionary of the words of such scripts. */
export const dictionary = new Intl.Segmenter("zh", { granularity: "word" });

const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}+/gu],
  [MARK, /\p{M}+/gu],
  [NUMBER, /\p{N}+/gu],
  [CAPITAL, /\p{Lu}+/gu],
  [DENSE, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu],
  [SPACELESS, new RegExp(`${UNSPACED.source}+`, "gu")],
  [WHITE, /\s+/gu],
  [
    SIGN,
    /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{M}\p{N}]]+/gv,
  ],
  [PLAIN, /[a-zа-ик-я]+/gu],
];

/** Classes of all UTF-16 units: a look-up here costs a tenth of a regular expression's test of one character. */
export const characterClass: Uint16Array = build();

/** Whether a unit is half of a character beyond the BMP, of which the classes tell nothing. */
export function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** Whether the text from `from` to `to` is of plain letters alone: more than half of all words are, and need no folding. */
export function isPlain(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (characterClass[text.charCodeAt(at)]! & PLAIN) > 0) at++;
  return at === to;
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const ranges = [
    [0, 0xd800],
    [0xe000, 0x10000],
  ] as const;
  for (const [from, to] of ranges) {
    const plane = Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
    const text = plane.join("");
    for (const [bit, pattern] of PATTERNS) {
      for (const { index, 0: run } of text.matchAll(pattern)) {
        for (let i = 0; i < run.length; i++) table[from + index + i]! |= bit;
      }
    }
  }
  return table;
}
