import { crockford } from "../crockford.ts";
import { eventEdtf } from "../dates/edtf.ts";
import type { Annotated, DateMention, Mention, Span, Speaker } from "../records.ts";
import { lowerBound, namesIn } from "./cast.ts";
import { confidenceOf } from "./confidence.ts";
import { isNegated, stanceOf } from "./mood.ts";
import type { Passage, Range } from "./passage.ts";
import { opensClause } from "./phrase.ts";
import type { Floor } from "./speaker.ts";
import { standaloneOf } from "./standalone.ts";
import type { Statement } from "./statements.ts";
import { phraseAt } from "./words.ts";

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

function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = [];
  for (let at = lowerBound(items, start); at < items.length && items[at]!.start < end; at++)
    if (items[at]!.end <= end) found.push(items[at]!);
  return found;
}

/** A day or a time of day; "in 20 minutes" tells how long something takes. */
const isPoint = ({ value, type, rule }: DateMention): boolean =>
  value !== null && (type === "date" || (type === "time" && rule !== "counted-unit"));

/** The date of the statement's own event: one in its main clause before one in a relative clause. */
function eventDate(article: Annotated, passage: Passage, span: Span): DateMention | null {
  const dates = within(article.dates, span).filter(
    (date) => isPoint(date) && !isRecord(passage, date),
  );
  if (dates.length < 2) return dates[0] ?? null;
  const border = passage.words.findIndex(
    (word, at) => at > 2 && word.start > span.start && opensClause(passage, at),
  );
  const limit = passage.words[border]?.start ?? Infinity;
  return dates.find((date) => date.start < limit) ?? dates.at(-1)!;
}

/** Words between a superlative and its "since 2016", on either side. */
const AHEAD = 8;
const BEHIND = 4;

/** "Their steepest fall since 2016", "自2016年以来最大跌幅": nothing of the event is as old as that. */
function isRecord({ words, lexicon }: Passage, { relation, start, end }: DateMention): boolean {
  if (relation !== "since" || lexicon.records.size === 0) return false;
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  for (let at = Math.max(0, from - AHEAD); at <= to + BEHIND; at++)
    if ((at < from || at > to) && phraseAt(words, at, lexicon.records)) return true;
  return false;
}

/** Whether the event lies behind the day of publication, so that the statement is a plan or a forecast. */
function isAhead(date: DateMention | null, published: string | null): boolean {
  if (!date?.value || !published) return false;
  const [start = "", end = start] = date.value.split("/");
  const isSeason = /^\d{4}-2[1-4]$/u.test(start);
  if (isSeason) return start.slice(0, 4) > published;
  return start > published || (date.modifier === "end" && published.startsWith(end));
}

/** A date in the passage outside the content, beside the cue: when it was said, or found. */
function dateOutside(article: Annotated, passage: Passage, span: Span): DateMention | null {
  const outside = within(article.dates, passage).filter(
    (date) => isPoint(date) && (date.end <= span.start || date.start >= span.end),
  );
  return outside[0] ?? null;
}

/** "In August the firm found that …": the date of a discovery is that of its content, the date of a saying is not. */
function isFinding(attribution: Statement["attribution"]): boolean {
  const entry = attribution?.cue.entry;
  return entry?.kind === "verb" && !entry.strong && entry.stance === "asserted";
}
