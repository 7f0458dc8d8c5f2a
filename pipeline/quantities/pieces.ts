import { foldName } from "../entities/atoms.ts";
import type { Span } from "../records.ts";

/** A number in digits, a word, one character of a script without spaces, or a mark. */
export interface Piece extends Span {
  /** Folded: no case, no diacritics. */
  readonly key: string;
  readonly kind: "digits" | "word" | "mark";
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean;
}

const dense =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}";
// Digits with separators; a space parts thousands only before exactly three digits.
const digits =
  "\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3}(?!\\p{Nd})){1,5}(?:[.,]\\p{Nd}{1,9})?|\\p{Nd}{1,20}(?:[.,'’٫٬]\\p{Nd}{1,20}){0,7}";
const piece = new RegExp(
  `(?<digits>${digits})|(?<word>[[${dense}]&&[\\p{L}\\p{M}]]|[[\\p{L}\\p{M}]--[${dense}]]{1,64})|[^\\s]`,
  "gv",
);

/** Takes case off, and diacritics unless they tell words apart. */
export type Fold = (text: string) => string;

/** The folding of a language whose diacritics tell words apart. */
export const foldCase: Fold = (text) => text.normalize("NFC").toLowerCase();

/** Cuts `text` into pieces; `offset` is added to their spans. */
export function cutPieces(text: string, offset: number, fold: Fold = foldName): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const match of text.matchAll(piece)) {
    const raw = match[0];
    const kind = match.groups?.["digits"] ? "digits" : match.groups?.["word"] ? "word" : "mark";
    const start = match.index;
    pieces.push({
      start: offset + start,
      end: offset + start + raw.length,
      key: kind === "digits" ? raw : fold(raw),
      kind,
      capital: kind === "word" && /^\p{Lu}/u.test(raw),
      glued: start === end,
    });
    end = start + raw.length;
  }
  return pieces;
}

/** The keys of a phrase, as its pieces would have them. */
export function keysOf(phrase: string, fold: Fold = foldName): string[] {
  return cutPieces(phrase, 0, fold)
    .map(({ key }) => key)
    .filter((key) => key !== "-");
}
