import { dayOf, isoDay, isoMonth, isoYear } from "../calendar.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Hit, hit, type Reading, weak } from "../reading.ts";
import { type DateToken, phraseAt } from "../tokens.ts";
import { countAt, type Read } from "./numbers.ts";

const YEAR: ReadonlySet<string> = new Set("年년");
const MONTH: ReadonlySet<string> = new Set("月월");
const DAY: ReadonlySet<string> = new Set("日号號일");
/** Behind "3日" these make it a span of days, no day of the month. */
const SPAN = /^[間间前後后以内內간동전후이연]$/u;

/** Year, month and day each before its own sign, in digits or Han numerals; either end may be missing. */
export function signed(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
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

function unshifted(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const first = before(tokens, at, YEAR, lexicon);
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
  const make = counts || SPAN.test(tokens[day.to]?.lower ?? "") ? weak : hit;
  return make(at, day.to, { kind: "date", date: day.value }, "signed");
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
