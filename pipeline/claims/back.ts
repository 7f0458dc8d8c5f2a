import { findCues } from "./cues.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, phraseAfter } from "./phrase.ts";
import { phraseAt } from "./words.ts";

/** The source in "Demikian dilaporkan X": a sentence that only names who said the one before; null elsewhere. */
export function backReference(passage: Passage): Range | null {
  if (!passage.lexicon.pack.backReferences) return null;
  const { words, lexicon } = passage;
  const isBack = (at: number) => phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "back");
  if (words.length > 24 || !(isBack(0) || isBack(1) || isBack(2))) return null;
  const cue = findCues(passage)[0];
  if (cue?.entry.kind !== "back" || cue.from > 2) return null;
  let at = cue.to;
  while (
    at < cue.to + 4 &&
    (isFiller(passage, at) || passage.lexicon.sets.stops.has(passage.words[at]?.lower ?? ""))
  )
    at++;
  return phraseAfter(passage, at, passage.words.length);
}
