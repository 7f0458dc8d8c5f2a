import type { Edtf } from "../records.ts";
import { closing, isoDay, move, opening, partsOf, periodOf, unitAround } from "./calendar.ts";
import { type Anchor, resolveDay, resolveHoliday, resolveMonth, resolveNear } from "./near.ts";
import type { Reading } from "./reading.ts";
import { inside } from "./within.ts";

const CLOCK: ReadonlySet<string> = new Set(["hour", "minute", "second"]);

/** The EDTF value of a reading; null where it rests on a day that is not known. */
export function resolve(reading: Reading, anchor: Anchor): Edtf | null {
  switch (reading.kind) {
    case "fixed":
      return reading.value;
    case "none":
      return null;
    case "day":
      return resolveDay(reading.month, reading.date, reading.shift ?? null, anchor);
    case "month":
      return resolveMonth(reading.month, reading.shift, anchor);
    case "within": {
      const outer = resolve(reading.outer, anchor);
      return outer === null ? null : inside(outer, reading.inner);
    }
    case "range":
      return resolveRange(reading.from, reading.to, anchor);
    case "moved": {
      const base = resolve(reading.base, anchor);
      const day = base === null ? null : periodOf(base)?.[0];
      return day == null ? null : isoDay(move(day, reading.unit, reading.count));
    }
    case "part":
      return anchor.today ?? (anchor.reference === null ? null : isoDay(anchor.reference));
    case "anaphor": {
      const { last } = anchor;
      const told = last === null ? null : (periodOf(last)?.[0] ?? null);
      // "the next day", "two hours later" where no day was told
      const base = told ?? (isNear(reading) ? null : anchor.reference);
      return base === null ? null : unitAround(base, reading.unit, reading.shift);
    }
    case "holiday":
      return resolveHoliday(reading.rule, reading.shift, anchor);
    default:
      return anchor.reference === null ? null : resolveNear(reading, anchor.reference, anchor);
  }
}

/** Counted in days or hours. */
const isNear = ({ unit, shift }: Extract<Reading, { kind: "anaphor" }>): boolean =>
  CLOCK.has(unit) || (unit === "day" && shift !== 0);

/** Ends of an interval share what only one of them names: its year, its month, its week. */
function resolveRange(from: Reading, to: Reading, anchor: Anchor): Edtf | null {
  let right = resolve(to, anchor);
  let left = resolve(from, anchor);
  if (from.kind === "date" && to.kind !== "date") left = right && inside(right, from);
  else if (to.kind === "date" && from.kind !== "date") right = left && inside(left, to);
  else if (isOpen(from) && isOpen(to) && from.kind !== "weekday" && right !== null)
    left = backward(from, right, anchor);
  else if (isOpen(to) && !isOpen(from) && left !== null) right = onward(to, left, anchor);
  else if (isOpen(from) && !isOpen(to) && right !== null) left = backward(from, right, anchor);
  if (left === null || right === null) return null;
  if (opening(left) > closing(right) && isOpen(to)) right = onward(to, left, anchor) ?? right;
  if (opening(left) >= closing(right)) return null;
  return `${left.split("/")[0]}/${right.split("/").at(-1)}`;
}

/** Whether the year or week is left open. */
function isOpen(reading: Reading): boolean {
  if (reading.kind === "date") return true;
  const may =
    reading.kind === "holiday" ||
    reading.kind === "day" ||
    reading.kind === "weekday" ||
    reading.kind === "month";
  return may && (reading.shift ?? null) === null;
}

function onward(reading: Reading, from: Edtf, anchor: Anchor): Edtf | null {
  const day = periodOf(from)?.[0];
  if (day === undefined) return null;
  if (reading.kind === "weekday")
    return isoDay(day + ((reading.weekday - partsOf(day).weekday + 7) % 7));
  if (reading.kind === "date") return resolve(reading, { ...anchor, reference: day, future: true });
  const { year } = partsOf(day);
  const same = resolve(reading, { ...anchor, narrativeYear: year });
  return same !== null && closing(same) >= day
    ? same
    : resolve(reading, { ...anchor, narrativeYear: year + 1 });
}

function backward(reading: Reading, to: Edtf, anchor: Anchor): Edtf | null {
  const day = periodOf(to)?.[1];
  if (day === undefined) return null;
  if (reading.kind === "weekday")
    return isoDay(day - ((partsOf(day).weekday - reading.weekday + 7) % 7));
  const { year } = partsOf(day);
  const same = resolve(reading, { ...anchor, narrativeYear: year });
  return same !== null && opening(same) <= day
    ? same
    : resolve(reading, { ...anchor, narrativeYear: year - 1 });
}
