import type { DateUnit } from "../../languages/contract/dates.ts";
import type { Edtf } from "../records.ts";

/** A day as the number of days since 1970-01-01. */
export type Day = number;

const MS = 86_400_000;

/** The day of a date; null where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > lengthOf(year, month)) return null;
  return Math.round(utc(year, month, date) / MS);
}

export function lengthOf(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

function utc(year: number, month: number, date: number): number {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return instant.getTime();
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

export function partsOf(day: Day): DateParts {
  const date = new Date(day * MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

export function isoDay(day: Day): Edtf {
  const { year, month, date } = partsOf(day);
  return `${isoMonth(year, month)}-${two(date)}`;
}

export function isoMonth(year: number, month: number): Edtf {
  return `${isoYear(year)}-${two(month)}`;
}

export function isoYear(year: number): Edtf {
  return String(year).padStart(4, "0");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The first day of an ISO date, month or year; null where it has none of the three forms. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso);
  return match && dayOf(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

/** The unit that holds the day, shifted by a number of units: the week from Monday, EDTF for the rest. */
export function unitAround(day: Day, unit: DateUnit, shift: number): Edtf {
  const { year, month, weekday } = partsOf(day);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return isoDay(day);
    case "day":
      return isoDay(day + shift);
    case "weekend": {
      const saturday = day - weekday + 6 + 7 * shift;
      return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
    }
    case "week": {
      const monday = day - weekday + 1 + 7 * shift;
      return `${isoDay(monday)}/${isoDay(monday + 6)}`;
    }
    case "month": {
      const months = year * 12 + month - 1 + shift;
      return isoMonth(Math.floor(months / 12), (months % 12) + 1);
    }
    case "quarter": {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return quarter(Math.floor(quarters / 4), (quarters % 4) + 1);
    }
    case "half": {
      const halves = year * 2 + (month > 6 ? 1 : 0) + shift;
      return half(Math.floor(halves / 2), (halves % 2) + 1);
    }
    case "season":
    case "year":
      return isoYear(year + shift);
    case "decade":
      return `${Math.floor(year / 10) + shift}X`;
    case "century":
      return `${Math.floor(year / 100) + shift}XX`;
  }
}

export function quarter(year: number, number: number): Edtf {
  return `${isoMonth(year, number * 3 - 2)}/${isoMonth(year, number * 3)}`;
}

export function half(year: number, number: number): Edtf {
  return `${isoMonth(year, number * 6 - 5)}/${isoMonth(year, number * 6)}`;
}

/** First and last day of an EDTF value; null for open intervals and seasons. */
export function periodOf(value: Edtf): readonly [Day, Day] | null {
  const [from, to] = value.split("/");
  if (to !== undefined) {
    const left = periodOf(from!);
    const right = periodOf(to);
    return left && right && [left[0], right[1]];
  }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(value);
  if (match === null) {
    const years = /^(\d{2,3})(X{1,2})$/u.exec(value);
    if (years === null) return null;
    const span = 10 ** years[2]!.length;
    const first = Number(years[1]) * span;
    return [dayOf(first, 1, 1)!, dayOf(first + span - 1, 12, 31)!];
  }
  const [, year, month, date] = match.map(Number) as [number, number, number, number];
  if (match[2] === undefined) return [dayOf(year, 1, 1)!, dayOf(year, 12, 31)!];
  if (month < 1 || month > 12) return null;
  const first = dayOf(year, month, match[3] === undefined ? 1 : date);
  if (first === null) return null;
  return match[3] === undefined ? [first, first + lengthOf(year, month) - 1] : [first, first];
}

/** Days as EDTF: a day, or an interval of days. */
export function isoDays(from: Day, to: Day): Edtf {
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
}

/** The day moved by a number of units; a day the month lacks becomes its last one. */
export function move(day: Day, unit: DateUnit, count: number): Day {
  const days = unit === "day" ? 1 : unit === "week" || unit === "weekend" ? 7 : 0;
  if (days > 0) return day + days * count;
  const months = MONTHS[unit];
  if (months === undefined) return day;
  const { year, month, date } = partsOf(day);
  const total = year * 12 + month - 1 + months * count;
  const [y, m] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayOf(y, m, Math.min(date, lengthOf(y, m)))!;
}

/** The first day of a value; before all days where it has none. */
export function opening(value: Edtf): Day {
  return periodOf(value)?.[0] ?? Number.NEGATIVE_INFINITY;
}

/** The last day of a value; behind all days where it has none. */
export function closing(value: Edtf): Day {
  return periodOf(value)?.[1] ?? Number.POSITIVE_INFINITY;
}

const MONTHS: Partial<Record<DateUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
