import type { Languages } from "../../languages/language.ts";
import type { DateMention, Edtf, Tagged } from "../records.ts";
import { findDates } from "./index.ts";

/** The day of an article, and its dates as seen from that day. */
export interface OwnDay {
  readonly day: Edtf;
  readonly dates: readonly DateMention[];
}

/**
 * The day an undated article tells of itself: the only full day among the dates `found` in it, where a weekday
 * that it names without a date falls on that very day ("voted on Sunday … September 30, 2018"). Null where the
 * article names no day or several, or no such weekday.
 */
export function ownDay(
  article: Tagged,
  found: readonly DateMention[],
  languages: Languages,
): OwnDay | null {
  const days = new Set(found.flatMap(({ value }) => fullDay(value)));
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  const dates = findDates({ ...article, published: day }, languages);
  return dates.some((date) => namesWeekday(date, day)) ? { day, dates } : null;
}

function fullDay(value: Edtf | null): Edtf[] {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? [value] : [];
}

function namesWeekday({ rule, value, relation }: DateMention, day: Edtf): boolean {
  return rule === "weekday" && value === day && relation === null;
}
