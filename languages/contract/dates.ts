/** A unit of the calendar, from fine to coarse. */
export type DateUnit =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** What `dates` must know beyond what `Intl` says of the language. All phrases in lower case. */
export interface DatesPack {
  /** Month names that CLDR lacks → 1 to 12. */
  readonly months?: Readonly<Record<string, number>>;
  /** Weekday names and cases that CLDR lacks → 1 (Monday) to 7. */
  readonly weekdays?: Readonly<Record<string, number>>;
  /** Month names that are other words too ("may", "march"): a month only beside a day, a year or one of `monthPrepositions`. */
  readonly ambiguousMonths?: readonly string[];
  readonly monthPrepositions?: readonly string[];
  /** Every form of a unit's name. */
  readonly units?: Readonly<Partial<Record<DateUnit, readonly string[]>>>;
  /** Words that stand beside a unit, weekday, month or season and shift it: "last", "dernier". */
  readonly shifts?: {
    readonly before?: Readonly<Record<string, -1 | 0 | 1>>;
    readonly after?: Readonly<Record<string, -1 | 0 | 1>>;
  };
  /** Whole phrases → days from the reference day ("tonight" 0), or unit and shift ("year 1"). */
  readonly relative?: Readonly<Record<string, string>>;
  /** Phrases around "# units": `{ before: ["il y a"] }`, `{ after: ["ago"] }`. */
  readonly ago?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  readonly ahead?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Number words → value, ordinals too ("second" → 2). */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Phrases before a date that narrow it to its start, middle or end, with their joining words. */
  readonly frames?: {
    readonly start?: readonly string[];
    readonly mid?: readonly string[];
    readonly end?: readonly string[];
    /** Behind the date ("2014年末"). */
    readonly startAfter?: readonly string[];
    readonly endAfter?: readonly string[];
  };
  /** Phrases before a date that relate an event to it. */
  readonly relations?: {
    readonly since?: readonly string[];
    readonly until?: readonly string[];
    readonly by?: readonly string[];
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    readonly about?: readonly string[];
  };
  /** Words allowed between the parts of a date: "de", "of", "the". */
  readonly joiners?: readonly string[];
  /** Words before a day or year that belong to no other reading: "on", "the", "tahun", "tanggal". */
  readonly dayPrefixes?: readonly string[];
  readonly yearPrefixes?: readonly string[];
  /** Endings glued to a day number: "st", "er", "º". */
  readonly ordinalSuffixes?: readonly string[];
  /** Parts of the day that may follow or precede a day: "morning", "soir", "malam". */
  readonly partsOfDay?: readonly string[];
  /** Season names → EDTF 21 (spring) to 24 (winter). */
  readonly seasons?: Readonly<Record<string, 21 | 22 | 23 | 24>>;
  /** Words for a sports or school season, which spans two years. */
  readonly spans?: readonly string[];
  readonly ranges?: {
    /** Words before the first date and between the two: "between … and", "du … au". */
    readonly openers?: readonly string[];
    readonly connectors?: readonly string[];
  };
  /** Words before a decade or behind its number: "années 1990", "1990s". */
  readonly decadePrefixes?: readonly string[];
  readonly decadeSuffixes?: readonly string[];
  /** Words whose clause is about the future, so that a weekday or month is the next one. */
  readonly future?: readonly string[];
  /** Holidays of a fixed date → `MM-DD`. */
  readonly holidays?: Readonly<Record<string, string>>;
}
