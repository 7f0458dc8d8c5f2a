import type { CueEntry } from "./lexicon.ts";
import type { Passage, Range } from "./passage.ts";
import { phraseAt } from "./words.ts";

/** One occurrence of a cue outside quoted speech. */
export interface Cue extends Range {
  readonly entry: CueEntry;
}

/** The cues of a passage, in text order and without overlaps. */
export function findCues(passage: Passage): Cue[] {
  const { words, lexicon } = passage;
  const found: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.quote >= 0) continue;
    const hit = phraseAt(words, at, lexicon.cues);
    if (!hit || !plausible(passage, at, hit.length, hit.value)) continue;
    found.push({ from: at, to: at + hit.length, entry: hit.value });
    at += hit.length - 1;
  }
  return found;
}

/** A verb form that the tagger calls a noun, and a name that only looks like a cue, are none. */
function plausible(passage: Passage, at: number, length: number, entry: CueEntry): boolean {
  const word = passage.words[at]!;
  if (entry.kind === "verb" && length === 1 && word.capital && at > 0 && word.upos === "PROPN")
    return false;
  if (!passage.tagged || length > 1) return true;
  const { upos } = word;
  if (entry.kind === "verb")
    return entry.strong || upos === "VERB" || upos === "AUX" || upos === undefined;
  if (entry.kind === "noun") return upos !== "VERB" && upos !== "AUX";
  return true;
}
