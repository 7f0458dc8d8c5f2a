import {
  characterClass,
  isHalf,
  isPlain,
  LETTER,
  MARK,
  NUMBER,
  SIGN,
  WHITE,
} from "../characters.ts";
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
  `${digits}|[[${dense}]&&[\\p{L}\\p{M}]]|[[\\p{L}\\p{M}]--[${dense}]]{1,64}|[^\\s]`,
  "vy",
);
const LONGEST = 64;

/** Takes case off, and diacritics unless they tell words apart. */
export type Fold = (text: string) => string;

/** The folding of a language whose diacritics tell words apart. */
export const foldCase: Fold = (text) => text.normalize("NFC").toLowerCase();

/** Cuts `text` into pieces; `offset` is added to their spans. */
export function cutPieces(text: string, offset: number, fold: Fold = foldName): Piece[] {
  const pieces: Piece[] = [];
  const known = looksBy(fold);
  let end = -1;
  for (let at = 0; at < text.length; ) {
    const to = endOfPiece(text, at);
    if (to === at) {
      at++;
      continue;
    }
    const raw = text.slice(at, to);
    const { key, kind, capital } = isPlain(text, at, to)
      ? ({ key: raw, kind: "word", capital: false } as const)
      : looksOf(raw, fold, known);
    pieces.push({ start: offset + at, end: offset + to, key, kind, capital, glued: at === end });
    at = end = to;
  }
  return pieces;
}

/** Where the piece at `at` ends, as `piece` has it, which is asked only where it must; `at` itself at a space. */
function endOfPiece(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = characterClass[unit]!;
  if ((kind & WHITE) > 0) return at;
  let end = at + 1;
  if (isSpaced(kind)) {
    const limit = Math.min(text.length, at + LONGEST);
    while (end < limit && isSpaced(characterClass[text.charCodeAt(end)]!)) end++;
  }
  if ((kind & NUMBER) === 0 && !isHalf(unit) && !isHalf(text.charCodeAt(end))) return end;
  piece.lastIndex = at;
  return piece.test(text) ? piece.lastIndex : at;
}

const isSpaced = (kind: number): boolean => (kind & (LETTER | MARK)) > 0 && (kind & SIGN) === 0;

type Looks = Pick<Piece, "key" | "kind" | "capital">;

const looks = new Map<Fold, Map<string, Looks>>();

function looksBy(fold: Fold): Map<string, Looks> {
  const known = looks.get(fold) ?? new Map<string, Looks>();
  looks.set(fold, known);
  return known;
}

/** What a piece tells by itself, kept for those met last: with it and without a regular expression cutting takes a third. */
function looksOf(raw: string, fold: Fold, known: Map<string, Looks>): Looks {
  const seen = known.get(raw);
  if (seen !== undefined) return seen;
  const kind = /^\p{Nd}/u.test(raw) ? "digits" : /^[\p{L}\p{M}]/u.test(raw) ? "word" : "mark";
  const key = kind === "digits" ? raw : fold(raw);
  const found = { key, kind, capital: /^\p{Lu}/u.test(raw) } as const;
  if (known.size >= 50_000) known.clear();
  known.set(raw, found);
  return found;
}

/** The keys of a phrase, as its pieces would have them. */
export function keysOf(phrase: string, fold: Fold = foldName): string[] {
  return cutPieces(phrase, 0, fold)
    .map(({ key }) => key)
    .filter((key) => key !== "-");
}
