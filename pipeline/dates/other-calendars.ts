import type { Edtf } from "../records.ts";
import { type Day, dayOf, isoDays, parseDay } from "./calendar.ts";

/** What a day is called in another calendar of ICU. */
interface OtherParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** ICU names the months of the Hebrew year even where numbers are asked for; the first Adar is there in leap years alone. */
const HEBREW = [
  ..."Tishri Heshvan Kislev Tevet Shevat".split(" "),
  "Adar I",
  ..."Adar Nisan Iyar Sivan Tamuz Av Elul".split(" "),
];

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(calendar: string, day: Day): OtherParts {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(day * 86_400_000);
  const of = (name: string) => parts.find(({ type }) => type === name)?.value ?? "";
  const month = of("month");
  const named = HEBREW.indexOf(month === "Adar II" ? "Adar" : month) + 1;
  return { year: Number(of("year")), month: named || Number(month), date: Number(of("day")) };
}

const found = new Map<string, Day | null>();

/** Kept once found: each search asks ICU for hundreds of days. */
function kept(key: string, search: () => Day | null): Day | null {
  let day = found.get(key);
  if (day === undefined) {
    if (found.size > 1000) found.clear();
    day = search();
    found.set(key, day);
  }
  return day;
}

/** The first day from `from` on, within a year, that passes. */
function firstDay(from: Day, calendar: string, passes: (parts: OtherParts) => boolean): Day | null {
  for (let day = from; day < from + 390; day++) if (passes(partsIn(calendar, day))) return day;
  return null;
}

/** The first day of a Gregorian year that bears this month and day in another calendar; null where none does. */
export function dayWithin(calendar: string, month: number, date: number, year: number): Day | null {
  return kept(`${calendar} ${month} ${date} in ${year}`, () => {
    const first = dayOf(year, 1, 1)!;
    const day = firstDay(first, calendar, (of) => of.month === month && of.date === date);
    return day !== null && day < dayOf(year + 1, 1, 1)! ? day : null;
  });
}

/** A year of each calendar, the day it begins on, and the mean length of its years. */
const PIVOTS: Readonly<Record<string, readonly [year: number, day: Edtf, length: number]>> = {
  persian: [1404, "2025-03-21", 365.2422],
  "islamic-umalqura": [1446, "2024-07-07", 354.367],
  hebrew: [5786, "2025-09-23", 365.2468],
};

/** The first day of a year of another calendar; null for calendars whose years have no number of their own. */
function newYear(calendar: string, year: number): Day | null {
  const pivot = PIVOTS[calendar];
  if (pivot === undefined) return null;
  return kept(`${calendar} ${year}`, () => {
    const [of, day, length] = pivot;
    // Hebrew years, with or without a month more, begin up to three weeks from the mean
    const near = Math.round(parseDay(day)! + (year - of) * length) - 30;
    return firstDay(near, calendar, (parts) => parts.year === year);
  });
}

/** A day of another calendar by its own year; null where it has no such day. */
export function dayOfOther(
  calendar: string,
  year: number,
  month: number,
  date: number,
): Day | null {
  const first = newYear(calendar, year);
  if (first === null) return null;
  return kept(`${calendar} ${year} ${month} ${date}`, () => {
    const day = firstDay(first, calendar, (of) => of.month === month && of.date === date);
    return day !== null && partsIn(calendar, day).year === year ? day : null;
  });
}

/** The days of the month that begins on a day. */
export function monthFrom(first: Day, calendar: string): Edtf {
  const { month } = partsIn(calendar, first);
  let end = first + 28;
  while (partsIn(calendar, end).month === month) end++;
  return isoDays(first, end - 1);
}

/** The days of `count` years of another calendar from one on. */
export function yearsOfOther(calendar: string, year: number, count = 1): Edtf | null {
  const first = newYear(calendar, year);
  const next = newYear(calendar, year + count);
  return first === null || next === null ? null : isoDays(first, next - 1);
}
