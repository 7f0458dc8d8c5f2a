import type { DateUnit } from "../../languages/contract/dates.ts";
import type { Edtf } from "../records.ts";
import { closing, type Day, isoDays, move, parseDay, partsOf, periodOf } from "./calendar.ts";
import { lengthTo } from "./lengths.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Anchor } from "./near.ts";
import type { Hit, Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { type Tense, tenseAround } from "./tense.ts";
import { type DateToken, lengthAt } from "./tokens.ts";
import { Told } from "./told.ts";
import type { Verbs } from "./verbs.ts";

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
  verbs: Verbs,
): Dated[] {
  const narrative = isNarrative(hits, day);
  let narrativeYear: number | null = null;
  const told = new Told();
  let quarter: { readonly value: Edtf; readonly at: number } | null = null;
  let before: { readonly to: number; readonly tense: Tense } | null = null;
  let toldIn = Number.NEGATIVE_INFINITY;
  let spoken: { readonly day: Edtf; readonly sentence: number } | null = null;
  return hits.flatMap((found) => {
    const lasting = lasted(found, tokens, lexicon, verbs);
    // "on April 24 and 25": days of one list have one tense
    const goesOn = lasting.rule === "listed" && before !== null && lasting.from - before.to <= 2;
    const tense = goesOn
      ? before!.tense
      : needsTense(lasting.reading)
        ? tenseAround(tokens, lasting.from, lasting.to, lexicon, verbs, isSettable(lasting))
        : null;
    before = { to: lasting.to, tense };
    const hit = hence(lasting, tense, told, day, tokens, lexicon);
    if (hit.reading.kind === "part" && narrative) return [];
    const { reading, from } = hit;
    const year = narrative ? yearOf(reading) : null;
    if (year !== null) narrativeYear = year;
    const here = spoken !== null && spoken.sentence === tokens[from]!.sentence ? spoken.day : null;
    const near = quarter !== null && from - quarter.at < 60 ? quarter.value : null;
    const gone = tense === "past" && tokens[from - 1]?.sentence !== tokens[from]!.sentence;
    const future = tense === "future" || (!gone && isDeadline(hit, tense));
    const ago = isYearAgo(hit);
    const led = anaphorIn(reading);
    const anchor = {
      reference: narrative && isCounted(reading) ? reached(told.last, day) : day,
      narrativeYear,
      future,
      past: tense === "past",
      last:
        led === null || isTied(hit, led, tokens, lexicon, toldIn)
          ? null
          : told.before(led.unit, led.shift, day, future),
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
      if (reading.kind !== "unit" || reading.unit === "day") {
        told.add(value.split("/")[0]!);
        if (/^\d{4}-\d\d-\d\d/u.test(value)) toldIn = tokens[from]!.sentence;
      }
    }
    if (alternatives !== undefined) return { hit, value, alternatives };
    if (hit.rule === "night") return bothDays(hit, value);
    if (value !== null && day !== null && isAsOf(hit, tokens, lexicon) && closing(value) < day)
      return { hit: { ...hit, relation: null }, value };
    const length = lengthTo(hit, value, day);
    if (length !== null) return { hit, value, interval: length };
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
function lasted(hit: Hit, tokens: readonly DateToken[], lexicon: Lexicon, verbs: Verbs): Hit {
  const { rule, from, to, reading } = hit;
  if (rule !== "within" || (reading.kind !== "unit" && reading.kind !== "stretch")) return hit;
  const tense = tenseAround(tokens, from, to, lexicon, verbs);
  if (tense !== "past" && tense !== "done") return hit;
  return { ...hit, reading: { kind: "none", type: "duration" } };
}

/** The part of a reading that leads back to a date mentioned before: "the same month" of "the 12th of the same month". */
function anaphorIn(reading: Reading): Extract<Reading, { kind: "anaphor" }> | null {
  if (reading.kind === "anaphor") return reading;
  if (reading.kind === "within") return anaphorIn(reading.outer);
  return reading.kind === "moved" ? anaphorIn(reading.base) : null;
}

/** "As of Friday", told of a Friday that is over, is on that day; ahead it is from then on. */
function isAsOf(
  { relation, from }: Hit,
  tokens: readonly DateToken[],
  { phrases }: Lexicon,
): boolean {
  return relation === "since" && lengthAt(tokens, from, phrases.asOf) > 0;
}

/** "The day after the match": of an event, which is dated only where its day was told in this sentence or the one before. */
function isTied(
  { to, rule }: Hit,
  { unit, shift }: Extract<Reading, { kind: "anaphor" }>,
  tokens: readonly DateToken[],
  { phrases }: Lexicon,
  toldIn: number,
): boolean {
  if (unit !== "day" || shift === 0 || rule !== "anaphor") return false;
  if (tokens[to]?.sentence !== tokens[to - 1]!.sentence) return false;
  return lengthAt(tokens, to, phrases.ties) > 0 && tokens[to]!.sentence > toldIn + 1;
}

/** "三天后", "через три дня", told of what is past: from the date mentioned last, not from the publication. */
function hence(
  hit: Hit,
  tense: Tense,
  told: Told,
  day: Day | null,
  tokens: readonly DateToken[],
  lexicon: Lexicon,
): Hit {
  const ahead = hit.rule === "counted-unit" ? aheadOf(hit.reading) : null;
  if (ahead === null || day === null || tense === "future") return hit;
  const leads = lengthAt(tokens, hit.from, lexicon.phrases.aheadBefore) > 0;
  const follows = !leads || lengthAt(tokens, hit.from, lexicon.phrases.after) > 0;
  // "em 12 meses", "in two years", told of what is past, say how long it took
  if (!follows && tense === "past")
    return { ...hit, reading: { kind: "none", type: "duration" }, rule: "duration" };
  if (!follows || (leads && tense !== "past")) return hit;
  const base = told.before(ahead.unit, ahead.shift, day, false);
  const from = base === null ? null : periodOf(base)![0];
  if (from === null || move(from, ahead.unit, ahead.shift) > day) return hit;
  return { ...hit, reading: { kind: "anaphor", ...ahead }, rule: "hence" };
}

/** The unit and count of one step ahead of today; null for any other reading. */
function aheadOf(reading: Reading): { readonly unit: DateUnit; readonly shift: number } | null {
  if (reading.kind === "unit" && reading.shift !== null && reading.shift > 0)
    return { unit: reading.unit, shift: reading.shift };
  if (reading.kind !== "moved" || reading.count <= 0 || reading.base.kind !== "unit") return null;
  return { unit: reading.unit, shift: reading.count };
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

/** What is to be done until Friday or by February lies ahead; not so where it opens what was done: "Bis Montag unterschrieben 12.000". */
function isDeadline({ relation, reading, modifier }: Hit, tense: Tense): boolean {
  if (relation === "by") return /^(?:weekday|month|date|season)$/u.test(reading.kind);
  if (relation !== "until") return false;
  if (reading.kind === "month") return modifier === "end" && tense !== "past";
  return /^(?:weekday|date|season)$/u.test(reading.kind) && tense !== "past";
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

/** A day or time for which something may be set, so that the present tells of what is to come; since when it is so lies behind. */
function isSettable({ reading, relation }: Pick<Hit, "reading" | "relation">): boolean {
  if (relation === "since") return false;
  if (reading.kind === "within") return isSettable({ reading: reading.outer, relation });
  if (reading.kind === "unit") return reading.unit === "weekend" && reading.shift === null;
  return /^(?:weekday|month|day|date|range|holiday)$/u.test(reading.kind);
}

function needsTense(reading: Reading): boolean {
  if (reading.kind === "within") return needsTense(reading.outer);
  return /^(?:weekday|month|day|date|ordinal|range|holiday|moved|unit|season|anaphor|first)$/u.test(
    reading.kind,
  );
}
