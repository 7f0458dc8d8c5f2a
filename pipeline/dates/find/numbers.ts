import type { Lexicon } from "../lexicon.ts";
import { type DateToken, lengthAt, phraseAt, skipJoiners } from "../tokens.ts";

/** A number read from tokens; `to` is the token behind it. */
export interface Read {
  readonly value: number;
  readonly to: number;
}

const counted = new WeakMap<readonly DateToken[], (Read | null)[]>();

/** A count in digits or words: "3", "twenty-one", "deux", "二十三"; read once a place, as half the recognisers ask. */
export function countAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  let known = counted.get(tokens);
  if (known === undefined) {
    known = [];
    counted.set(tokens, known);
  }
  let read = known[at];
  if (read === undefined) {
    read = readCount(tokens, at, lexicon);
    known[at] = read;
  }
  return read;
}

/** Whether a mark stands at `at` that more digits of one number follow: "11|,4". */
export function isDecimalMark(tokens: readonly DateToken[], at: number): boolean {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  if (!mark?.glued || !/^[.,]$/u.test(mark.lower)) return false;
  return digits !== undefined && digits.number !== null && digits.glued;
}

function readCount(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.number !== null) {
    if (token.digits > 4 || isDecimalMark(tokens, at + 1)) return null;
    return { value: token.number, to: at + 1 };
  }
  let to = at;
  let value = 0;
  let digits: number[] | null = [];
  while (to < at + 9) {
    const joined = to > at && lexicon.numberJoiners.has(tokens[to]?.lower ?? "") ? to + 1 : to;
    // "hai năm": two years, though "năm" is five too
    if (to > at && lexicon.spaced && lengthAt(tokens, joined, lexicon.units) > 0) break;
    const add =
      phraseAt(tokens, joined, lexicon.numbers) ??
      digitAt(tokens, joined, digits !== null && to > at);
    const scale = add === null ? phraseAt(tokens, joined, lexicon.scales) : null;
    if (add !== null) {
      if (digits !== null && add.value < 10) digits.push(add.value);
      else digits = null;
      if (value > 0 && !fits(value, add.value)) {
        if (digits === null) break;
        value = -1;
      }
      if (value >= 0) value += add.value;
      to = joined + add.length;
    } else if (scale !== null && value >= 0) {
      const low = value % scale.value;
      value += (low || 1) * scale.value - low;
      digits = null;
      to = joined + scale.length;
    } else break;
  }
  if (to === at) return null;
  // "one in four three years ago"
  if (lexicon.spaced && digits?.length === 2)
    return { value: digits[0]!, to: at + phraseAt(tokens, at, lexicon.numbers)!.length };
  // "二零一七": digits one by one
  if (digits !== null && digits.length > 1) return { value: Number(digits.join("")), to };
  return value < 0 ? null : { value, to };
}

/** A digit among the signs of a number: "一九九０". */
function digitAt(tokens: readonly DateToken[], at: number, within: boolean) {
  const token = tokens[at];
  const one = within && token?.number != null && token.digits === 1 && token.glued;
  return one ? { value: token.number, length: 1 } : null;
}

/** "twenty" takes "one", "one" takes nothing. */
function fits(value: number, more: number): boolean {
  const place = more < 10 ? 10 : more < 100 ? 100 : 1000;
  return value % place === 0 || (more < 20 && more >= 10 && value % 100 === 0);
}

/** "second", "2nd", "twenty-second", "第二"; −1 for "last". */
export function ordinalAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  const word = phraseAt(tokens, at, lexicon.ordinals);
  if (word !== null) return { value: word.value, to: at + word.length };
  const prefix = lengthAt(tokens, at, lexicon.phrases.ordinalPrefixes);
  if (prefix > 0) return countAt(tokens, at + prefix, lexicon);
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.lower === "第" || token.lower === "제") {
    const count = countAt(tokens, at + 1, lexicon);
    if (count === null) return null;
    const sign = /^[個个]$/u.test(tokens[count.to]?.lower ?? "") ? 1 : 0;
    return { value: count.value, to: count.to + sign };
  }
  if (token.number !== null) {
    const suffix = suffixAt(tokens, at + 1, lexicon);
    return suffix > 0 && token.digits <= 2 ? { value: token.number, to: at + 1 + suffix } : null;
  }
  const tens = phraseAt(tokens, at, lexicon.numbers);
  if (tens === null || (tens.value !== 20 && tens.value !== 30)) return null;
  const dash = tokens[at + tens.length]?.lower === "-" ? 1 : 0;
  const unit = phraseAt(tokens, at + tens.length + dash, lexicon.ordinals);
  if (unit === null || unit.value < 1 || unit.value > 9) return null;
  return { value: tens.value + unit.value, to: at + tens.length + dash + unit.length };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "XIX", and with an ending "XIXe". */
export function roman(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  const match = /^([ivx]{1,5})(\p{L}{0,3})$/u.exec(tokens[at]?.lower ?? "");
  if (match === null || (match[2] !== "" && !lexicon.suffixes.has(match[2]!))) return null;
  const values = [...match[1]!].map((sign) => ROMAN[sign]!);
  const value = values.reduce((sum, v, k) => sum + (v < (values[k + 1] ?? 0) ? -v : v), 0);
  return { value, to: at + 1 };
}

/** Length of an ordinal ending glued to the number before it: "st", "º", ".", "-е". */
function suffixAt(tokens: readonly DateToken[], at: number, { suffixes }: Lexicon): number {
  const next = tokens[at];
  if (!next?.glued) return 0;
  if (suffixes.has(next.lower)) return 1;
  const behind = tokens[at + 1];
  return next.lower === "-" && behind?.glued && suffixes.has(behind.lower) ? 2 : 0;
}

/** The number of a day: "22", "1er", "3.", "the 5th", "twenty-first". */
export function dayNumber(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  const from = at + lengthAt(tokens, at, lexicon.phrases.dayPrefixes);
  const token = tokens[from];
  if (token === undefined) return null;
  if (token.number === null) {
    const ordinal = ordinalAt(tokens, from, lexicon);
    const read = ordinal ?? countAt(tokens, from, lexicon);
    // "an August evening": an article is no first
    const least = ordinal === null ? 2 : 1;
    // "tháng 3 năm 2012": "năm" is five, and year
    if (ordinal === null && lengthAt(tokens, from, lexicon.units) > 0) return null;
    return read !== null && read.value >= least && read.value <= 31 ? read : null;
  }
  if (token.digits > 2 || token.number < 1 || token.number > 31) return null;
  if (token.glued && /^[.,:/'$€£]$/u.test(tokens[from - 1]?.lower ?? "")) return null;
  const suffix = suffixAt(tokens, from + 1, lexicon);
  const next = tokens[from + 1];
  // "27." is the 27th where days are written so, else the end of the sentence
  const stop =
    lexicon.dayStop && next?.lower === "." && tokens[from + 2]?.sentence === token.sentence;
  const mark = suffix === 0 && next?.glued && (stop || /^[º°]$/u.test(next.lower)) ? 1 : 0;
  return { value: token.number, to: from + 1 + suffix + mark };
}

/** Years that are counted in another calendar where four digits stand in their place. */
export const OTHER_YEARS = [1200, 1500] as const;

/** "۱۴۰۳" counts in another calendar, unless the words behind it say otherwise ("میلادی"). */
function isOtherYear(
  year: number,
  behind: number,
  tokens: readonly DateToken[],
  { pack, phrases }: Lexicon,
): boolean {
  if (pack.otherYears?.before === undefined) return false;
  const [first, last] = OTHER_YEARS;
  return year >= first && year <= last && lengthAt(tokens, behind, phrases.yearSuffixes) === 0;
}

/** A year of four digits that no number, currency or unit touches. */
export function yearAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number | null {
  const token = tokens[at];
  if (token?.number == null || token.digits !== 4 || token.number < 1000) return null;
  if (isOtherYear(token.number, at + 1, tokens, lexicon)) return null;
  const buddhist = lexicon.pack.buddhistYears === true && token.number > 2400;
  const year = buddhist ? token.number - 543 : token.number;
  if (year > 2199) return null;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.glued && /^[.,:]$/u.test(next.lower) && after?.glued && after.number !== null)
    return null;
  if (token.glued && /^[.,$€£¥₹#:]$/u.test(tokens[at - 1]?.lower ?? "")) return null;
  return year;
}

/** A year in digits or, of at least two words, in words: "nineteen eighty-four", "two thousand and ten". */
export function yearRead(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  const digits = yearAt(tokens, at, lexicon);
  if (digits !== null)
    return { value: digits, to: at + 1 + lengthAt(tokens, at + 1, lexicon.phrases.yearSuffixes) };
  if (tokens[at]?.number !== null) return null;
  const first = countAt(tokens, at, lexicon);
  if (first === null) return null;
  // "Tausend", "milliers" and "two thousand" count
  if (first.value >= 1000 && first.value < 2200) return first.value % 1000 === 0 ? null : first;
  if (first.value < 10 || first.value > 20) return null;
  const rest = countAt(tokens, first.to, lexicon);
  if (rest === null || rest.value < 10 || rest.value > 99 || tokens[first.to]!.number !== null)
    return null;
  return { value: first.value * 100 + rest.value, to: rest.to };
}

/** Where a year may stand behind a month: past its stop, a comma, "of", "de l'année". */
export function yearBehind(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): Read | null {
  const stop = tokens[at]?.lower === "." && tokens[at]!.glued ? at + 1 : at;
  const comma = tokens[stop]?.lower === "," ? stop + 1 : stop;
  const joined = skipJoiners(tokens, comma, lexicon);
  const prefix = joined + lengthAt(tokens, joined, lexicon.phrases.yearPrefixes);
  return (
    yearRead(tokens, skipJoiners(tokens, prefix, lexicon), lexicon) ??
    yearRead(tokens, joined, lexicon)
  );
}
