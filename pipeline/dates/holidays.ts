import type { Edtf } from "../records.ts";
import { type Day, dayOf, isoDay, isoDays, lengthOf, parseDay, partsOf } from "./calendar.ts";
import { newMoonNear } from "./new-moon.ts";
import { dayWithin, monthFrom } from "./other-calendars.ts";

/**
 * A holiday in a year, by the pack's rule: `12-25`, `easter-2`, `11-4#4` (fourth Thursday of November;
 * −1 the last), `06-19>5` (the first Friday from then on), `chinese 01-01`, the whole month `islamic-umalqura 09`, the days of all years
 * (`2014-10-23 2015-11-11`), or an interval of two such rules (`easter-7/easter`). Null where the year has none.
 */
export function holidayIn(rule: string, year: number): Edtf | null {
  const [from, to] = rule.split("/");
  const month = /^([a-z-]+) (\d\d)$/u.exec(rule);
  if (month !== null) return monthOf(month[1]!, Number(month[2]), year);
  const first = dayIn(from!, year);
  if (first === null || to === undefined) return first === null ? null : isoDay(first);
  const last = dayIn(to, year);
  return last === null ? null : isoDays(first, last);
}

/** A month of another calendar that begins in the year. */
function monthOf(calendar: string, month: number, year: number): Edtf | null {
  const first = dayWithin(calendar, month, 1, year);
  return first === null ? null : monthFrom(first, calendar);
}

function dayIn(rule: string, year: number): Day | null {
  const fixed = /^(\d\d)-(\d\d)$/u.exec(rule);
  if (fixed !== null) return dayOf(year, Number(fixed[1]), Number(fixed[2]));
  const easter = /^(easter|orthodox)([+-]\d+)?$/u.exec(rule);
  if (easter !== null) return easterIn(year, easter[1] === "orthodox") + Number(easter[2] ?? 0);
  const nth = /^(\d\d)-(\d)#(-?\d)$/u.exec(rule);
  if (nth !== null) return nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3]));
  const onward = /^(\d\d)-(\d\d)>(\d)$/u.exec(rule);
  if (onward !== null) {
    const first = dayOf(year, Number(onward[1]), Number(onward[2]))!;
    return first + ((Number(onward[3]) - partsOf(first).weekday + 7) % 7);
  }
  if (/^\d{4}-/u.test(rule)) {
    const day = rule.split(" ").find((each) => each.startsWith(`${year}-`));
    return day === undefined ? null : parseDay(day);
  }
  const other = /^(\S+) (\d\d)-(\d\d)$/u.exec(rule);
  return other && dayOfMoon(other[1]!, Number(other[2]), Number(other[3]), year);
}

/** Hours ahead of universal time by which the calendars of the east begin their months. */
const CLOCKS: Readonly<Record<string, number>> = { vietnamese: 7, chinese: 8, dangi: 9 };

/** A day of another calendar; in the east its month begins on the day of the new moon there. */
function dayOfMoon(calendar: string, month: number, date: number, year: number): Day | null {
  const hours = CLOCKS[calendar];
  if (hours === undefined) return dayWithin(calendar, month, date, year);
  const day = dayWithin("chinese", month, date, year);
  return day === null ? null : newMoonNear(day - date + 1, hours) + date - 1;
}

/** Sunday of Easter by the rule of Meeus; the orthodox one by his Julian rule, in Gregorian days. */
function easterIn(year: number, orthodox: boolean): Day {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const month = Math.floor((d + e + 114) / 31);
    // the Julian calendar runs 13 days behind from 1900 to 2099
    return dayOf(year, month, ((d + e + 114) % 31) + 1)! + 13;
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1)!;
}

function nthWeekday(year: number, month: number, weekday: number, number: number): Day {
  if (number < 0) {
    const last = dayOf(year, month, lengthOf(year, month))!;
    return last - ((partsOf(last).weekday - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1)!;
  return first + ((weekday - partsOf(first).weekday + 7) % 7) + 7 * (number - 1);
}
