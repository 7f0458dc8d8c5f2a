import type { DateUnit } from "../../languages/contract/dates.ts";
import type { Edtf } from "../records.ts";
import {
  type Day,
  dayOf,
  half,
  isoDay,
  isoMonth,
  isoYear,
  move,
  partsOf,
  periodOf,
  quarter,
  unitAround,
} from "./calendar.ts";
import { holidayIn } from "./holidays.ts";
import type { Reading } from "./reading.ts";

/** A part of a period: the March of a year, the Monday of a week, the second week of a month; null where it has none. */
export function inside(outer: Edtf, inner: Reading): Edtf | null {
  const period = periodOf(outer);
  if (period === null) return null;
  const [first, last] = period;
  const { year, month } = partsOf(first);
  switch (inner.kind) {
    case "month":
      return isoMonth(year, inner.month);
    case "season":
      return `${isoYear(year)}-${inner.season}`;
    case "day":
      return day(year, inner.month, inner.date);
    case "date":
      return day(year, month, inner.date);
    case "holiday":
      return holidayIn(inner.rule, year);
    case "weekday":
      return isoDay(first - partsOf(first).weekday + inner.weekday);
    case "unit":
      return unitAround(first, inner.unit, 0);
    case "ordinal":
      return counted(inner, first, last);
    case "first":
      return leading(first, inner.unit, inner.count);
    case "range": {
      const from = inside(outer, inner.from);
      const to = inside(outer, inner.to);
      return from !== null && to !== null && from < to ? `${from}/${to}` : null;
    }
    default:
      return null;
  }
}

/** The first units of what begins with a day. */
export function leading(first: Day, unit: DateUnit, count: number): Edtf {
  const end = move(first, unit, count) - 1;
  const months = unit === "month" || unit === "quarter";
  const [from, to] = [isoDay(first), isoDay(end)];
  return months ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : `${from}/${to}`;
}

function day(year: number, month: number, date: number): Edtf | null {
  const found = dayOf(year, month, date);
  return found === null ? null : isoDay(found);
}

function counted(
  { unit, number, weekday = 0 }: Extract<Reading, { kind: "ordinal" }>,
  first: Day,
  last: Day,
): Edtf | null {
  const { year } = partsOf(first);
  const back = number < 0;
  switch (unit) {
    case "quarter":
      return back ? quarter(year, 4) : number <= 4 ? quarter(year, number) : null;
    case "half":
      return back ? half(year, 2) : number <= 2 ? half(year, number) : null;
    case "month":
      return back ? isoMonth(year, 12) : number <= 12 ? isoMonth(year, number) : null;
    case "day":
      return isoDay(back ? last : first + number - 1);
    case "week": {
      // a week belongs to the month or year that holds its Thursday
      const thursday = back ? before(last, 4) : after(first, 4) + 7 * (number - 1);
      return thursday > last ? null : `${isoDay(thursday - 3)}/${isoDay(thursday + 3)}`;
    }
    case "weekend": {
      const saturday = back ? before(last, 6) : after(first, 6) + 7 * (number - 1);
      return saturday > last ? null : `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
    }
    case "weekday": {
      const found = back ? before(last, weekday) : after(first, weekday) + 7 * (number - 1);
      return found > last ? null : isoDay(found);
    }
    default:
      return null;
  }
}

/** The first such weekday from a day on. */
function after(day: Day, weekday: number): Day {
  return day + ((weekday - partsOf(day).weekday + 7) % 7);
}

/** The last such weekday up to a day. */
function before(day: Day, weekday: number): Day {
  return day - ((partsOf(day).weekday - weekday + 7) % 7);
}
