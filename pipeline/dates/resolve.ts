import type { Edtf } from "../records.ts";
import {
  type Day,
  dayOf,
  half,
  isoDay,
  isoMonth,
  isoYear,
  partsOf,
  quarter,
  unitAround,
} from "./calendar.ts";
import type { Reading, Shift } from "./reading.ts";

/** What a date is resolved against. */
export interface Anchor {
  /** The day of publication; null where it is unknown. */
  readonly reference: Day | null;
  /** Year of the last full date of the paragraph, for a narrative's days and months without one. */
  readonly narrativeYear: number | null;
  /** The clause is about the future. */
  readonly future: boolean;
}

/** The EDTF value of a reading; null where it rests on a day that is not known. */
export function resolve(reading: Reading, anchor: Anchor): Edtf | null {
  const { reference } = anchor;
  switch (reading.kind) {
    case "fixed":
      return reading.value;
    case "none":
      return null;
    case "day":
      if (reading.yearShift !== undefined) return inYear(reading, reading.yearShift, reference);
      return resolveDay(reading.month, reading.date, anchor);
    case "month":
      if (reading.yearShift !== undefined) return inYear(reading, reading.yearShift, reference);
      return resolveMonth(reading.month, reading.shift, anchor);
    default:
      return reference === null ? null : resolveNear(reading, reference, anchor.future);
  }
}

function inYear(
  reading: Extract<Reading, { kind: "day" | "month" }>,
  shift: number,
  reference: Day | null,
): Edtf | null {
  if (reference === null) return null;
  const year = partsOf(reference).year + shift;
  if (reading.kind === "month") return isoMonth(year, reading.month);
  const day = dayOf(year, reading.month, reading.date);
  return day === null ? null : isoDay(day);
}

function resolveNear(
  reading: Exclude<Reading, { kind: "fixed" | "none" | "day" | "month" }>,
  reference: Day,
  future: boolean,
): Edtf {
  const { year, month } = partsOf(reference);
  switch (reading.kind) {
    case "weekday":
      return isoDay(resolveWeekday(reading.weekday, reading.shift, reference, future));
    case "unit":
      return unitAround(reference, reading.unit, reading.shift);
    case "part":
      return reading.unit === "quarter"
        ? quarter(year, reading.number)
        : half(year, reading.number);
    case "season":
      return `${isoYear(year + (reading.shift === 0 ? 0 : (reading.shift ?? 0)))}-${reading.season}`;
    case "span": {
      // a season of sport or school runs from July on
      const first = (month >= 7 ? year : year - 1) + reading.shift;
      return `${isoYear(first)}/${isoYear(first + 1)}`;
    }
  }
}

/**
 * The latest such weekday, the day of reference included: of 350 in English news 152 are the day itself
 * and 18 lie ahead; with a cue for the future in the clause, the next one.
 */
function resolveWeekday(weekday: number, shift: Shift, reference: Day, future: boolean): Day {
  const back = (partsOf(reference).weekday - weekday + 7) % 7;
  if (shift === -1) return reference - (back || 7);
  if (shift === 1 || (future && shift === null))
    return reference - back + (back === 0 && shift === null ? 0 : 7);
  return reference - back;
}

/** The day nearest to the reference, a day ahead counting double: past-only costs 3 to 8 points of value F1. */
function resolveDay(
  month: number,
  date: number,
  { reference, narrativeYear, future }: Anchor,
): Edtf | null {
  if (narrativeYear !== null) {
    const day = dayOf(narrativeYear, month, date);
    return day === null ? null : isoDay(day);
  }
  if (reference === null) return null;
  const { year } = partsOf(reference);
  const cost = (day: Day) =>
    day > reference ? (future ? 0.5 : 2) * (day - reference) : reference - day;
  const days = [year - 1, year, year + 1].flatMap(
    (candidate) => dayOf(candidate, month, date) ?? [],
  );
  const best = days.toSorted((a, b) => cost(a) - cost(b))[0];
  return best === undefined ? null : isoDay(best);
}

/** This year's month or the last one, unless it lies at most two months ahead. */
function resolveMonth(
  month: number,
  shift: Shift,
  { reference, narrativeYear, future }: Anchor,
): Edtf | null {
  if (narrativeYear !== null && shift === null) return isoMonth(narrativeYear, month);
  if (reference === null) return null;
  const { year, month: now } = partsOf(reference);
  if (shift === -1) return isoMonth(month < now ? year : year - 1, month);
  if (shift === 1) return isoMonth(month > now ? year : year + 1, month);
  if (shift === 0) return isoMonth(year, month);
  if (future) return isoMonth(month >= now ? year : year + 1, month);
  const ahead = (month - now + 12) % 12;
  if (month > now) return isoMonth(ahead <= 2 ? year : year - 1, month);
  return isoMonth(ahead <= 2 && ahead > 0 ? year + 1 : year, month);
}
