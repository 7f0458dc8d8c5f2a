import type { Stance } from "../records.ts";
import type { Passage, Range } from "./passage.ts";
import { opensClause } from "./phrase.ts";
import { hasPhrase, phraseAt } from "./words.ts";

/** The main clause of a content: up to its first relative or subordinate clause. */
function mainPart(passage: Passage, { from, to }: Range): Range {
  for (let at = from + 2; at < to; at++) if (opensClause(passage, at)) return { from, to: at };
  return { from, to };
}

const endsWith = (lower: string, endings: readonly string[] | undefined): boolean =>
  lower.length >= 5 && (endings ?? []).some((ending) => lower.endsWith(ending));

/** Whether its verb forms report without vouching, as a German subjunctive or French conditional does. */
export function isReported(passage: Passage, range: Range): boolean {
  const { words, lexicon } = passage;
  const { from, to } = mainPart(passage, range);
  for (let at = from; at < to; at++) {
    const { lower, upos, capital } = words[at]!;
    if (lexicon.sets.reported.has(lower)) return true;
    if (
      !capital &&
      upos !== "NOUN" &&
      upos !== "ADJ" &&
      endsWith(lower, lexicon.pack.reportedEndings)
    )
      return true;
  }
  return false;
}

/** Whether its main clause is about the future: an auxiliary, a verb of planning, an ending. */
export function isPlanned(passage: Passage, range: Range): boolean {
  const { words, lexicon } = passage;
  const { from, to } = mainPart(passage, range);
  for (let at = from; at < to; at++) {
    if (phraseAt(words, at, lexicon.future)) return true;
    const { lower, upos, capital } = words[at]!;
    if (
      !capital &&
      (upos === "VERB" || upos === "AUX") &&
      endsWith(lower, lexicon.pack.futureEndings)
    )
      return true;
  }
  return false;
}

/** How a statement is put forward: by its cue, then its hedges, then its tense. */
export function stanceOf(passage: Passage, range: Range, cue: Stance, follows: boolean): Stance {
  if (cue === "denied") return cue;
  const { words, lexicon } = passage;
  const main = mainPart(passage, range);
  if (hasPhrase(words, main.from, main.to, lexicon.hedges)) return "alleged";
  if (isPlanned(passage, range)) return "planned";
  if (cue !== "asserted") return cue;
  return !follows && isReported(passage, range) ? "alleged" : "asserted";
}

/** Whether the main clause is negated. */
export function isNegated(passage: Passage, range: Range): boolean {
  const { from, to } = mainPart(passage, range);
  return passage.words
    .slice(from, to)
    .some((word) => passage.lexicon.sets.negations.has(word.lower));
}
