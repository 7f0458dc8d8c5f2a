import { toAscii } from "../quantities/digits.ts";
import type { Edtf, Span } from "../records.ts";
import { fromPersian, monthOf, persianMonthOf, weekdayOf } from "./calendars.ts";

/** A day as the text writes it. */
export interface WrittenDay extends Span {
  readonly day: Edtf;
}

/** The first full day written in a short text, as `YYYY-MM-DD`; null where there is none of 1995–2035. */
export function findDay(text: string): Edtf | null {
  return locateDay(text)?.day ?? null;
}

/** The year's end: a page without its gaps runs a time, the day of an update or a count into it, `20247:00`, `202413. Juni`, `20240`. */
const END = "(?!\\d(?!\\d?(?:[:.]\\d\\d(?!\\d{2})|\\. ?\\p{L})))";
const COUNT = "(?!\\d(?!\\d?(?:[:.]\\d\\d(?!\\d{2})|\\. ?\\p{L})|\\d{0,2}(?:\\s|$)))";
/** A name; behind a small letter only with a capital, as a page without its gaps has it. */
const WORD = "(?:(?<![\\p{L}\\p{M}])|(?<=\\p{Ll})(?=\\p{Lu}))(\\p{L}[\\p{L}\\p{M}.]{1,20})\\.?";

/** How days are written, the surest first. Groups: e era, y year, m month, n its name, d day. */
const FORMS: readonly RegExp[] = [
  // 2024-05-06; in Chinese pages also 2024 05/06
  "(?<!\\d)(?<y>\\d{4})(?:[-/.]| (?=\\d\\d ?/))(?<m>\\d{1,2}) ?[-/.] ?(?<d>\\d{1,2})(?!\\d)",
  "(?<y>\\d{4})\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일]",
  "(?<e>民[國国]|令和|平成) ?(?<y>\\d{1,3}|元) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日",
  // 20240506, with or without a time
  "(?<!\\d)(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:\\d{4}|\\d{6})?(?!\\d)",
  `(?<!\\d)(?<d>\\d{1,2})[-/.]\\s?(?<m>\\d{1,2})[-/.]\\s?(?<y>\\d{4})${END}`,
  `(?<!\\d)(?<d>\\d{1,2})(?: ?(?:st|nd|rd|th|er|º|ª)|\\.)?[-./ ](?:de |d['’]|of )?(?<n>${WORD})(?:/\\p{L}{3,12})?,?[-./ ](?:de |del )?(?<y>\\d{4})${COUNT}`,
  // May 6, 2024; Dec 28 Sat 2013
  `(?<n>${WORD}) (?<d>\\d{1,2})(?: ?(?:st|nd|rd|th))?,? (?:\\p{L}{3} )?(?<y>\\d{4})${COUNT}`,
  "(?<!\\d)(?<d>\\d{1,2}) tháng (?<m>\\d{1,2})(?:,| năm) (?<y>\\d{4})(?!\\d)",
  // 2024. május 6., 2024 m. gegužės 6 d., 2024. gada 6. maijs
  `(?<!\\d)(?<y>\\d{4})(?:\\.| m\\.)? (?<n>${WORD}) (?<d>\\d{1,2})(?!\\d)`,
  `(?<!\\d)(?<y>\\d{4})\\. gada (?<d>\\d{1,2})\\. (?<n>${WORD})`,
].map((source) => new RegExp(source, "gu"));

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988 };

/** 06.05.24: only in texts too short to say much else. */
const SHORT_YEARS = [
  /(?<![\d./])(?<d>\d{2})[./](?<m>\d{2})[./](?<y>\d{2})(?![\d./])/gu,
  /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{2})$/gu,
  // 06.Mai.24, 6-May-24
  /(?<![\d./])(?<d>\d{1,2})[./-] ?(?<n>\p{L}[\p{L}\p{M}]{2,9})[./-] ?(?<y>\d{2})(?![\d./:])/gu,
];
const SHORT_TEXT = 60;

/** The first full day written in a short text, and where. */
export function locateDay(text: string): WrittenDay | null {
  const short = westernDigits(text.slice(0, 20_000));
  if (/\d{4}|年/u.test(short)) {
    for (const form of FORMS) {
      const found = firstOf(form, short);
      if (found !== null) return found;
    }
  }
  if (text.length > SHORT_TEXT || !/\d[./-]/u.test(short)) return null;
  return SHORT_YEARS.reduce<WrittenDay | null>(
    (found, form) => found ?? firstOf(form, short),
    null,
  );
}

const DIGITS = /[\p{Nd}--[0-9]]/v;

/** One for one: digits beyond 16 bits stay as they are. */
function westernDigits(text: string): string {
  if (!DIGITS.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? toAscii(digit) : digit));
}

function firstOf(form: RegExp, text: string): WrittenDay | null {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const day = dayOf(match, text);
    if (day !== null) return { day, start: match.index, end: match.index + match[0].length };
    form.lastIndex = match.index + 1;
  }
  return null;
}

function dayOf({ groups, index }: RegExpExecArray, text: string): Edtf | null {
  const { e, y = "", m, n, d } = groups ?? {};
  const since = e === undefined ? (y.length === 2 ? 2_000 : 0) : ERAS[e]!;
  const [year, date] = [since + (y === "元" ? 1 : Number(y)), Number(d)];
  if (year >= 1374 && year <= 1414) {
    const month = n === undefined ? Number(m) : persianMonthOf(n);
    return fromPersian(year, month, date);
  }
  if (n !== undefined) return dayIn(year, monthOf(n), date);
  const [day, turned] = [dayIn(year, Number(m), date), dayIn(year, date, Number(m))];
  return turned !== null && (day === null || saysOther(text.slice(0, index), day, turned))
    ? turned
    : day;
}

/** "Mon, 05/06/2024" can only be the sixth of May: the fifth of June was a Wednesday. */
function saysOther(before: string, day: Edtf, turned: Edtf): boolean {
  const name = /(\p{L}[\p{L}\p{M}]{1,20})[.,]? {0,3}$/u.exec(before.slice(-30))?.[1];
  const weekday = name === undefined ? null : weekdayOf(name);
  const falls = (on: Edtf) => new Date(`${on}T00:00:00Z`).getUTCDay();
  return weekday !== null && falls(turned) === weekday && falls(day) !== weekday;
}

/** Thai years count from 543 BC. */
function dayIn(written: number, month: number, date: number): Edtf | null {
  const year = written > 2_500 ? written - 543 : written;
  if (year < 1995 || year > 2035 || month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
