import type { Passage, Range } from "./passage.ts";
import { hasPhrase, type Word } from "./words.ts";

/**
 * A short statement that judges or offers and names nothing that could be checked: "Analysts are
 * sceptical", "The move is a disaster for small shops", "Passengers can apply for compensation".
 */
export function isOpinion(passage: Passage, range: Range): boolean {
  const words = passage.words.slice(range.from, range.to);
  const letters = words.filter((word) => word.letter).length;
  if (letters > 16 || words.some((word, at) => at > 0 && isFact(word))) return false;
  return (letters <= 10 && judges(passage, range)) || offers(passage, range);
}

/** A name, a number or a date. */
const isFact = ({ upos, dated, lower, quote }: Word): boolean =>
  dated || quote >= 0 || upos === "PROPN" || upos === "NUM" || /\p{N}/u.test(lower);

/** "looks very bad": an evaluation within four words behind a copula. */
function judges({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const { sets } = lexicon;
  if (sets.judgements.size === 0) return false;
  for (let at = from; at < to; at++) {
    if (!sets.copulas.has(words[at]!.lower)) continue;
    const behind = words.slice(at + 1, Math.min(to, at + 5));
    if (behind.some(({ lower }) => sets.judgements.has(lower))) return true;
  }
  return false;
}

/** "Customers may return it": people the text is for at the head, then a word of permission and no negation. */
function offers({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const { sets } = lexicon;
  const head = words.slice(from, Math.min(to, from + 4));
  const client = head.findIndex(({ lower }) => sets.clients.has(lower));
  if (client < 0) return false;
  const behind = from + client + 1;
  if (hasPhrase(words, behind, to, lexicon.negations)) return false;
  return hasPhrase(words, behind, Math.min(to, behind + 6), lexicon.permissions);
}
