import type { Edtf, Span } from "../records.ts";

const LOCALES =
  "en fr id de es pt it nl pl ru uk tr sv ms vi th hi ar ja ko zh da nb fi cs sk hu ro el bg hr ca".split(
    " ",
  );
let months: ReadonlyMap<string, number> | null = null;

/** A day as the text writes it. */
export interface WrittenDay extends Span {
  readonly day: Edtf;
}

/** The first full day written in a short text, as `YYYY-MM-DD`; null where there is none of 1995–2035. */
export function findDay(text: string): Edtf | null {
  return locateDay(text)?.day ?? null;
}

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const CJK = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/u;
const LOCAL = /(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4})(?!\d)/u;
const WORD = "(\\p{L}[\\p{L}\\p{M}.]{1,20})\\.?";
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[- ](?:de |of )?${WORD},?[- ](?:de |del )?(\\d{4})(?!\\d)`,
  "gu",
);
const MONTH_FIRST = new RegExp(`${WORD} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "gu");

/** The first full day written in a short text, and where. */
export function locateDay(text: string): WrittenDay | null {
  const short = westernDigits(text.slice(0, 20_000));
  if (!/\d{4}/u.test(short)) return null;
  for (const pattern of [ISO, CJK, COMPACT]) {
    const m = pattern.exec(short);
    const found = m && day(Number(m[1]), Number(m[2]), Number(m[3]));
    if (found) return at(m, found);
  }
  const local = LOCAL.exec(short);
  if (local) {
    const [a, b, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
    const found = b > 12 ? day(year, a, b) : day(year, b, a);
    if (found) return at(local, found);
  }
  return named(short);
}

/** Arabic-Indic, Persian and Devanagari digits as ASCII, one for one. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu, (digit) =>
    String((digit.codePointAt(0)! - (digit >= "\u0966" ? 0x0966 : 0x0660)) % 16),
  );
}

function named(text: string): WrittenDay | null {
  months ??= monthNames();
  for (const [pattern, month, date] of [
    [DAY_FIRST, 2, 1],
    [MONTH_FIRST, 1, 2],
  ] as const) {
    for (const m of text.matchAll(pattern)) {
      const name = m[month]!.toLowerCase().replace(/\.$/u, "");
      const found = day(Number(m[3]), months.get(name) ?? 0, Number(m[date]));
      if (found) return at(m, found);
    }
  }
  return null;
}

function at(match: RegExpExecArray, found: Edtf): WrittenDay {
  return { day: found, start: match.index, end: match.index + match[0].length };
}

/** Thai years count from 543 BC. */
function day(written: number, month: number, date: number): Edtf | null {
  const year = written > 2_500 ? written - 543 : written;
  if (year < 1995 || year > 2035 || month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Month names of all locales, long and short, alone and beside a day. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map([
    ["jänner", 1],
    ["mrz", 3],
    ["sept", 9],
  ]);
  for (const locale of LOCALES) {
    for (const month of ["long", "short"] as const) {
      for (const options of [{ month }, { month, day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          ...options,
          timeZone: "UTC",
          calendar: "gregory",
        });
        for (let m = 0; m < 12; m++) {
          const part = format.formatToParts(Date.UTC(2021, m, 15)).find((p) => p.type === "month");
          const name = part?.value.toLowerCase().replace(/\.$/u, "");
          if (name !== undefined && !/\d/u.test(name) && !names.has(name)) names.set(name, m + 1);
        }
      }
    }
  }
  return names;
}
