import { findCues } from "./cues.ts";
import type { Passage, Range } from "./passage.ts";
import { findTopic } from "./topic.ts";

/**
 * "店主の山本さんはそう話す": the topic of a sentence that ends so; behind a quotation of its own (`quoted`) that of one with
 * nothing but a verb of saying ("「C」。山本さんは肩を落とした").
 */
export function finalReference(passage: Passage, quoted: boolean): Range | null {
  if (!passage.lexicon.pack.backReferences) return null;
  const cue = findCues(passage).at(-1);
  if (!cue || passage.words.length > 24) return null;
  if (cue.entry.kind !== "back" && !(quoted && cue.entry.kind === "verb" && cue.entry.strong))
    return null;
  if (passage.words.slice(cue.to).some(({ letter }) => letter)) return null;
  const topic = findTopic(passage, 0, cue.from);
  return topic !== null && topic.content >= cue.from ? topic.speaker : null;
}
