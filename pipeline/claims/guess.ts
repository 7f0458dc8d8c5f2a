import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./words.ts";

/**
 * Marks the words that are verbs by list or shape, in a language without a tagger. Behind an article
 * or a preposition ("the claim", "in report") none is.
 */
export function guessVerbs(words: readonly Word[], lexicon: Lexicon): void {
  const { sets, pack } = lexicon;
  words.forEach((word, at) => {
    if (!word.letter || (word.capital && at > 0)) return;
    const before = words[at - 1]?.lower ?? "";
    const governed = sets.stops.has(before) || (!pack.postposed && sets.definites.has(before));
    if (governed && lexicon.cueNouns.has(word.lower)) return;
    if (sets.finite.has(word.lower)) {
      word.upos = sets.fillers.has(word.lower) ? "AUX" : "VERB";
      return;
    }
    if (governed) return;
    const says = lexicon.cueVerbs.has(word.lower) && !lexicon.cueNouns.has(word.lower);
    if (says || isShaped(word.lower, pack.finiteEndings, pack.finiteBeginnings)) word.upos = "VERB";
  });
}

function isShaped(
  lower: string,
  endings: readonly string[] | undefined,
  beginnings: readonly string[] | undefined,
): boolean {
  if (lower.length < 5) return false;
  if (endings?.some((ending) => lower.endsWith(ending))) return true;
  return beginnings?.some((beginning) => lower.startsWith(beginning)) === true;
}
