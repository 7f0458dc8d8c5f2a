import { dayOf, isoDay, isoMonth, isoYear } from "../calendar.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Hit, hit, type Reading, weak } from "../reading.ts";
import { type DateToken, lengthAt, phraseAt } from "../tokens.ts";
import { countAt, type Read } from "./numbers.ts";

const YEAR: ReadonlySet<string> = new Set("年년");
const MONTH: ReadonlySet<string> = new Set("月월");
const DAY: ReadonlySet<string> = new Set("日号號일");
/** Behind "3日" these make it a span of days, no day of the month. */
const SPAN = /^[間间前後后以内內간동전후이]$/u;

/** Year, month and day each before its own sign, in digits or Han numerals; either end may be missing. */
export function signed(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const due = byDay(tokens, at, lexicon);
  if (due !== null) return due;
  const again = phraseAt(tokens, at, lexicon.anaphors);
  if (again !== null) return following(tokens, at, again.length, lexicon);
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  if (lead === null) return unshifted(tokens, at, lexicon);
  // "지난 6일", but "前六月" counts
  if (tokens[at + lead.length]?.glued) return unshifted(tokens, at, lexicon);
  const found = unshifted(tokens, at + lead.length, lexicon);
  const { reading } = found ?? {};
  if (found === null || reading === undefined || found.weak) return null;
  if (reading.kind !== "day" && reading.kind !== "date" && reading.kind !== "month") return null;
  return { ...found, from: at, reading: { ...reading, shift: lead.value } };
}

/** "24日前": a deadline of this month or the next. */
function byDay(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const date = tokens[at]!.number;
  const length = lengthAt(tokens, at + 1, lexicon.phrases.byDay);
  if (date === null || length === 0 || date < 1 || date > 31) return null;
  return { ...hit(at, at + 1 + length, { kind: "date", date }, "signed"), relation: "by" };
}

/** "翌16日", "同16日": the words before a date say how it lies to the last one; a day alone is of its month. */
function following(
  tokens: readonly DateToken[],
  at: number,
  length: number,
  lexicon: Lexicon,
): Hit | null {
  const found = tokens[at + length]?.glued ? unshifted(tokens, at + length, lexicon) : null;
  if (found === null || found.weak) return null;
  if (found.reading.kind !== "date") return { ...found, from: at };
  const outer: Reading = { kind: "anaphor", unit: "month", shift: 0 };
  return { ...found, from: at, reading: { kind: "within", outer, inner: found.reading } };
}

function unshifted(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const first = before(tokens, at, YEAR, lexicon);
  const months = monthsAt(tokens, first?.to ?? at, lexicon);
  if (months !== null) return ofMonths(at, months, first && fullYear(tokens, at, first, true));
  const month = before(tokens, first?.to ?? at, MONTH, lexicon);
  const from = month && (/^[份]$/u.test(tokens[month.to]?.lower ?? "") ? month.to + 1 : month.to);
  const day = before(tokens, from ?? at, DAY, lexicon);
  if (month !== null && (month.value < 1 || month.value > 12)) return null;
  const year = first && fullYear(tokens, at, first, month !== null);
  if (first !== null && year === null) return null;
  if (month !== null && day !== null) return wholeDay(at, day.to, year, month.value, day.value);
  if (month !== null) {
    const reading: Reading =
      year === null
        ? { kind: "month", month: month.value, shift: null }
        : { kind: "fixed", value: isoMonth(year, month.value) };
    return hit(at, from!, reading, "signed");
  }
  if (year !== null) return hit(at, first!.to, { kind: "fixed", value: isoYear(year) }, "signed");
  if (day === null || day.value < 1 || day.value > 31 || tokens[at - 1]?.lower === "第")
    return null;
  // "一日" is mostly one day, "9号" a number
  const counts = tokens[at]!.lower === "一" || tokens[day.to - 1]!.lower === "号";
  const spans =
    SPAN.test(tokens[day.to]?.lower ?? "") ||
    lengthAt(tokens, day.to, lexicon.phrases.runsAfter) > 0;
  const make = counts || spans ? weak : hit;
  return make(at, day.to, { kind: "date", date: day.value }, "signed");
}

interface Months {
  readonly from: number;
  readonly until: number;
  readonly to: number;
}

/** "7〜9月", "1至10月份": two numbers before one sign. */
function monthsAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Months | null {
  const left = countAt(tokens, at, lexicon);
  if (left === null) return null;
  const dash = /^[-–—~〜～∼]$/u.test(tokens[left.to]?.lower ?? "");
  const link = dash ? 1 : (phraseAt(tokens, left.to, lexicon.phrases.direct)?.length ?? 0);
  const right = link > 0 ? before(tokens, left.to + link, MONTH, lexicon) : null;
  if (right === null || left.value < 1 || left.value > 12 || right.value > 12) return null;
  const part = /^[份]$/u.test(tokens[right.to]?.lower ?? "") ? 1 : 0;
  // "3～5月10日"
  if (before(tokens, right.to + part, DAY, lexicon) !== null) return null;
  return { from: left.value, until: right.value, to: right.to + part };
}

function ofMonths(at: number, { from, until, to }: Months, year: number | null): Hit | null {
  const month = (of: number): Reading =>
    year === null
      ? { kind: "month", month: of, shift: null }
      : { kind: "fixed", value: isoMonth(year, of) };
  if (year !== null && from >= until) return null;
  return hit(at, to, { kind: "range", from: month(from), to: month(until) }, "signed");
}

function wholeDay(
  from: number,
  to: number,
  year: number | null,
  month: number,
  date: number,
): Hit | null {
  const day = dayOf(year ?? 2020, month, date);
  if (day === null) return null;
  if (year === null) return hit(from, to, { kind: "day", month, date }, "signed");
  return hit(from, to, { kind: "fixed", value: isoDay(day) }, "signed");
}

/** The number before a sign. */
function before(
  tokens: readonly DateToken[],
  at: number,
  sign: ReadonlySet<string>,
  lexicon: Lexicon,
): Read | null {
  const count = countAt(tokens, at, lexicon);
  if (count === null || !sign.has(tokens[count.to]?.lower ?? "")) return null;
  return { value: count.value, to: count.to + 1 };
}

/** Four digits are a year; two are one before a month, with a zero ("07年") or from 50 on, else they count years. */
function fullYear(
  tokens: readonly DateToken[],
  at: number,
  { value }: Read,
  month: boolean,
): number | null {
  if (value >= 1000) {
    const counts = value % 1000 === 0 && tokens[at]!.number === null;
    return value < 2200 && !counts ? value : null;
  }
  const zero = /^[0０〇零]/u.test(tokens[at]!.lower);
  const old = value >= 50 && !SPAN.test(tokens[at + 2]?.lower ?? "") && tokens[at]!.number !== null;
  if (value >= 100 || !(month || zero || old)) return null;
  return value < 50 ? 2000 + value : 1900 + value;
}
