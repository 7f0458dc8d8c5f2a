import { crockford } from "../crockford.ts";
import { eventEdtf } from "../dates/edtf.ts";
import type { Annotated, Mention, Span, Speaker } from "../records.ts";
import { namesIn } from "./cast.ts";
import { confidenceOf } from "./confidence.ts";
import { dateOutside, eventDate, isAhead, isFinding, within } from "./event-date.ts";
import type { Floor } from "./floor.ts";
import { isNegated, stanceOf } from "./mood.ts";
import type { Passage, Range } from "./passage.ts";
import { standaloneOf } from "./standalone.ts";
import type { Statement } from "./statements.ts";

/** `men-` and 80 bits of the hash of article, text and occurrence. */
export function mentionId(articleId: string, text: string, occurrence: number): string {
  return `men-${crockford(JSON.stringify([articleId, text, occurrence]), 16)}`;
}

/** The span of a content without marks, spaces and final stops at its ends; null where nothing is left. */
export function trimmed(text: string, { words }: Passage, { from, to }: Range): Span | null {
  let low = from;
  let high = to;
  while (low < high && !words[low]!.letter && !/^[$€£¥₹#@(]$/u.test(words[low]!.lower)) low++;
  while (high > low && !keepsEnd(words, low, high)) high--;
  if (low >= high) return null;
  const last = words[high - 1]!;
  // A closing mark that looks like an apostrophe belongs to the last word: ‘Dit is een ramp’
  const quoted = low > 0 && /^[‘'’]$/u.test(words[low - 1]!.lower);
  const end = quoted && /['’]$/u.test(text.slice(last.start, last.end)) ? last.end - 1 : last.end;
  const span = { start: words[low]!.start, end };
  return text.slice(span.start, span.end).trim() === "" ? null : span;
}

const openings: Readonly<Record<string, string>> = { ")": "(", "）": "（", "”": "“", "」": "「" };

/** The last word stays where it is a word, a percent sign, or a bracket or quotation opened within. */
function keepsEnd(words: Passage["words"], from: number, to: number): boolean {
  const { letter, lower } = words[to - 1]!;
  if (letter || /^[%€$£¥₹°+]$/u.test(lower)) return true;
  const opening = openings[lower];
  return opening !== undefined && words.slice(from + 1, to).some((word) => word.lower === opening);
}

/** Builds the mention of a statement; null where trimming leaves nothing. */
export function mentionOf(
  article: Annotated,
  floor: Floor,
  statement: Statement,
  speaker: Speaker | null,
  occurrences: Map<string, number>,
): Mention | null {
  const { passage, content, attribution, rule } = statement;
  const span = trimmed(article.text, passage, content);
  if (!span) return null;
  const text = article.text.slice(span.start, span.end);
  const occurrence = occurrences.get(text) ?? 0;
  occurrences.set(text, occurrence + 1);
  const said = attribution === null ? null : dateOutside(article, passage, span);
  const date = eventDate(article, passage, span) ?? (isFinding(attribution) ? said : null);
  const tensed = stanceOf(passage, {
    ...statement,
    follows: statement.follows && speaker !== null,
  });
  const stance = tensed === "asserted" && isAhead(date, article.published) ? "planned" : tensed;
  const mention: Mention = {
    id: mentionId(article.id, text, occurrence),
    articleId: article.id,
    language: passage.language,
    ...span,
    text,
    speaker,
    cue: cueSpan(passage, attribution?.cue),
    stance,
    eventDate: date && eventEdtf(date),
    dateCertainty: date?.certainty ?? null,
    dateText: date ? { start: date.start, end: date.end } : null,
    statedDate: said?.value ?? null,
    entities: namesIn(floor.cast, span),
    quantities: within(article.quantities, span),
    negated: stance === "denied" || isNegated(passage, content),
    confidence: 0,
    rule,
  };
  const confidence = confidenceOf(statement, mention);
  const standalone = standaloneOf(floor, passage, content, mention, date);
  return { ...mention, confidence, ...(standalone !== undefined && { standalone }) };
}

const cueSpan = ({ words }: Passage, cue: Range | undefined): Span | null =>
  cue ? { start: words[cue.from]!.start, end: words[cue.to - 1]!.end } : null;
