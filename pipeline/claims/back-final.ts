import { findCues } from "./cues.ts";
import { findTopic } from "./final.ts";
import type { Passage, Range } from "./passage.ts";

/** "店主の山本さんはそう話す": the topic of a sentence that ends so. */
export function finalReference(passage: Passage): Range | null {
  if (!passage.lexicon.pack.backReferences) return null;
  const cue = findCues(passage).at(-1);
  if (cue?.entry.kind !== "back" || passage.words.length > 24) return null;
  if (passage.words.slice(cue.to).some(({ letter }) => letter)) return null;
  const topic = findTopic(passage, 0, cue.from);
  return topic !== null && topic.content >= cue.from ? topic.speaker : null;
}
