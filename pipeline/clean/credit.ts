import { locateDay, type WrittenDay } from "./day.ts";
import type { Line } from "./lines.ts";
import type { Cue, Hit } from "./phrases.ts";

/** A line that says when the article appeared, who wrote it, or both. */
export interface Credit {
  readonly kind: "dateline" | "byline";
  readonly reason: string;
  readonly day: WrittenDay["day"] | null;
  readonly author: string | null;
}

/** Symbols and counts before the first word of a line: bullets, bars, "2 Comments". */
const LEAD = /^[^\p{L}@©]{0,12}/u;
/** Words a dateline may have beside its date and its labels: weekday, time, zone, city, author. */
const REST_WORDS = 7;

/** The phrase of one of these cues with which the line opens, symbols aside. */
export function opening(line: Line, ...cues: readonly Cue[]): Hit | undefined {
  const lead = LEAD.exec(line.folded)?.[0].length ?? 0;
  return longest(
    line.hits.filter((hit) => (hit.start === lead || hit.start === 0) && cues.includes(hit.cue)),
  );
}

function longest(hits: readonly Hit[]): Hit | undefined {
  return hits.reduce<Hit | undefined>(
    (best, hit) => (best === undefined || hit.end > best.end ? hit : best),
    undefined,
  );
}

/** Date and author of a line that holds nothing else; null for any other line. */
export function creditOf(line: Line): Credit | null {
  if (line.size > 160) return null;
  const date = locateDay(line.text);
  const by = line.hits.find(
    (hit) => hit.cue === "bylines" && namesSomebody(line.text, hit) && startsPart(line, hit, date),
  );
  const author = by === undefined ? null : authorAfter(line.text.slice(by.end));
  if (date !== null && restWords(line, date, author) <= REST_WORDS && !inSentence(line)) {
    const kind = by !== undefined && by.start < date.start ? "byline" : "dateline";
    return { kind, reason: "a date and little else", day: date.day, author };
  }
  const opens = by !== undefined && opening(line, "bylines") !== undefined;
  if (opens && !line.stop && author !== null && line.words <= 14)
    return { kind: "byline", reason: "names the author", day: null, author };
  return null;
}

/** The author of a line that ends with a byline's word behind a name. */
export function nameBefore(line: Line): Credit | null {
  const hit = line.hits.find(({ cue, end }) => cue === "bylines" && end === line.folded.length);
  const name = hit === undefined ? "" : line.text.slice(0, hit.start).trim();
  if (line.stop || !/^[\p{Lu}\p{Lo}][\p{L}\p{M} ·.]{1,24}$/u.test(name)) return null;
  if (name.split(" ").length > 3) return null;
  // "Par la rédaction" has its word in front as well, and names nobody.
  const author = opening(line, "bylines") === undefined ? name : null;
  return { kind: "byline", reason: "names the author", day: null, author };
}

function namesSomebody(text: string, hit: Hit): boolean {
  return /^[\s:：|/]{0,4}["“]?[\p{Lu}\p{Lo}@]/u.test(text.slice(hit.end, hit.end + 8));
}

/** A byline stands at the start of the line, of a part of it, or beside the date. */
function startsPart(line: Line, hit: Hit, date: WrittenDay | null): boolean {
  const before = line.text.slice(0, hit.start).trimEnd();
  return before === "" || /[^\p{L}\p{N}\p{M}]$/u.test(before) || date !== null;
}

function authorAfter(text: string): string | null {
  const clean = text.replace(/^[\s:：|/]+/u, "").slice(0, 120);
  const name = /^[^|•·–—\d\n;(<]{2,80}/u.exec(clean)?.[0].split(/, | - | \/ /u)[0];
  const trimmed = name?.replace(/[\s,.:/|-]+$/u, "") ?? "";
  return trimmed === "" || trimmed.split(" ").length > 8 ? null : trimmed;
}

/** Words left when the date, its labels and the author are taken away. */
function restWords(line: Line, date: WrittenDay, author: string | null): number {
  const taken = [date, ...line.hits.filter(({ cue }) => cue === "dated" || cue === "bylines")];
  const letters = [...line.folded].length === line.folded.length ? line.folded.split("") : [];
  for (const { start, end } of taken) letters.fill(" ", start, end);
  const words = letters.join("").match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
  return words - (author?.split(" ").length ?? 0);
}

/** A sentence with a date in it, "He left on 3 May 2024.": it stops and has function words. */
function inSentence(line: Line): boolean {
  const labelled = opening(line, "dated", "bylines") !== undefined;
  const stops = line.stop && !/ [ap]\.\s?m\.$/u.test(line.folded);
  return stops && !labelled && line.words >= 5 && line.common > 0.1;
}

/** A time of day, or a mark between parts of a line, right behind or before a date. */
const BEHIND = /^[,.]?\s{0,2}(?:$|[|•·–—/]|-{1,2}\s|(?:at |um |à |kl\.? |- )?\d{1,2}[:.h]\d\d)/u;
const BEFORE = /(?:^|[|•·–—/]|\s-)\s{0,2}$/u;

/** "29 May 202430 May 2024": the day of an update right behind that of publication. */
function glued(after: string): boolean {
  return /^[\p{L}\p{N}]/u.test(after) && locateDay(after.slice(0, 30))?.start === 0;
}

/** The day in a line that holds more than a credit: `By Dana | 6 May 2024 | Harbours, Ports, …`; null for sentences. */
export function dayAmong(line: Line): WrittenDay | null {
  if (line.text.length > 400) return null;
  const date = locateDay(line.text.slice(0, 160));
  if (date === null) return null;
  const [before, after] = [line.text.slice(0, date.start), line.text.slice(date.end)];
  if (!BEHIND.test(after) && !glued(after)) return null;
  const by = opening(line, "bylines") !== undefined && date.start < 60;
  const timed = /\d[:.h]\d\d/u.test(after.slice(0, 12)) && !line.stop;
  return by || timed || BEFORE.test(before) ? date : null;
}
