import type { Edtf } from "../records.ts";

const LOCALES =
  "en fr id de es pt it nl pl ru uk tr sv ms vi th hi ar ja ko zh da nb fi cs sk hu ro el bg hr ca fa bn ur he lt lv et sl sr mk ta te mr gl eu az kk sw az uz mn ne sq is ga cy be af ar-LB ar-DZ ar-MA".split(
    " ",
  );
/** Read only for a name in one of their scripts: names of a locale take 3 ms. */
const FAR = "my km lo ka hy si pa gu kn ml am".split(" ");
const FAR_SCRIPT =
  /[\p{sc=Mymr}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Geor}\p{sc=Armn}\p{sc=Sinh}\p{sc=Guru}\p{sc=Gujr}\p{sc=Knda}\p{sc=Mlym}\p{sc=Ethi}]/u;
const DAY = 86_400_000;

let months: ReadonlyMap<string, number> | null = null;
let farMonths: ReadonlyMap<string, number> | null = null;
let weekdays: ReadonlyMap<string, number> | null = null;
let persianMonths: ReadonlyMap<string, number> | null = null;

/** The number of a month's name in any of seventy languages; 0 where it is none. */
export function monthOf(name: string): number {
  if (FAR_SCRIPT.test(name)) {
    farMonths ??= readMonths(FAR);
    return farMonths.get(fold(name)) ?? 0;
  }
  months ??= readMonths(LOCALES);
  const folded = fold(name);
  return months.get(folded) ?? months.get(bare(folded)) ?? 0;
}

/** The number of a month of the Persian calendar; 0 where it is none. */
export function persianMonthOf(name: string): number {
  persianMonths ??= readPersianMonths();
  return persianMonths.get(fold(name)) ?? 0;
}

/** 0 for Sunday to 6; null for other words. */
export function weekdayOf(name: string): number | null {
  weekdays ??= readWeekdays();
  return weekdays.get(fold(name)) ?? null;
}

let persian: Intl.DateTimeFormat | null = null;

/** A day of the Persian calendar, whose year begins with spring; null where it has no such day. */
export function fromPersian(year: number, month: number, date: number): Edtf | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  persian ??= format("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const since = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = Date.UTC(year + 621, 2, 19) + (since + date - 1) * DAY;
  for (let days = 0; days <= 3; days++) {
    const instant = guess + days * DAY;
    const parts = new Map(persian.formatToParts(instant).map(({ type, value }) => [type, value]));
    const same = Number(parts.get("month")) === month && Number(parts.get("day")) === date;
    if (same) return new Date(instant).toISOString().slice(0, 10);
  }
  return null;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/u, "");
}

/** Without accents, which Greek capitals lack. */
function bare(folded: string): string {
  return folded.normalize("NFD").replace(/[\u0300-\u036f]/gu, "");
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
}

/** The middle of each month, a week from Sunday on, and a day of each Persian month. */
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 15));
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2021, 0, 3 + day));
const PERSIAN = MONTHS.map((_, month) => Date.UTC(2021, 2, 30) + month * 30.4 * DAY);

/** Names of months in all locales, long and short, alone and beside a day. */
function readMonths(locales: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map([
    ["jänner", 1],
    ["mrz", 3],
    ["sept", 9],
  ]);
  for (const locale of locales) {
    for (const length of ["long", "short"] as const) {
      const month = { month: length, calendar: "gregory" };
      for (const options of [month, { ...month, day: "numeric" }] as const)
        put(found, MONTHS, 1, "month", format(locale, options));
    }
  }
  return found;
}

function readWeekdays(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const weekday of ["long", "short"] as const)
      put(found, WEEK, 0, "weekday", format(locale, { weekday }));
  }
  return found;
}

function readPersianMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const locale of ["fa", "en"])
    put(found, PERSIAN, 1, "month", format(locale, { month: "long", calendar: "persian" }));
  return found;
}

/** The names that a part of a date has at some instants, numbered; also with what is written to them, as in `6 במאי`. */
function put(
  into: Map<string, number>,
  instants: readonly number[],
  first: number,
  part: "month" | "weekday",
  written: Intl.DateTimeFormat,
): void {
  for (const [at, instant] of instants.entries()) {
    const parts = written.formatToParts(instant);
    const place = parts.findIndex(({ type }) => type === part);
    const name = fold(parts[place]?.value ?? "");
    if (name === "" || /\d/u.test(name)) continue;
    const prefix = /\p{L}+$/u.exec(parts[place - 1]?.value ?? "")?.[0] ?? "";
    for (const form of [name, prefix + name, bare(name)])
      if (!into.has(form)) into.set(form, first + at);
  }
}
