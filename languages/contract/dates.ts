import type { QuantitiesPack } from "./quantities.ts";

/** A unit of the calendar or the clock, from fine to coarse. */
export type DateUnit =
  | "second"
  | "minute"
  | "hour"
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

/** How an event lies to a date. */
export type RelationWords = Readonly<
  Partial<Record<"since" | "until" | "by" | "before" | "after" | "about", readonly string[]>>
>;

/** What `dates` must know beyond what `Intl` says of the language. All phrases in lower case. */
export interface DatesPack {
  /** Month names that CLDR lacks → 1 to 12. */
  readonly months?: Readonly<Record<string, number>>;
  /** Weekday names and cases that CLDR lacks → 1 (Monday) to 7. */
  readonly weekdays?: Readonly<Record<string, number>>;
  /** Names of months and weekdays also written with a small letter, where CLDR has a large one. */
  readonly smallNames?: readonly string[];
  /** Names of months and weekdays that are other words too ("may", "segunda"): a date only beside a day, a year or one of `monthPrepositions`. */
  readonly ambiguousMonths?: readonly string[];
  readonly monthPrepositions?: readonly string[];
  /** Every form of a unit's name that CLDR lacks. */
  readonly units?: Readonly<Partial<Record<DateUnit, readonly string[]>>>;
  /** Words of `half` that are a half of a year even alone: "semestre", where "half" may be of a match. */
  readonly halves?: readonly string[];
  /** Forms of units and shifts for more than one, which a shift leaves vague: "the last years". */
  readonly plurals?: readonly string[];
  /** Words that stand beside a unit, weekday, month or season and shift it: "last" −1, "dernier" −1. */
  readonly shifts?: {
    readonly before?: Readonly<Record<string, number>>;
    readonly after?: Readonly<Record<string, number>>;
  };
  /** Words before a unit or part of the day that lead back to the date mentioned last → units from it: "that" 0, "the following" 1. */
  readonly anaphors?: Readonly<Record<string, number>>;
  /** Behind "# units", the direction from the date mentioned last: "later" 1, "earlier" −1. */
  readonly hence?: Readonly<Record<string, number>>;
  /** Whole phrases → days from the reference day ("tonight" 0), or unit and shift ("year 1"); a weekend with `?` is the one that the tense says; with `then` from the date mentioned last ("then 1": the day after, "then year 0": that year). */
  readonly relative?: Readonly<Record<string, string>>;
  /** Phrases around "# units": `{ before: ["il y a"] }`, `{ after: ["ago"] }`. */
  readonly ago?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  readonly ahead?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Phrases around "# units" that name the whole stretch from now on: "within". */
  readonly within?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Phrases around a unit for what is left of it: "the rest of the week". */
  readonly rest?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Words before a unit or weekday that make it a repetition, no date: "every". */
  readonly every?: readonly string[];
  /** Number words: the quantities' own, and what else counts units ("a couple of"); 0 where how many is not said ("a few"). */
  readonly counting?: Pick<
    QuantitiesPack,
    "numbers" | "scales" | "joiners" | "glued" | "unitsFirst"
  >;
  /** Names of currencies, the quantities' own: what they count is no year ("1999 Euro"). */
  readonly currencies?: QuantitiesPack["currencies"];
  readonly numbers?: Readonly<Record<string, number>>;
  /** Ordinal words → 1 to 31, −1 for the last. */
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Forms of "first" beside a count of units, which are then those that open a year or month: "the first nine months". */
  readonly firsts?: readonly string[];
  /** Phrases before a date that narrow it to its start, middle or end, with their joining words. */
  readonly frames?: {
    readonly start?: readonly string[];
    readonly mid?: readonly string[];
    readonly end?: readonly string[];
    /** Behind the date ("2014年末"). */
    readonly startAfter?: readonly string[];
    readonly midAfter?: readonly string[];
    readonly endAfter?: readonly string[];
  };
  /** Phrases before a date that relate an event to it, and behind it. */
  readonly relations?: RelationWords;
  readonly relationsAfter?: RelationWords;
  /** Case endings that say the same: "hónaptól" since, "januarini" until. */
  readonly relationEndings?: RelationWords;
  /** Words allowed between the parts of a date: "de", "of", "the". */
  readonly joiners?: readonly string[];
  /** Words before a day number or year that belong to no other reading: "the", "tahun", "tanggal". */
  readonly dayPrefixes?: readonly string[];
  readonly yearPrefixes?: readonly string[];
  /** Words behind a year number: "год", "년". */
  readonly yearSuffixes?: readonly string[];
  /** Before a number that counts in order: "ke-", "thứ". */
  readonly ordinalPrefixes?: readonly string[];
  /** Endings glued to a day number: "st", "er", "º". */
  readonly ordinalSuffixes?: readonly string[];
  /** Behind a day number in digits: "24日前" is by the 24th where three days ago is "三天前". */
  readonly byDay?: readonly string[];
  /** A day number alone is a day of the month behind one of these ("am 27.", "tanggal 27"), or with an ordinal ending where `suffixed`. */
  readonly loneDay?: {
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    readonly suffixed?: boolean;
  };
  /** Parts of the day that may follow or precede a day: "morning", "soir", "malam". */
  readonly partsOfDay?: readonly string[];
  /** Behind "a year later": compares with a plan or another date, so that no date is meant ("than"). */
  readonly than?: readonly string[];
  /** A night between two days bears the first of them: "la nuit de lundi à mardi", "Nacht von Montag auf Dienstag". */
  readonly nights?: {
    readonly words?: readonly string[];
    readonly links?: readonly string[];
    /** Behind the day that ends the night: "torstain vastaisena yönä", "csütörtökre virradó éjjel". */
    readonly behind?: readonly string[];
  };
  /** What says that a length ends with a day, in front of the day ("the quarter *ended* June 30") or behind it ("30 Haziran'da *sona eren* çeyrek"). */
  readonly closings?: {
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    /** What a year of accounts is called without a word of `units`: "exercice", "Geschäftsjahr". */
    readonly years?: readonly string[];
  };
  /** Season names → EDTF 21 (spring) to 24 (winter). */
  readonly seasons?: Readonly<Record<string, 21 | 22 | 23 | 24>>;
  /** Forms of them that need no preposition: "летом", "kesällä". */
  readonly seasonAdverbs?: readonly string[];
  /** Words for a sports or school season, which spans two years. */
  readonly spans?: readonly string[];
  readonly ranges?: {
    /** Words before the first date, between the two, and behind the second: "between … and", "2014 से 2018 के बीच". */
    readonly openers?: readonly string[];
    readonly connectors?: readonly string[];
    readonly closers?: readonly string[];
    /** Case endings of the first date that need a closer behind the second: "Mayıs'tan Eylül'e kadar". */
    readonly endings?: readonly string[];
    /** Connectors that need neither opener nor closer: "through", "から". */
    readonly direct?: readonly string[];
  };
  /** Words before a decade or behind its number: "années 1990", "1990s". */
  readonly decadePrefixes?: readonly string[];
  readonly decadeSuffixes?: readonly string[];
  /** A round hundred before 2000 is the century: "the 1800s", "1800-talet". */
  readonly hundreds?: boolean;
  /** Names of decades → 0 to 90: "seventies". */
  readonly decades?: Readonly<Record<string, number>>;
  /** Words whose clause is about the future, so that a weekday or month is the next one. */
  readonly future?: readonly string[];
  /**
   * Verbs in the present that tell of what is set for a day ("meets", "opens"), beside those that a tagger sees: a weekday or
   * month is the next one where nothing else of the clause tells.
   */
  readonly present?: readonly string[];
  /** Words whose clause is about the past; of both kinds the nearest to the date decides. */
  readonly past?: readonly string[];
  readonly pastEndings?: readonly string[];
  /** What sets a thing for a day ahead, whatever the tense: "called a strike" and "for" in front of "Friday". */
  readonly setting?: {
    /** Directly before the date, with its article: "for", "pour le". */
    readonly before: readonly string[];
    /** Directly behind it: "के लिए". */
    readonly after?: readonly string[];
    /** Case endings of the date that say the same: "péntekre", "Mart'a". */
    readonly endings?: readonly string[];
    /** Forms that call, announce, plan or put off. */
    readonly words: readonly string[];
  };
  /** Endings of verbs in the future tense. */
  readonly futureEndings?: readonly string[];
  /** Holidays → `MM-DD`, `easter±N`, `MM-weekday#N` (N −1: the last), `MM-DD>weekday` (the first from that day on), a day or month of another calendar (`chinese 01-01` as in Beijing, `vietnamese` in Hanoi, `dangi` in Seoul, `islamic-umalqura 09`), the days of all years (`2014-10-23 2015-11-11`), or two of these as an interval (`easter-7/easter`). */
  readonly holidays?: Readonly<Record<string, string>>;
  /** Months of other calendars of ICU → calendar and number ("persian 12"); those among `ambiguousMonths` need a day, a year, or a preposition. */
  readonly otherMonths?: Readonly<Record<string, string>>;
  /** The calendar of years of 1200 to 1500 behind or before these phrases ("سال ۱۴۰۳", "1446 هـ"); `short` is what years of two digits lack, 1300. */
  readonly otherYears?: {
    readonly calendar: string;
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    readonly short?: number;
  };
  /** Era names → the year before its first: { 平成: 1988, 佛历: -543 }. */
  readonly eras?: Readonly<Record<string, number>>;
  /** Behind a year before Christ: "bc", "av. j.-c.". */
  readonly beforeChrist?: readonly string[];
  /** Dates in digits are written with the day first as well as with the month first: 03/04/2014 is unclear. */
  readonly mixedOrder?: boolean;
  /** Years of 2400 to 2600 are of the Buddhist calendar. */
  readonly buddhistYears?: boolean;
  /** What makes a numbered unit beside it one of a row, and no part of the calendar: "the fourth quarter *in a row*", "3日*連続*", "3日*ぶり*". */
  readonly runs?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** What may be glued behind a word for ago or hence where any other letters make it another word: "전에", but "전국". */
  readonly particles?: readonly string[];
  /** Case endings glued to months, weekdays, units and day words: "haftada", "Mayıs'tan". */
  readonly endings?: readonly string[];
  /** Particles glued before them: "بالأمس". */
  readonly beginnings?: readonly string[];
  /** Words of `relations.since` that of a day in the past mean the day itself: "as of Friday". */
  readonly asOf?: readonly string[];
  /** In front of a number of four digits that is no year: "room", "flight". */
  readonly numbered?: readonly string[];
  /** Behind "the day before" and its like, what ties it to an event and not to the date mentioned last: "the", "of". */
  readonly ties?: readonly string[];
  /** Phrases with date words that are none: "la mañana", "may be". */
  readonly vetoes?: readonly string[];
}
