import type { Passage, Range } from "./passage.ts";
import { beforeFillers, isPerson, opensClause, phraseBefore } from "./phrase.ts";

/**
 * "A neighbour of Ana Prats, 34, who said": what the relative clause of the verb at word `to` belongs to, over appositions
 * and ages; null for other clauses and where it is nobody.
 */
export function antecedentOf(passage: Passage, to: number): Range | null {
  const { words, lexicon } = passage;
  let end = beforeFillers(passage, to, 0) - 1;
  if (end < 1 || !lexicon.sets.relatives.has(words[end]!.lower) || !opensClause(passage, end))
    return null;
  for (let round = 0; round < 3 && end > 0; round++) {
    const set = words[end - 1]!.lower === ",";
    const phrase = phraseBefore(passage, set ? end - 1 : end, 0);
    if (phrase && isPerson(passage, phrase)) return behindThing(passage, phrase);
    if (!set) return null;
    end = words.findLastIndex(({ lower }, at) => at < end - 1 && lower === ",") + 1;
  }
  return null;
}

/** "the house of | Ana Prats": the name at the end, unless a person or body stands before it. */
function behindThing({ words }: Passage, { from, to }: Range): Range {
  let name = to;
  while (name > from && words[name - 1]!.capital) name--;
  const before = words.slice(from, name);
  const thing = before.some(({ upos }) => upos === "NOUN");
  const somebody = before.some(({ role, capital }) => capital || role !== null);
  return name < to && thing && !somebody ? { from: name, to } : { from, to };
}
