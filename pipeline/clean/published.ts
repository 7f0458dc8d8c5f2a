import type { Block, Edtf } from "../records.ts";
import { type Credit, dayAmong, opening } from "./credit.ts";
import { locateDay } from "./day.ts";
import type { Line } from "./lines.ts";
import { SHORT } from "./page.ts";
import { termsOf } from "./terms.ts";

/** A line that tells a day. */
interface Dated {
  readonly index: number;
  readonly day: Edtf;
}

/** How well a day would do as the day of publication. */
interface Candidate {
  readonly day: Edtf;
  readonly worth: number;
}

/** Lines between two paragraphs of one article, pictures and boxes among them. */
const GAP = 10;
/** Of the longest run's size, what an article split by boxes has in its first. */
const SHARE = 0.25;
/** Lines behind the article's first and last in which its date is looked for. */
const [INTO, BELOW] = [8, 8];
/** Below this a date is more likely that of another article, of today, or of a picture. */
const LEAST = 0;

/**
 * The day of publication that a page of lines tells: of all dated lines the one that stands best, right
 * above the article's prose, beside its author or below its end. Null where all stand apart.
 */
export function publishedOn(
  lines: readonly Line[],
  blocks: readonly Block[],
  credits: readonly (Credit | null)[],
): Edtf | null {
  const prose = blocks.map(({ kind }, i) => kind === "body" && lines[i]!.words > 8);
  const run = articleRun(lines, prose);
  if (run === null) return credits.find((credit) => credit?.day)?.day ?? null;
  const [first, last] = run;
  const text = new Set<number>();
  const page = { lines, blocks, credits, prose, text };
  const above = dated(page, 0, Math.min(first + INTO, last));
  if (above.length > 0) {
    for (let i = first; i <= last; i++)
      if (prose[i]) for (const term of termsOf(lines[i]!)) text.add(term);
  }
  const best = bestOf(above.map((found) => weighAbove(page, found, first)));
  if (best !== null) return best;
  const below = dated(page, last, last + BELOW);
  return (
    dayBeforeDash(lines, prose) ??
    labelledDay(page, first, last) ??
    bestOf(below.map((found) => weighBelow(page, found, last, below)))
  );
}

/** `May 6, 2024 -- The harbour …`: the first paragraph of its kind, where no more than two begin so. */
function dayBeforeDash(lines: readonly Line[], prose: readonly boolean[]): Edtf | null {
  const days = lines.flatMap(({ text }, i) => {
    const head = prose[i] ? text.slice(0, 50) : "";
    const written = /\d/u.test(head.slice(0, 25)) ? locateDay(head) : null;
    return written?.start === 0 && /^ ?[-–—]{1,2} /u.test(head.slice(written.end))
      ? [written.day]
      : [];
  });
  return days.length <= 2 ? (days[0] ?? null) : null;
}

/** The day of the only line within the text that opens with a label, "Created: 6 May 2024, 10:12". */
function labelledDay(page: Page, first: number, last: number): Edtf | null {
  const labelled = dated(page, first, last).filter(
    ({ index }) => page.credits[index] !== null && opening(page.lines[index]!, "dated"),
  );
  return labelled.length === 1 ? labelled[0]!.day : null;
}

interface Page {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly credits: readonly (Credit | null)[];
  readonly prose: readonly boolean[];
  /** The longer words of the article. */
  readonly text: ReadonlySet<number>;
}

/** The first and last line of the first prose that stands together and has some share of the most. */
function articleRun(
  lines: readonly Line[],
  prose: readonly boolean[],
): readonly [first: number, last: number] | null {
  const runs: { first: number; last: number; size: number }[] = [];
  for (const [i, { size }] of lines.entries()) {
    if (!prose[i]) continue;
    const run = runs.at(-1);
    if (run === undefined || i - run.last > GAP) runs.push({ first: i, last: i, size });
    else Object.assign(run, { last: i, size: run.size + size });
  }
  const most = Math.max(...runs.map(({ size }) => size));
  const run = runs.find(({ size }) => size >= most * SHARE);
  return run === undefined ? null : [denseFrom(prose, run.first, run.last), run.last];
}

/** Without notices and teasers that read like prose before the article: three lines of six are prose from its first on. */
function denseFrom(prose: readonly boolean[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    if (prose[i] && prose.slice(i, i + 6).filter(Boolean).length >= 3) return i;
  }
  return first;
}

function dated({ lines, blocks, credits }: Page, from: number, to: number): readonly Dated[] {
  const found: Dated[] = [];
  for (let index = from; index <= Math.min(to, lines.length - 1); index++) {
    if (blocks[index]!.kind === "comment") continue;
    const day = credits[index]?.day ?? dayAmong(lines[index]!)?.day;
    if (day !== undefined && day !== null)
      found.push({ index, day: firstPublished(lines[index]!, day) });
  }
  return found;
}

/** Whether the line opens with a label, or is one alone. */
function isLabelled(line: Line, opens: boolean): boolean {
  const label = opening(line, "dated");
  return label !== undefined && (opens || line.folded.length <= label.end + 1);
}

/** "Updated May 8, 2024, published May 6, 2024": the earlier of the two days of a labelled line. */
function firstPublished(line: Line, day: Edtf): Edtf {
  if (line.text.length > 120 || opening(line, "dated") === undefined) return day;
  const one = locateDay(line.text);
  const two = one === null ? null : locateDay(line.text.slice(one.end));
  return two !== null && two.day < day ? two.day : day;
}

/** What speaks for a dated line by itself: a label, an author in it or beside it, a time of day. */
function own({ lines, credits }: Page, index: number): number {
  const { hits, text } = lines[index]!;
  const beside = [index - 2, index - 1, index, index + 1, index + 2];
  const author = beside.some((i) => typeof credits[i]?.author === "string");
  const labelled = [index - 1, index].some(
    (i) => lines[i] !== undefined && isLabelled(lines[i], i === index),
  );
  return (
    (author || hits.some(({ cue }) => cue === "bylines") ? 1 : 0) +
    (labelled ? 1 : 0) +
    (/\d[:.h]\d\d/u.test(text) ? 0.5 : 0)
  );
}

/** The article's headline may stand between; every further line that could be one speaks against the day. */
function weighAbove(page: Page, { index, day }: Dated, first: number): Candidate {
  let [cost, headlines] = [0, 0];
  for (let i = index + 1; i < first && !page.prose[i]; i++) {
    if (isHeadline(page, i)) headlines++;
    else cost += isKnown(page.blocks[i]!) ? 0.06 : 0.15;
  }
  cost += 0.6 * Math.max(0, headlines - 1) + 0.3 * Math.max(0, index - first);
  const beside = [-6, -5, -4, -3, -2, -1, 1, 2, 3].some((by) => isHeadline(page, index + by));
  return { day, worth: (beside ? 2 : 1) + own(page, index) - cost };
}

/** Whether a rule has said what the line is: a button, a notice, a call, a short label. */
function isKnown({ kind, reason }: Block): boolean {
  return kind === "boilerplate" && reason !== SHORT && !reason.startsWith("reads like");
}

/** A line of some words, half the longer ones of them the article's. */
function isHeadline({ lines, blocks, credits, prose, text }: Page, index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.words < 4 || prose[index] || credits[index] !== null) return false;
  if (isKnown(blocks[index]!)) return false;
  const terms = termsOf(line);
  return terms.filter((term) => text.has(term)).length * 2 >= Math.max(1, terms.length);
}

/** Below the article stand lists of others with their days: its own stands right behind it or alone. */
function weighBelow(
  page: Page,
  { index, day }: Dated,
  last: number,
  all: readonly Dated[],
): Candidate {
  const others = index - last <= 2 ? 0 : all.filter((other) => other.day !== day).length;
  const worth = 0.8 + own(page, index) - 0.15 * (index - last) - 0.7 * others;
  return { day, worth };
}

function bestOf(candidates: readonly Candidate[]): Edtf | null {
  const best = candidates.reduce<Candidate | null>(
    (most, one) => (most === null || one.worth > most.worth ? one : most),
    null,
  );
  return best !== null && best.worth >= LEAST ? best.day : null;
}
