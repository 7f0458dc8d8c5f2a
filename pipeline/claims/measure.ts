import type { Passage, Range } from "./passage.ts";
import { isVerb } from "./phrase.ts";
import type { Word } from "./words.ts";

/** What may stand between a measure and the word that opens its clause: "dos semanas *después de* | que", "einen Tag*,* | nachdem". */
const isJoint = ({ upos, lower }: Word): boolean =>
  /^(?:AD[PV]|SCONJ)$/u.test(upos ?? "") || lower === ",";

/**
 * "The minister quit | nine days after a paper found …": the main clause in front of a clause, without the measure that tells how
 * long after; null where it only tells that ("The news came | a day after X said so").
 */
export function beforeMeasure(passage: Passage, { from, to }: Range): Range | null {
  const main = { from, to: measureAt(passage, from, to) };
  return placesInTime(passage, main) ? null : main;
}

/** Where the measure begins that ends at word `to`; `to` where none does. */
function measureAt({ words, lexicon }: Passage, from: number, to: number): number {
  let end = to;
  while (end > from && isJoint(words[end - 1]!)) end--;
  const [count, noun] = [words[end - 2], words[end - 1]];
  if (!count || end - 2 <= from || noun?.upos !== "NOUN") return to;
  // "le 3 mai après que": a day in figures
  if (noun.dated && /^\p{N}/u.test(count.lower)) return to;
  if (count.upos !== "NUM" && !lexicon.sets.indefinites.has(count.lower)) return to;
  let at = end - 2;
  while (at > from && isJoint(words[at - 1]!)) at--;
  return at;
}

/** Whether the clause ends with a verb that says no more than when: "comes", "intervient". */
function placesInTime({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const verb = words.findLastIndex((word, at) => at >= from && at < to && isVerb(word));
  return verb >= 0 && to - verb <= 3 && lexicon.sets.happenings.has(words[verb]!.lower);
}
