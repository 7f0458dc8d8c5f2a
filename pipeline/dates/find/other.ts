import { isoDay } from "../calendar.ts";
import type { Lexicon } from "../lexicon.ts";
import { dayOfOther, monthFrom, yearsOfOther } from "../other-calendars.ts";
import { type Hit, hit, weak } from "../reading.ts";
import { type DateToken, joined, lengthAt, phraseAt, skipJoiners } from "../tokens.ts";
import { led } from "./named.ts";
import { dayNumber, OTHER_YEARS, type Read } from "./numbers.ts";

const [EARLIEST, LATEST] = OTHER_YEARS;

/** "۱۵ اسفند ۱۴۰۳", "خرداد ماه", "15 رمضان 1446": a day or month of another calendar. */
export function otherDay(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  if (lexicon.otherMonths.size === 0) return null;
  const date = dayNumber(tokens, at, lexicon);
  const month = monthAt(
    tokens,
    date === null ? at : skipJoiners(tokens, date.to, lexicon),
    lexicon,
  );
  if (month === null) return null;
  const [calendar, number] = month.value.split(" ") as [string, string];
  const year = yearAt(tokens, month.to, lexicon);
  const to = year?.to ?? month.to;
  if (year !== null) {
    const first = dayOfOther(calendar, year.value, Number(number), date?.value ?? 1);
    if (first === null) return weak(at, to, { kind: "none", type: "date" }, "impossible");
    const value = date === null ? monthFrom(first, calendar) : isoDay(first);
    return hit(at, to, { kind: "fixed", value }, "other-day");
  }
  const tail = phraseAt(tokens, to, lexicon.shiftsAfter);
  const rule =
    date === null ? month.value : `${month.value}-${String(date.value).padStart(2, "0")}`;
  const reading = { kind: "holiday", rule, shift: tail?.value ?? null } as const;
  const sure = date !== null || month.sure || led(tokens, at, lexicon);
  return sure ? hit(at, to + (tail?.length ?? 0), reading, "other-day") : null;
}

/** A month with the word for month on either side; `sure` where the name is one even alone. */
function monthAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon) {
  const { units, otherMonths, ambiguousMonths } = lexicon;
  const wordAt = (place: number) => {
    const unit = phraseAt(tokens, place, units);
    return unit?.value === "month" ? unit.length : 0;
  };
  const leads = wordAt(at);
  const month = phraseAt(tokens, at + leads, otherMonths);
  if (month === null) return null;
  const behind = at + leads + month.length;
  const follows = wordAt(behind);
  const name = joined(tokens, at + leads, behind);
  const sure = leads + follows > 0 || !ambiguousMonths.has(name);
  return { value: month.value, to: behind + follows, sure };
}

/** The year behind a month of another calendar: four digits, or two of the 14th century ("۲۲ بهمن ۵۷"). */
function yearAt(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Read | null {
  const { yearPrefixes, otherYearsAfter } = lexicon.phrases;
  const joined = skipJoiners(tokens, at, lexicon);
  const from = joined + lengthAt(tokens, joined, yearPrefixes);
  const token = tokens[from];
  if (token?.number == null) return null;
  const short = token.digits === 2 && token.number >= 40 && lexicon.pack.otherYears?.short;
  const value = short ? short + token.number : token.number;
  if (value < EARLIEST || value > LATEST) return null;
  return { value, to: from + 1 + lengthAt(tokens, from + 1, otherYearsAfter) };
}

/** "سال ۱۴۰۳", "دهه ۱۳۶۰", "عام 1446 هـ": a year or decade of another calendar by the words around it. */
export function otherYear(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const { otherYears } = lexicon.pack;
  if (otherYears === undefined) return null;
  const { calendar } = otherYears;
  const { decadePrefixes, otherYearsBefore, otherYearsAfter, yearPrefixes } = lexicon.phrases;
  const decade = lengthAt(tokens, at, decadePrefixes);
  const leads = decade || lengthAt(tokens, at, otherYearsBefore);
  const from = at + (leads || lengthAt(tokens, at, yearPrefixes));
  const token = tokens[from];
  if (token?.number == null) return null;
  const follows = lengthAt(tokens, from + 1, otherYearsAfter);
  const { short } = otherYears;
  const value = decade > 0 && token.digits === 2 && short ? short + token.number : token.number;
  if (value < EARLIEST || value > LATEST || leads + follows === 0) return null;
  if (follows === 0 && lengthAt(tokens, from + 1, lexicon.phrases.yearSuffixes) > 0) return null;
  const days = yearsOfOther(calendar, value, decade > 0 ? 10 : 1);
  if (days === null || (decade > 0 && value % 10 !== 0)) return null;
  return hit(at, from + 1 + follows, { kind: "fixed", value: days }, "other-year");
}
