import type { DatesPack, DateUnit } from "../../languages/contract/dates.ts";
import {
  beforeChrist,
  hasDayStop,
  isMonthFirst,
  isMonthLeading,
  joiningWords,
  names,
  pluralUnits,
  relativeWords,
} from "./intl.ts";
import { lists, type PhraseList } from "./lists.ts";
import { numberWords } from "./number-words.ts";
import { wordsOf } from "./script.ts";

/** Phrases by first word, longest first. */
export type PhraseMap<Value> = ReadonlyMap<
  string,
  readonly (readonly [readonly string[], Value])[]
>;

export interface UnitShift {
  readonly unit: DateUnit;
  readonly shift: number | null;
  /** Counted from the date mentioned last. */
  readonly anaphoric?: true;
}

/** A language's words for dates: what `Intl` knows, with the pack's grammar on top. */
export interface Lexicon {
  readonly pack: DatesPack;
  readonly months: PhraseMap<number>;
  /** Names that are a month even alone. */
  readonly fullMonths: ReadonlySet<string>;
  readonly ambiguousMonths: ReadonlySet<string>;
  readonly weekdays: PhraseMap<number>;
  readonly fullWeekdays: ReadonlySet<string>;
  /** CLDR writes these names with a capital, so a word without one is another word. */
  readonly capitalized: boolean;
  readonly smallNames: ReadonlySet<string>;
  readonly units: PhraseMap<DateUnit>;
  /** Forms of units for more than one. */
  readonly plurals: ReadonlySet<string>;
  /** Phrases → unit and shift, e.g. "hier" → day −1. */
  readonly relative: PhraseMap<UnitShift>;
  readonly monthFirst: boolean;
  /** In words the month stands before the day: "October 22", "október 22." */
  readonly monthLeads: boolean;
  readonly order: "day" | "month";
  /** The tag names a region ("en-GB"). */
  readonly regional: boolean;
  /** The number of a day is written with a full stop. */
  readonly dayStop: boolean;
  /** The script parts its words by spaces. */
  readonly spaced: boolean;
  readonly phrases: Readonly<Record<PhraseList, PhraseMap<true>>>;
  readonly shiftsBefore: PhraseMap<number>;
  readonly shiftsAfter: PhraseMap<number>;
  readonly anaphors: PhraseMap<number>;
  readonly hence: PhraseMap<number>;
  readonly joiners: ReadonlySet<string>;
  readonly numbers: PhraseMap<number>;
  readonly scales: PhraseMap<number>;
  readonly numberJoiners: ReadonlySet<string>;
  readonly ordinals: PhraseMap<number>;
  readonly seasons: PhraseMap<21 | 22 | 23 | 24>;
  readonly decades: PhraseMap<number>;
  readonly holidays: PhraseMap<string>;
  readonly eras: PhraseMap<number>;
  readonly otherMonths: PhraseMap<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** The known word a form stands for where only its ending or beginning differs, else the form. */
  readonly canonical: (form: string) => string;
}

const compiled = new Map<string, Lexicon>();
const noPack: DatesPack = {};
const SIGNS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The lexicon of a BCP 47 tag, built once (about 30 ms a language). */
export function lexiconOf(tag: string, pack: DatesPack = noPack): Lexicon {
  let lexicon = compiled.get(tag);
  if (lexicon === undefined || lexicon.pack !== pack) {
    lexicon = build(tag, pack);
    compiled.set(tag, lexicon);
  }
  return lexicon;
}

function build(tag: string, pack: DatesPack): Lexicon {
  const locale = `${isLocale(tag) ? tag : "und"}-u-ca-gregory-nu-latn`;
  const monthFirst = isMonthFirst(locale);
  const months = names(locale, "month");
  const weekdays = names(locale, "weekday");
  const relative = relativeWords(locale);
  const packUnits = Object.entries(pack.units ?? {}).flatMap(([unit, forms]) =>
    forms.map((form) => [form, unit as DateUnit] as const),
  );
  const { numbers, scales, joiners } = numberWords(pack);
  const phrases = Object.fromEntries(
    Object.entries(lists(pack, relative.around, beforeChrist(locale))).map(([list, items]) => [
      list,
      phraseMap(items.map((phrase) => [phrase, true])),
    ]),
  ) as unknown as Lexicon["phrases"];
  const words = {
    months: phraseMap([...months.all, ...Object.entries(pack.months ?? {})]),
    weekdays: phraseMap([...weekdays.all, ...Object.entries(pack.weekdays ?? {})]),
    units: phraseMap([...relative.units, ...packUnits]),
    relative: phraseMap([
      ...relative.phrases,
      ...Object.entries(pack.relative ?? {}).map(unitShift),
    ]),
    shiftsBefore: phraseMap(Object.entries(pack.shifts?.before ?? {})),
    shiftsAfter: phraseMap(Object.entries(pack.shifts?.after ?? {})),
    anaphors: phraseMap(Object.entries(pack.anaphors ?? {})),
    hence: phraseMap(Object.entries(pack.hence ?? {})),
    numbers: phraseMap(numbers),
    scales: phraseMap(scales),
    ordinals: phraseMap(Object.entries(pack.ordinals ?? {})),
    seasons: phraseMap(Object.entries(pack.seasons ?? {})),
    decades: phraseMap(Object.entries(pack.decades ?? {})),
    holidays: phraseMap(Object.entries(pack.holidays ?? {})),
    eras: phraseMap(Object.entries(pack.eras ?? {})),
    otherMonths: phraseMap(Object.entries(pack.otherMonths ?? {})),
  };
  const stems = [...months.full, ...weekdays.full].filter((name) => name.length > 4);
  return {
    pack,
    ...words,
    phrases,
    fullMonths: folded([...months.full, ...Object.keys(pack.months ?? {})]),
    ambiguousMonths: folded(pack.ambiguousMonths ?? []),
    fullWeekdays: folded([...weekdays.full, ...Object.keys(pack.weekdays ?? {})]),
    capitalized: months.capitalized,
    smallNames: folded(pack.smallNames ?? []),
    monthFirst,
    monthLeads: isMonthLeading(locale),
    order: monthFirst ? "month" : "day",
    regional: isLocale(tag) && new Intl.Locale(tag).region !== undefined,
    dayStop: hasDayStop(locale),
    spaced: !SIGNS.test([...weekdays.full].join("")),
    plurals: folded([...pluralUnits(locale), ...(pack.plurals ?? [])]),
    joiners: folded([...(pack.joiners ?? []), ...joiningWords(locale)]),
    numberJoiners: folded(joiners),
    suffixes: folded(pack.ordinalSuffixes ?? []),
    endings: folded(pack.endings ?? []),
    canonical: canonicalizer(pack, [...Object.values(words), ...Object.values(phrases)], stems),
  };
}

/** Whether the tag is well-formed: `Intl` throws for others. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && !tag.includes("-u-");
  } catch {
    return false;
  }
}

function unitShift([phrase, value]: readonly [string, string]): readonly [string, UnitShift] {
  const anaphoric = value.startsWith("then ");
  const steps = anaphoric ? value.slice("then ".length) : value;
  const [unit, shift] = steps.includes(" ") ? steps.split(" ") : ["day", steps];
  return [
    phrase,
    {
      unit: unit as DateUnit,
      shift: shift === "?" ? null : Number(shift),
      ...(anaphoric && { anaphoric }),
    },
  ];
}

function folded(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => wordsOf(phrase).join("")));
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

/**
 * Strips the pack's endings and beginnings down to a known word. Without a pack, up to four letters
 * behind a long name of a month or weekday: case endings ("jaanuaris", "tammikuussa").
 */
function canonicalizer(
  pack: DatesPack,
  maps: readonly PhraseMap<unknown>[],
  stems: readonly string[],
): (form: string) => string {
  const bare = pack === noPack;
  const endings = [...(pack.endings ?? [])].sort((a, b) => b.length - a.length);
  const beginnings = pack.beginnings ?? [];
  if (!bare && endings.length === 0 && beginnings.length === 0) return (form) => form;
  const known = new Set(
    maps.flatMap((map) => [...map.values()].flatMap((list) => list.flatMap(([words]) => words))),
  );
  const names = new Set(stems);
  const cut = (form: string): string => {
    if (form.length < 3 || known.has(form)) return form;
    if (bare) {
      const end = [1, 2, 3, 4].find((length) => names.has(form.slice(0, -length)));
      return end === undefined ? form : form.slice(0, -end);
    }
    const begin = beginnings.find(
      (head) => form.startsWith(head) && known.has(form.slice(head.length)),
    );
    if (begin !== undefined) return form.slice(begin.length);
    const end = endings.find(
      (tail) => form.endsWith(tail) && known.has(form.slice(0, -tail.length)),
    );
    return end === undefined ? form : form.slice(0, -end.length);
  };
  const cache = new Map<string, string>();
  return (form) => {
    const seen = cache.get(form);
    if (seen !== undefined) return seen;
    if (cache.size > 50_000) cache.clear();
    const word = cut(form);
    cache.set(form, word);
    return word;
  };
}
