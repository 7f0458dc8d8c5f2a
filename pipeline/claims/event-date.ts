import type { Annotated, DateMention, Span } from "../records.ts";
import { lowerBound } from "./cast.ts";
import { type Passage, type Range, spanOf } from "./passage.ts";
import { opensClause } from "./phrase.ts";
import type { Statement } from "./statements.ts";
import { depthInTree } from "./tree.ts";
import { phraseAt } from "./words.ts";

export function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = [];
  for (let at = lowerBound(items, start); at < items.length && items[at]!.start < end; at++)
    if (items[at]!.end <= end) found.push(items[at]!);
  return found;
}

/** A day or a time of day; "in 20 minutes" tells how long something takes. */
const isPoint = ({ value, type, rule }: DateMention): boolean =>
  value !== null && (type === "date" || (type === "time" && rule !== "counted-unit"));

/**
 * The date of the statement's own event: one in its main clause before one in a relative clause or of a noun ("a man hurt on
 * Saturday died on Wednesday"), none that it is held against.
 */
export function eventDate(article: Annotated, passage: Passage, span: Span): DateMention | null {
  const all = within(article.dates, span).filter(
    (date) =>
      isPoint(date) &&
      !isUpToNow(date, article.published) &&
      !isDateline(passage, date) &&
      !isRecord(passage, date, article.published ?? "") &&
      !isCompared(article, passage, date),
  );
  const plain = all.filter((date) => !isSinceAside(passage, date));
  const dates = plain.length > 0 ? plain : all;
  if (dates.length < 2) return dates[0] ?? null;
  const depths = dates.map((date) => depthInTree(passage, wordsOf(passage.words, date)));
  const least = Math.min(...depths.map((depth) => depth ?? 0));
  if (depths.some((depth) => depth !== null && depth > least))
    return dates.find((_, at) => depths[at] === least)!;
  const border = passage.words.findIndex(
    (word, at) => at > 2 && word.start > span.start && opensClause(passage, at),
  );
  const limit = passage.words[border]?.start ?? Infinity;
  return dates.find((date) => date.start < limit) ?? dates.at(-1)!;
}

/** "Bis heute ist nichts gezahlt": how long it has been so. */
const isUpToNow = ({ relation, value }: DateMention, published: string | null): boolean =>
  relation === "until" && value !== null && value === published;

/** Words of a dateline in front of its day. */
const PLACE = 6;

/** "QUELIMANE, 12 de Fevereiro — A tempestade …": the day of a dateline is when it was written. */
function isDateline({ words }: Passage, { start, end }: DateMention): boolean {
  const from = words.findIndex((word) => word.end > start);
  const before = words[from - 1]?.lower ?? "";
  if (from > PLACE || !/^[,(]$/u.test(before)) return false;
  const behind = words.findIndex((word) => word.start >= end);
  const at = words[behind]?.lower === ")" ? behind + 1 : behind;
  return behind > 0 && /^(?:[–—]|--?)$/u.test(words[at]?.lower ?? "");
}

/** Words between the comma that opens an aside and its date. */
const ASIDE = 6;
const isComma = (word: Passage["words"][number] | undefined): boolean =>
  /^[,،、，]$/u.test(word?.lower ?? "");

/** "The bridge, closed since Sunday, has reopened": how long it was so that is no more. */
function isSinceAside({ words }: Passage, date: DateMention): boolean {
  if (date.relation !== "since") return false;
  const { from, to } = wordsOf(words, date);
  return isComma(words[to]) && words.slice(Math.max(0, from - ASIDE), from).some(isComma);
}

/** Words between a superlative and its "since 2016", on either side. */
const AHEAD = 8;
const BEHIND = 4;

/**
 * "Their steepest fall since 2016", "自2016年以来最大跌幅": nothing of the event is as old as that; nor does "for the first
 * time in three years" lead ahead.
 */
function isRecord({ words, lexicon }: Passage, date: DateMention, published: string): boolean {
  const { relation, rule, start, end, value } = date;
  const ahead = rule === "counted-unit" && (value ?? "") > published;
  if ((relation !== "since" && !ahead) || lexicon.records.size === 0) return false;
  const { from, to } = wordsOf(words, { start, end });
  for (let at = Math.max(0, from - AHEAD); at < (ahead ? from : to + BEHIND); at++)
    if ((at < from || at >= to) && phraseAt(words, at, lexicon.records)) return true;
  return false;
}

/** The words that a span touches. */
const wordsOf = (words: Passage["words"], { start, end }: Span): Range => ({
  from: words.findIndex((word) => word.end > start),
  to: words.findLastIndex((word) => word.start < end) + 1,
});

/** Words between what compares and its date, or between the date and such words behind it. */
const GAP = 5;
/** Letters of a word that may stand between a number or a comparison and its date: "in", "del", "года". */
const SHORT = 4;

/** "0.3 points lower than in September", "up from 2.9% in August", "昨年の調査より": the date of what the event is held against. */
function isCompared(article: Annotated, passage: Passage, date: DateMention): boolean {
  const { words, lexicon } = passage;
  const { from, to } = wordsOf(words, date);
  const amounts = within(article.quantities, passage);
  const beside = amounts.some(
    ({ former, start, end }) =>
      former === true &&
      ((end <= date.start && isShort(words, end, date.start)) ||
        // "9月の3%から", but "raised on Wednesday from 2 to 3 million": what links the two is the amount's own
        (start >= date.end && start - date.end <= 1)),
  );
  if (beside) return true;
  const open = ({ start, end, letter }: Passage["words"][number]) =>
    (letter && end - start <= SHORT) ||
    amounts.some((quantity) => quantity.start <= start && end <= quantity.end);
  for (let at = Math.max(0, from - GAP); at < from; at++) {
    const phrase = phraseAt(words, at, lexicon.compared);
    const behind = at + (phrase?.length ?? 0);
    // "по сравнению с 2025 годом": its last word may be taken for one of the date
    if (phrase !== null && behind < to && words.slice(behind, from).every(open)) return true;
  }
  if (isThan(passage, from)) return true;
  const last = words[to - 1]!;
  // "지난해보다"
  const ending = lexicon.comparedBehind.get(last.lower.slice(date.end - last.start));
  if (ending?.some(([parts]) => parts.length === 1)) return true;
  for (let at = to; at < to + GAP && words[at]?.letter === true; at++)
    if (phraseAt(words, at, lexicon.comparedBehind) !== null) return true;
  return false;
}

/** Words between what compares and the word in front of its date. */
const COMPARED = 5;

/** "twice as expensive as two years ago": a word of comparing, then "than" right in front of the date at word `from`. */
function isThan({ words, lexicon }: Passage, from: number): boolean {
  for (let at = from; at >= Math.max(1, from - 3); at--) {
    const length = phraseAt(words, at, lexicon.than)?.length ?? 0;
    // its last word may be the date's own: "que el año pasado"
    if (length === 0 || (at + length !== from && at + length !== from + 1)) continue;
    for (let back = at - 1; back >= Math.max(0, at - COMPARED); back--)
      if (phraseAt(words, back, lexicon.comparatives) !== null) return true;
  }
  return false;
}

/** Whether at most two short words stand between two places of the text. */
function isShort(words: Passage["words"], from: number, to: number): boolean {
  const between = words.filter(({ start, end }) => start >= from && end <= to);
  return (
    between.length <= 2 && between.every(({ start, end, letter }) => letter && end - start <= SHORT)
  );
}

/** Whether the event lies behind the day of publication, so that the statement is a plan or a forecast. */
export function isAhead(date: DateMention | null, published: string | null): boolean {
  if (!date?.value || !published) return false;
  // "gave me a mandate until 2028" has begun
  if (date.relation === "until" && date.value.length < 10) return false;
  const [start = "", end = start] = date.value.split("/");
  const isSeason = /^\d{4}-2[1-4]$/u.test(start);
  if (isSeason) return start.slice(0, 4) > published;
  return start > published || (date.modifier === "end" && published.startsWith(end));
}

/** A date in the passage outside all that is said there, beside the cue, with no semicolon between: when it was said, or found. */
export function dateOutside(
  article: Annotated,
  passage: Passage,
  contents: readonly Range[],
): DateMention | null {
  const said = contents.map((range) => spanOf(passage, range));
  const isApart = (from: number, to: number): boolean =>
    /[;；]/u.test(article.text.slice(from, to));
  const outside = within(article.dates, passage).find(
    (date) =>
      isPoint(date) &&
      said.every(({ start, end }) => date.end <= start || date.start >= end) &&
      !said.every(({ start, end }) => isApart(date.end, start) || isApart(end, date.start)),
  );
  return outside ?? null;
}

/** "In August the firm found that …": the date of a discovery is that of its content, the date of a saying is not. */
export function isFinding(attribution: Statement["attribution"]): boolean {
  const entry = attribution?.cue.entry;
  return entry?.kind === "verb" && !entry.strong && entry.stance === "asserted";
}
