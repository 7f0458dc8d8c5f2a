import { dayOf, isoDay, isoMonth } from "../calendar.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Hit, hit, weak } from "../reading.ts";
import {
  type DateToken,
  joined,
  lengthAt,
  phraseAt,
  phraseBefore,
  skipJoiners,
} from "../tokens.ts";
import { dayNumber, type Read, yearBehind } from "./numbers.ts";

/** "22 octobre 2014", "1st of May", "3. Oktober". */
export function dayMonth(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  const start = lead === null ? at : skipJoiners(tokens, at + lead.length, lexicon);
  const date = dayNumber(tokens, start, lexicon);
  if (date === null) return null;
  const dash = tokens[date.to]?.lower === "-" && tokens[date.to]!.glued ? date.to + 1 : date.to;
  const name = skipJoiners(tokens, dash, lexicon);
  const unit = phraseAt(tokens, name, lexicon.units);
  // "3 tháng 5": the month's word may be part of its name
  const bare = lengthAt(tokens, name, lexicon.months) > 0 || unit?.value !== "month";
  const from = bare ? name : skipJoiners(tokens, name + unit!.length, lexicon);
  const month = phraseAt(tokens, from, lexicon.months);
  if (month === null) return null;
  const behind = from + month.length;
  const tail = lead ?? phraseAt(tokens, behind, lexicon.shiftsAfter);
  const found = written(withYear(tokens, at, behind, date.value, month.value, lexicon), "day");
  return shifted(found, tail?.value ?? null, lead === null ? (tail?.length ?? 0) : 0);
}

function written(found: Hit | null, order: "day" | "month"): Hit | null {
  return found && { ...found, written: order };
}

/** "el pasado 10 de diciembre", "25 Desember mendatang". */
function shifted(found: Hit | null, shift: number | null, more: number): Hit | null {
  if (found?.reading.kind !== "day" || shift === null) return found;
  return { ...found, to: found.to + more, reading: { ...found.reading, shift } };
}

/** "October 22, 2014", "Oct-22". */
export function monthDay(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  const start = at + (lead?.length ?? 0);
  const month = phraseAt(tokens, start, lexicon.months);
  if (month === null) return null;
  const behind = start + month.length;
  const stop = /^[.-]$/u.test(tokens[behind]?.lower ?? "") ? behind + 1 : behind;
  const comma = tokens[stop]?.lower === "," && lexicon.monthFirst ? stop + 1 : stop;
  const date = dayBehind(tokens, comma, lexicon) ?? dayBehind(tokens, stop, lexicon);
  if (date === null || (comma > stop && date.to === comma + 1)) return null;
  const mark = tokens[date.to];
  const clock = mark?.lower === ":" && mark.glued && tokens[date.to + 1]?.glued;
  if (clock || mark?.lower === "%") return null;
  const named = withYear(tokens, at, date.to, date.value, month.value, lexicon);
  const plain = shifted(written(named, "month"), lead?.value ?? null, 0);
  if (plain === null || lexicon.monthLeads || plain.reading.kind === "fixed") return plain;
  const unit = phraseAt(tokens, date.to, lexicon.units);
  // "helmikuun 10. päivänä"
  if (unit?.value === "day" && tokens[date.to - 1]!.lower === ".")
    return { ...plain, to: date.to + unit.length };
  const counted = unit ?? phraseAt(tokens, date.to, lexicon.months);
  return counted === null ? { ...plain, weak: !tokens[stop]!.glued && stop === behind } : null;
}

/** The number of a day behind its month; a word behind a case of the month counts something else ("januárban három"). */
function dayBehind(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  const inflected = tokens[at - 1]!.ending !== "" && tokens[at]?.number === null;
  return inflected ? null : dayNumber(tokens, at, lexicon);
}

function withYear(
  tokens: readonly DateToken[],
  from: number,
  behind: number,
  date: number,
  month: number,
  lexicon: Lexicon,
): Hit | null {
  const dash = /^[-/]$/u.test(tokens[behind]?.lower ?? "") && tokens[behind]!.glued ? 1 : 0;
  const year =
    yearBehind(tokens, behind + dash, lexicon) ?? shortYear(tokens, behind + dash, lexicon);
  if (year !== null) {
    const day = dayOf(year.value, month, date);
    return day === null
      ? impossible(from, year.to)
      : hit(from, year.to, { kind: "fixed", value: isoDay(day) }, "day-month-year");
  }
  if (dayOf(2020, month, date) === null) return impossible(from, behind);
  return hit(from, behind, { kind: "day", month, date }, "day-month");
}

/** "30 February 2014" is no day, and neither its month nor its year is what was meant. */
function impossible(from: number, to: number): Hit {
  return weak(from, to, { kind: "none", type: "date" }, "impossible");
}

/** "10 novembre 93", "Oct. 22, '14": two digits that no day can be, or behind an apostrophe. */
function shortYear(tokens: readonly DateToken[], at: number, lexicon: Lexicon) {
  const comma = tokens[at]?.lower === "," ? at + 1 : at;
  const mark = tokens[comma]?.lower === "'" ? 1 : 0;
  const token = tokens[comma + mark];
  if (token?.number == null || token.digits !== 2 || (mark === 0 && token.number < 50)) return null;
  const to = comma + mark + 1;
  const next = tokens[to];
  if (next?.glued && !/^[.,;)]$/u.test(next.lower)) return null;
  if (comma > at && mark === 0) return null;
  if (/^[.,]$/u.test(next?.lower ?? "") && tokens[to + 1]?.glued && tokens[to + 1]!.number !== null)
    return null;
  if (lengthAt(tokens, to, lexicon.units) > 0 || next?.lower === "%") return null;
  return { value: token.number < 50 ? 2000 + token.number : 1900 + token.number, to };
}

/** "juillet 98.": behind a month only where no noun follows that it could count. */
function finalYear(tokens: readonly DateToken[], at: number, lexicon: Lexicon) {
  const year = shortYear(tokens, at, lexicon);
  const next = year && tokens[year.to];
  return next && /^[\p{L}\p{Nd}]/u.test(next.lower) ? null : year;
}

/** "October 2014", "août dernier", "last August", "bulan Agustus", "in May". */
export function monthOf(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const lead = phraseAt(tokens, at, lexicon.shiftsBefore);
  const unit = phraseAt(tokens, at, lexicon.units);
  let from = at + (lead?.length ?? 0);
  if (lead === null && unit?.value === "month" && lengthAt(tokens, at, lexicon.months) === 0)
    from = skipJoiners(tokens, at + unit.length, lexicon);
  const month = phraseAt(tokens, from, lexicon.months);
  if (month === null) return null;
  const named = from + month.length;
  // "30 February" is no day, and no month either
  if (from === at && tokens[at]!.sentence === tokens[at - 1]?.sentence) {
    if (dayNumber(tokens, at - 1, lexicon) !== null && tokens[at - 1]!.number !== null) return null;
  }
  const again = phraseAt(tokens, skipJoiners(tokens, named, lexicon), lexicon.units);
  const behind =
    again?.value === "month" ? skipJoiners(tokens, named, lexicon) + again.length : named;
  const dash = /^[-/]$/u.test(tokens[behind]?.lower ?? "") && tokens[behind]!.glued ? 1 : 0;
  const year =
    yearBehind(tokens, behind + dash, lexicon) ??
    finalYear(tokens, skipJoiners(tokens, behind, lexicon), lexicon);
  const tail = lead ? null : phraseAt(tokens, behind, lexicon.shiftsAfter);
  // "un fils de sept mois": how many months
  if (again?.value === "month" && lexicon.numbers.has(joined(tokens, from, named))) return null;
  if (year !== null)
    return hit(
      at,
      year.to,
      { kind: "fixed", value: isoMonth(year.value, month.value) },
      "month-year",
    );
  const shift = lead?.value ?? tail?.value ?? null;
  const to = behind + (tail?.length ?? 0);
  const reading = { kind: "month", month: month.value, shift } as const;
  const marked = from > at || shift !== null || behind > named;
  const sure = standsAlone(tokens, from, named, lexicon, marked);
  return sure === null ? null : { ...hit(at, to, reading, "month"), weak: !sure };
}

/** Whether the name is a month even alone; null where it is likelier another word ("mar", "may"). */
function standsAlone(
  tokens: readonly DateToken[],
  at: number,
  behind: number,
  lexicon: Lexicon,
  marked: boolean,
): boolean | null {
  const name = joined(tokens, at, behind);
  if (!mayBeName(tokens[at]!, lexicon)) return null;
  // "van Jan": a name, where months are written small
  if (!lexicon.fullMonths.has(name) && tokens[at]!.capital && !lexicon.capitalized) return null;
  if (!lexicon.fullMonths.has(name))
    // "sept morts", "dez feridos": a short name that is a number
    return name.length < 3 || (!marked && lexicon.numbers.has(name))
      ? null
      : marked || led(tokens, at, lexicon);
  if (marked || !lexicon.ambiguousMonths.has(name)) return true;
  return led(tokens, at, lexicon);
}

/** A preposition before it makes a short or ambiguous name a month. */
export function led(tokens: readonly DateToken[], at: number, { phrases }: Lexicon): boolean {
  const { monthPrepositions, since, until, start, mid, end } = phrases;
  return [monthPrepositions, since, until, start, mid, end].some(
    (list) => phraseBefore(tokens, at, list) >= 0,
  );
}

/** Where CLDR writes names large, a small word is another one, unless the pack allows it. */
export function mayBeName({ lower, capital }: DateToken, lexicon: Lexicon): boolean {
  return !lexicon.capitalized || capital || lexicon.smallNames.has(lower);
}

/** "mercredi", "last Friday", "Rabu lalu", "Monday morning". */
export function weekday(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  // "금요일" begins with a word for "this"
  const plain = lengthAt(tokens, at, lexicon.weekdays) > 1;
  const lead = plain ? null : phraseAt(tokens, at, lexicon.shiftsBefore);
  const unit = phraseAt(tokens, at, lexicon.units);
  const part = plain ? 0 : lengthAt(tokens, at, lexicon.phrases.partsOfDay);
  let from = at + (lead?.length ?? part);
  // "วันอังคาร" and "日曜日" bear the word for day, "hari Senin" has it before
  const bare = lengthAt(tokens, from, lexicon.weekdays) > 0;
  if (lead === null && !bare && unit?.value === "day") from = at + unit.length;
  if (part > 0) from = skipJoiners(tokens, from, lexicon);
  const name = phraseAt(tokens, from, lexicon.weekdays);
  if (name === null) return null;
  const after = phraseAt(tokens, from + name.length, lexicon.units);
  // "pazar günü" is a Sunday, "τρίτης μέρας" a third day
  const called = after?.value === "day" && lengthAt(tokens, from, lexicon.ordinals) === 0;
  if (!called && !mayBeName(tokens[from]!, lexicon)) return null;
  let to = from + name.length;
  const form = joined(tokens, from, to);
  const full = lexicon.fullWeekdays.has(form);
  if (!full && form.length < 2) return null;
  if (after?.value === "day") to += after.length;
  const tail = lead ? null : phraseAt(tokens, to, lexicon.shiftsAfter);
  to += tail?.length ?? 0;
  to += lengthAt(tokens, to, lexicon.phrases.partsOfDay);
  const shift = lead?.value ?? tail?.value ?? null;
  // "ultimele luni" are months
  if (lead !== null && lexicon.plurals.has(joined(tokens, at, from))) return null;
  const ambiguous = shift === null && after?.value !== "day" && lexicon.ambiguousMonths.has(form);
  if (ambiguous && !led(tokens, from, lexicon)) return null;
  // "下周五" is the Friday of next week
  if (shift !== null && phraseAt(tokens, from, lexicon.units)?.value === "week") {
    const inner = { kind: "weekday", weekday: name.value, shift: null } as const;
    const outer = { kind: "unit", unit: "week", shift } as const;
    return hit(at, to, { kind: "within", outer, inner }, "weekday");
  }
  const found = full || (shift !== null && lexicon.capitalized) ? hit : weak;
  return found(at, to, { kind: "weekday", weekday: name.value, shift }, "weekday");
}

/** "the 27th", "am 27.", "tanggal 27": a day of a month that stands elsewhere or nowhere. */
export function loneDay(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const { phrases, pack } = lexicon;
  const lead = lengthAt(tokens, at, phrases.loneDay);
  const from = at + lead;
  const token = tokens[from];
  if (token?.number == null) return null;
  const date = dayNumber(tokens, from, lexicon);
  if (date === null) return null;
  const next = tokens[date.to];
  if (next?.glued && /^[%$€:]$/u.test(next.lower)) return null;
  // "el 10,1 %", "le 01/05"
  if (next?.glued && /^[.,/-]$/u.test(next.lower) && tokens[date.to + 1]?.glued && lead > 0)
    return null;
  const behind = lengthAt(tokens, date.to, phrases.loneDayAfter);
  const ordinal = tokens[from + 1]?.glued === true && lexicon.suffixes.has(tokens[from + 1]!.lower);
  // "on the 27th", "the 3rd", but "ranked 11th"
  const suffixed = pack.loneDay?.suffixed === true && ordinal && led(tokens, from, lexicon);
  const free =
    next === undefined ||
    next.sentence !== token.sentence ||
    !/^[\p{L}\p{Nd}%/–-]/u.test(next.lower) ||
    lexicon.joiners.has(next.lower) ||
    [
      phrases.before,
      phrases.after,
      phrases.connectors,
      phrases.partsOfDay,
      phrases.monthPrepositions,
    ].some((list) => lengthAt(tokens, date.to, list) > 0);
  const sure = behind > 0 || (free && (lead > 0 || suffixed));
  if (!sure && lead > 0) return null;
  const reading = { kind: "date", date: date.value } as const;
  return { ...hit(at, date.to + behind, reading, "lone-day"), weak: !sure };
}
