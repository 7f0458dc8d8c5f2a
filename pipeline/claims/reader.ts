import type { Passage, Range } from "./passage.ts";
import type { Word } from "./words.ts";

/**
 * Whether the stretch tells its reader what to do: an imperative or a bare infinitive opens it or
 * stands behind its first comma ("Pour plus d'informations, contactez …"), or the reader is its subject
 * ("You should …").
 */
export function addressesReader(passage: Passage, { from, to }: Range): boolean {
  const { words, lexicon } = passage;
  const first = words.findIndex((word, at) => at >= from && at < to && word.letter);
  if (first < 0 || words[first]!.quote >= 0) return false;
  const mark = words.findIndex(
    (word, at) => at > first && at < first + 10 && /^[,:]$/u.test(word.lower),
  );
  const conditional = lexicon.sets.subordinators.has(words[first]!.lower) ? first + 1 : -1;
  const openings = [first, mark + 1, conditional].filter((at) => at > 0 || at === first);
  if (openings.some((at) => lexicon.sets.readers.has(words[at]?.lower ?? ""))) return true;
  if (mark > 0 && isSecondPerson(words[mark + 1]) && words[mark + 1]!.quote < 0) return true;
  return opensOrder(passage, first, to);
}

/** "Mix the eggs", "Rühren Sie", "Ajouter la farine". */
function opensOrder({ words, lexicon }: Passage, at: number, to: number): boolean {
  const word = words[at]!;
  const { pack, sets } = lexicon;
  if (word.upos !== "VERB" && word.upos !== "AUX") return false;
  if (isSecondPerson(word)) return true;
  const next = words[at + 1];
  if (next && sets.politeReaders.has(next.lower) && next.capital) return true;
  if (!/VerbForm=Inf/u.test(word.features ?? "")) return false;
  // An English base form with an object is an order; else an infinitive may be a subject, or a noun called a verb.
  const object = next?.upos === "DET" || next?.upos === "PRON";
  return (pack.bare && object) || !words.slice(at + 1, to).some(hasTense);
}

const isSecondPerson = (word: Word | undefined): boolean =>
  word?.upos === "VERB" && /Mood=(?:Imp|Sub)|Person=2/u.test(word.features ?? "");

const hasTense = (word: Word): boolean => /VerbForm=Fin/u.test(word.features ?? "");
