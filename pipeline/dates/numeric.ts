import { dayOf, isoDay, isoMonth, isoYear } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Hit, hit, type Reading } from "./reading.ts";
import type { DateToken } from "./tokens.ts";

const HAN: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Dates written in numbers: 2014-10-22, 22/10/2014, 2014年10月22日, 2014년 10월. */
export function numericAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  return eastAsian(tokens, at) ?? separated(tokens, at, lexicon) ?? clock(tokens, at);
}

function separated(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const [a, mark, b, mark2, c] = tokens.slice(at, at + 5);
  if (a?.number == null || b?.number == null || !mark?.glued || !b.glued) return null;
  if (
    !/^[-/.]$/u.test(mark.lower) ||
    (tokens[at - 1]?.glued === false && /^[-/.]$/u.test(tokens[at - 1]!.lower) && a.glued)
  )
    return null;
  const full = c?.number != null && mark2?.lower === mark.lower && mark2.glued && c.glued;
  if (full) {
    const reading = fullDate(a, b, c, lexicon);
    return reading && hit(at, at + 5, reading, "numbers");
  }
  if (
    a.digits === 4 &&
    b.digits === 2 &&
    mark.lower === "-" &&
    b.number >= 1 &&
    b.number <= 12 &&
    a.number > 1000
  ) {
    return hit(at, at + 3, { kind: "fixed", value: isoMonth(a.number, b.number) }, "numbers");
  }
  // "22/10" is a date only in brackets behind a weekday: elsewhere it is a fraction or a score
  const bracketed = tokens[at - 1]?.lower === "(" && tokens[at + 3]?.lower === ")";
  if (!bracketed || mark.lower !== "/") return null;
  const [date, month] = lexicon.monthFirst ? [b.number, a.number] : [a.number, b.number];
  return dayOf(2020, month, date) === null
    ? null
    : hit(at, at + 3, { kind: "day", month, date }, "numbers");
}

function fullDate(a: DateToken, b: DateToken, c: DateToken, lexicon: Lexicon): Reading | null {
  if (a.digits === 4) return fixedDay(a.number!, b.number!, c.number!);
  if (c.digits !== 4 && c.digits !== 2) return null;
  const year = c.digits === 4 ? c.number! : c.number! + (c.number! < 50 ? 2000 : 1900);
  const dayFirst = fixedDay(year, b.number!, a.number!);
  const monthFirst = fixedDay(year, a.number!, b.number!);
  const preferred = lexicon.monthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
  const other = preferred === dayFirst ? monthFirst : dayFirst;
  if (preferred?.kind !== "fixed" || other?.kind !== "fixed" || a.number === b.number)
    return preferred;
  return { ...preferred, alternatives: [preferred.value, other.value] };
}

function fixedDay(year: number, month: number, date: number): Reading | null {
  const day = dayOf(year, month, date);
  return day === null || year < 1000 || year > 2199 ? null : { kind: "fixed", value: isoDay(day) };
}

/** Year, month and day each before its own sign, in digits or Han numerals; any of them may be missing at the ends. */
function eastAsian(tokens: readonly DateToken[], at: number): Hit | null {
  const year = signed(tokens, at, /^[年년]$/u, true);
  const month = signed(tokens, year?.to ?? at, /^[月월]$/u, false);
  const day = month && signed(tokens, month.to, /^[日号號일]$/u, false);
  const to = day?.to ?? month?.to ?? year?.to;
  if (to === undefined) return null;
  const valid = (month?.value ?? 1) >= 1 && (month?.value ?? 1) <= 12;
  if (!valid || (year !== null && (year.value < 1000 || year.value > 2199))) return null;
  if (month !== null && day !== null) {
    if (dayOf(year?.value ?? 2020, month.value, day.value) === null) return null;
    const reading: Reading = year
      ? { kind: "fixed", value: isoDay(dayOf(year.value, month.value, day.value)!) }
      : { kind: "day", month: month.value, date: day.value };
    return hit(at, to, reading, "east-asian");
  }
  if (month !== null) {
    // "3个月" and "3개월" count months
    const reading: Reading = year
      ? { kind: "fixed", value: isoMonth(year.value, month.value) }
      : { kind: "month", month: month.value, shift: null };
    return hit(at, to, reading, "east-asian");
  }
  return hit(at, to, { kind: "fixed", value: isoYear(year!.value) }, "east-asian");
}

function signed(
  tokens: readonly DateToken[],
  at: number,
  sign: RegExp,
  year: boolean,
): { readonly value: number; readonly to: number } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.number !== null) {
    if (year && first.digits !== 4) return null;
    return sign.test(tokens[at + 1]?.lower ?? "") ? { value: first.number, to: at + 2 } : null;
  }
  let to = at;
  const signs: string[] = [];
  while (
    signs.length < 4 &&
    (HAN[tokens[to]?.lower ?? ""] !== undefined || tokens[to]?.lower === "十")
  ) {
    signs.push(tokens[to]!.lower);
    to++;
  }
  if (signs.length === 0 || !sign.test(tokens[to]?.lower ?? "")) return null;
  if (year && signs.length !== 4) return null;
  return { value: year ? Number(signs.map((s) => HAN[s]).join("")) : hanNumber(signs), to: to + 1 };
}

/** Han numerals up to 99: 二十三. */
function hanNumber(signs: readonly string[]): number {
  const ten = signs.indexOf("十");
  if (ten < 0) return signs.reduce((value, sign) => 10 * value + HAN[sign]!, 0);
  const tens = ten === 0 ? 1 : HAN[signs[0]!]!;
  return 10 * tens + (HAN[signs[ten + 1] ?? ""] ?? 0);
}

/** Times of the day, so that they are not taken for dates: 14:32, 18h05. */
function clock(tokens: readonly DateToken[], at: number): Hit | null {
  const [a, mark, b] = tokens.slice(at, at + 3);
  if (a?.number == null || a.digits > 2 || a.number > 24 || !mark?.glued) return null;
  const time =
    (mark.lower === ":" || mark.lower === "h") &&
    b?.number != null &&
    b.digits === 2 &&
    b.glued &&
    b.number < 60;
  return time ? hit(at, at + 3, { kind: "none", type: "time" }, "clock") : null;
}
