import {
  characterClass,
  isHalf,
  isPlain,
  LETTER,
  MARK,
  NUMBER,
  SIGN,
  SPACELESS,
  WHITE,
} from "../characters.ts";
import type { Span } from "../records.ts";
import type { Phrases } from "./lexicon.ts";

/** One word or mark as the rules see it: elisions are cut ("qu'", "il"), scripts without spaces are cut by ICU's dictionary. */
export interface Word extends Span {
  /** Lower case, without a final apostrophe; of a name that is a pronoun in lower case ("WHO") as written. */
  lower: string;
  readonly capital: boolean;
  readonly letter: boolean;
  upos: string | undefined;
  features: string | undefined;
  /** The form is its own lemma, as a subject's is in a language with cases; false where no tagger tells. */
  base: boolean;
  /** Its form is one of a mood that reports, by its lemma. */
  reports: boolean;
  /** What the word names as a common noun, alone or with its neighbours ("minister", "juru bicara"); null for other words. */
  role: "PER" | "ORG" | null;
  /** Part of a date or a time of day. */
  dated: boolean;
  /** The first word of a person's name. */
  named: boolean;
  /** Index of the speech quotation it stands in, -1 outside; the marks belong to it. */
  quote: number;
}

// Letters of scripts without spaces go to the dictionary in one run; other words keep an apostrophe.
const pattern =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{1,400})|(?:[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]|(?<=[0-9])[.,:](?=[0-9])){1,80}(?::\p{Ll}{1,4}(?!\p{L}))?['’]?|\S/gv;
const spaceless =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/v;
// A colon belongs to a word with a small ending behind it: Swedish "vd:n", Finnish "EU:n".
// The same without such letters.
const spaced =
  /(?:[\p{L}\p{N}\p{M}]|(?<=[0-9])[.,:](?=[0-9])){1,80}(?::\p{Ll}{1,4}(?!\p{L}))?['’]?|\S/gu;
const LONGEST = 80;
const dictionary = new Intl.Segmenter("und", { granularity: "word" });

/** The words of a text; offsets are relative to `base`. */
export function splitWords(text: string, base = 0): Word[] {
  const plain = splitPlain(text, base);
  if (plain !== null) return plain;
  const list: Word[] = [];
  if (!spaceless.test(text)) {
    for (const match of text.matchAll(spaced)) list.push(word(match[0], base + match.index));
    return list;
  }
  for (const match of text.matchAll(pattern)) {
    const form = match[0];
    const start = base + match.index;
    if (match[1] === undefined) list.push(word(form, start));
    else
      for (const { segment, index } of dictionary.segment(form))
        list.push(word(segment, start + index));
  }
  return list;
}

/** As `spaced` cuts, in a third of its time; null for text with other characters than letters that spaces part. */
function splitPlain(text: string, base: number): Word[] | null {
  const list: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = characterClass[unit]!;
    if ((kind & (SIGN | SPACELESS)) > 0 || isHalf(unit)) return null;
    if ((kind & WHITE) > 0) {
      at++;
      continue;
    }
    const end = (kind & WORD) > 0 ? endOfWord(text, at) : at + 1;
    const form = text.slice(at, end);
    const shape = isPlain(text, at, end)
      ? { lower: form, capital: false, letter: true }
      : shapeOf(form);
    list.push(wordOf(shape, base + at, base + end));
    at = end;
  }
  return list;
}

const WORD = LETTER | MARK | NUMBER;

/** Hebrew writes a mark of quotation into abbreviations: "יו\"ר". */
function endOfWord(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST);
  let end = start + 1;
  while (
    end < limit &&
    (isSpaced(characterClass[text.charCodeAt(end)]!) || isWithinNumber(text, end))
  )
    end++;
  if (text[end] === ":")
    end += /^:\p{Ll}{1,4}(?!\p{L})/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const behind = text[end];
  if (
    (behind === '"' || behind === "״") &&
    /^\p{sc=Hebrew}.\p{sc=Hebrew}/u.test(text.slice(end - 1, end + 2))
  )
    return endOfWord(text, end + 1);
  return behind === "'" || behind === "’" ? end + 1 : end;
}

/** "7,000", "2.15", "18:42": a mark between two figures belongs to their number. */
const isWithinNumber = (text: string, at: number): boolean =>
  /^[.,:]$/u.test(text[at]!) && isFigure(text, at - 1) && isFigure(text, at + 1);

const isFigure = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

const isSpaced = (kind: number): boolean => (kind & WORD) > 0 && (kind & (SIGN | SPACELESS)) === 0;

type Shape = Pick<Word, "lower" | "capital" | "letter">;
const shapes = new Map<string, Shape>();

/** What a form tells by itself, kept for the forms met last. */
function shapeOf(form: string): Shape {
  const known = shapes.get(form);
  if (known) return known;
  if (shapes.size >= 30_000) shapes.clear();
  const shape = {
    // one comma for the rules, whatever the script
    lower: form === "،" ? "," : form.replace(/['’]$/u, "").toLowerCase() || form,
    capital: /^[\p{Lu}\p{Lt}]/u.test(form),
    letter: /^[\p{L}\p{N}]/u.test(form),
  };
  shapes.set(form, shape);
  return shape;
}

function word(form: string, start: number): Word {
  return wordOf(shapeOf(form), start, start + form.length);
}

function wordOf({ lower, capital, letter }: Shape, start: number, end: number): Word {
  return {
    start,
    end,
    lower,
    capital,
    letter,
    upos: undefined,
    features: undefined,
    base: false,
    reports: false,
    role: null,
    dated: false,
    named: false,
    quote: -1,
  };
}

/** The longest acceptable phrase that starts at word `at`, with its length in words. */
export function phraseAt<Value>(
  words: readonly Word[],
  at: number,
  phrases: Phrases<Value>,
  accept?: (value: Value, length: number) => boolean,
): { readonly value: Value; readonly length: number } | null {
  const list = phrases.get(words[at]?.lower ?? "");
  if (!list) return null;
  for (const [parts, value] of list) {
    let k = 1;
    while (k < parts.length && words[at + k]?.lower === parts[k]) k++;
    if (k === parts.length && (accept === undefined || accept(value, k)))
      return { value, length: k };
  }
  return null;
}

/** Where the shortest acceptable phrase that ends right before word `to` begins, at most `reach` words of it; -1 where none does. */
export function phraseEnding<Value>(
  words: readonly Word[],
  to: number,
  phrases: Phrases<Value>,
  reach: number,
  accept?: (value: Value, length: number) => boolean,
): number {
  for (let at = to - 1; at >= Math.max(0, to - reach); at--)
    if (at + (phraseAt(words, at, phrases, accept)?.length ?? 0) === to) return at;
  return -1;
}

/** True where one of the phrases starts anywhere in `[from, to)`. */
export function hasPhrase<Value>(
  words: readonly Word[],
  from: number,
  to: number,
  phrases: Phrases<Value>,
  accept?: (value: Value) => boolean,
): boolean {
  for (let at = from; at < to; at++) {
    const hit = phraseAt(words, at, phrases, accept);
    if (hit && at + hit.length <= to) return true;
  }
  return false;
}

/** "Selasa (28/4/2026)": whether the words are a date and nothing else. */
export const areDated = (words: readonly Word[]): boolean =>
  words.every(({ letter, dated }) => dated || !letter);

/** Whether a space stands in front of word `at`. */
export const isApart = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]!.start > words[at - 1]!.end;
