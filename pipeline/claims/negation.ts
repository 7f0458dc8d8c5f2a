import type { ClaimsPack } from "../../languages/contract/claims.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { phraseAt, splitWords, type Word } from "./words.ts";

/** Words of the longest of `negationIdioms` up to its negation. */
const LONGEST = 7;

/** Words between a negation and what makes "only" of it, at most. */
const RESTRICTED = 8;

/** How many words the negation that begins at `at` has, "didn't" two; 0 where none begins. */
export const negationAt = (words: readonly Word[], at: number, { negations }: Lexicon): number =>
  phraseAt(words, at, negations)?.length ?? 0;

/**
 * How many words say no from `at` on: those of a negation that is no part of an idiom ("not only"), or one that negates by a
 * part of it ("artmayacağını"); 0 where none does, and where it is but "only" ("ne compte que sept").
 */
export function negates(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const length = negationAt(words, at, lexicon) || (negatesByPart(words[at]!, lexicon) ? 1 : 0);
  if (length === 0 || isOrdinal(words, at) || isRestriction(words, at, lexicon)) return 0;
  for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
    const idiom = phraseAt(words, from, lexicon.negationIdioms);
    if (idiom !== null && from + idiom.length > at) return 0;
  }
  return length;
}

/** "Typhoon No. 9", "el tifón No. 9". */
const isOrdinal = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital && words[at + 1]?.lower === "." && /^\p{N}/u.test(words[at + 2]?.lower ?? "");

/** "Ne compte que sept salariés", "3人しかいない"; "ne dit pas que" has a negation between. */
function isRestriction(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { restrictions } = lexicon.pack;
  if (restrictions === undefined) return false;
  const { negations = [], behind = [], ahead = [] } = restrictions;
  const ends = ({ letter, lower }: Word): boolean => !letter && /^[,、;:.!?。]$/u.test(lower);
  const near = words.slice(Math.max(0, at - RESTRICTED), at);
  const own = near.slice(near.findLastIndex(ends) + 1);
  const isAhead = ({ lower }: Word): boolean =>
    ahead.some((one) => lower === one || (one[0] === "-" && lower.slice(1).endsWith(one.slice(1))));
  if (own.some(isAhead)) return true;
  if (!negations.includes(words[at]!.lower)) return false;
  for (let next = at + 1; next < words.length && next <= at + RESTRICTED; next++) {
    if (behind.includes(words[next]!.lower)) return true;
    if (ends(words[next]!) || negationAt(words, next, lexicon) > 0) return false;
  }
  return false;
}

/** "artmayacağını", "nevypustila". */
function negatesByPart({ lower }: Word, { pack }: Lexicon): boolean {
  if (pack.negationParts?.some((part) => lower.indexOf(part) > 0)) return true;
  const { beginning, endings } = pack.negatedVerbs ?? { beginning: "", endings: [] };
  return lower.startsWith(beginning) && endings.some((ending) => lower.endsWith(ending));
}

/** What negates anything in a text, whose words may be given, in small letters and with a straight apostrophe; none for a language without a pack. */
export function negationsIn(
  text: string,
  pack: ClaimsPack | undefined,
  words: readonly Word[] = splitWords(text),
): string[] {
  const lexicon = lexiconOf(pack);
  return words.flatMap(({ start }, at) => {
    const length = negates(words, at, lexicon);
    if (length === 0) return [];
    return text
      .slice(start, words[at + length - 1]!.end)
      .toLowerCase()
      .replaceAll("’", "'");
  });
}

/** "bestätigte die Polizei nicht, dass": whether a negation that stands behind its verb is among the words `[from, to)`. */
export const isNegatedBehind = (
  words: readonly Word[],
  from: number,
  to: number,
  { sets }: Lexicon,
): boolean =>
  words.slice(from, to).some(({ lower, quote }) => quote < 0 && sets.verbNegations.has(lower));

/**
 * Whether words say by another verb than its own that something did not happen: "refused to sign". What a source would not
 * tell ("declined to be named") says nothing of that.
 */
export const isWithheld = (words: readonly Word[], { implicatives, refusals }: Lexicon): boolean =>
  words.some(
    (_, at) => phraseAt(words, at, implicatives) !== null && phraseAt(words, at, refusals) === null,
  );
