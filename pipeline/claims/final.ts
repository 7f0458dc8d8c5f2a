import type { Attribution, Scope } from "./attribution.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, phraseAfter, phraseBefore } from "./phrase.ts";

/** Reads a cue that ends its sentence: "X は C と述べた", "X는 C라고 말했다", "X, C söyledi". */
export function readFinal(scope: Scope): Attribution | null {
  const { passage, cue, from } = scope;
  const end = contentEnd(scope);
  const quoted = passage.speeches.findLast((speech) => speech.from >= from && speech.to <= end);
  const adjoining = quoted && end - quoted.to <= 3 ? quoted : null;
  const topic = findTopic(passage, from, adjoining?.from ?? end);
  const start = topic?.content ?? from;
  const content = adjoining ?? { from: start, to: end };
  const marked = end < cue.from || closesContent(passage, end - 1);
  if (!adjoining && !(marked && content.to - content.from >= 2)) return readWhole(scope, topic);
  const speaker = topic?.speaker ?? behind(scope);
  if (!speaker && !adjoining) return null;
  return {
    cue,
    speaker,
    contents: [{ from: content.from, to: content.to }],
    rule: adjoining ? "final-quotation" : "final",
    trailing: true,
  };
}

/** "X는 의혹을 부인했다": a denial without a clause is the content itself. */
function readWhole({ cue }: Scope, topic: { readonly speaker: Range } | null): Attribution | null {
  if (!topic || !cue.entry.whole) return null;
  const contents = [{ from: topic.speaker.from, to: cue.to }];
  return { cue, speaker: topic.speaker, contents, rule: "whole", trailing: true };
}

/** Before the cue, its fillers and the complementiser. */
function contentEnd({ passage, cue, from }: Scope): number {
  const { words, lexicon } = passage;
  let end = cue.from;
  while (end > from && words[end - 1]!.quote < 0) {
    const { lower, letter } = words[end - 1]!;
    if (letter && !isFiller(passage, end - 1) && !lexicon.complementisers.has(lower)) break;
    end--;
  }
  return end;
}

/** The first topic of the passage: its phrase, and where what it says begins. */
function findTopic(
  passage: Passage,
  from: number,
  to: number,
): { readonly speaker: Range; readonly content: number } | null {
  const { words, lexicon } = passage;
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    const particle = lexicon.sets.topics.has(lower);
    if (!particle && !endsAny(lower, lexicon.pack.topicEndings)) continue;
    const speaker = phraseBefore(passage, particle ? at : at + 1, from);
    if (!speaker) continue;
    return { speaker, content: words[at + 1]?.letter === false ? at + 2 : at + 1 };
  }
  const first = lexicon.sets.topics.has(",") ? phraseAfter(passage, from, to) : null;
  return first && { speaker: first, content: first.to };
}

const endsAny = (lower: string, endings: readonly string[] | undefined): boolean =>
  (endings ?? []).some((ending) => lower.length > ending.length && lower.endsWith(ending));

const closesContent = ({ words, lexicon }: Passage, at: number): boolean =>
  endsAny(words[at]?.lower ?? "", lexicon.pack.contentEndings);

/** `"…" dedi Ayşe`: the speaker behind the cue. */
const behind = ({ passage, cue, to }: Scope): Range | null => phraseAfter(passage, cue.to, to);
