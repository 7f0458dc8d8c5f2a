import { crockford } from "../crockford.ts";
import { eventEdtf } from "../dates/edtf.ts";
import type { Annotated, Mention, Span, Speaker } from "../records.ts";
import { namesIn } from "./cast.ts";
import { confidenceOf } from "./confidence.ts";
import { dateOutside, eventDate, isAhead, isFinding, within } from "./event-date.ts";
import type { Floor } from "./floor.ts";
import { isNegated, stanceOf } from "./mood.ts";
import { type Passage, type Range, spanOf } from "./passage.ts";
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
  while (low < high && !keepsStart(words, low, high)) low++;
  while (high > low && !keepsEnd(words, low, high)) high--;
  if (low >= high) return null;
  const last = words[high - 1]!;
  // A closing mark that looks like an apostrophe belongs to the last word: ‘Dit is een ramp’
  const quoted = low > 0 && /^[‘'’]$/u.test(words[low - 1]!.lower);
  const end = quoted && /['’]$/u.test(text.slice(last.start, last.end)) ? last.end - 1 : last.end;
  const span = { start: words[low]!.start, end };
  return text.slice(span.start, span.end).trim() === "" ? null : span;
}

/** "However, | the bridge is shut": without what ties a statement to the one before it; where that stands without a comma it stays. */
function untied({ words, lexicon }: Passage, { from, to }: Range): Range {
  const first = words.findIndex(({ letter }, at) => at >= from && letter);
  const tie = first < 0 ? null : phraseAt(words, first, lexicon.conjunctives);
  const comma = first + (tie?.length ?? 0);
  return tie && comma + 1 < to && /^[,，،、]$/u.test(words[comma]!.lower)
    ? { from: comma + 1, to }
    : { from, to };
}

/** What closes what the key opens; a mark that may do either touches the word within. */
const closings: Readonly<Record<string, string>> = {
  "(": ")",
  "（": "）",
  "「": "」",
  "『": "』",
  "«": "»",
  "»": "«",
  "‹": "›",
  "“": "”",
  "„": "”“",
  "”": "”",
  "‘": "’",
  "‚": "’",
  '"': '"',
};
const EITHER = /^["”«»]$/u;

/** The first word stays where it is a word, a sign of a currency, or a mark that opens what closes before the end: “Big” firms. */
function keepsStart(words: Passage["words"], from: number, to: number): boolean {
  const { letter, lower, end } = words[from]!;
  if (letter || /^[$€£¥₹#@(]$/u.test(lower)) return true;
  const closing = closings[lower];
  if (closing === undefined || from + 1 >= to) return false;
  if (EITHER.test(lower) && words[from + 1]!.start > end && lower !== "«") return false;
  let open = 0;
  for (let at = from; at < to; at++) {
    const mark = words[at]!.lower;
    if (open > 0 && closing.includes(mark)) open--;
    else if (mark === lower) open++;
    if (open === 0) return words.slice(at, to).some((word) => word.letter);
  }
  return false;
}

/** The last word stays where it is a word, a percent sign, or a mark that closes what opens within. */
function keepsEnd(words: Passage["words"], from: number, to: number): boolean {
  const { letter, lower, start } = words[to - 1]!;
  if (letter || /^[%€$£¥₹°+]$/u.test(lower)) return true;
  if (to - 2 <= from) return false;
  const before = words[to - 2]!;
  if (/^[,，、;:]$/u.test(before.lower)) return false;
  if (EITHER.test(lower) && before.end < start && lower !== "»") return false;
  let open = 0;
  for (const { lower: mark } of words.slice(from, to - 1)) {
    if (open > 0 && mark === lower) open--;
    else if (closings[mark]?.includes(lower)) open++;
  }
  return open > 0;
}

/**
 * Builds the mention of a statement; null where trimming leaves nothing.
 *
 * @param beside what else its passage states
 */
export function mentionOf(
  article: Annotated,
  floor: Floor,
  statement: Statement,
  speaker: Speaker | null,
  occurrences: Map<string, number>,
  beside: readonly Range[],
): Mention | null {
  const { passage, attribution, rule } = statement;
  const content = untied(passage, statement.content);
  const span = trimmed(article.text, passage, content);
  if (!span) return null;
  const text = article.text.slice(span.start, span.end);
  const occurrence = occurrences.get(text) ?? 0;
  occurrences.set(text, occurrence + 1);
  const lead = attribution?.lead ? [attribution.lead] : [];
  const said =
    attribution === null
      ? null
      : dateOutside(article, passage, [...attribution.contents, ...lead, ...beside]);
  const date =
    [span, ...lead.map((range) => spanOf(passage, range))]
      .map((one) => eventDate(article, passage, one))
      .find((one) => one !== null) ?? (isFinding(attribution) ? said : null);
  const tensed = stanceOf(passage, {
    ...statement,
    follows: statement.follows && speaker !== null,
  });
  const ahead = isAhead(date, article.published);
  // "a dit que la loi serait votée en mars": behind a verb of saying the mood of hearsay is the future's too
  const told = attribution?.cue.entry.kind === "verb" && attribution.cue.entry.stance !== "alleged";
  const stance =
    ahead && (tensed === "asserted" || (tensed === "alleged" && told)) ? "planned" : tensed;
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
    statedDate: said?.value ?? passage.turn?.said ?? null,
    entities: namesIn(floor.cast, span),
    quantities: within(article.quantities, span),
    negated: stance === "denied" || isNegated(passage, content),
    confidence: 0,
    rule,
  };
  const confidence = confidenceOf(statement, mention);
  const standalone = standaloneOf(floor, passage, content, mention, date, attribution?.lead);
  return { ...mention, confidence, ...(standalone !== undefined && { standalone }) };
}

const cueSpan = (passage: Passage, cue: Range | undefined): Span | null =>
  cue ? spanOf(passage, cue) : null;
