import type { Edtf } from "../records.ts";
import { type Day, isoDays, parseDay, partsOf } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit, Reading } from "./reading.ts";
import { type Anchor, resolve } from "./resolve.ts";
import { tenseAround } from "./tense.ts";
import type { DateToken } from "./tokens.ts";

export interface Dated {
  readonly hit: Hit;
  readonly value: Edtf | null;
  /** The whole of which this is one end. */
  readonly interval?: Edtf;
  /** Both days that digits in an unclear order may mean. */
  readonly alternatives?: readonly Edtf[];
}

/**
 * Resolves the dates in order: each against the day of publication, the year a history has reached,
 * the date mentioned last, and the tense of its clause.
 */
export function anchored(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
  day: Day | null,
): Dated[] {
  const narrative = isNarrative(hits, day);
  let narrativeYear: number | null = null;
  let last: Edtf | null = null;
  let quarter: { readonly value: Edtf; readonly at: number } | null = null;
  let spoken: { readonly day: Edtf; readonly sentence: number } | null = null;
  return hits.flatMap((found) => {
    const hit = lasted(found, tokens, lexicon);
    if (hit.reading.kind === "part" && narrative) return [];
    const { reading, from, to } = hit;
    const year = narrative ? yearOf(reading) : null;
    if (year !== null) narrativeYear = year;
    const here = spoken !== null && spoken.sentence === tokens[from]!.sentence ? spoken.day : null;
    const near = quarter !== null && from - quarter.at < 60 ? quarter.value : null;
    const tense = needsTense(reading) ? tenseAround(tokens, from, to, lexicon) : null;
    const future = tense === "future" || isDeadline(hit);
    const ago = isYearAgo(hit);
    const anchor = {
      reference: narrative && isCounted(reading) ? reached(last, day) : day,
      narrativeYear,
      future,
      past: tense === "past",
      last,
      today: here,
    };
    const alternatives = alternativesOf(reading, anchor);
    const value =
      near !== null && ago
        ? yearBefore(near)
        : reading.kind === "day" && alternatives !== undefined
          ? shared(alternatives)
          : resolve(reading, anchor);
    if (value?.length === 10) spoken = { day: value, sentence: tokens[from]!.sentence };
    if (value !== null && !ago) {
      if (isQuarter(value)) quarter = { value, at: from };
      if (reading.kind !== "unit" || reading.unit === "day") last = value.split("/")[0]!;
    }
    if (alternatives !== undefined) return { hit, value, alternatives };
    if (hit.rule === "night") return bothDays(hit, value);
    return ends(hit, value);
  });
}

/** Both days of "03/04", or those the text did not decide between; undefined where the order is clear. */
function alternativesOf(reading: Reading, anchor: Anchor): readonly Edtf[] | undefined {
  if (reading.kind === "fixed") return reading.alternatives;
  if (reading.kind !== "day" || reading.unclear !== true) return undefined;
  const { month, date } = reading;
  const both = [reading, { ...reading, month: date, date: month }];
  const days = both.flatMap((each) => resolve(each, anchor) ?? []);
  return days.length === 2 ? days : undefined;
}

/** The year that both days lie in. */
function shared([first, second]: readonly Edtf[]): Edtf | null {
  const year = first!.slice(0, 4);
  return second!.startsWith(year) ? year : null;
}

/** A night bears the day its words lead to; what happened in it may lie on either of its two. */
function bothDays(hit: Hit, value: Edtf | null): Dated {
  const day = value === null ? null : parseDay(value);
  if (day === null) return { hit, value };
  const first = hit.reading.kind === "moved" ? day : day - 1;
  return { hit, value, interval: isoDays(first, first + 1) };
}

/** An interval of months or years is two dates, each with the whole beside it; one of days is one. */
function ends(hit: Hit, value: Edtf | null): Dated[] {
  const { reading, middle } = hit;
  const [left, right] = value?.split("/") ?? [];
  if (reading.kind !== "range" || middle === undefined || left === undefined || right === undefined)
    return [{ hit, value }];
  if (left.length > 7 || right.length > 7) return [{ hit, value }];
  return [
    {
      hit: { ...hit, from: middle.start, to: middle.left, reading: reading.from },
      value: left,
      interval: value!,
    },
    {
      hit: { ...hit, from: middle.right, to: middle.end, reading: reading.to },
      value: right,
      interval: value!,
    },
  ];
}

/** "was put out within two hours" says how long it took, and not that it was today. */
function lasted(hit: Hit, tokens: readonly DateToken[], lexicon: Lexicon): Hit {
  const { rule, from, to, reading } = hit;
  if (rule !== "within" || reading.kind !== "unit") return hit;
  if (tenseAround(tokens, from, to, lexicon) !== "past") return hit;
  return { ...hit, reading: { kind: "none", type: "duration" } };
}

/** A history: most of its days and years lie more than a year from the publication. */
function isNarrative(hits: readonly Hit[], day: Day | null): boolean {
  if (day === null) return true;
  const now = partsOf(day).year;
  let far = 0;
  let near = 0;
  for (const { reading } of hits) {
    const year = yearOf(reading);
    if (year === null ? isDeictic(reading) : Math.abs(year - now) <= 1) near++;
    else if (year !== null) far++;
  }
  return far >= 5 && far > 2 * near;
}

function isDeictic({ kind }: Reading): boolean {
  return kind === "unit" || kind === "weekday";
}

function yearOf(reading: Reading): number | null {
  if (reading.kind === "range") return yearOf(reading.to) ?? yearOf(reading.from);
  if (reading.kind === "within") return yearOf(reading.outer);
  return reading.kind === "fixed" && /^\d{4}/u.test(reading.value)
    ? Number(reading.value.slice(0, 4))
    : null;
}

/** What is to be done until Friday or by February lies ahead. */
function isDeadline({ relation, reading }: Hit): boolean {
  return (
    (relation === "by" && /^(?:weekday|month)$/u.test(reading.kind)) ||
    (relation === "until" && reading.kind === "weekday")
  );
}

/** In a history "three days ago" and "next spring" count from where it has come. */
function isCounted({ kind }: Reading): boolean {
  return kind === "moved" || kind === "season" || kind === "stretch" || kind === "unit";
}

function reached(last: Edtf | null, day: Day | null): Day | null {
  return (last === null ? null : parseDay(last)) ?? day;
}

/** "a year earlier" behind a quarter means the same quarter of that year: so in 40 of 45 in business news. */
function isYearAgo({ reading, rule }: Hit): boolean {
  if (rule === "relative") return false;
  const back = reading.kind === "unit" || reading.kind === "anaphor";
  return back && reading.unit === "year" && reading.shift === -1;
}

function isQuarter(value: Edtf): boolean {
  const months = /^\d{4}-(\d\d)\/\d{4}-(\d\d)$/u.exec(value);
  return months !== null && Number(months[2]) - Number(months[1]) === 2;
}

function yearBefore(quarter: Edtf): Edtf {
  return quarter.replaceAll(/\d{4}/gu, (year) => String(Number(year) - 1));
}

function needsTense(reading: Reading): boolean {
  return /^(?:weekday|month|day|date|ordinal|range|holiday|moved|unit|season)$/u.test(reading.kind);
}
