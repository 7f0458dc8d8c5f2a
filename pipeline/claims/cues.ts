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
  if (entry.kind === "verb" && length === 1 && isBareParticiple(passage, at)) return false;
  if (length > 1) return true;
  if (!passage.tagged) return entry.kind !== "verb" || !isGoverned(passage, at);
  const { upos } = word;
  if (entry.kind === "verb")
    return entry.strong || upos === "VERB" || upos === "AUX" || upos === undefined;
  if (entry.kind === "noun") return upos !== "VERB" && upos !== "AUX";
  return true;
}

/** Without tags: behind an article the word is a noun or an adjective ("the claim", "the proposed name"). */
const isGoverned = ({ words, lexicon }: Passage, at: number): boolean =>
  !lexicon.pack.postposed && lexicon.sets.definites.has(words[at - 1]?.lower ?? "");

/** "a message published on Monday": a participle without its auxiliary says nothing. */
function isBareParticiple({ words, lexicon }: Passage, at: number): boolean {
  const { lower } = words[at]!;
  const { participleEndings, finite } = lexicon.pack;
  if (!finite || !participleEndings?.some((ending) => lower.endsWith(ending))) return false;
  return !words.slice(Math.max(0, at - 5), at).some((word) => lexicon.sets.finite.has(word.lower));
}
