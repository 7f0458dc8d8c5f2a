import type { DateUnit } from "../../languages/contract/dates.ts";
import { dayOf, half, isoDay, isoMonth, isoYear, quarter } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Hit, hit, type Reading, type Shift } from "./reading.ts";
import { type DateToken, phraseAt } from "./tokens.ts";

/** Every way to write a date in words, each tried at token `at`; the caller takes the longest. */
export const worded: readonly ((
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
) => Hit | null)[] = [
  dayMonth,
  monthDay,
  monthOf,
  weekday,
  relative,
  shiftedUnit,
  countedUnit,
  partOfYear,
  season,
  holiday,
  decade,
  year,
];

/** "22 octobre 2014", "1st of May", "3. Oktober". */
function dayMonth(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const date = dayNumber(tokens, at, lexicon);
  if (date === null) return null;
  const month = phraseAt(tokens, skipJoiners(tokens, date.to, lexicon), lexicon.months);
  if (month === null) return null;
  const behind = skipJoiners(tokens, date.to, lexicon) + month.length;
  return withYear(tokens, at, behind, date.value, month.value, lexicon);
}

/** "October 22, 2014". */
function monthDay(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const month = monthAt(tokens, at, lexicon);
  if (month === null) return null;
  const date = dayNumber(tokens, skipStop(tokens, at + month.length), lexicon);
  if (date === null || tokens[date.to]?.lower === ":") return null;
  const plain = withYear(tokens, at, date.to, date.value, month.value, lexicon);
  if (plain === null || lexicon.monthFirst) return plain;
  return plain.reading.kind === "fixed" ? plain : null;
}

function withYear(
  tokens: readonly DateToken[],
  from: number,
  behind: number,
  date: number,
  month: number,
  lexicon: Lexicon,
): Hit | null {
  const comma = tokens[skipStop(tokens, behind)]?.lower === "," ? 1 : 0;
  const at = skipJoiners(tokens, skipStop(tokens, behind) + comma, lexicon);
  const year = yearAt(tokens, at);
  if (year !== null) {
    const day = dayOf(year, month, date);
    return day === null
      ? null
      : hit(from, at + 1, { kind: "fixed", value: isoDay(day) }, "day-month-year");
  }
  if (dayOf(2020, month, date) === null) return null;
  return hit(from, behind, { kind: "day", month, date }, "day-month");
}

/** "October 2014", "août dernier", "last August", "bulan Agustus", "in May". */
function monthOf(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = shiftBefore(tokens, at, lexicon);
  const unit = phraseAt(tokens, at, lexicon.units);
  let from = lead?.to ?? at;
  if (lead === null && unit?.value === "month")
    from = skipJoiners(tokens, at + unit.length, lexicon);
  const month = monthAt(tokens, from, lexicon);
  if (month === null) return null;
  const behind = from + month.length;
  const yearFrom = skipJoiners(
    tokens,
    skipYearPrefix(tokens, skipStop(tokens, behind), lexicon),
    lexicon,
  );
  const year = yearAt(tokens, yearFrom) ?? yearAt(tokens, skipComma(tokens, behind));
  if (year !== null) {
    const to = yearAt(tokens, yearFrom) !== null ? yearFrom + 1 : skipComma(tokens, behind) + 1;
    return hit(at, to, { kind: "fixed", value: isoMonth(year, month.value) }, "month-year");
  }
  // "30 February" is no day, and no month either
  if (from === at && dayNumber(tokens, at - 1, lexicon) !== null) return null;
  const tail = lead ? null : phraseAt(tokens, behind, lexicon.shiftsAfter);
  const shift: Shift = lead?.value ?? tail?.value ?? null;
  const named = standsAlone(tokens, from, month.length, lexicon, from > at || shift !== null);
  if (!named) return null;
  return hit(
    at,
    behind + (tail?.length ?? 0),
    { kind: "month", month: month.value, shift },
    "month",
  );
}

/** Short names are words of their own ("mar", "so"); ambiguous ones need a preposition ("in May"). */
function standsAlone(
  tokens: readonly DateToken[],
  at: number,
  length: number,
  lexicon: Lexicon,
  marked: boolean,
): boolean {
  const token = tokens[at]!;
  const name = tokens
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join("");
  if (!lexicon.fullMonths.has(name)) return false;
  if (lexicon.capitalized && !token.capital) return false;
  if (marked || !lexicon.ambiguous.has(name)) return true;
  return (
    endsAt(tokens, at, lexicon.phrases.monthPrepositions) ||
    endsAt(tokens, at, lexicon.phrases.since) ||
    endsAt(tokens, at, lexicon.phrases.end)
  );
}

/** "mercredi", "last Friday", "Rabu lalu", "Montagabend". */
function weekday(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = shiftBefore(tokens, at, lexicon);
  const unit = phraseAt(tokens, at, lexicon.units);
  let from = lead?.to ?? at;
  if (lead === null && unit?.value === "day") from = at + unit.length;
  const name = phraseAt(tokens, from, lexicon.weekdays);
  if (name === null) return null;
  const token = tokens[from]!;
  if (lexicon.capitalized && !token.capital) return null;
  const form = tokens
    .slice(from, from + name.length)
    .map(({ lower }) => lower)
    .join("");
  if (!lexicon.fullWeekdays.has(form)) return null;
  let to = from + name.length;
  const tail = lead ? null : phraseAt(tokens, to, lexicon.shiftsAfter);
  to += tail?.length ?? 0;
  to = skipPartOfDay(tokens, to, lexicon);
  const shift: Shift = lead?.value ?? tail?.value ?? null;
  return hit(at, to, { kind: "weekday", weekday: name.value, shift }, "weekday");
}

/** "hier", "next week", "awal pekan ini": the phrases of CLDR and the pack. */
function relative(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const found = phraseAt(tokens, at, lexicon.relative);
  if (found === null) return null;
  const to =
    found.value.unit === "day"
      ? skipPartOfDay(tokens, at + found.length, lexicon)
      : at + found.length;
  return hit(at, to, { kind: "unit", ...found.value }, "relative");
}

/** "l'année dernière", "im kommenden Jahr", "bulan depan", "last season". */
function shiftedUnit(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  const from = lead ? skipJoiners(tokens, at + lead.length, lexicon) : at;
  const span = phraseAt(tokens, from, lexicon.spans);
  const unit = phraseAt(tokens, from, lexicon.units);
  const noun = span ?? unit;
  if (noun === null) return null;
  const tail = lead ? null : phraseAt(tokens, from + noun.length, lexicon.shiftsAfter);
  const shift = lead?.value ?? tail?.value;
  if (shift === undefined) return null;
  const to = from + noun.length + (tail?.length ?? 0);
  if (span !== null) return hit(at, to, { kind: "span", shift }, "season");
  return hit(at, to, { kind: "unit", unit: unit!.value, shift }, "shifted-unit");
}

/** "three years ago", "il y a deux mois", "dans dix jours", and without a direction a duration. */
function countedUnit(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const { agoBefore, agoAfter, aheadBefore, aheadAfter } = lexicon.phrases;
  const ago = phraseAt(tokens, at, agoBefore);
  const ahead = phraseAt(tokens, at, aheadBefore);
  const from = at + (ago?.length ?? ahead?.length ?? 0);
  const count = countAt(tokens, from, lexicon);
  if (count === null) return null;
  const unit = phraseAt(tokens, count.to, lexicon.units);
  if (unit === null) return null;
  const to = count.to + unit.length;
  const counted = (sign: number, end: number): Hit =>
    hit(at, end, offset(unit.value, sign * count.value), "counted-unit");
  if (ago !== null) return counted(-1, to);
  const behind = phraseAt(tokens, to, agoAfter);
  if (behind !== null) return counted(-1, to + behind.length);
  const later = phraseAt(tokens, to, aheadAfter);
  if (later !== null) return counted(1, to + later.length);
  if (ahead !== null) return counted(1, to);
  return hit(at, to, { kind: "none", type: "duration" }, "duration");
}

function offset(unit: DateUnit, count: number): Reading {
  return Number.isInteger(count)
    ? { kind: "unit", unit, shift: count }
    : { kind: "none", type: "date" };
}

/** "Q3 2014", "the second quarter of 2014", "premier semestre 2014". */
function partOfYear(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const part = shortQuarter(tokens, at) ?? ordinalUnit(tokens, at, lexicon);
  if (part === null) return null;
  const from = skipJoiners(tokens, part.to, lexicon);
  const year = yearAt(tokens, from);
  if (year === null) {
    return hit(at, part.to, { kind: "part", unit: part.unit, number: part.number }, "part-of-year");
  }
  const value = part.unit === "quarter" ? quarter(year, part.number) : half(year, part.number);
  return hit(at, from + 1, { kind: "fixed", value }, "part-of-year");
}

interface Part {
  readonly unit: "quarter" | "half";
  readonly number: number;
  readonly to: number;
}

function shortQuarter(tokens: readonly DateToken[], at: number): Part | null {
  const [a, b] = tokens.slice(at, at + 2);
  if (a === undefined || b === undefined || !b.glued) return null;
  const [letter, number] = a.number === null ? [a.lower, b.number] : [b.lower, a.number];
  const unit =
    letter === "q" || letter === "t" ? "quarter" : letter === "h" || letter === "s" ? "half" : null;
  if (unit === null || number === null || number < 1 || number > (unit === "quarter" ? 4 : 2))
    return null;
  if (letter !== "q" && !(b.number !== null && a.capital)) return null;
  return { unit, number, to: at + 2 };
}

function ordinalUnit(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Part | null {
  const ordinal = phraseAt(tokens, at, lexicon.ordinals);
  const digit = dayNumber(tokens, at, lexicon);
  const [number, to] = ordinal
    ? [ordinal.value, at + ordinal.length]
    : [digit?.value, digit?.to ?? at];
  if (number !== undefined) {
    const unit = phraseAt(tokens, to, lexicon.units);
    return partUnit(unit?.value, number, to + (unit?.length ?? 0));
  }
  const unit = phraseAt(tokens, at, lexicon.units);
  if (unit === null) return null;
  const behind = phraseAt(tokens, at + unit.length, lexicon.ordinals);
  return behind && partUnit(unit.value, behind.value, at + unit.length + behind.length);
}

function partUnit(unit: DateUnit | undefined, number: number, to: number): Part | null {
  if (unit === "quarter" && number >= 1 && number <= 4) return { unit, number, to };
  return unit === "half" && number >= 1 && number <= 2 ? { unit, number, to } : null;
}

/** "cet été", "last summer", "printemps 2015". */
function season(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = shiftBefore(tokens, at, lexicon);
  const from = lead?.to ?? at;
  const name = phraseAt(tokens, from, lexicon.seasons);
  if (name === null) return null;
  const to = from + name.length;
  const tail = lead ? null : phraseAt(tokens, to, lexicon.shiftsAfter);
  if (lead !== null || tail !== null) {
    const shift = (lead ?? tail)!.value;
    return hit(
      at,
      to + (tail?.length ?? 0),
      { kind: "season", season: name.value, shift },
      "season",
    );
  }
  const yearFrom = skipJoiners(tokens, to, lexicon);
  const year = yearAt(tokens, yearFrom);
  return year === null
    ? null
    : hit(at, yearFrom + 1, { kind: "fixed", value: `${isoYear(year)}-${name.value}` }, "season");
}

function holiday(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const found = phraseAt(tokens, at, lexicon.holidays);
  if (found === null) return null;
  const [month = 1, date = 1] = found.value.split("-").map(Number);
  const year = yearAt(tokens, at + found.length);
  if (year === null) return hit(at, at + found.length, { kind: "day", month, date }, "holiday");
  return hit(
    at,
    at + found.length + 1,
    { kind: "fixed", value: isoDay(dayOf(year, month, date)!) },
    "holiday",
  );
}

/** "1990s", "les années 1990", "1990-an". */
function decade(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const prefix = phraseAt(tokens, at, lexicon.phrases.decadePrefixes);
  const from = at + (prefix?.length ?? 0);
  const year = yearAt(tokens, from);
  if (year === null || year % 10 !== 0) return null;
  const dash = tokens[from + 1]?.lower === "-" || tokens[from + 1]?.lower === "'" ? 1 : 0;
  const suffix = tokens[from + 1 + dash];
  const marked = suffix?.glued && (lexicon.pack.decadeSuffixes ?? []).includes(suffix.lower);
  if (prefix === null && !marked) return null;
  return hit(
    at,
    from + 1 + (marked ? 1 + dash : 0),
    { kind: "fixed", value: `${Math.floor(year / 10)}X` },
    "decade",
  );
}

/** A year alone: behind a preposition, or where no noun it could count follows. */
function year(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const prefix = phraseAt(tokens, at, lexicon.phrases.yearPrefixes);
  const from = at + (prefix?.length ?? 0);
  const value = yearAt(tokens, from);
  if (value === null) return null;
  const found = hit(at, from + 1, { kind: "fixed", value: isoYear(value) }, "year");
  const next = tokens[from + 1];
  if (next?.glued && /^[%°$€£\p{L}\p{Nd}]$/u.test(next.lower)) return null;
  if (prefix !== null) return found;
  const { phrases } = lexicon;
  const led =
    lexicon.joiners.has(tokens[at - 1]?.lower ?? "") ||
    [
      phrases.monthPrepositions,
      phrases.since,
      phrases.until,
      phrases.by,
      phrases.before,
      phrases.after,
      phrases.start,
      phrases.end,
      phrases.mid,
    ].some((list) => endsAt(tokens, at, list));
  const bracket =
    /^[(,–-]$/u.test(tokens[at - 1]?.lower ?? "") && /^[),–-]$/u.test(next?.lower ?? "");
  const ends =
    next === undefined ||
    /^[.,;:!?)\]]$/u.test(next.lower) ||
    next.sentence !== tokens[from]!.sentence;
  const before = tokens[at - 1];
  const noun = before?.number === null && /^\p{L}/u.test(before.lower);
  return (led && value >= 1500 && value < 2100) ||
    bracket ||
    (ends && noun && value >= 1900 && value < 2050)
    ? found
    : null;
}

/** A four-digit year 1000–2199 that no number, currency or unit touches. */
export function yearAt(tokens: readonly DateToken[], at: number): number | null {
  const token = tokens[at];
  if (token?.number == null || token.digits !== 4 || token.number < 1000 || token.number > 2199)
    return null;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.glued && /^[.,:]$/u.test(next.lower) && after?.glued && after.number !== null)
    return null;
  const before = tokens[at - 1];
  if (token.glued && /^[.,$€£¥₹#/]$/u.test(before?.lower ?? "")) return null;
  return token.number;
}

function dayNumber(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): { readonly value: number; readonly to: number } | null {
  const prefix = phraseAt(tokens, at, lexicon.phrases.dayPrefixes);
  const from = at + (prefix?.length ?? 0);
  const token = tokens[from];
  if (token?.number == null || token.digits > 2 || token.number < 1 || token.number > 31)
    return null;
  if (token.glued && /^[.,:/]$/u.test(tokens[from - 1]?.lower ?? "")) return null;
  const next = tokens[from + 1];
  if (
    next?.glued &&
    (lexicon.suffixes.has(next.lower) || next.lower === "." || next.lower === "º")
  ) {
    return { value: token.number, to: from + 2 };
  }
  return { value: token.number, to: from + 1 };
}

function countAt(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): { readonly value: number; readonly to: number } | null {
  const word = phraseAt(tokens, at, lexicon.numbers);
  if (word !== null) return { value: word.value, to: at + word.length };
  const token = tokens[at];
  return token?.number == null || token.digits > 4 ? null : { value: token.number, to: at + 1 };
}

function monthAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon) {
  return phraseAt(tokens, at, lexicon.months);
}

function shiftBefore(tokens: readonly DateToken[], at: number, lexicon: Lexicon) {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  return lead && { value: lead.value, to: at + lead.length };
}

export function skipJoiners(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  let to = at;
  while (
    to < at + 3 &&
    tokens[to] !== undefined &&
    (lexicon.joiners.has(tokens[to]!.lower) || (tokens[to]!.lower === "'" && to > at))
  )
    to++;
  return to;
}

function skipStop(tokens: readonly DateToken[], at: number): number {
  return tokens[at]?.lower === "." && tokens[at]!.glued ? at + 1 : at;
}

function skipComma(tokens: readonly DateToken[], at: number): number {
  return tokens[at]?.lower === "," ? at + 1 : at;
}

function skipYearPrefix(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  return at + (phraseAt(tokens, at, lexicon.phrases.yearPrefixes)?.length ?? 0);
}

function skipPartOfDay(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  return at + (phraseAt(tokens, at, lexicon.phrases.partsOfDay)?.length ?? 0);
}

/** Whether one of the phrases ends right before token `at`. */
export function endsAt(
  tokens: readonly DateToken[],
  at: number,
  phrases: Lexicon["phrases"]["since"],
): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    const found = phraseAt(tokens, from, phrases);
    if (found !== null && from + found.length === at) return true;
  }
  return false;
}
