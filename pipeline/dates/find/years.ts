import type { Edtf } from "../../records.ts";
import { isoYear } from "../calendar.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Hit, hit, type Reading, weak } from "../reading.ts";
import { type DateToken, lengthAt, phraseAt, phraseBefore, skipJoiners } from "../tokens.ts";
import { countAt, ordinalAt, roman, yearAt, yearRead } from "./numbers.ts";

/** "1990s", "les années 1990", "'80s", "die 70er", "seventies", "90年代". */
export function decade(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const name = phraseAt(tokens, at, lexicon.decades);
  if (name !== null) return hit(at, at + name.length, decadeOf(name.value), "decade");
  const prefix = lengthAt(tokens, at, lexicon.phrases.decadePrefixes);
  const mark = tokens[at + prefix]?.lower === "'" ? 1 : 0;
  const from = at + prefix + mark;
  const token = tokens[from];
  if (token?.number == null || token.number % 10 !== 0) return null;
  const year =
    token.digits === 4 ? yearAt(tokens, from, lexicon) : token.digits === 2 ? token.number : null;
  if (year === null) return null;
  const dash = /^[-']$/u.test(tokens[from + 1]?.lower ?? "") ? 1 : 0;
  const suffix = lengthAt(tokens, from + 1 + dash, lexicon.phrases.decadeSuffixes);
  // "die 70" alone counts something, "años 80" is a decade
  const bare = lexicon.phrases.decadeSuffixes.size > 0;
  if (suffix === 0 && (prefix === 0 || bare)) return null;
  const to = suffix > 0 ? from + 1 + dash + suffix : from + 1;
  if (lexicon.pack.hundreds === true && year % 100 === 0 && year >= 1000 && year < 2000)
    return hit(at, to, centuryOf(year / 100 + 1), "century");
  return hit(at, to, decadeOf(year), "decade");
}

/** Of a number of two digits, the decade of the last hundred years before 2020. */
function decadeOf(year: number): Reading {
  const full = year >= 100 ? year : year < 20 ? 2000 + year : 1900 + year;
  return { kind: "fixed", value: `${isoYear(full).slice(0, 3)}X` };
}

/** "the 19th century", "XIXe siècle", "siglo XIX", "21世紀". */
export function century(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  // "a century" and "two centuries" are lengths
  const counts = tokens[at]!.number !== null || !lexicon.spaced;
  const lead =
    ordinalAt(tokens, at, lexicon) ??
    (counts ? countAt(tokens, at, lexicon) : null) ??
    roman(tokens, at, lexicon);
  if (lead !== null) {
    const stop = lexicon.dayStop && tokens[lead.to]?.lower === ".";
    const dash = stop || tokens[lead.to]?.lower === "-" ? 1 : 0;
    const unit = phraseAt(tokens, lead.to + dash, lexicon.units);
    if (unit?.value !== "century" || lead.value < 1 || lead.value > 22) return null;
    // "two centuries" counts, "XIX век" and "19世紀" name
    if (lead.to === at + 1 && tokens[at]!.number !== null && tokens[lead.to]!.glued === false)
      return null;
    const to = lead.to + dash + unit.length;
    return hit(at, to, centuryOf(lead.value), "century");
  }
  const unit = phraseAt(tokens, at, lexicon.units);
  if (unit?.value !== "century") return null;
  const from = skipJoiners(tokens, at + unit.length, lexicon);
  const tail =
    ordinalAt(tokens, from, lexicon) ??
    countAt(tokens, from, lexicon) ??
    roman(tokens, from, lexicon);
  if (tail === null || tail.value < 1 || tail.value > 22) return null;
  return hit(at, tail.to, centuryOf(tail.value), "century");
}

function centuryOf(number: number): Reading {
  return { kind: "fixed", value: `${String(number - 1).padStart(2, "0")}XX` };
}

/** Numbers of centuries in Roman numerals, bare and with the endings of French. */
export const ROMAN_NUMERALS: readonly string[] =
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
    .split(" ")
    .flatMap((numeral) => [numeral, `${numeral}e`, `${numeral}º`, `${numeral}ème`]);

/** A year of an era: "昭和20年", "พ.ศ. 2557". */
export function era(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const name = phraseAt(tokens, at, lexicon.eras);
  if (name === null) return null;
  const from = at + name.length;
  const count =
    tokens[from]?.lower === "元" ? { value: 1, to: from + 1 } : countAt(tokens, from, lexicon);
  if (count === null) return null;
  const year = name.value + count.value;
  if (year < 0 || year > 2199) return null;
  const suffix = lengthAt(tokens, count.to, lexicon.phrases.yearSuffixes);
  const sign = suffix || (tokens[count.to]?.lower === "年" ? 1 : 0);
  return hit(at, count.to + sign, { kind: "fixed", value: isoYear(year) }, "era");
}

/** "44 BC": EDTF counts a year 0, so 44 BC is −0043. */
export function yearBeforeChrist(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): Hit | null {
  const token = tokens[at];
  if (token?.number == null || token.digits > 4 || token.number === 0) return null;
  const behind = lengthAt(tokens, at + 1, lexicon.phrases.beforeChrist);
  if (behind === 0) return null;
  const value: Edtf = token.number === 1 ? "0000" : `-${isoYear(token.number - 1)}`;
  return hit(at, at + 1 + behind, { kind: "fixed", value }, "before-christ");
}

/** A year alone: sure behind a preposition or where no noun it could count follows. */
export function year(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  if (tokens[at]!.lower === "'") return shortened(tokens, at);
  const prefix = lengthAt(tokens, at, lexicon.phrases.yearPrefixes);
  const from = at + prefix;
  const read = yearRead(tokens, from, lexicon);
  if (read === null) return null;
  const words = tokens[from]!.number === null;
  if (!words && (isNumbered(tokens, from, lexicon) || goesOn(tokens, read.to, read.value)))
    return null;
  const reading: Reading = { kind: "fixed", value: isoYear(read.value) };
  const next = tokens[read.to];
  if (next?.glued && /^[%°$€£\p{L}\p{Nd}]/u.test(next.lower) && !words && !isSign(next.lower))
    return null;
  const numeric = /^[-/]$/u.test(next?.lower ?? "") && next!.glued && tokens[read.to + 1]?.glued;
  if (
    prefix > 0 &&
    numeric &&
    tokens[read.to + 1]!.digits < 3 &&
    tokens[read.to + 1]!.number !== null
  )
    return null;
  const dash = /^[-']$/u.test(next?.lower ?? "") ? 1 : 0;
  const suffix = next?.glued ? lengthAt(tokens, read.to + dash, lexicon.phrases.decadeSuffixes) : 0;
  // "в 1980-х годах" is left to its decade
  if (prefix > 0 && suffix > 0 && dash > 0) return null;
  if (prefix > 0 || (!words && read.to > from + 1)) return hit(at, read.to, reading, "year");
  // "in 2014 won the title"
  if (!isLed(tokens, at, lexicon) && isMoney(tokens, read.to, lexicon)) return null;
  // "in 2000 years"
  if (lengthAt(tokens, read.to, lexicon.units) > 0 && read.to === from + 1 && prefix === 0)
    return weak(at, read.to, reading, "year");
  if (words) return { ...hit(at, read.to, reading, "year"), weak: !isLed(tokens, at, lexicon) };
  return standsAlone(tokens, at, read.value, lexicon)
    ? hit(at, read.to, reading, "year")
    : weak(at, read.to, reading, "year");
}

/** "room 2019", "flight AZ 2014": the number of one of a kind. */
function isNumbered(tokens: readonly DateToken[], at: number, { phrases }: Lexicon): boolean {
  if (phraseBefore(tokens, at, phrases.numbered) >= 0) return true;
  return tokens[at - 1]?.code === true && phraseBefore(tokens, at - 1, phrases.numbered) >= 0;
}

/** "loi 2019-123", "Decreto 2019/1234", "2026 1999": digits go on that are neither another year nor part of a date. */
function goesOn(tokens: readonly DateToken[], at: number, year: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (!mark?.glued || !/^[-/]$/u.test(mark.lower) || !next?.glued || next.number === null)
    return false;
  return (
    next.digits === 3 ||
    next.digits > 4 ||
    (next.digits === 4 && !(next.number > year && next.number < 2200))
  );
}

/** "1999 Euro", "1999元", but "1999元旦" is a New Year's Day. */
function isMoney(
  tokens: readonly DateToken[],
  at: number,
  { phrases, holidays, spaced }: Lexicon,
): boolean {
  const length = lengthAt(tokens, at, phrases.currencies);
  const next = tokens[at + length];
  if (length === 0 || lengthAt(tokens, at, holidays) > length) return false;
  return !spaced || !next?.glued || !/^\p{L}/u.test(next.lower);
}

/** "'92". */
function shortened(tokens: readonly DateToken[], at: number): Hit | null {
  const token = tokens[at + 1];
  if (tokens[at]!.glued || token?.number == null || token.digits !== 2 || !token.glued) return null;
  const next = tokens[at + 2];
  if (next?.glued && !/^[.,;:)!?]$/u.test(next.lower)) return null;
  const year = token.number < 30 ? 2000 + token.number : 1900 + token.number;
  return hit(at, at + 2, { kind: "fixed", value: isoYear(year) }, "year");
}

function isSign(lower: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(lower);
}

/** Behind a preposition of time. */
function isLed(tokens: readonly DateToken[], at: number, { phrases, joiners }: Lexicon): boolean {
  if (joiners.has(tokens[at - 1]?.lower ?? "")) return true;
  const { monthPrepositions, since, until, by, before, after, start, mid, end } = phrases;
  return [monthPrepositions, since, until, by, before, after, start, mid, end].some(
    (list) => phraseBefore(tokens, at, list) >= 0,
  );
}

function standsAlone(
  tokens: readonly DateToken[],
  at: number,
  value: number,
  lexicon: Lexicon,
): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (isLed(tokens, at, lexicon) && value >= 1500 && value < 2100) return true;
  const bracket = /^[(,–-]$/u.test(before?.lower ?? "") && /^[),–-]$/u.test(next?.lower ?? "");
  if (bracket && value < 2100) return true;
  const ends =
    next === undefined ||
    /^[.,;:!?)\]、。，]$/u.test(next.lower) ||
    next.sentence !== tokens[at]!.sentence;
  const noun = before?.number === null && /^\p{L}/u.test(before.lower);
  if (ends && noun && value >= 1900 && value < 2050) return true;
  // a round number counts things, "1951" seldom does
  if (value < 1800 || value >= 2050 || value % 50 === 0 || /^[#-]$/u.test(before?.lower ?? ""))
    return false;
  const counted =
    lengthAt(tokens, at + 1, lexicon.units) > 0 || /^[%°$€£]$/u.test(next?.lower ?? "");
  return !counted;
}
