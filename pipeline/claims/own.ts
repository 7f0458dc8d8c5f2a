import { type Attribution, type Scope, trimComma } from "./attribution.ts";
import type { Passage, Range } from "./passage.ts";
import { beforeFillers, hasVerb, isPerson, isVerb, phraseAfter, phraseBefore } from "./phrase.ts";
import type { Word } from "./words.ts";

/** Where "own" stands in the phrase behind the cue; -1 where it does not, or a person of one's own is the source. */
export function ownWord({ passage: { words, lexicon }, cue, to }: Scope): number {
  const { owns } = lexicon.sets;
  for (let at = cue.to; at < Math.min(to, cue.to + 4) && words[at]!.letter; at++)
    if (owns.has(words[at]!.lower)) return words[at + 1]?.role ? -1 : at;
  return -1;
}

/** "Nach eigenen Angaben verlor der Konzern …", "C, según sus propios cálculos": the clause's subject is the source. */
export function readOwn(scope: Scope, own: number): Attribution | null {
  const { passage, cue, to } = scope;
  const { words, lexicon } = passage;
  let end = Math.min(to, lexicon.pack.postposed ? own + 1 : own + 2);
  while (end < to && words[end]!.upos === "ADJ") end++;
  return ownAround(scope, cue.from, words[end]?.letter ? end : end + 1);
}

/** The clause around the words `[start, end)` that name its own subject as the source. */
export function ownAround(scope: Scope, start: number, end: number): Attribution | null {
  const { passage, cue, from, to } = scope;
  const lead = { from, to: trimComma(scope, start) };
  const opens = !passage.words.slice(from, start).some(({ letter }) => letter);
  const behind = !opens && lead.to < start && hasVerb(passage, lead);
  // "Der Konzern verlor nach eigenen Angaben 3 Millionen": the words stand within their content
  const content = behind ? lead : { from: opens ? end : from, to };
  const speaker = ownSubject(passage, content);
  const rule = opens ? "source-ahead" : behind ? "source-behind" : "source-inside";
  return speaker && { cue, speaker, contents: [content], rule, trailing: !opens };
}

/** The subject of a clause; null where it is no name and no noun for a person or a body. */
function ownSubject(passage: Passage, { from, to }: Range): Range | null {
  const verb = passage.words.findIndex((word, at) => at >= from && at < to && isVerb(word));
  if (verb < 0) return null;
  const before = phraseBefore(passage, beforeFillers(passage, verb, from), from);
  const speaker = before ?? phraseAfter(passage, verb + 1, to);
  if (!speaker || !isPerson(passage, speaker)) return null;
  // "verlor der Konzern | 3 Millionen Euro"
  const isNumber = ({ lower }: Word, at: number, words: readonly Word[]): boolean =>
    at > speaker.from &&
    at < speaker.to &&
    /^\p{N}/u.test(lower) &&
    /^(?:NOUN|PROPN)$/u.test(words[at - 1]!.upos ?? "");
  const number = passage.words.findIndex(isNumber);
  return number < 0 ? speaker : { from: speaker.from, to: number };
}
