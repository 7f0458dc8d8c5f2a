import type { Edtf } from "../records.ts";
import {
  type Day,
  dayOf,
  half,
  isoDay,
  isoDays,
  isoMonth,
  isoYear,
  opening,
  partsOf,
  periodOf,
  quarter,
  unitAround,
} from "./calendar.ts";
import { holidayIn } from "./holidays.ts";
import type { Reading, Shift } from "./reading.ts";
import { seasonNear, stretch } from "./stretch.ts";
import { inside, leading } from "./within.ts";

/** What a date is resolved against. */
export interface Anchor {
  /** The day of publication; null where it is unknown. */
  readonly reference: Day | null;
  /** Year of the last full date of the paragraph, for a narrative's days and months without one. */
  readonly narrativeYear: number | null;
  /** The clause is about the future. */
  readonly future: boolean;
  readonly past: boolean;
  /** The date mentioned before that the reading leads back to. */
  readonly last: Edtf | null;
  /** The day named before it in its sentence. */
  readonly today: Edtf | null;
}

type Near = Extract<
  Reading,
  {
    kind:
      | "date"
      | "weekday"
      | "unit"
      | "ordinal"
      | "season"
      | "span"
      | "stretch"
      | "rest"
      | "first";
  }
>;

/** The value of a reading that is counted from the day of reference. */
export function resolveNear(
  reading: Near,
  reference: Day,
  { future, past }: Pick<Anchor, "future" | "past">,
): Edtf | null {
  const { year, month } = partsOf(reference);
  switch (reading.kind) {
    case "weekday":
      return isoDay(resolveWeekday(reading.weekday, reading.shift, reference, future));
    case "date":
      return resolveDate(reading, reference, future);
    case "unit":
      return unitAround(reference, reading.unit, shiftOf(reading, reference, future, past));
    case "ordinal":
      return resolvePart(reading, reference, future, past);
    case "first": {
      // a year's first months are those of the one before until they are over
      const of = (y: number) => leading(dayOf(y, 1, 1)!, reading.unit, reading.count);
      return future || (periodOf(of(year))?.[1] ?? 0) < reference ? of(year) : of(year - 1);
    }
    case "season":
      return seasonNear(reading.season, reading.shift, reference, future);
    case "stretch":
      return stretch(reference, reading.unit, reading.count);
    case "rest": {
      const end = periodOf(unitAround(reference, reading.unit, 0))?.[1];
      return end === undefined ? null : isoDays(reference, end);
    }
    case "span": {
      // a season of sport or school runs from July on
      const first = (month >= 7 ? year : year - 1) + reading.shift;
      return `${isoYear(first)}/${isoYear(first + 1)}`;
    }
  }
}

/**
 * The latest quarter or half of that number, the one under way included; in a clause about the future the next. A half that is
 * told of in the past has mostly passed, where "the fourth quarter" of autumn may be a company's own.
 */
function resolvePart(
  reading: Extract<Reading, { kind: "ordinal" }>,
  reference: Day,
  future: boolean,
  past: boolean,
): Edtf | null {
  const { unit, number } = reading;
  if (unit === "week") return inside(isoYear(partsOf(reference).year), reading);
  if (unit !== "quarter" && unit !== "half") return null;
  const { year } = partsOf(reference);
  const last = unit === "quarter" ? 4 : 2;
  const which = number < 0 ? last : number;
  if (which < 1 || which > last) return null;
  const of = (y: number) => (unit === "quarter" ? quarter(y, which) : half(y, which));
  const period = periodOf(of(year));
  if (period === null) return null;
  const [begins, ends] = period;
  const begun = past && unit === "half" ? (begins + ends) / 2 : begins;
  return of(begun > reference && !future ? year - 1 : year);
}

/**
 * The latest such weekday, the day of reference included: of 350 in English news 152 are the day itself
 * and 18 lie ahead; with a cue for the future in the clause, the next one.
 */
function resolveWeekday(weekday: number, shift: Shift, reference: Day, future: boolean): Day {
  const { weekday: today } = partsOf(reference);
  const back = (today - weekday + 7) % 7;
  if (shift === -1) return reference - (back || 7);
  if (shift === 0 && !(future && weekday < today)) return reference - today + weekday;
  if (shift === 0) return reference - back + 7;
  if (shift !== null && shift > 1) return reference - today + weekday + 7;
  if (shift === 1) return reference - back + 7;
  if (future) return reference - back + (back === 0 ? 0 : 7);
  return reference - back;
}

/** The nearest 27th, one ahead counting double; with a weekday the nearest that falls on it. */
function resolveDate(
  { date, weekday, shift }: Extract<Reading, { kind: "date" }>,
  reference: Day,
  future: boolean,
): Edtf | null {
  const { year, month } = partsOf(reference);
  const reach = weekday === undefined ? 2 : 14;
  const days: Day[] = [];
  for (let k = -reach; k <= reach; k++) {
    const total = year * 12 + month - 1 + k;
    const day = dayOf(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, date);
    if (day !== null && (weekday === undefined || partsOf(day).weekday === weekday)) days.push(day);
  }
  return nearest(towards(days, shift ?? null, reference), reference, future);
}

/** The shift of a unit as worded; what was done "this weekend" was done on the one just over. */
function shiftOf(
  { unit, shift }: Extract<Reading, { kind: "unit" }>,
  reference: Day,
  future: boolean,
  past: boolean,
): number {
  if (shift === null || (shift === 0 && unit === "weekend" && past))
    return weekendOf(reference, future);
  return shift;
}

/** The weekend just over, on its days itself, or the one ahead. */
function weekendOf(reference: Day, future: boolean): number {
  return future || partsOf(reference).weekday >= 6 ? 0 : -1;
}

/** "last 23 October" lies behind, "next 25 July" ahead. */
function towards(days: readonly Day[], shift: Shift, reference: Day): readonly Day[] {
  if (shift === null || shift === 0) return days;
  const there = days.filter((day) => (shift < 0 ? day <= reference : day >= reference));
  return there.length > 0 ? there : days;
}

function nearest(days: readonly Day[], reference: Day, future: boolean, cost = 2): Edtf | null {
  const ahead = future ? 0.5 : cost;
  const far = (day: Day) => (day > reference ? ahead * (day - reference) : reference - day);
  const best = days.toSorted((a, b) => far(a) - far(b))[0];
  return best === undefined ? null : isoDay(best);
}

/** The day nearest to the reference, a day ahead counting double: past-only costs 3 to 8 points of value F1. */
export function resolveDay(month: number, date: number, shift: Shift, anchor: Anchor): Edtf | null {
  const { reference, narrativeYear, future, past } = anchor;
  if (narrativeYear !== null && shift === null) {
    const day = dayOf(narrativeYear, month, date);
    return day === null ? null : isoDay(day);
  }
  if (reference === null) return null;
  const { year } = partsOf(reference);
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((k) => dayOf(year + k, month, date) ?? []);
  return nearest(towards(days, shift, reference), reference, future, past ? 4 : 2);
}

export function resolveHoliday(rule: string, shift: Shift, anchor: Anchor): Edtf | null {
  const { reference, narrativeYear, future, past } = anchor;
  const year = narrativeYear ?? (reference === null ? null : partsOf(reference).year);
  if (year === null) return null;
  const near = narrativeYear === null && shift !== 0 ? [-1, 0, 1] : [0];
  const periods = near.flatMap((k) => holidayIn(rule, year + k) ?? []);
  const days = towards(periods.map(opening), shift, reference ?? 0);
  const best = nearest(days, reference ?? 0, future, past ? 4 : 2);
  return periods.find((period) => period.startsWith(best ?? "none")) ?? null;
}

/** This year's month or the last one, unless it lies at most two months ahead in a clause that is not about the past. */
export function resolveMonth(month: number, shift: Shift, anchor: Anchor): Edtf | null {
  const { reference, narrativeYear, future, past } = anchor;
  if (narrativeYear !== null && shift === null) return isoMonth(narrativeYear, month);
  if (reference === null) return null;
  const { year, month: now } = partsOf(reference);
  if (shift !== null && shift < 0) return isoMonth(month < now ? year : year - 1, month);
  if (shift !== null && shift > 0) return isoMonth(month > now ? year : year + 1, month);
  if (shift === 0) return isoMonth(year, month);
  if (future) return isoMonth(month >= now ? year : year + 1, month);
  if (past) return isoMonth(month <= now ? year : year - 1, month);
  const ahead = (month - now + 12) % 12;
  if (month > now) return isoMonth(ahead <= 2 ? year : year - 1, month);
  return isoMonth(ahead <= 2 && ahead > 0 ? year + 1 : year, month);
}
