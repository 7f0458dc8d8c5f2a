import type { Passage } from "./passage.ts";
import type { Word } from "./words.ts";

/** Marks that stand within a phrase, the one that joins the parts of a Persian word among them. */
export const joint = /^[-–/&.'’"“”«»„*+@#·・\u200c]$/u;

/** "警方 | 5月28日": a day in figures is no part of a name. */
export const opensDate = (words: readonly Word[], at: number): boolean =>
  words[at]!.dated && !words[at - 1]!.dated && /^\p{N}/u.test(words[at]!.lower);

/** "volgens onderzoek | 112 kilometer": behind a common noun a number in front of another one begins an amount. */
export const opensAmount = (words: readonly Word[], at: number): boolean =>
  words[at - 1]!.upos === "NOUN" &&
  /^\p{N}/u.test(words[at]!.lower) &&
  words[at + 1]?.upos === "NOUN";

/** Whether a new noun phrase begins with an article here: none does behind a link ("of the") or in one ("der Bank"). */
export function opensPhrase({ words, lexicon }: Passage, at: number): boolean {
  const { sets, pack } = lexicon;
  const { lower } = words[at]!;
  if (pack.postposed || sets.links.has(lower)) return false;
  if (!sets.definites.has(lower) && !sets.indefinites.has(lower)) return false;
  const before = words[at - 1];
  if (!before || joint.test(before.lower)) return true;
  // "le quotidien Le Phare": a capital article behind a noun for a body begins its name
  if (words[at]!.capital && before.role === "ORG") return false;
  return (
    !sets.links.has(before.lower) &&
    !lexicon.coordinators.has(before.lower) &&
    !sets.definites.has(before.lower) &&
    !sets.indefinites.has(before.lower)
  );
}
