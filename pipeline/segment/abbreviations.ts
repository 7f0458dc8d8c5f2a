import type { Mark } from "./marks.ts";
import type { Vocabulary } from "./vocabulary.ts";

const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’°º№&/-]{1,40}$/u;
const OPENING = /^[\p{Pi}\p{Ps}"'«“„¿¡]{0,3}\s?/u;
/** Without a vowel a capitalised Latin word is no word: "Sgt", "Mr", "Bhd". */
const CONSONANTS = /^\p{Lu}[bcdfghjklmnpqrstvwxzßñçčšž]{1,4}$/u;
/** A numeral that may be an ordinal of a day, a king, a century. */
const ORDINAL = /^(?:\p{Nd}{1,2}|[IVX]{1,6})$/u;

/** Whether the full stop belongs to the word before it: an abbreviation, an initial, an ordinal, an item's number. */
export function isAbbreviated(
  text: string,
  mark: Mark,
  start: number,
  vocabulary: Vocabulary,
): boolean {
  const { from, next, closing } = mark;
  const before = WORD_BEFORE.exec(text.slice(Math.max(start, from - 40), from))?.[0] ?? "";
  const word = before.replace(/^['’.-]+/u, "");
  if (word === "") return false;
  const ahead = text.slice(next, next + 40);
  const spaced = /^\p{L}$/u.test(word)
    ? spacedAbbreviation(text.slice(start, from), vocabulary)
    : null;
  if (spaced !== null) return spaced === "never" || !/^\p{Lu}/u.test(ahead);
  const opens = opensSentence(ahead, vocabulary) && hasWords(text.slice(start, from));
  if (isItem(text, from, start, word)) return true;
  const last = isListed(word, vocabulary.last);
  // "в г. Перми", "на р. Дніпро", but "в 2020 г."
  const counts = last && /\p{N}\s?$/u.test(text.slice(start, from - word.length));
  // "til DR. Ifølge": a broadcaster, where no capitals follow, is no title
  const acronym = /^\p{Lu}{2,4}$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(ahead) && opens;
  if (isListed(word, vocabulary.never) && !counts && !acronym) return true;
  if (
    isListed(word, vocabulary.numbered) &&
    /^[\p{Ps}§№#]?(?:\p{N}|[IVXLC]+(?!\p{L}))/u.test(ahead)
  )
    return true;
  if (last && (isSuffix(ahead, vocabulary) || isUnit(ahead, vocabulary))) return true;
  if (last) return !closing && !/^[\p{Lu}\p{Lo}\p{Pi}\p{Ps}"'«“„¿¡–—-]/u.test(ahead);
  if (closing || opens) return false;
  if (/^(?:\p{L}\p{M}?[.-]{1,2}){0,5}\p{L}\p{M}?$/u.test(word))
    return isInitials(word, ahead, vocabulary);
  if (CONSONANTS.test(word)) return /^\p{Lu}/u.test(ahead);
  // "Sparta prohrála 0:3. Trenér …": the second figure of a score, a time or a decimal is no ordinal
  if (/\p{Nd}[:,]$/u.test(text.slice(start, from - word.length))) return false;
  if (vocabulary.ordinals && ORDINAL.test(word)) return !/^[\p{Ps}\p{Pi}"«“„–—]/u.test(ahead);
  return false;
}

/** "т. п." and "z. B." are listed without their spaces; the longest listed run of letters counts. */
function spacedAbbreviation(before: string, { never, last }: Vocabulary): "never" | "last" | null {
  const letters = before.slice(-24).split(/\.\s/u);
  for (let count = Math.min(4, letters.length); count > 1; count--) {
    const joined = letters
      .slice(-count)
      .join(".")
      .replace(/^.*[\s(]/u, "");
    if (isListed(joined, never)) return "never";
    if (isListed(joined, last)) return "last";
  }
  return null;
}

/** "Ltd." behind "Co.", "Bhd." behind "Sdn.". */
function isSuffix(ahead: string, { last }: Vocabulary): boolean {
  const name = /^(\p{Lu}\p{L}{1,5})\./u.exec(ahead)?.[1];
  return name !== undefined && last.has(name.toLowerCase());
}

/** "Kč" behind "20 mil.", "TL" behind "5 mn.". */
function isUnit(ahead: string, { units }: Vocabulary): boolean {
  return units.has(/^\p{Lu}[\p{L}\p{M}]{0,5}(?![\p{L}\p{M}-])/u.exec(ahead)?.[0] ?? "");
}

/** Single letters with stops between them: of a name before it goes on, or "z. B."; a lone small letter only there. */
function isInitials(word: string, ahead: string, { never }: Vocabulary): boolean {
  // One letter with its vowel may be a word (Hindi "है", "थे") where abbreviations are listed.
  const single = never.size === 0 ? word.length > 1 : /[.-]/u.test(word);
  if (/^\p{Lo}/u.test(word)) return single || /^\p{L}\p{M}?\./u.test(ahead);
  if (/^\p{Ll}$/u.test(word)) return /^(?:\p{L}{1,3}\.|\p{N})/u.test(ahead);
  return !/^[\p{Pi}"«“„¿¡–—]/u.test(ahead) || /^["“«„]\p{Ll}/u.test(ahead);
}

/** Two words may be "At 5 a.m."; a sentence before another one has more. */
function hasWords(sentence: string): boolean {
  return /\s\S+\s\S+\s/u.test(sentence.slice(0, 200));
}

/** Whether the text goes on with a word that opens sentences. */
export function opensSentence(ahead: string, { openers }: Vocabulary): boolean {
  const word = /^\p{Lu}[\p{L}\p{M}]{0,30}/u.exec(ahead.replace(OPENING, ""))?.[0];
  return word !== undefined && openers.has(word.toLowerCase());
}

/** Listed as it stands, or its part behind the last apostrophe or hyphen; a lone capital is an initial. */
function isListed(word: string, list: ReadonlySet<string>): boolean {
  if (/^\p{Lu}$/u.test(word)) return false;
  const folded = word.toLowerCase().replaceAll("’", "'");
  if (list.has(folded)) return true;
  // "-str" stands for any compound: "Hauptstr."
  if (list.has(`-${folded.slice(-3)}`)) return true;
  const part = /^[^.]*['-]([^.'-]{2,})$/u.exec(folded)?.[1];
  return part !== undefined && list.has(part);
}

/** "1. The first point", "b.", "• 9.", "IV.": nothing but a number or letter stands before the stop. */
function isItem(text: string, from: number, start: number, word: string): boolean {
  if (!/^(?:\p{Nd}{1,3}|\p{L}|[IVX]{1,5})(?:\.\p{Nd}{1,2}){0,3}$/u.test(word)) return false;
  if (from - start > 24) return false;
  const head = text.slice(start, from - word.length);
  return (
    /^[^\p{L}\p{N}]*$/u.test(head) && /^\s/u.test(text.slice(from + 1, from + 3).replace(")", ""))
  );
}
