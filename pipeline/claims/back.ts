import type { Attribution, Scope } from "./attribution.ts";
import { findCues } from "./cues.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, phraseAfter } from "./phrase.ts";
import { hasPhrase, phraseAt } from "./words.ts";

/** The source in "Demikian dilaporkan X": a sentence that only names who said the one before; null elsewhere. */
export function backReference(passage: Passage): Range | null {
  if (!passage.lexicon.pack.backReferences) return null;
  const { words, lexicon } = passage;
  const topic = readTopic(passage);
  if (topic) return topic;
  const isBack = (at: number) => phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "back");
  if (words.length > 24 || !(isBack(0) || isBack(1) || isBack(2))) return null;
  const cue = findCues(passage)[0];
  if (cue?.entry.kind !== "back" || cue.from > 2) return null;
  if (hasPhrase(words, cue.to, words.length, lexicon.complementisers)) return null;
  return namedBehind(passage, cue, words.length);
}

/** "Об этом ТАСС рассказал адвокат": a phrase for what was told before, an addressee, then a verb of saying. */
function readTopic(passage: Passage): Range | null {
  const { words, lexicon } = passage;
  const topic = phraseAt(words, 0, lexicon.backTopics);
  if (!topic || words.length > 24) return null;
  const cue = findCues(passage).find(({ entry }) => entry.kind === "verb" && entry.strong);
  if (!cue || cue.from > topic.length + 3) return null;
  if (hasPhrase(words, cue.to, words.length, lexicon.complementisers)) return null;
  return namedBehind(passage, cue, words.length);
}

/** Reads "Det fremgår af en rapport, at C": with a clause behind it the sentence refers forward. */
export function readForward({ passage, cue, to }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  const limit = Math.min(to, cue.to + 20);
  for (let at = cue.to; at < limit; at++) {
    const hit = phraseAt(words, at, lexicon.complementisers);
    if (!hit) continue;
    const speaker = namedBehind(passage, cue, at);
    const content = { from: at + hit.length, to };
    return speaker && to - content.from >= 2
      ? { cue, speaker, contents: [content], rule: "complementiser", trailing: false }
      : null;
  }
  return null;
}

/** Who is named behind the words that refer back, over small words. */
function namedBehind(passage: Passage, cue: Range, to: number): Range | null {
  const { words, lexicon } = passage;
  let at = cue.to;
  while (
    at < cue.to + 6 &&
    (isFiller(passage, at) ||
      words[at]?.dated ||
      words[at + 1]?.dated ||
      lexicon.sets.stops.has(words[at]?.lower ?? ""))
  )
    at++;
  return phraseAfter(passage, at, to);
}
