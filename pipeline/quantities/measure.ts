import { readDigits } from "./digits.ts";
import type { Measured } from "./index.ts";
import type { Lexicon } from "./lexicon.ts";
import { isDense, type NumberRead } from "./number.ts";
import { type Phrases, phraseAt, roleAt } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { HOUR, isCounted, isLabel, isOrdinal, isTime } from "./uncounted.ts";

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

/** Gives a number its unit; null where it is a date, time, model or list number. Pieces before `free` are taken. */
export function measureNumber(
  pieces: readonly Piece[],
  number: NumberRead,
  lexicon: Lexicon,
  free: number,
): Measured | null {
  // `第三`: an ordinal.
  if (pieces[number.from - 1]?.key === "第") return null;
  // `数十人`: some tens
  if (!number.digits && /^[数數几幾何]$/u.test(pieces[number.from - 1]?.key ?? "")) return null;
  if (isTime(pieces, number, lexicon) || isOrdinal(pieces, number, lexicon)) return null;
  const before = unitBefore(pieces, number.from, lexicon, free);
  const { value: size, to, magnitude } = multiplySuffix(pieces, number, lexicon, before !== null);
  const minus = minusBefore(pieces, number.from, lexicon, free);
  const none = {
    ...{ max: null, magnitude, value: minus === null ? size : -size },
    min: number.more ? size : null,
  };
  if (before !== null) return { ...none, from: before.from, to, unit: before.unit, firm: true };
  const loose = !number.digits && isDense(pieces[number.from]!) && pieces[to]?.glued !== true;
  const after = loose ? null : unitAfter(pieces, to, lexicon);
  if (after?.unit === "year" && isCalendarYear(pieces, number)) return null;
  if (after?.unit === "second" && !number.digits && number.value === 1) return null;
  if (after?.unit === "minute" && HOUR.test(pieces[number.from - 1]?.key ?? "")) return null;
  if (after !== null && !isNamePart(pieces, number, after.to)) {
    const rest = minus === null ? restBehind(pieces, after, lexicon) : null;
    const found = { ...none, from: minus ?? number.from, unit: after.unit, firm: true };
    return rest === null
      ? { ...found, to: after.to }
      : { ...found, to: rest.to, value: size + rest.value };
  }
  if (!isCount(pieces, number, to, lexicon)) return null;
  const firm = number.digits || number.scaled;
  return { ...none, from: minus ?? number.from, to, unit: null, firm };
}

/** `minus 5`, `-5`, `零下5`: where the sign of a number below zero starts; null without any. */
function minusBefore(
  pieces: readonly Piece[],
  at: number,
  { minus }: Lexicon,
  free: number,
): number | null {
  for (let from = Math.max(free, at - minus.most); from < at; from++)
    if (phraseAt(pieces, from, minus, at)?.to === at) return from;
  const sign = pieces[at - 1];
  const signed = /^[-−]$/u.test(sign?.key ?? "") && pieces[at]!.glued && !sign!.glued;
  return signed && at > free && (pieces[at - 2] === undefined || pieces[at - 2]!.kind === "word")
    ? at - 1
    : null;
}

/** `$ 5`, `Rp 300`, `yüzde 45`: the longest currency, or unit that may lead, right before the number. */
function unitBefore(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
  free: number,
): { readonly from: number; readonly unit: string } | null {
  const reach = Math.max(3, lexicon.unitsBefore.most);
  for (let from = Math.max(free, at - reach); from < at; from++) {
    const leading = phraseAt(pieces, from, lexicon.unitsBefore, at);
    if (leading?.to === at) return { from, unit: leading.value };
    const unit = phraseAt(pieces, from, lexicon.units, at);
    if (unit === null || unit.to !== at || !isCurrency(unit.value)) continue;
    const first = pieces[from]!;
    // `dollar 5` is no amount: words come after, codes and signs before.
    if (first.kind === "word" && !first.capital) continue;
    return { from, unit: unit.value };
  }
  return null;
}

/** `$3m`, `€2.5bn`: the suffix counts only with a currency. */
function multiplySuffix(
  pieces: readonly Piece[],
  number: NumberRead,
  lexicon: Lexicon,
  currency: boolean,
): { readonly value: number; readonly to: number; readonly magnitude: number } {
  const next = pieces[number.to];
  // "340 M€"
  const beside = next?.glued || (next?.capital && pieces[number.to + 1]?.glued);
  const by = beside && next?.kind === "word" ? lexicon.suffixes.get(next.key) : undefined;
  if (
    by === undefined ||
    number.scaled ||
    !(currency || unitFollows(pieces, number.to + 1, lexicon))
  )
    return number;
  return { value: Number((number.value * by).toPrecision(12)), to: number.to + 1, magnitude: by };
}

const unitFollows = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean => {
  const unit = phraseAt(pieces, at, lexicon.units);
  return unit !== null && isCurrency(unit.value);
};

/** The unit after a number, small words between (`3 millions d'euros`) left out. */
function unitAfter(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): { readonly unit: string; readonly to: number } | null {
  let from = at;
  for (let skipped = 0; skipped <= 2; skipped++) {
    const unit = phraseAt(pieces, from, lexicon.units);
    if (unit !== null && wholeWord(pieces, unit.to) && !isSmallCode(pieces, from, unit.value))
      return { unit: unit.value, to: unit.to };
    const key = pieces[from]?.key ?? "";
    if (key !== "-" && key !== "'" && !lexicon.connectors.has(key)) return null;
    from++;
  }
  return null;
}

/** What follows the unit and adds to it, in that unit, and where it ends; null if there is nothing. */
function restBehind(
  pieces: readonly Piece[],
  { unit, to }: { readonly unit: string; readonly to: number },
  lexicon: Lexicon,
): { readonly value: number; readonly to: number } | null {
  if (unit === "foot") return inchesBehind(pieces, to, lexicon);
  const half = halfBehind(pieces, to, lexicon);
  return half === null ? null : { value: 0.5, to: half };
}

/** `6-foot-6`, `6 feet 6 inches`: the inches as a share of a foot. */
function inchesBehind(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): { readonly value: number; readonly to: number } | null {
  const hyphen = pieces[at]?.key === "-" && pieces[at + 1]?.glued === true;
  const from = hyphen ? at + 1 : at;
  const number = pieces[from];
  const inches = number?.kind === "digits" ? readDigits(number.key, lexicon.decimal) : null;
  if (inches === null || inches >= 12) return null;
  const unit = unitAfter(pieces, from + 1, lexicon);
  if (unit?.unit !== "inch" && !hyphen) return null;
  const to = unit?.unit === "inch" ? unit.to : from + 1;
  return { value: Math.round((100 * inches) / 12) / 100, to };
}

/** Where a half behind the unit ends (`deux heures et demie`, `dos años y medio`); null if there is none. */
function halfBehind(pieces: readonly Piece[], at: number, { words }: Lexicon): number | null {
  const joiner = phraseAt(pieces, at, words);
  if (joiner?.value.does !== "join") return null;
  const half = phraseAt(pieces, joiner.to, words);
  return half?.value.does === "add" && half.value.value === 0.5 ? half.to : null;
}

/** "1,500 kes", "500 nok": in small letters a code is another word. */
const isSmallCode = (pieces: readonly Piece[], at: number, unit: string): boolean =>
  isCurrency(unit) && pieces[at]!.key === unit.toLowerCase() && !pieces[at]!.capital;

/** Whether nothing of the same word follows: `m` of `m²` is not a metre. */
function wholeWord(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return !(next?.glued && next.kind === "digits" && pieces[at - 1]?.kind === "word");
}

/** `Windows 10 Pro`, `Boeing 737`: a number after a capitalised word, no unit, is part of its name. */
function isNamePart(pieces: readonly Piece[], number: NumberRead, to: number): boolean {
  const unit = pieces[to - 1]!;
  const alone = to === number.to + 1;
  return alone && unit.capital && unit.glued && number.digits && unit.end - unit.start === 1;
}

/** Whether a number without a unit counts something, and is no time, score, year or part of a name. */
function isCount(
  pieces: readonly Piece[],
  number: NumberRead,
  to: number,
  lexicon: Lexicon,
): boolean {
  const before = pieces[number.from - 1];
  const after = pieces[to];
  if (!number.digits) {
    const dense = isDense(pieces[number.from]!);
    if (dense && isCounted(pieces, number, lexicon)) return true;
    // "十分" is "very"
    if (number.scaled) return !dense || number.value >= 100;
    return number.value >= 2 && !dense && !lexicon.wordsNeedUnits;
  }
  if (
    after?.glued &&
    ((after.kind === "word" && !isDense(after)) ||
      HOUR.test(after.key) ||
      /^[:º]$/u.test(after.key))
  )
    return false;
  const joined = before?.glued === true && pieces[number.from]!.glued && before.kind === "word";
  if (joined && !isDense(before)) return false;
  const mark = pieces[number.from]!.glued ? (before?.key ?? "") : "";
  if (/^[:#№/@.]$/u.test(mark)) return false;
  // `1,000-1,200` is a range, `2-0` and `2023-24` are none
  if (/^[-–]$/u.test(mark) && !/\p{Nd}[.,\s]\p{Nd}{3}/u.test(pieces[number.from]!.key))
    return false;
  if (after?.glued && /^[/@]$/u.test(after.key)) return false;
  if (number.scaled) return true;
  if (isLabel(pieces, number.from, lexicon)) return false;
  if (isDayOrYear(pieces, number, to, lexicon)) return false;
  const name =
    before?.kind === "word" && before.capital && !beginsSentence(pieces, number.from - 1);
  return !(name && !lexicon.glued);
}

/** Whether only marks stand before a piece: `« Entre 400 et 450 personnes`. */
const beginsSentence = (pieces: readonly Piece[], at: number): boolean =>
  at === 0 || (at === 1 && pieces[0]!.kind === "mark");

/** `2014`, `1998年`: four digits that name a year. */
function isCalendarYear(pieces: readonly Piece[], { from, value }: NumberRead): boolean {
  return value >= 1000 && value <= 2100 && /^\p{Nd}{4}$/u.test(pieces[from]!.key);
}

/** Whether one of the phrases ends right before piece `at`. */
function endsAt(pieces: readonly Piece[], at: number, list: Phrases<true>): boolean {
  for (let from = Math.max(0, at - 2 * list.most); from < at; from++)
    if (phraseAt(pieces, from, list, at)?.to === at) return true;
  return false;
}

/** `22 October`, `October 22`, `le 22`, `2014`. */
function isDayOrYear(
  pieces: readonly Piece[],
  { from, value }: NumberRead,
  to: number,
  { months, connectors, neighbours }: Lexicon,
): boolean {
  if (
    Number.isInteger(value) &&
    value >= 1900 &&
    value <= 2100 &&
    /^\p{Nd}{4}$/u.test(pieces[from]!.key)
  )
    // "2000人"
    return !roleAt(pieces, to, neighbours, "counters");
  if (value > 31) return false;
  const [before, after] = [pieces[from - 1]?.key, pieces[to]?.key ?? ""];
  const linked = connectors.has(after) || after === ".";
  return (
    endsAt(pieces, before === "." ? from - 1 : from, months) ||
    phraseAt(pieces, to, months) !== null ||
    (linked && phraseAt(pieces, to + 1, months) !== null) ||
    /^[年月日号號년월일]$/u.test(after)
  );
}
