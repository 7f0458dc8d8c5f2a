import type { Languages } from "../../languages/language.ts";
import type { DateMention, Edtf, Tagged } from "../records.ts";
import { findDates } from "./index.ts";

/**
 * The day an undated article tells of itself: the only full day it names, where a weekday that it names
 * without a date falls on that very day ("voted on Sunday … September 30, 2018"). Null where the article
 * names no day or several, or no such weekday.
 */
export function ownDay(article: Tagged, languages: Languages): Edtf | null {
  const days = new Set(findDates(article, languages).flatMap(({ value }) => fullDay(value)));
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  const resolved = findDates({ ...article, published: day }, languages);
  return resolved.some((date) => namesWeekday(date, day)) ? day : null;
}

function fullDay(value: Edtf | null): Edtf[] {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? [value] : [];
}

function namesWeekday({ rule, value, relation }: DateMention, day: Edtf): boolean {
  return rule === "weekday" && value === day && relation === null;
}
