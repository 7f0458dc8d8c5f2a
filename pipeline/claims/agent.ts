import type { Passage, Range } from "./passage.ts";
import { phraseBefore } from "./phrase.ts";

/** "मंत्री ने एक बयान में कहा": the phrase in front of the agent's mark; null where the language has none. */
export function agentOf(passage: Passage, from: number, to: number): Range | null {
  const { words, lexicon } = passage;
  if (lexicon.pack.final) return null;
  const mark = words.findLastIndex(
    ({ lower, quote }, at) => at > from && at < to && quote < 0 && lexicon.sets.topics.has(lower),
  );
  return mark < 0 ? null : phraseBefore(passage, mark, from);
}
