import type { Edtf } from "../records.ts";

/** First and last day of an EDTF date or interval, as ISO days; an open end is the end of time. */
export function boundsOf(edtf: Edtf): readonly [from: string, to: string] {
  const [from = "", to] = edtf.split("/");
  return [edge(from, "01-01", "01", "0000-01-01"), edge(to ?? from, "12-31", "31", "9999-12-31")];
}

/** Seasons become the whole year: nobody says where a summer ends. */
function edge(part: string, yearEnd: string, monthEnd: string, open: string): string {
  if (part === "" || part === "..") return open;
  if (/^\d{4}$/u.test(part)) return `${part}-${yearEnd}`;
  if (/^\d{4}-(?:2[1-4]|[^-]*X)/u.test(part) || /X/u.test(part)) {
    return `${part
      .slice(0, 4)
      .replaceAll("X", yearEnd === "12-31" ? "9" : "0")
      .padEnd(4, yearEnd === "12-31" ? "9" : "0")}-${yearEnd}`;
  }
  return part.length === 7 ? `${part}-${monthEnd}` : part;
}

/** Whether two dates can be of the same event: one period touches the other. */
export function overlap(left: Edtf, right: Edtf): boolean {
  const [a, b] = [boundsOf(left), boundsOf(right)];
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Days between two publication dates; null where one is unknown or only a year. */
export function daysBetween(left: Edtf | null, right: Edtf | null): number | null {
  if (left === null || right === null) return null;
  const days = Math.abs(dayOf(left) - dayOf(right));
  return Number.isNaN(days) ? null : days;
}

/** Whether a date is one full day. */
export const isDay = (date: Edtf): boolean => !date.includes("/") && !Number.isNaN(dayOf(date));

const days = new Map<Edtf, number>();

/** A full day as a number of days; NaN for anything less exact. */
export function dayOf(date: Edtf): number {
  let day = days.get(date);
  if (day === undefined) {
    day = date.length < 10 ? Number.NaN : Date.parse(date.slice(0, 10)) / 86_400_000;
    days.set(date, day);
  }
  return day;
}
