import { dayOf, isoDay, isoMonth, isoYear } from "../calendar.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Hit, hit, type Reading } from "../reading.ts";
import { type DateToken, lengthAt, phraseAt, phraseBefore, skipJoiners } from "../tokens.ts";

const MARK = /^[-/.]$/u;

type Fixed = Extract<Reading, { kind: "fixed" }>;

/** Dates in digits: 2014-10-22, 22/10/2014, 10/2014, 2014/3; "22/10" only where the words around it say so. */
export function separated(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const [a, mark, b, mark2, c] = tokens.slice(at, at + 5);
  if (a?.number == null || !mark?.glued || !b?.glued || !MARK.test(mark.lower)) return null;
  const number = tokens[at - 2]?.number != null && tokens[at - 1]?.glued === true;
  if (a.glued && number && MARK.test(tokens[at - 1]?.lower ?? "")) return null;
  const more = mark2?.glued === true && mark2.lower === mark.lower && c?.glued === true;
  if (b.number === null) return more ? named(a, b, c, at, lexicon) : null;
  if (more && c.number !== null) {
    if (
      tokens[at + 5]?.glued &&
      MARK.test(tokens[at + 5]!.lower) &&
      tokens[at + 6]?.glued &&
      tokens[at + 6]!.number !== null
    )
      return null;
    const reading = fullDate(a, b, c, lexicon);
    return reading && hit(at, at + 5, reading, "numbers");
  }
  if (more) return null;
  if (mark.lower === "." && mark2?.lower === "." && mark2.glued && !lexicon.monthFirst)
    return dotted(tokens, at, a, b, lexicon);
  return monthAndYear(a, b, mark.lower, at) ?? dayAndMonth(tokens, at, a, b, mark.lower, lexicon);
}

/** "01/Aug/2019". */
function named(a: DateToken, b: DateToken, c: DateToken, at: number, lexicon: Lexicon): Hit | null {
  const month = phraseAt([b], 0, lexicon.months);
  if (month === null || c.number === null) return null;
  const [year, date] = a.digits === 4 ? [a.number!, c.number] : [c.number, a.number!];
  const reading = fixedDay(year < 100 ? 2000 + year : year, month.value, date);
  return reading && hit(at, at + 5, reading, "numbers");
}

/** "2014-10", "2014/3", "10/2014"; "2014-15" and "2014/2015" are two years. */
function monthAndYear(a: DateToken, b: DateToken, mark: string, at: number): Hit | null {
  const [year, month] = a.digits === 4 ? [a, b] : [b, a];
  if (mark === "/" && a.digits === 4 && b.digits === 4) return nextYear(a.number!, b.number!, at);
  if (year.digits !== 4 || month.digits > 2) return null;
  if (year.number! < 1000 || year.number! > 2199) return null;
  if (year === a && month.digits === 2 && month.number === (year.number! + 1) % 100)
    return nextYear(year.number!, year.number! + 1, at);
  if (month.number! < 1 || month.number! > 12 || (mark === "." && month === b)) return null;
  return hit(
    at,
    at + 3,
    { kind: "fixed", value: isoMonth(year.number!, month.number!) },
    "numbers",
  );
}

/** A school year or season over the turn of the year. */
function nextYear(first: number, second: number, at: number): Hit | null {
  if (second !== first + 1 || first < 1000 || first > 2199) return null;
  const value = `${isoYear(first)}/${isoYear(second)}`;
  return hit(at, at + 3, { kind: "fixed", value }, "two-years");
}

/** "22/10": elsewhere a fraction or a score, so it is weak without a preposition or bracket before it. */
function dayAndMonth(
  tokens: readonly DateToken[],
  at: number,
  a: DateToken,
  b: DateToken,
  mark: string,
  lexicon: Lexicon,
): Hit | null {
  if (a.digits > 2 || b.digits > 2 || mark === ".") return null;
  // "3-7 November", "3-7 Kasım'da"
  if (lengthAt(tokens, skipJoiners(tokens, at + 3, lexicon), lexicon.months) > 0) return null;
  const [date, month] = lexicon.monthFirst ? [b.number!, a.number!] : [a.number!, b.number!];
  const swapped = dayOf(2020, month, date) === null;
  const [d, m] = swapped ? [month, date] : [date, month];
  if (dayOf(2020, m, d) === null) return null;
  const { loneDay, dayPrefixes, partsOfDay } = lexicon.phrases;
  const bracketed = tokens[at - 1]?.lower === "(" && tokens[at + 3]?.lower === ")";
  const lists = [loneDay, dayPrefixes, partsOfDay];
  const led = lists.some((list) => phraseBefore(tokens, at, list) >= 0);
  const sure =
    mark === "/" &&
    (bracketed || led || lengthAt(tokens, at + 3, lexicon.phrases.loneDayAfter) > 0);
  const unclear = !swapped && d !== m && dayOf(2020, d, m) !== null;
  const reading = { kind: "day", month: m, date: d, ...(unclear && { unclear }) } as const;
  return { ...hit(at, at + 3, reading, "numbers"), weak: !sure };
}

/** "28.10.": a day of the year behind a preposition. */
function dotted(
  tokens: readonly DateToken[],
  at: number,
  a: DateToken,
  b: DateToken,
  lexicon: Lexicon,
): Hit | null {
  if (a.digits > 2 || b.digits > 2 || dayOf(2020, b.number!, a.number!) === null) return null;
  const { loneDay, dayPrefixes } = lexicon.phrases;
  const led = [loneDay, dayPrefixes].some((list) => phraseBefore(tokens, at, list) >= 0);
  return {
    ...hit(at, at + 4, { kind: "day", month: b.number!, date: a.number! }, "numbers"),
    weak: !led,
  };
}

/** Day and month in either order where both are possible: both readings are kept. */
function fullDate(a: DateToken, b: DateToken, c: DateToken, lexicon: Lexicon): Reading | null {
  if (a.digits === 4) return fixedDay(a.number!, b.number!, c.number!);
  if (c.digits !== 4 && c.digits !== 2) return null;
  const year = c.digits === 4 ? c.number! : c.number! + (c.number! < 50 ? 2000 : 1900);
  const dayFirst = fixedDay(year, b.number!, a.number!);
  const monthFirst = fixedDay(year, a.number!, b.number!);
  if (dayFirst === null || monthFirst === null) {
    const only = dayFirst ?? monthFirst;
    return only?.kind === "fixed" ? { ...only, order: dayFirst === null ? "month" : "day" } : null;
  }
  const [first, second] = lexicon.monthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return a.number === b.number ? first : { ...first, alternatives: [first.value, second.value] };
}

function fixedDay(year: number, month: number, date: number): Fixed | null {
  const day = dayOf(year, month, date);
  return day === null || year < 1000 || year > 2199 ? null : { kind: "fixed", value: isoDay(day) };
}

/** Times of the day, so that they are not taken for dates: 14:32, 18h05. */
export function clock(tokens: readonly DateToken[], at: number): Hit | null {
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
