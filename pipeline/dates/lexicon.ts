import type { DatesPack, DateUnit } from "../../languages/contract/dates.ts";

/** A language's words for dates: what `Intl` knows, with the pack's grammar on top. */
export interface Lexicon {
  readonly months: PhraseMap<number>;
  /** Names that are a month even alone. */
  readonly fullMonths: ReadonlySet<string>;
  readonly weekdays: PhraseMap<number>;
  readonly fullWeekdays: ReadonlySet<string>;
  /** CLDR writes these names with a capital, so a word without one is another word. */
  readonly capitalized: boolean;
  readonly units: PhraseMap<DateUnit>;
  /** Phrases → unit and shift, e.g. "hier" → day −1. */
  readonly relative: PhraseMap<{ readonly unit: DateUnit; readonly shift: number }>;
  readonly monthFirst: boolean;
  readonly pack: DatesPack;
  readonly phrases: Readonly<Record<PhraseList, PhraseMap<true>>>;
  readonly shiftsBefore: PhraseMap<-1 | 0 | 1>;
  readonly shiftsAfter: PhraseMap<-1 | 0 | 1>;
  readonly joiners: ReadonlySet<string>;
  readonly numbers: PhraseMap<number>;
  readonly ordinals: PhraseMap<number>;
  readonly seasons: PhraseMap<21 | 22 | 23 | 24>;
  readonly holidays: PhraseMap<string>;
  readonly spans: PhraseMap<true>;
  readonly suffixes: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
}

/** Phrases by first word, longest first. */
export type PhraseMap<Value> = ReadonlyMap<
  string,
  readonly (readonly [readonly string[], Value])[]
>;

const LISTS = [
  "start",
  "mid",
  "end",
  "startAfter",
  "endAfter",
  "since",
  "until",
  "by",
  "before",
  "after",
  "about",
  "agoBefore",
  "agoAfter",
  "aheadBefore",
  "aheadAfter",
  "openers",
  "connectors",
  "dayPrefixes",
  "yearPrefixes",
  "partsOfDay",
  "monthPrepositions",
  "decadePrefixes",
  "future",
] as const;
export type PhraseList = (typeof LISTS)[number];

const compiled = new Map<string, Lexicon>();
const noPack: DatesPack = {};

/** The lexicon of a BCP 47 tag, built once (about 20 ms a language). */
export function lexiconOf(tag: string, pack: DatesPack = noPack): Lexicon {
  let lexicon = compiled.get(tag);
  if (lexicon === undefined || lexicon.pack !== pack) {
    lexicon = build(tag, pack);
    compiled.set(tag, lexicon);
  }
  return lexicon;
}

/** Numbers, words and marks; scripts whose words are not divided by spaces go by character. */
export const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Nd}{1,20}|[\p{L}\p{M}]{1,60}|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** Words of a phrase as the tagger cuts the text. */
export function wordsOf(phrase: string): string[] {
  return fold(phrase).match(WORD) ?? [];
}

export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[\u00a0\u202f\u200f\u200e]/gu, " ");
}

function build(tag: string, pack: DatesPack): Lexicon {
  const locale = `${tag}-u-ca-gregory-nu-latn`;
  const months = names(locale, "month", 12, (i) => Date.UTC(2021, i, 15));
  const weekdays = names(locale, "weekday", 7, (i) => Date.UTC(2021, 1, 1 + i));
  const units = Object.entries(pack.units ?? {}).flatMap(([unit, forms]) =>
    forms.map((form) => [form, unit as DateUnit] as const),
  );
  const { ranges, ago, ahead, frames, relations } = pack;
  const lists: Record<PhraseList, readonly string[] | undefined> = {
    start: frames?.start,
    mid: frames?.mid,
    end: frames?.end,
    startAfter: frames?.startAfter,
    endAfter: frames?.endAfter,
    since: relations?.since,
    until: relations?.until,
    by: relations?.by,
    before: relations?.before,
    after: relations?.after,
    about: relations?.about,
    agoBefore: ago?.before,
    agoAfter: ago?.after,
    aheadBefore: ahead?.before,
    aheadAfter: ahead?.after,
    openers: ranges?.openers,
    connectors: ranges?.connectors,
    dayPrefixes: pack.dayPrefixes,
    yearPrefixes: pack.yearPrefixes,
    partsOfDay: pack.partsOfDay,
    monthPrepositions: pack.monthPrepositions,
    decadePrefixes: pack.decadePrefixes,
    future: pack.future,
  };
  return {
    months: phraseMap([...months.all, ...Object.entries(pack.months ?? {})]),
    fullMonths: new Set([...months.full, ...Object.keys(pack.months ?? {})]),
    weekdays: phraseMap([...weekdays.all, ...Object.entries(pack.weekdays ?? {})]),
    fullWeekdays: new Set([...weekdays.full, ...Object.keys(pack.weekdays ?? {})]),
    capitalized: months.capitalized,
    units: phraseMap(units),
    relative: phraseMap([...intlRelative(locale), ...packRelative(pack)]),
    monthFirst: monthFirst(locale),
    pack,
    phrases: Object.fromEntries(
      LISTS.map((list) => [list, phraseMap((lists[list] ?? []).map((phrase) => [phrase, true]))]),
    ) as unknown as Lexicon["phrases"],
    shiftsBefore: phraseMap(Object.entries(pack.shifts?.before ?? {})),
    shiftsAfter: phraseMap(Object.entries(pack.shifts?.after ?? {})),
    joiners: new Set(pack.joiners),
    numbers: phraseMap(Object.entries(pack.numbers ?? {})),
    ordinals: phraseMap(Object.entries(pack.ordinals ?? {})),
    seasons: phraseMap(Object.entries(pack.seasons ?? {})),
    holidays: phraseMap(Object.entries(pack.holidays ?? {})),
    spans: phraseMap((pack.spans ?? []).map((word) => [word, true])),
    suffixes: new Set(pack.ordinalSuffixes),
    ambiguous: new Set(pack.ambiguousMonths),
  };
}

interface Names {
  readonly all: ReadonlyMap<string, number>;
  readonly full: ReadonlySet<string>;
  readonly capitalized: boolean;
}

/** Names long and short, alone and within a date: some languages inflect them there. */
function names(
  locale: string,
  part: "month" | "weekday",
  count: number,
  at: (i: number) => number,
): Names {
  const all = new Map<string, number>();
  const full = new Set<string>();
  let capitals = 0;
  for (const width of ["long", "short"] as const) {
    for (const extra of [
      {},
      { day: "numeric", month: "long" },
      { day: "numeric", month: "short", year: "numeric" },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...extra, [part]: width });
      for (let i = 0; i < count; i++) {
        const value = format.formatToParts(at(i)).find(({ type }) => type === part)?.value;
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

/** "yesterday", "next month", "cette année": what CLDR calls the units next to now. */
function* intlRelative(locale: string): Iterable<[string, { unit: DateUnit; shift: number }]> {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const unit of ["day", "week", "month", "quarter", "year"] as const) {
    const widest = unit === "day" ? 2 : 1;
    for (let shift = -widest; shift <= widest; shift++) {
      const phrase = fold(format.format(shift, unit));
      if (!/\d/u.test(phrase)) yield [phrase, { unit, shift }];
    }
  }
}

function* packRelative(pack: DatesPack): Iterable<[string, { unit: DateUnit; shift: number }]> {
  for (const [phrase, value] of Object.entries(pack.relative ?? {})) {
    const [unit, shift] = /^-?\d+$/u.test(value) ? ["day", value] : value.split(" ");
    yield [phrase, { unit: unit as DateUnit, shift: Number(shift) }];
  }
}

function phraseMap<Value>(entries: Iterable<readonly [string, Value]>): PhraseMap<Value> {
  const map = new Map<string, (readonly [readonly string[], Value])[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const list = map.get(first);
    if (list === undefined) map.set(first, [[words, value]]);
    else list.push([words, value]);
  }
  for (const list of map.values()) list.sort(([a], [b]) => b.length - a.length);
  return map;
}

function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
  }).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => type === "day" || type === "month");
  return order[0] === "month" && parts.findIndex(({ type }) => type === "year") > 0;
}
