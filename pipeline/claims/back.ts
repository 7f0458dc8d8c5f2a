import type { Attribution, Scope } from "./attribution.ts";
import { findCues } from "./cues.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, isPerson, phraseAfter, phraseBefore } from "./phrase.ts";
import { phraseAt } from "./words.ts";

/** The source in "Demikian dilaporkan X": a sentence that only names who said the one before; null elsewhere. */
export function backReference(passage: Passage): Range | null {
  if (!passage.lexicon.pack.backReferences) return null;
  const { words, lexicon } = passage;
  const topic = readTopic(passage) ?? readObject(passage);
  if (topic) return topic;
  const isBack = (at: number) => phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "back");
  if (!(isBack(0) || isBack(1) || isBack(2))) return framed(passage);
  const cue = findCues(passage)[0];
  if (cue?.entry.kind !== "back" || cue.from > 2) return null;
  return onlyNamed(passage, cue);
}

/** Words that a sentence which only names somebody has at most, up to a relative clause. */
const SHORT = 24;

/** Who is named behind the words, and at most told of: "Lo riferisce la Guardia costiera, che ha salvato 41 persone". */
function onlyNamed(passage: Passage, cue: Range): Range | null {
  const { words, lexicon } = passage;
  // "Así lo confirmó la alcaldesa, quien reveló que C"
  const who = words.findIndex((_, at) => at > cue.to && isRelativeBehindComma(passage, at));
  const opened = words.findIndex(
    (_, at) => at >= cue.to && phraseAt(words, at, lexicon.complementisers) !== null,
  );
  const clause = who >= 0 && (opened < 0 || who < opened) ? who : opened;
  const end = clause < 0 ? words.length : clause - 1;
  // "Det viser Rigsrevisionen, at C" refers forward
  const relative = clause >= 0 && lexicon.sets.relatives.has(words[clause]!.lower);
  const letters = words.slice(0, end).filter(({ letter, lower }) => letter && /\D/u.test(lower));
  if (letters.length > SHORT || (clause >= 0 && !(relative && words[end]!.lower === ",")))
    return null;
  return namedBehind(passage, cue, end);
}

/** "Dat heeft de gemeente dinsdag laten weten", "Das hat die Polizei mitgeteilt": a verb of saying in two parts around who says it. */
function framed(passage: Passage): Range | null {
  const { words, lexicon } = passage;
  const frame = phraseAt(words, 0, lexicon.backFrames);
  if (!frame || words.length > SHORT) return null;
  const last = words.findLastIndex(({ letter }) => letter);
  const says = findCues(passage).some(
    ({ entry, to }) => entry.kind === "verb" && entry.strong && to === last + 1,
  );
  const speaker = says ? phraseAfter(passage, frame.length, last) : null;
  return speaker?.from === frame.length ? speaker : null;
}

/** "Об этом ТАСС рассказал адвокат": a phrase for what was told before, an addressee, then a verb of saying. */
function readTopic(passage: Passage): Range | null {
  const { words, lexicon } = passage;
  const topic = phraseAt(words, 0, lexicon.backTopics);
  if (!topic) return null;
  const cue = findCues(passage).find(({ entry }) => entry.kind === "verb" && entry.strong);
  return cue && cue.from <= topic.length + 3 ? onlyNamed(passage, cue) : null;
}

/** "Budi Santoso menyampaikan hal itu saat rapat kerja": who stands in front of a verb of saying and a phrase for what was told before. */
function readObject(passage: Passage): Range | null {
  const { words, lexicon } = passage;
  if (words.length > SHORT || words.some(({ quote }) => quote >= 0)) return null;
  const cues = findCues(passage);
  const [cue] = cues;
  if (cues.length !== 1 || cue!.entry.kind !== "verb" || !cue!.entry.strong) return null;
  const object = phraseAt(words, cue!.to, lexicon.backObjects);
  if (!object || !isCircumstances(passage, cue!.to + object.length)) return null;
  const speaker = phraseBefore(passage, cue!.from, 0);
  return speaker && isPerson(passage, speaker) ? speaker : null;
}

/** Whether nothing follows but when and where it was said. */
function isCircumstances({ words, lexicon }: Passage, at: number): boolean {
  const next = words[at];
  if (!next?.letter || next.dated) return !words.slice(at).some((word) => word.upos === "VERB");
  return lexicon.sets.stops.has(next.lower) && !lexicon.complementisers.has(next.lower);
}

const isRelativeBehindComma = ({ words, lexicon }: Passage, at: number): boolean =>
  words[at - 1]!.lower === "," && lexicon.sets.relatives.has(words[at]!.lower);

/** Reads "Det fremgår af en rapport, at C": with a clause behind it the sentence refers forward. */
export function readForward({ passage, cue, to }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  const limit = Math.min(to, cue.to + 20);
  for (let at = cue.to; at < limit; at++) {
    // "Así lo confirmó la alcaldesa, | quien reveló que C"
    const hit = phraseAt(words, at, lexicon.complementisers);
    if (!hit && at > cue.to && isRelativeBehindComma(passage, at)) return null;
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
