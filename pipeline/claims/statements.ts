import { isAssertion, isExhortation } from "./assertion.ts";
import type { Attribution } from "./attribution.ts";
import { extentOf } from "./attribution.ts";
import { type Boundary, boundariesOf, hasMainVerb } from "./clauses.ts";
import { complementedQuote, introducedQuote, reportedQuote, signedQuote } from "./cueless.ts";
import { findAttributions } from "./frames.ts";
import { incisedQuote } from "./incised.ts";
import { beforeMeasure } from "./measure.ts";
import { isReported } from "./mood.ts";
import { overlaps, type Passage, type Range } from "./passage.ts";
import { beforeFillers, hasVerb, opensClause } from "./phrase.ts";
import { isClause, splitStatement } from "./splits.ts";
import { phraseAt, phraseEnding } from "./words.ts";

/** A statement before its speaker is resolved and its span trimmed. */
export interface Statement {
  readonly passage: Passage;
  readonly content: Range;
  readonly attribution: Attribution | null;
  /** True where it goes on with the speaker of the statement before. */
  readonly follows: boolean;
  readonly rule: string;
}

/** The statements of one passage, in text order; `open` tells whether a speaker before may still hold the floor. */
export function statementsOf(passage: Passage, open: boolean): Statement[] {
  return joinedStatements(passage, open).flatMap(splitStatement);
}

/** The statements of a passage before those that are joined are split. */
function joinedStatements(passage: Passage, open: boolean): Statement[] {
  const { words } = passage;
  // No sentence is that long: a table or a text without any full stop.
  if (words.length > 1000) return [];
  const whole = { from: 0, to: words.length };
  if (isExhortation(passage, whole)) return [];
  const boundaries = boundariesOf(passage, whole);
  const attributions = findAttributions(passage, boundaries);
  if (attributions.length === 0) return unattributed(passage, boundaries, open);
  const attributed = attributions.flatMap((attribution) =>
    contentsOf(passage, attribution).map((content) => ({
      passage,
      content,
      attribution,
      follows: false,
      rule: attribution.rule,
    })),
  );
  const own = ownParts(passage, boundaries, attributions)
    .filter((content) => isAssertion(passage, content))
    .map((content) => ownVoice(passage, content, "own-clause"));
  return [...attributed, ...own].sort((a, b) => a.content.from - b.content.from);
}

/** Around an inserted attribution the longer side counts, the main clause before a subordinate one, both where the second is a clause of its own. */
function contentsOf(passage: Passage, { cue, contents }: Attribution): readonly Range[] {
  const [first, second] = contents;
  if (!first || !second) return contents;
  const word = passage.words[second.from];
  if (cue.to <= second.from && isBroken(passage, first, second))
    return [{ from: first.from, to: second.to }];
  // "C1, according to X, and | C2"
  if (word && word.quote < 0 && passage.lexicon.coordinators.has(word.lower))
    return [first, { from: second.from + 1, to: second.to }];
  if (word && word.quote >= 0) return contents;
  // "C1, klagt das Unternehmen, | C2"
  const whole = passage.tagged && hasMainVerb(passage, first) && !opensClause(passage, first.from);
  if (whole && second.from >= cue.to && isClause(passage, second.from, second.to, false))
    return contents;
  const { subordinators } = passage.lexicon.sets;
  const subordinate = subordinators.has(passage.words[first.from]?.lower ?? "");
  // "The funeral will be held on Sunday, the palace said, | though the family has yet to agree"
  if (!subordinate && subordinators.has(word?.lower ?? "")) return [first];
  const length = ({ from, to }: Range): number =>
    passage.words.slice(from, to).filter(({ letter }) => letter).length;
  if (!subordinate && length(second) <= length(first)) return [first];
  // "it is no accident, X noted, | that C"
  const mark = phraseAt(passage.words, second.from, passage.lexicon.complementisers);
  return [{ from: second.from + (mark?.length ?? 0), to: second.to }];
}

/** „Das ist“, sagte Lang, „eine Katastrophe“: of a sentence cut by its attribution a part of one or two words says nothing alone. */
function isBroken({ words }: Passage, first: Range, second: Range): boolean {
  const spoken = ({ from, to }: Range) =>
    words.slice(from, to).filter(({ letter, quote }) => letter && quote >= 0);
  const [head, tail] = [spoken(first), spoken(second)];
  const small = Math.min(head.length, tail.length);
  return small > 0 && small < 3 && !tail[0]!.capital;
}

function unattributed(
  passage: Passage,
  boundaries: readonly Boundary[],
  open: boolean,
): Statement[] {
  const { words, speeches } = passage;
  const letters = words.filter((word) => word.letter);
  const spoken = letters.filter((word) => word.quote >= 0).length;
  const signed = signedQuote(passage) ?? reportedQuote(passage) ?? complementedQuote(passage);
  if (signed) return [signed];
  if (speeches.length > 0 && spoken >= 0.8 * letters.length) {
    const incised = incisedQuote(passage);
    if (incised) return incised;
    const content = { from: speeches[0]!.from, to: speeches.at(-1)!.to };
    return [{ ...ownVoice(passage, content, "quotation"), follows: true }];
  }
  const named = introducedQuote(passage);
  if (named) return [named];
  const whole = { from: 0, to: words.length };
  const follows = open && (isReported(passage, whole) || isHeard(passage));
  return pieces(whole, boundaries)
    .filter((content) => isAssertion(passage, content))
    .map((content) => ({
      ...ownVoice(passage, content, follows ? "reported-mood" : "own-voice"),
      follows,
    }));
}

/** "検出は初めてだという。": words at the end only say that somebody said it. */
export function isHeard({ words, lexicon }: Passage): boolean {
  if (!lexicon.pack.hearsayEnds) return false;
  const end = words.findLastIndex(({ letter, quote }) => letter && quote < 0) + 1;
  return phraseEnding(words, end, lexicon.hearsayEnds, 3) >= 0;
}

/** What the article says itself beside its attributions: clauses of their own and first verbs. */
function ownParts(
  passage: Passage,
  boundaries: readonly Boundary[],
  attributions: readonly Attribution[],
): Range[] {
  const extents = attributions.map(extentOf);
  const parts: Range[] = [];
  for (const clause of pieces({ from: 0, to: passage.words.length }, boundaries)) {
    const index = extents.findIndex((extent) => overlaps(extent, clause));
    if (index < 0) {
      parts.push(clause);
      continue;
    }
    const attribution = attributions[index]!;
    const rest = { from: extents[index]!.to + 1, to: clause.to };
    if (
      !attribution.trailing &&
      passage.words[rest.from - 1]?.lower === "," &&
      !extents.some((extent) => overlaps(extent, rest))
    )
      if (hasVerb(passage, rest) && rest.to - rest.from >= 4) parts.push(rest);
    const part = partBefore(passage, clause, attribution);
    if (part && hasVerb(passage, part) && part.to - part.from >= 4 && !claimed(part, attributions))
      parts.push(part);
  }
  return parts;
}

/** Whether one of the attributions has the part in its content. */
const claimed = (part: Range, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ contents, rule }) => rule !== "noun" && contents.some((content) => overlaps(content, part)),
  );

/** "X filed a suit and said C", "X filed a suit, saying C": the part before the cue. */
function partBefore(
  passage: Passage,
  clause: Range,
  { cue, speaker, trailing, rule }: Attribution,
): Range | null {
  if (trailing) return null;
  const { words, lexicon } = passage;
  if (cue.entry.kind === "noun" && rule === "noun") return clause;
  // "The vote is held with Athens, for whom C"
  if (rule === "source-relative") return { from: clause.from, to: cue.from - 1 };
  // "The strike was called off after ministers said C"
  const start = speaker && speaker.from < cue.from ? speaker.from : cue.from;
  if (start > clause.from && opensClause(passage, start - 1))
    return beforeMeasure(passage, { from: clause.from, to: start - 1 });
  const before = beforeFillers(passage, cue.from, clause.from);
  if (lexicon.coordinators.has(words[before - 1]?.lower ?? ""))
    return { from: clause.from, to: before - 1 };
  if (cue.entry.kind === "participle") return { from: clause.from, to: before };
  return null;
}

const pieces = (range: Range, boundaries: readonly Boundary[]): Range[] => {
  const parts: Range[] = [];
  let { from } = range;
  for (const { at, to } of boundaries) {
    parts.push({ from, to: at });
    from = to;
  }
  return [...parts, { from, to: range.to }];
};

const ownVoice = (passage: Passage, content: Range, rule: string): Statement => ({
  passage,
  content,
  attribution: null,
  follows: false,
  rule,
});
