import type { DateUnit } from "../../../languages/contract/dates.ts";
import type { Lexicon, PhraseMap } from "../lexicon.ts";
import { type Hit, hit, type Reading, weak } from "../reading.ts";
import { type DateToken, joined, lengthAt, phraseAt, skipJoiners } from "../tokens.ts";
import { countAt } from "./numbers.ts";

const CLOCK: ReadonlySet<DateUnit> = new Set(["second", "minute", "hour"]);
/** From fine to coarse. */
const SIZES: readonly DateUnit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
];
const TODAY: Reading = { kind: "unit", unit: "day", shift: 0 };

/** "hier", "next week", "awal pekan ini": the phrases of CLDR and the pack. */
export function relative(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const plain = phraseAt(tokens, at, lexicon.relative);
  const part = plain === null ? lengthAt(tokens, at, lexicon.phrases.partsOfDay) : 0;
  const from = part > 0 ? skipJoiners(tokens, at + part, lexicon) : at;
  const found = plain ?? (part > 0 ? phraseAt(tokens, from, lexicon.relative) : null);
  if (found === null || (part > 0 && found.value.unit !== "day")) return null;
  const behind = from + found.length;
  const { unit } = found.value;
  // "עצרה אותו ביום שישי" is no "that day"
  if (found.value.anaphoric === true && lengthAt(tokens, behind - 1, lexicon.weekdays) > 1)
    return null;
  const to =
    unit === "day" ? behind + lengthAt(tokens, behind, lexicon.phrases.partsOfDay) : behind;
  if (found.value.anaphoric === true)
    return hit(at, to, { kind: "anaphor", unit, shift: found.value.shift ?? 0 }, "anaphor");
  // "now" is no date of an event, but it may end an interval
  return { ...hit(at, to, { kind: "unit", ...found.value }, "relative"), weak: unit === "second" };
}

/** "in the morning", "dans la soirée": a time of a day named elsewhere. */
export function partOfDay(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const length = lengthAt(tokens, at, lexicon.phrases.partsOfDay);
  if (length === 0 || tokens[at - 1]?.number != null) return null;
  const { before: ahead, after, dayPrefixes } = lexicon.phrases;
  // "the night before the final": of an event
  if (lengthAt(tokens, at + length, ahead) + lengthAt(tokens, at + length, after) > 0) return null;
  const before = tokens[at - 1];
  const timed = lengthAt(tokens, at - 1, lexicon.numbers) === 1;
  const led =
    before?.lower === "'" ||
    (length > 1 && !timed) ||
    lexicon.joiners.has(before?.lower ?? "") ||
    lengthAt(tokens, at - 1, dayPrefixes) === 1;
  const found = led && lexicon.spaced ? hit : weak;
  return found(at, at + length, { kind: "part" }, "part-of-day");
}

/** "l'année dernière", "im kommenden Jahr", "bulan depan", "last season". */
export function shiftedUnit(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  const direct = at + (lead?.length ?? 0);
  // "selle aasta", "прошлого года": the unit may be a joining word elsewhere
  const beside = lead === null || lengthAt(tokens, direct, lexicon.units) > 0;
  const from = beside ? direct : skipJoiners(tokens, direct, lexicon);
  const span = phraseAt(tokens, from, lexicon.phrases.spans);
  const unit = phraseAt(tokens, from, lexicon.units);
  if (isFirstHalf(tokens, at, lexicon)) return null;
  const noun = span ?? unit;
  if (noun === null) return null;
  const tail = lead ? null : phraseAt(tokens, from + noun.length, lexicon.shiftsAfter);
  const shift = lead?.value ?? tail?.value;
  const to = from + noun.length + (tail?.length ?? 0);
  if (shift === undefined) {
    if (unit === null || CLOCK.has(unit.value)) return null;
    // CLDR's "de luni" of "24 de luni" is a Monday elsewhere
    if (unit.length > 1 && lengthAt(tokens, from + 1, lexicon.weekdays) > 0) return null;
    if (unit.value === "day") {
      const count = { unit: unit.value, count: 1 };
      return weak(at, at + unit.length, { kind: "none", type: "duration", count }, "unit");
    }
    return weak(at, at + unit.length, { kind: "unit", unit: unit.value, shift: 0 }, "unit");
  }
  if (span !== null) return hit(at, to, { kind: "span", shift }, "season");
  const { value } = unit!;
  // "the last day" of something is not the day before
  if (CLOCK.has(value) || (value === "day" && shift <= 0)) return null;
  // "이해" is a word, "이 해" this year
  if (lead?.length === 1 && tokens[from]!.glued && /^\p{Script=Hangul}$/u.test(tokens[at]!.lower))
    return null;
  // "the past years": how many is not said
  const many =
    (unit!.length === 1 && lexicon.plurals.has(tokens[from]!.lower)) ||
    lexicon.plurals.has(joined(tokens, at, direct));
  if (shift !== 0 && many) return hit(at, to, { kind: "none", type: "duration" }, "vague");
  return hit(at, to, { kind: "unit", unit: value, shift }, "shifted-unit");
}

/** "上半年", "下半年": a part of the year, though "上月" is last month. */
function isFirstHalf(tokens: readonly DateToken[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.spaced) return false;
  const length = lengthAt(tokens, at, lexicon.ordinals);
  return length > 0 && phraseAt(tokens, at + length, lexicon.units)?.value === "half";
}

/** "that year", "the following day", "the next morning": from the date mentioned last. */
export function anaphor(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.anaphors);
  if (lead === null) return unitBehind(tokens, at, lexicon);
  const from = at + lead.length;
  const unit = phraseAt(tokens, from, lexicon.units);
  // "אותו יום שישי" is a Friday
  if (unit !== null && lengthAt(tokens, from, lexicon.weekdays) > unit.length) return null;
  const part = unit === null ? lengthAt(tokens, from, lexicon.phrases.partsOfDay) : 0;
  if ((unit === null && part === 0) || (unit !== null && CLOCK.has(unit.value))) return null;
  const reading = { kind: "anaphor", unit: unit?.value ?? "day", shift: lead.value } as const;
  return hit(at, from + (unit?.length ?? part), reading, "anaphor");
}

/** "el año siguiente", "l'année suivante". */
function unitBehind(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const unit = phraseAt(tokens, at, lexicon.units);
  const tail = unit && phraseAt(tokens, at + unit.length, lexicon.hence);
  if (unit === null || tail === null || CLOCK.has(unit.value)) return null;
  // a dual has phrases of its own: "יומיים קודם לכן"
  if (lengthAt(tokens, at, lexicon.relative) > unit.length) return null;
  const reading = { kind: "anaphor", unit: unit.value, shift: tail.value } as const;
  return hit(at, at + unit.length + tail.length, reading, "anaphor");
}

/** "the rest of the week". */
export function restOfUnit(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = lengthAt(tokens, at, lexicon.phrases.restBefore);
  const from = lead > 0 ? skipJoiners(tokens, at + lead, lexicon) : at;
  const unit = phraseAt(tokens, from, lexicon.units);
  if (unit === null || CLOCK.has(unit.value)) return null;
  const tail = lead > 0 ? 0 : lengthAt(tokens, from + unit.length, lexicon.phrases.restAfter);
  if (lead === 0 && tail === 0) return null;
  return hit(at, from + unit.length + tail, { kind: "rest", unit: unit.value }, "rest-of-unit");
}

/** "every Monday", "each year": a repetition, no date. */
export function repeated(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = lengthAt(tokens, at, lexicon.phrases.every);
  if (lead === 0) return null;
  const noun =
    lengthAt(tokens, at + lead, lexicon.weekdays) || lengthAt(tokens, at + lead, lexicon.units);
  if (noun === 0) return null;
  // "毎週月曜日"
  const day = lengthAt(tokens, at + lead + noun, lexicon.weekdays);
  return hit(at, at + lead + noun + day, { kind: "none", type: "set" }, "repeated");
}

/**
 * "three years ago", "il y a deux mois", "dans dix jours", "the last three days"; without a direction
 * a duration.
 */
export function countedUnit(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): Hit | null {
  const { agoBefore, aheadBefore, withinBefore } = lexicon.phrases;
  const ago = lengthAt(tokens, at, agoBefore);
  const ahead = ago > 0 ? 0 : lengthAt(tokens, at, aheadBefore);
  const within = lengthAt(tokens, at, withinBefore);
  const lead = Math.max(ago, ahead, within);
  const shifted = phraseAt(tokens, skipJoiners(tokens, at + lead, lexicon), lexicon.shiftsBefore);
  const from = shifted ? skipJoiners(tokens, at + lead, lexicon) + shifted.length : at + lead;
  const counted = countsAt(tokens, from, lexicon, shifted?.value ?? null);
  if (counted === null || isFirstHalf(tokens, at, lexicon)) return null;
  const { units, to, shift } = counted;
  if (shift !== null && shift !== 0 && units.length === 1)
    return hit(at, to, stretch(units[0]!.unit, units[0]!.count * Math.sign(shift)), "stretch");
  return directed(tokens, at, to, units, { ago, ahead, within }, lexicon);
}

function directed(
  tokens: readonly DateToken[],
  at: number,
  to: number,
  units: readonly Counted[],
  lead: { readonly ago: number; readonly ahead: number; readonly within: number },
  { phrases, hence: hences }: Lexicon,
): Hit | null {
  if (lead.ago > 0) return hit(at, to, moved(units, -1), "counted-unit");
  // "a year later than planned" is how late, not when
  const compares = (size: number) => lengthAt(tokens, to + size, phrases.than) > 0;
  const hence = phraseAt(tokens, to, hences);
  if (hence !== null && units.length === 1) {
    if (compares(hence.length))
      return hit(at, to + hence.length, { kind: "none", type: "duration" }, "than");
    const { unit, count } = units[0]!;
    const reading = { kind: "anaphor", unit, shift: hence.value * count } as const;
    return hit(at, to + hence.length, reading, "hence");
  }
  const behind = wholeAt(tokens, to, phrases.agoAfter, phrases.particles);
  if (behind > 0 && !compares(behind))
    return hit(at, to + behind, moved(units, -1), "counted-unit");
  const within = lengthAt(tokens, to, phrases.withinAfter);
  // "trong 6 tháng đầu năm"
  if (lead.within > 0 && lengthAt(tokens, to, phrases.firsts) > 0) return null;
  const later = wholeAt(tokens, to, phrases.aheadAfter, phrases.particles);
  const { unit, count } = units[0]!;
  if (within > later || (lead.within > 0 && lead.within >= lead.ahead))
    return hit(at, to + within, stretch(unit, count), "within");
  if (later > 0 && !compares(later)) return hit(at, to + later, moved(units, 1), "counted-unit");
  if (lead.ahead > 0) return hit(at, to, moved(units, 1), "counted-unit");
  return hit(at, to, { kind: "none", type: "duration", count: { unit, count } }, "duration");
}

/** Length of the longest of the phrases at `at`, 0 where it is the beginning of another word. */
function wholeAt(
  tokens: readonly DateToken[],
  at: number,
  phrases: PhraseMap<unknown>,
  particles: PhraseMap<unknown>,
): number {
  const length = lengthAt(tokens, at, phrases);
  const next = tokens[at + length];
  if (length === 0 || particles.size === 0 || !next?.glued || !/^\p{L}/u.test(next.lower))
    return length;
  return lengthAt(tokens, at + length, particles) > 0 ? length : 0;
}

interface Counted {
  readonly unit: DateUnit;
  readonly count: number;
}

/** "3 days", "2 years and 3 months", "2 next days", "3 hari terakhir". */
function countsAt(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
  lead: number | null,
): {
  readonly units: readonly Counted[];
  readonly to: number;
  readonly shift: number | null;
} | null {
  const units: Counted[] = [];
  let to = at;
  let shift = lead;
  for (let from = at; units.length < 3; ) {
    const count = countAt(tokens, from, lexicon);
    if (count === null || count.value > 9999) break;
    const middle = shift === null ? phraseAt(tokens, count.to, lexicon.shiftsBefore) : null;
    const unit = phraseAt(tokens, count.to + (middle?.length ?? 0), lexicon.units);
    // "1962 року" is a year, "1980年代" a decade
    if (unit === null || (/^(?:year|decade)$/u.test(unit.value) && count.value >= 1000)) break;
    // "2 years and 3 months", but "25일 3분기"
    const before = units.at(-1);
    // "20世纪70年代"
    if (before?.unit === "century") break;
    if (before !== undefined && SIZES.indexOf(unit.value) >= SIZES.indexOf(before.unit)) break;
    to = count.to + (middle?.length ?? 0) + unit.length;
    units.push({ unit: unit.value, count: count.value });
    shift ??= middle?.value ?? null;
    const link = tokens[to]?.lower ?? "";
    from =
      lexicon.joiners.has(link) || lexicon.numberJoiners.has(link) || link === "," ? to + 1 : to;
  }
  if (units.length === 0) return null;
  const { agoAfter, aheadAfter } = lexicon.phrases;
  const ago = Math.max(lengthAt(tokens, to, agoAfter), lengthAt(tokens, to, aheadAfter));
  const behind = shift === null ? phraseAt(tokens, to, lexicon.shiftsAfter) : null;
  // "dua hari lalu" is one day, "dua hari terakhir" are two
  const tail = behind !== null && behind.length > ago ? behind : null;
  return { units, to: to + (tail?.length ?? 0), shift: shift ?? tail?.value ?? null };
}

function stretch(unit: DateUnit, count: number): Reading {
  return CLOCK.has(unit) ? { kind: "unit", unit, shift: 0 } : { kind: "stretch", unit, count };
}

/** Days and weeks are exact, "two months ago" names a month: so most annotators of news read them. */
function moved(units: readonly Counted[], sign: number): Reading {
  const [first] = units;
  if (units.some(({ count }) => count === 0 || !Number.isInteger(count)))
    return { kind: "none", type: "date" };
  if (units.length === 1 && first !== undefined) {
    const { unit, count } = first;
    if (CLOCK.has(unit)) return { kind: "unit", unit, shift: 0 };
    if (unit !== "week" && unit !== "day") return { kind: "unit", unit, shift: sign * count };
  }
  return units.reduce<Reading>(
    (base, { unit, count }) => ({ kind: "moved", base, unit, count: sign * count }),
    TODAY,
  );
}
