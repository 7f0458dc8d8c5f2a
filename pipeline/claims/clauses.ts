import type { Passage, Range } from "./passage.ts";
import {
  hasVerb,
  isFiller,
  isPerson,
  isVerb,
  nextComma,
  opensClause,
  phraseAfter,
} from "./phrase.ts";
import { hasPhrase, phraseAt } from "./words.ts";

/** A place where a new main clause begins: `at` is its coordinator or mark, `to` its first word. */
export interface Boundary {
  readonly at: number;
  readonly to: number;
}

/**
 * The places within `[from, to)` where a coordinated main clause with a subject and a verb of its
 * own begins: behind a semicolon, behind a comma with a coordinator, or behind a coordinator that a
 * subject pronoun follows.
 */
export function boundariesOf(passage: Passage, { from, to }: Range): Boundary[] {
  const { words, lexicon } = passage;
  const found: Boundary[] = [];
  let start = from;
  for (let at = from + 2; at < to - 2; at++) {
    const word = words[at]!;
    if (word.quote >= 0) continue;
    if (isAnswered(passage, start, at, to)) {
      found.push({ at, to: at + 1 });
      start = at + 1;
      continue;
    }
    const semicolon = word.lower === ";" || word.lower === "；";
    const coordinator = semicolon ? null : phraseAt(words, at, lexicon.coordinators);
    if (!semicolon && !coordinator) continue;
    const next = at + (coordinator?.length ?? 1);
    const comma = /^[,–—]$/u.test(words[at - 1]!.lower);
    if (!hasMainVerb(passage, { from: start, to: at })) continue;
    if (!(semicolon ? hasVerb(passage, { from: next, to }) : standsAlone(passage, next, to, comma)))
      continue;
    found.push({ at: comma ? at - 1 : at, to: next });
    start = next;
  }
  return found;
}

/** "部长否认受贿，| 其律师称C": behind what is denied a comma and somebody else with a verb of saying, where the subject stands in front of it. */
function isAnswered(passage: Passage, from: number, at: number, to: number): boolean {
  const { words, lexicon } = passage;
  if (!lexicon.pack.subjectFirst || !/^[,，]$/u.test(words[at]!.lower)) return false;
  if (!hasPhrase(words, from, at, lexicon.cues, ({ stance }) => stance === "denied")) return false;
  const owned = lexicon.sets.possessives.has(words[at + 1]?.lower ?? "");
  const first = at + (owned ? 2 : 1);
  const subject = phraseAfter(passage, first, to);
  if (subject?.from !== first || !isPerson(passage, subject)) return false;
  let verb = subject.to;
  while (verb < to && isFiller(passage, verb)) verb++;
  const cue = phraseAt(words, verb, lexicon.cues, ({ kind, strong }) => kind === "verb" && strong);
  return cue !== null && to - verb - cue.length >= 2;
}

/** Whether a stretch has a verb beside those of its relative and subordinate clauses between commas. */
export function hasMainVerb(passage: Passage, { from, to }: Range): boolean {
  const { words, lexicon } = passage;
  if (!passage.tagged) return hasVerb(passage, { from, to });
  for (let at = from; at < to; at++) {
    if (at > from && words[at - 1]!.lower === "," && opensClause(passage, at))
      at = nextComma(passage, at, to);
    else if (isVerb(words[at]) || (at > from && lexicon.sets.finite.has(words[at]!.lower)))
      return true;
  }
  return false;
}

/** Whether a subject and then its verb begin at word `at`. */
function standsAlone(passage: Passage, at: number, to: number, comma: boolean): boolean {
  const { words, lexicon } = passage;
  let from = at;
  while (from < to && isFiller(passage, from)) from++;
  const pronoun = phraseAt(words, from, lexicon.pronouns);
  if (!comma && !pronoun) return false;
  if (comma && lexicon.sets.stops.has(words[from]?.lower ?? "")) {
    const next = nextComma(passage, from, Math.min(to, from + 12)) + 1;
    if (words[next - 1]?.lower === ",") from = next;
  }
  const subject = phraseAfter(passage, from, to);
  if (!subject) return false;
  let verb = subject.to;
  while (verb < to && verb < subject.to + 4 && !isVerb(words[verb]) && isFiller(passage, verb))
    verb++;
  return isVerb(words[verb]) && to - at >= 3;
}
