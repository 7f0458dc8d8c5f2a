import type { ClaimsPack } from "../../languages/contract/claims.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { phraseAt, splitWords, type Word } from "./words.ts";

/** Words of the longest of `negationIdioms` up to its negation. */
const LONGEST = 7;

/** How many words the negation that begins at `at` has, "didn't" two; 0 where none begins. */
export const negationAt = (words: readonly Word[], at: number, { negations }: Lexicon): number =>
  phraseAt(words, at, negations)?.length ?? 0;

/** Whether the word negates by a part of it ("artmayacağını") or with the words behind, as no part of an idiom ("not only"). */
export function negates(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (negationAt(words, at, lexicon) === 0) {
    const { lower } = words[at]!;
    return (lexicon.pack.negationParts ?? []).some((part) => lower.indexOf(part) > 0);
  }
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
    const idiom = phraseAt(words, from, lexicon.negationIdioms);
    if (idiom !== null && from + idiom.length > at) return false;
  }
  return true;
}

/** What negates anything in a text, in small letters and with a straight apostrophe; none for a language without a pack. */
export function negationsIn(text: string, pack: ClaimsPack | undefined): string[] {
  const [words, lexicon] = [splitWords(text), lexiconOf(pack)];
  return words.flatMap(({ start }, at) => {
    if (!negates(words, at, lexicon)) return [];
    const { end } = words[at + Math.max(1, negationAt(words, at, lexicon)) - 1]!;
    return text.slice(start, end).toLowerCase().replaceAll("’", "'");
  });
}
