import { fold, type PhraseMap, WORD } from "./lexicon.ts";

/** One number, word or mark. */
export interface DateToken {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Value of a run of decimal digits of any script. */
  readonly number: number | null;
  readonly digits: number;
  readonly capital: boolean;
  /** No space stands before it. */
  readonly glued: boolean;
  /** Number of the sentence, so that no date reaches over its end. */
  readonly sentence: number;
}

export function tokensOf(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let sentence = 0;
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const form = match[0];
    const start = match.index;
    if (end >= 0 && endsSentence(tokens, text, end, start)) sentence++;
    const digits = /^\p{Nd}/u.test(form) ? form.length : 0;
    tokens.push({
      lower: fold(form),
      start,
      end: start + form.length,
      number: digits > 0 && digits < 9 ? numberOf(form) : null,
      digits,
      capital: /^\p{Lu}/u.test(form),
      glued: start === end,
      sentence,
    });
    end = start + form.length;
  }
  return tokens;
}

/** A full stop ends a sentence where a capital follows and no number or short word stands before it. */
function endsSentence(
  tokens: readonly DateToken[],
  text: string,
  end: number,
  start: number,
): boolean {
  if (text.slice(end, start).includes("\n")) return true;
  const last = tokens.at(-1)!;
  if (/[!?。！？;；]/u.test(last.lower)) return true;
  if (last.lower !== "." || start === end) return false;
  const before = tokens.at(-2);
  return (
    /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
    (before?.lower.length ?? 0) > 3 &&
    before?.number === null
  );
}

/** Decimal digits of any script as a number: every block of ten begins at a code point divisible as Unicode orders them. */
function numberOf(form: string): number {
  let value = 0;
  for (const char of form) value = 10 * value + digitOf(char);
  return value;
}

function digitOf(char: string): number {
  const code = char.codePointAt(0)!;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}

/** The longest phrase that begins at token `at`; `length` in tokens. */
export function phraseAt<Value>(
  tokens: readonly DateToken[],
  at: number,
  phrases: PhraseMap<Value>,
): { readonly value: Value; readonly length: number } | null {
  const list = phrases.get(tokens[at]?.lower ?? "");
  if (list === undefined) return null;
  for (const [words, value] of list) {
    if (words.every((word, k) => tokens[at + k]?.lower === word))
      return { value, length: words.length };
  }
  return null;
}
