import type { DateUnit } from "../../languages/contract/dates.ts";
import { fold } from "./script.ts";

export interface Names {
  readonly all: ReadonlyMap<string, number>;
  /** Names that mean the month or weekday even alone. */
  readonly full: ReadonlySet<string>;
  readonly capitalized: boolean;
}

/** Names long and short, alone and within a date: some languages inflect them there. */
export function names(locale: string, part: "month" | "weekday"): Names {
  const all = new Map<string, number>();
  const full = new Set<string>();
  const count = part === "month" ? 12 : 7;
  let capitals = 0;
  for (const width of ["long", "short"] as const) {
    for (const extra of [
      {},
      { day: "numeric", month: "long" },
      { day: "numeric", month: "short", year: "numeric" },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...extra, [part]: width });
      for (let i = 0; i < count; i++) {
        const day = part === "month" ? Date.UTC(2021, i, 15) : Date.UTC(2021, 1, 1 + i);
        const value = format.formatToParts(day).find(({ type }) => type === part)?.value;
        if (value === undefined || /^\d/u.test(value)) continue;
        const name = fold(value).replace(/\.$/u, "");
        if (!all.has(name)) all.set(name, i + 1);
        if (width === "long" || (part === "month" && name.length > 4)) full.add(name);
        if (/^\p{Lu}/u.test(value)) capitals++;
      }
    }
  }
  return { all, full, capitalized: capitals > 3 * count };
}

export interface RelativeWords {
  /** "yesterday", "next month", and counts with words of their own ("قبل يومين"). */
  readonly phrases: readonly (readonly [string, { unit: DateUnit; shift: number }])[];
  readonly units: readonly (readonly [string, DateUnit])[];
  /** What stands around "# units" in the past and in the future. */
  readonly around: Readonly<
    Record<"agoBefore" | "agoAfter" | "aheadBefore" | "aheadAfter", readonly string[]>
  >;
}

const UNITS = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"] as const;

/** What CLDR says of the units next to now and of those that are counted. */
export function relativeWords(locale: string): RelativeWords {
  const phrases: [string, { unit: DateUnit; shift: number }][] = [];
  const units = new Map<string, DateUnit>(unitNames(locale));
  const around = {
    agoBefore: new Set<string>(),
    agoAfter: new Set<string>(),
    aheadBefore: new Set<string>(),
    aheadAfter: new Set<string>(),
  };
  const auto = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const always = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  for (const unit of UNITS) {
    for (const shift of [-2, -1, 0, 1, 2]) {
      const phrase = fold(auto.format(shift, unit));
      const now = unit === "second" && shift === 0;
      if (!/\p{Nd}/u.test(phrase) && (now || UNITS.indexOf(unit) > 2))
        phrases.push([phrase, { unit, shift }]);
    }
    for (const count of [1, 2, 3, 5, 11, 21, 100]) {
      for (const sign of [-1, 1] as const) {
        const phrase = fold(always.format(sign * count, unit));
        const parts = /^(\D*)(\d+)(\D*)$/u.exec(phrase);
        if (parts === null) {
          if (!/\d/u.test(phrase)) phrases.push([phrase, { unit, shift: sign * count }]);
          continue;
        }
        const [before, after] = split(parts[1]!.trim(), parts[3]!.trim(), unit, units);
        if (before !== "") around[sign < 0 ? "agoBefore" : "aheadBefore"].add(before);
        if (after !== "") around[sign < 0 ? "agoAfter" : "aheadAfter"].add(after);
      }
    }
  }
  const lists = Object.entries(around).map(([name, set]) => [name, [...set]]);
  return { phrases, units: [...units], around: Object.fromEntries(lists) };
}

/** Parts "vor | # | Tagen" and "# | days | ago": takes the unit away, leaves what stands around it. */
function split(
  before: string,
  after: string,
  unit: DateUnit,
  units: Map<string, DateUnit>,
): readonly [before: string, after: string] {
  const known = [...units.keys()]
    .filter((name) => units.get(name) === unit && beginsWith(after, name))
    .sort((a, b) => b.length - a.length)[0];
  if (known !== undefined) {
    const rest = after.slice(known.length).trim();
    // "för # dagar sedan": the word behind decides
    return [rest === "" ? before : "", rest];
  }
  const space = after.lastIndexOf(" ");
  if (space < 0) {
    if (after !== "") units.set(after, unit);
    return [before, ""];
  }
  // "peste 21 de trimestre": what links the two is no unit
  if (space > 2) units.set(after.slice(0, space), unit);
  return ["", after.slice(space + 1)];
}

/** Whether the words begin with the name, and not just with some of its letters ("an" of "ans"). */
function beginsWith(words: string, name: string): boolean {
  return words.startsWith(name) && !/^[\p{Ll}\p{M}]/u.test(words.slice(name.length));
}

/** "day", "days", "дня", "日". */
function* unitNames(locale: string): Iterable<[string, DateUnit]> {
  const field = new Intl.DisplayNames(locale, { type: "dateTimeField" });
  for (const unit of UNITS) {
    if (unit !== "quarter") {
      const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
      for (const count of [1, 2, 3, 5, 11, 21, 100]) {
        const name = format
          .formatToParts(count)
          .filter(({ type }) => type === "unit")
          .map(({ value }) => value)
          .join(" ");
        if (name.trim() !== "") yield [fold(name.trim()), unit];
      }
    }
    const code = unit === "week" ? "weekOfYear" : unit;
    const name = field.of(code);
    if (name !== undefined) yield [fold(name), unit];
  }
}

/** "days", "ans": of languages with one form for all counts above one, so that no case of the singular is among them. */
export function pluralUnits(locale: string): string[] {
  return (["day", "week", "month", "year"] as const).flatMap((unit) => {
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    const [one, two, five, many] = [1, 2, 5, 11].map(
      (count) => format.formatToParts(count).find(({ type }) => type === "unit")?.value ?? "",
    );
    return two !== one && two === five && two === many ? [fold(two!)] : [];
  });
}

/** Words that stand between day, month and year: "de", "г". */
export function joiningWords(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format
    .formatToParts(Date.UTC(2021, 4, 15))
    .filter(({ type }) => type === "literal")
    .map(({ value }) => fold(value).replaceAll(/[^\p{L}\p{M}]/gu, ""))
    .filter((word) => word !== "");
}

/** Whether a day before its month is written as in "15. Mai". */
export function hasDayStop(locale: string): boolean {
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const parts = format.formatToParts(Date.UTC(2021, 4, 15));
  const day = parts.findIndex(({ type }) => type === "day");
  return parts[day + 1]?.value.startsWith(".") === true;
}

/** Whether the month in words stands before the day. */
export function isMonthLeading(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }).formatToParts(0);
  return parts.find(({ type }) => type === "day" || type === "month")?.type === "month";
}

/** Whether 10/22/2014 is how the locale writes a day. */
export function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
  }).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => type === "day" || type === "month");
  return order[0] === "month" && parts.findIndex(({ type }) => type === "year") > 0;
}

/** How the locale writes the years before Christ: "bc", "av. j.-c.". */
export function beforeChrist(locale: string): string[] {
  return (["long", "short"] as const).flatMap((era) => {
    const format = new Intl.DateTimeFormat(locale, { era, year: "numeric", timeZone: "UTC" });
    const part = format.formatToParts(new Date("-000100-01-01")).find(({ type }) => type === "era");
    return part === undefined ? [] : [fold(part.value)];
  });
}
