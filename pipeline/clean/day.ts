import type { Edtf } from "../records.ts";

const LOCALES =
  "en fr id de es pt it nl pl ru uk tr sv ms vi th hi ar ja ko zh da nb fi cs sk hu ro el bg hr ca".split(
    " ",
  );
let months: ReadonlyMap<string, number> | null = null;

/** The first full day written in a short text, as `YYYY-MM-DD`; null where there is none of 1995–2035. */
export function findDay(text: string): Edtf | null {
  const short = text.slice(0, 20_000);
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(short);
  const compact = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(short);
  const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(short);
  for (const m of [iso, cjk, compact]) {
    const found = m && day(Number(m[1]), Number(m[2]), Number(m[3]));
    if (found) return found;
  }
  const local = /(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4})(?!\d)/u.exec(short);
  if (local) {
    const [a, b, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
    const found = b > 12 ? day(year, a, b) : day(year, b, a);
    if (found) return found;
  }
  return named(short);
}

function named(text: string): Edtf | null {
  months ??= monthNames();
  const word = "(\\p{L}[\\p{L}\\p{M}]{1,20})\\.?";
  const dayFirst = `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: de| of)? ${word},?(?: de| del)? (\\d{4})(?!\\d)`;
  for (const m of text.matchAll(new RegExp(dayFirst, "gu"))) {
    const found = day(Number(m[3]), months.get(m[2]!.toLowerCase()) ?? 0, Number(m[1]));
    if (found) return found;
  }
  for (const m of text.matchAll(
    new RegExp(`${word} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "gu"),
  )) {
    const found = day(Number(m[3]), months.get(m[1]!.toLowerCase()) ?? 0, Number(m[2]));
    if (found) return found;
  }
  return null;
}

function day(year: number, month: number, date: number): Edtf | null {
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
