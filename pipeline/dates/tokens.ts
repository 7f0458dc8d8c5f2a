import { isPlain } from "../characters.ts";
import type { Lexicon, PhraseMap } from "./lexicon.ts";
import { classes, DIGIT, endOfToken, fold, LETTER, OTHER, SPACE } from "./script.ts";

/** One number, word or mark. */
export interface DateToken {
  /** Folded, and without the endings of the pack where only the stem is a known word. */
  readonly lower: string;
  /** The case ending that was taken off. */
  readonly ending: string;
  readonly start: number;
  readonly end: number;
  /** Value of a run of decimal digits of any script. */
  readonly number: number | null;
  readonly digits: number;
  readonly capital: boolean;
  /** Two or three letters, all capitals: "AZ". */
  readonly code: boolean;
  /** No space stands before it. */
  readonly glued: boolean;
  /** Number of the sentence, so that no date reaches over its end. */
  readonly sentence: number;
}

export function tokensOf(text: string, lexicon: Lexicon): DateToken[] {
  const kinds = classes();
  const tokens: DateToken[] = [];
  let sentence = 0;
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === SPACE) {
      if (text.charCodeAt(at) === 10) sentence++;
      at++;
      continue;
    }
    const end = endOfToken(text, at, kinds);
    const form = text.slice(at, end);
    const folds = kind === OTHER || (kind === LETTER && !isPlain(text, at, end));
    const seen = folds ? looksOf(form) : null;
    const capital = kind === LETTER && seen !== null && seen.capital;
    if (tokens.length > 0 && endsSentence(tokens, at !== last, capital, lexicon)) sentence++;
    const folded = seen?.folded ?? form;
    const lower = kind === LETTER ? lexicon.canonical(folded) : folded;
    tokens.push({
      lower,
      ending: lower.length < folded.length ? folded.slice(lower.length) : "",
      start: at,
      end,
      number: kind === DIGIT && end - at < 9 ? numberOf(form) : null,
      digits: kind === DIGIT ? end - at : 0,
      capital,
      code: capital && seen!.code,
      glued: at === last,
      sentence,
    });
    at = end;
    last = end;
  }
  return lexicon.endings.size === 0 ? tokens : withoutEndings(tokens, lexicon);
}

interface Looks {
  readonly folded: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  readonly code: boolean;
}

/** The letters of an airline before the number of its flight. */
const CODE = /^\p{Lu}{2,3}$/u;

const looks = new Map<string, Looks>();

/** What a form tells by itself, kept for those met last. */
function looksOf(form: string): Looks {
  const seen = looks.get(form);
  if (seen !== undefined) return seen;
  const first = form.charAt(0);
  const found = {
    folded: fold(form),
    capital: first !== first.toLowerCase(),
    code: CODE.test(form),
  };
  if (looks.size >= 30_000) looks.clear();
  looks.set(form, found);
  return found;
}

/**
 * A full stop ends a sentence where a capital follows and no number or short word stands before it; a short word in small
 * letters is an abbreviation where nouns too have capitals ("ca. Mitte Mai").
 */
function endsSentence(
  tokens: readonly DateToken[],
  spaced: boolean,
  capital: boolean,
  { dayStop }: Lexicon,
): boolean {
  const mark = tokens[tokens.length - 1]!.lower;
  if (mark.length !== 1) return false;
  if ("!?。！？;；।".includes(mark)) return true;
  if (mark !== "." || !spaced || !capital) return false;
  const before = tokens[tokens.length - 2];
  if (before === undefined || before.number !== null) return false;
  const short = before.lower.length <= 3;
  return !short || (!dayStop && !before.capital && before.lower.length > 1);
}

/** "Mayıs'tan", "2014'te": the ending behind an apostrophe joins its word. */
function withoutEndings(tokens: readonly DateToken[], { endings }: Lexicon): DateToken[] {
  const joined: DateToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.lower === "'" && token.glued && next?.glued && endings.has(next.lower)) {
      joined[joined.length - 1] = {
        ...joined[joined.length - 1]!,
        end: next.end,
        ending: next.lower,
      };
      at++;
    } else joined.push(token);
  }
  return joined;
}

/** Decimal digits of any script as a number: Unicode keeps every ten of them together, zero first. */
function numberOf(form: string): number {
  let value = 0;
  for (let at = 0; at < form.length; at++) value = 10 * value + digitOf(form.charCodeAt(at));
  return value;
}

function digitOf(code: number): number {
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && classes()[zero - 1] === DIGIT) zero--;
  return code - zero;
}

/** The longest phrase that begins at token `at`; `length` in tokens. */
export function phraseAt<Value>(
  tokens: readonly DateToken[],
  at: number,
  phrases: PhraseMap<Value>,
): { readonly value: Value; readonly length: number } | null {
  const first = tokens[at];
  const list = first && phrases.get(first.lower);
  if (list === undefined) return null;
  for (const entry of list) {
    if (matches(tokens, at, entry[0])) return { value: entry[1], length: entry[0].length };
  }
  return null;
}

/** Length of the longest phrase at token `at`, 0 without one. */
export function lengthAt(
  tokens: readonly DateToken[],
  at: number,
  phrases: PhraseMap<unknown>,
): number {
  return phraseAt(tokens, at, phrases)?.length ?? 0;
}

function matches(tokens: readonly DateToken[], at: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) {
    if (tokens[at + k]?.lower !== words[k]) return false;
  }
  return true;
}

/** The longest phrase that ends right before token `at`; its first token, −1 without one. */
export function phraseBefore(
  tokens: readonly DateToken[],
  at: number,
  phrases: PhraseMap<unknown>,
): number {
  for (let from = Math.max(0, at - 6); from < at; from++) {
    if (tokens[from]!.sentence !== tokens[at - 1]!.sentence) continue;
    const list = phrases.get(tokens[from]!.lower);
    if (list?.some(([words]) => from + words.length === at && matches(tokens, from, words)))
      return from;
  }
  return -1;
}

/** Skips up to three joining words: "of the". */
export function skipJoiners(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  let to = at;
  while (to < at + (lexicon.spaced ? 3 : 8) && to < tokens.length) {
    const { lower } = tokens[to]!;
    const signs = lexicon.spaced ? 0 : lengthAt(tokens, to, lexicon.phrases.joiners);
    if (signs === 0 && !lexicon.joiners.has(lower) && !(lower === "'" && to > at)) break;
    to += signs || 1;
  }
  return to;
}

/** The words of the tokens `[from, to)` without spaces, as sets of phrases have them. */
export function joined(tokens: readonly DateToken[], from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += tokens[at]!.lower;
  return words;
}
