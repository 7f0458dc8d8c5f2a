import type { DateUnit } from "../../../languages/contract/dates.ts";
import { dayOf, isoDay, isoYear } from "../calendar.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Hit, hit, weak } from "../reading.ts";
import { type DateToken, lengthAt, phraseAt, phraseBefore, skipJoiners } from "../tokens.ts";
import { mayBeName } from "./named.ts";
import { countAt, ordinalAt, type Read, roman, yearBehind } from "./numbers.ts";

const COUNTED: ReadonlySet<DateUnit> = new Set([
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "half",
]);

/**
 * "second quarter", "the first Monday", "premier semestre", "minggu pertama": counted within something longer; "the fourth
 * quarter in a row" is none.
 */
export function ordinalPart(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): Hit | null {
  const found = numberedPart(tokens, at, lexicon);
  if (found === null) return null;
  const { runsBefore, runsAfter } = lexicon.phrases;
  const row =
    lengthAt(tokens, found.to, runsAfter) > 0 || phraseBefore(tokens, at, runsBefore) >= 0;
  return row ? hit(at, found.to, { kind: "none", type: "duration" }, "run") : found;
}

function numberedPart(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = ordinalAt(tokens, at, lexicon);
  if (lead !== null) return part(tokens, at, lead.value, lead.to, lexicon);
  const counts = tokens[at]?.number != null || !lexicon.spaced;
  const bare = counts ? countAt(tokens, at, lexicon) : null;
  const unit = phraseAt(tokens, bare?.to ?? at, lexicon.units);
  if (unit === null || !COUNTED.has(unit.value)) return null;
  // "3사분기": a number before a quarter counts it; before any other unit it is a duration
  if (bare !== null)
    return unit.value === "quarter" ? part(tokens, at, bare.value, bare.to, lexicon) : null;
  // "วันที่ 3" is the day itself
  if (unit.value === "day" && !lexicon.spaced) return null;
  const behind = skipJoiners(tokens, at + unit.length, lexicon);
  const tail = ordinalAt(tokens, behind, lexicon) ?? numbered(tokens, behind, unit.value, lexicon);
  if (tail === null || tail.value > (MOST[unit.value] ?? 53)) return null;
  // "la semaine du 3 novembre" holds that day
  const day = tail.to > behind && tokens[behind]!.number !== null && behind > at + unit.length;
  if (day && unit.value === "week") return null;
  const week = tokens[behind]!.number !== null && unit.value === "week";
  const half = isHalf(tokens, at, lexicon);
  return {
    ...found(at, tail.to, unit.value, tail.value),
    weak: isWeak(unit.value) && !week && !half,
  };
}

/** Parts that a year has; "Quartal zum 30. September" is no 30th. */
const MOST: Readonly<Partial<Record<DateUnit, number>>> = { quarter: 4, half: 2 };

/** "week 31", "quarter 3". */
function numbered(tokens: readonly DateToken[], at: number, unit: DateUnit, lexicon: Lexicon) {
  const counts = lexicon.spaced && (unit === "week" || unit === "quarter" || unit === "half");
  if (!counts) return null;
  return tokens[at]?.number != null ? countAt(tokens, at, lexicon) : roman(tokens, at, lexicon);
}

const OPENING: ReadonlySet<DateUnit> = new Set(["day", "week", "month", "quarter"]);

/** "first nine months", "six premiers mois", "sembilan bulan pertama": what opens something longer, alone a year. */
export function opening(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const { firsts } = lexicon.phrases;
  const lead = lengthAt(tokens, at, firsts);
  const count = countAt(tokens, at + lead, lexicon);
  if (count === null || count.value < 2 || !Number.isInteger(count.value)) return null;
  const middle = lead > 0 ? 0 : lengthAt(tokens, count.to, firsts);
  const unit = phraseAt(tokens, count.to + middle, lexicon.units);
  if (unit === null || !OPENING.has(unit.value)) return null;
  const behind = count.to + middle + unit.length;
  const tail = lead + middle > 0 ? 0 : lengthAt(tokens, behind, firsts);
  return tail + lead + middle === 0
    ? null
    : opened(tokens, at, behind + tail, unit.value, count.value, lexicon);
}

/** "الأشهر التسعة الأولى". */
export function unitFirst(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const unit = phraseAt(tokens, at, lexicon.units);
  if (unit === null || !OPENING.has(unit.value)) return null;
  const count = countAt(tokens, at + unit.length, lexicon);
  const tail = count === null ? 0 : lengthAt(tokens, count.to, lexicon.phrases.firsts);
  if (count === null || tail === 0 || count.value < 2) return null;
  return opened(tokens, at, count.to + tail, unit.value, count.value, lexicon);
}

/** Sure where it is of a year: "the first nine months of her term" are none. */
function opened(
  tokens: readonly DateToken[],
  at: number,
  to: number,
  unit: DateUnit,
  count: number,
  { joiners, spaced }: Lexicon,
): Hit | null {
  if (count > (unit === "quarter" ? 3 : unit === "month" ? 11 : 99)) return null;
  const reading = { kind: "first", unit, count } as const;
  const ofYear = unit === "month" || unit === "quarter";
  const more = spaced && joiners.has(tokens[to]?.lower ?? "");
  return ofYear && !more ? hit(at, to, reading, "opening") : weak(at, to, reading, "opening");
}

function part(
  tokens: readonly DateToken[],
  at: number,
  number: number,
  behind: number,
  lexicon: Lexicon,
): Hit | null {
  const from = tokens[behind]?.lower === "-" ? behind + 1 : behind;
  const unit = phraseAt(tokens, from, lexicon.units);
  if (unit !== null && COUNTED.has(unit.value)) {
    const half = isHalf(tokens, from, lexicon);
    return {
      ...found(at, from + unit.length, unit.value, number),
      weak: isWeak(unit.value) && !half,
    };
  }
  const day = phraseAt(tokens, from, lexicon.weekdays);
  if (day === null || !mayBeName(tokens[from]!, lexicon)) return null;
  return weak(
    at,
    from + day.length,
    { kind: "ordinal", unit: "weekday", number, weekday: day.value },
    "ordinal",
  );
}

function found(from: number, to: number, unit: DateUnit, number: number): Hit {
  return hit(from, to, { kind: "ordinal", unit, number }, "ordinal");
}

function isHalf(tokens: readonly DateToken[], at: number, { phrases }: Lexicon): boolean {
  return phraseAt(tokens, at, phrases.halves) !== null;
}

/** A quarter names a period of this year; a half may be of a match, a week or day needs its month. */
function isWeak(unit: DateUnit): boolean {
  return unit !== "quarter";
}

/** "Q3", "3Q", "H1", "T2 2014". */
export function shortQuarter(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): Hit | null {
  const [a, b] = [tokens[at], tokens[at + 1]];
  if (a === undefined || b === undefined || !b.glued) return null;
  const [letter, number] = a.number === null ? [a.lower, b.number] : [b.lower, a.number];
  const quarter = letter === "q" || letter === "t";
  if (number === null || (!quarter && letter !== "h" && letter !== "s")) return null;
  if (number < 1 || number > (quarter ? 4 : 2)) return null;
  const last = tokens[at + 2];
  if (last?.glued && /^[\p{L}\p{Nd}]/u.test(last.lower)) return null;
  const year = yearBehind(tokens, at + (last?.lower === "-" ? 3 : 2), lexicon);
  const inner = { kind: "ordinal", unit: quarter ? "quarter" : "half", number } as const;
  if (year !== null) {
    const outer = { kind: "fixed", value: isoYear(year.value) } as const;
    return hit(at, year.to, { kind: "within", outer, inner }, "short-quarter");
  }
  if (letter === "q") return hit(at, at + 2, inner, "short-quarter");
  return a.number === null && a.capital ? weak(at, at + 2, inner, "short-quarter") : null;
}

/** "in autumn", "im Sommer", "in the spring". */
function isLed(tokens: readonly DateToken[], at: number, lexicon: Lexicon): boolean {
  const { monthPrepositions } = lexicon.phrases;
  if (phraseBefore(tokens, at, monthPrepositions) >= 0) return true;
  const article = lexicon.joiners.has(tokens[at - 1]?.lower ?? "");
  return article && phraseBefore(tokens, at - 1, monthPrepositions) >= 0;
}

/** "cet été", "last summer", "printemps 2015"; alone only beside a year. */
export function season(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  const from = lead ? skipJoiners(tokens, at + lead.length, lexicon) : at;
  const name = phraseAt(tokens, from, lexicon.seasons);
  // "春节" begins with a season
  const feast = phraseAt(tokens, from, lexicon.holidays)?.length ?? 0;
  if (name === null || feast > name.length) return null;
  const to = from + name.length;
  const year = lead ? null : yearBehind(tokens, to, lexicon);
  if (year !== null)
    return hit(
      at,
      behindNextYear(tokens, year, lexicon),
      { kind: "fixed", value: `${isoYear(year.value)}-${name.value}` },
      "season",
    );
  const tail = lead ? null : phraseAt(tokens, to, lexicon.shiftsAfter);
  const shift = lead?.value ?? tail?.value ?? null;
  const sure =
    shift !== null ||
    lengthAt(tokens, at, lexicon.phrases.seasonAdverbs) > 0 ||
    isLed(tokens, at, lexicon);
  const make = sure ? hit : weak;
  return make(
    at,
    to + (tail?.length ?? 0),
    { kind: "season", season: name.value, shift },
    "season",
  );
}

/** A winter's second year, "2025/26", ends its words. */
function behindNextYear(
  tokens: readonly DateToken[],
  { value, to }: Read,
  { phrases }: Lexicon,
): number {
  const [mark, second] = [tokens[to], tokens[to + 1]];
  if (!/^[/–-]$/u.test(mark?.lower ?? "") || second?.number == null) return to;
  const next = second.number === value + 1 || second.number === (value + 1) % 100;
  return next ? to + 2 + lengthAt(tokens, to + 2, phrases.yearSuffixes) : to;
}

export function holiday(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  const from = at + (lead?.length ?? 0);
  const name = phraseAt(tokens, from, lexicon.holidays);
  if (name === null) return null;
  const to = from + name.length;
  const year = yearBehind(tokens, to, lexicon);
  const [month = 0, date = 0] = /^\d\d-\d\d$/u.test(name.value)
    ? name.value.split("-").map(Number)
    : [];
  if (year !== null && month > 0)
    return hit(
      at,
      year.to,
      { kind: "fixed", value: isoDay(dayOf(year.value, month, date)!) },
      "holiday",
    );
  const tail = lead ? null : phraseAt(tokens, to, lexicon.shiftsAfter);
  const shift = lead?.value ?? tail?.value ?? null;
  return hit(at, to + (tail?.length ?? 0), { kind: "holiday", rule: name.value, shift }, "holiday");
}
