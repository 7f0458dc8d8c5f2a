/**
 * Number words and what stands around numbers. ICU adds the names of currencies and units and the
 * separators. A list is one string of phrases parted by `|`; case and diacritics do not matter.
 */
export interface QuantitiesPack {
  /**
   * Words that add up, and their values: `{ 20: "twenty", 200: "doscientos|doscientas" }`; 0.5 adds
   * half of what stands before it (`two and a half million`, `dos millones y medio`).
   */
  readonly numbers?: Readonly<Record<number, string>>;
  /** Words that multiply what stands before them: `{ 1000: "thousand", 1e6: "million|mn" }`. */
  readonly scales?: Readonly<Record<number, string>>;
  /** Scales that mean one of theirs when nothing stands before: `a million` needs `a|an` here. */
  readonly articles?: string;
  /** Words between parts of one number (`and`, `und`). */
  readonly joiners?: string;
  /** Diacritics tell words apart (Vietnamese `năm`, `nam`). */
  readonly marksMatter?: boolean;
  /** Small number words are other words too: they count only with a scale or unit. */
  readonly wordsNeedUnits?: boolean;
  /** Parts of a number word stand without space (`fünfundzwanzig`). */
  readonly glued?: boolean;
  /** Units may come before tens (`fünfundzwanzig`, `dua belas`). */
  readonly unitsFirst?: boolean;
  /** Words that are two of a unit by themselves: `{ day: "يومان|يومين" }`. */
  readonly pairs?: Readonly<Record<string, string>>;
  /** Words between a number and its unit (`de`, `d'`, `of`). */
  readonly connectors?: string;
  /** Letters right behind a digit that multiply it where a currency stands before (`$3m`). */
  readonly suffixes?: Readonly<Record<number, string>>;
  /** Short names of currencies by ISO 4217 code: `{ USD: "dollar|dollars" }`. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** Units beyond ICU's by canonical English name: `{ tonne: "tonnes|ton" }`. */
  readonly units?: Readonly<Record<string, string>>;
  /** Units written before their number: `{ "%": "yüzde" }`. */
  readonly unitsBefore?: Readonly<Record<string, string>>;
  /** Phrases for a part of a whole, by the part: `{ "2/3": "two thirds", "1/2": "half of" }`; read as per cent. */
  readonly shares?: Readonly<Record<string, string>>;
  /** Phrases that hold a share's words and mean none (`first half of`). */
  readonly noShares?: string;
  /** Between the numbers of a share, the part first, what is counted perhaps behind it: `two out of five`, `deux Français sur cinq`. */
  readonly outOf?: string;
  /** The same where the words tell of one among others as well: `zwei von fünf`, but `einer von neun`. */
  readonly partOf?: string;
  /** The same where the whole comes first: `10명 중 3명`. */
  readonly outOfBehind?: string;
  /** Before a number below zero (`minus`). */
  readonly minus?: string;
  /** Digits may go on behind a scale and a space (`12 bin 500`, `3조 5천억`). */
  readonly digitsBehindScale?: boolean;
  /** Behind a number that is a time of day (`p.m.`, `Uhr`). */
  readonly clock?: string;
  /** Before a number that is a time of day (`klockan`, `pukul`). */
  readonly clockBefore?: string;
  /** Before a number of hours that is a time of day (`à 15 heures`, `om 15 uur`). */
  readonly hoursBefore?: string;
  /** Behind a number that says which one (`世紀`, `주년`). */
  readonly ordinalNouns?: string;
  /**
   * Behind a number that counts: four digits before one are no year (`2000 people`, `2000人`). In scripts without spaces a
   * number word (`六名`, `두 명`) counts only before one, a unit or a scale.
   */
  readonly counters?: string;
  /** A full stop right behind digits makes them an ordinal (`89. Minute`). */
  readonly ordinalDot?: boolean;
  /** Words whose number names one of a kind or a decade and counts nothing (`article 5`, `années 80`). */
  readonly labels?: string;
  /** Before a number that is a lower bound (`more than`, `at least`). */
  readonly atLeast?: string;
  /** Before a number that is an upper bound (`less than`, `up to`). */
  readonly atMost?: string;
  /** After a number that is a lower bound (`or more`). */
  readonly orMore?: string;
  /** Letters of the same meaning between digits and a scale (`1200多万`, `3000여만`). */
  readonly moreWithin?: string;
  /** After a number that is an upper bound (`or less`). */
  readonly orLess?: string;
  /** Opens a range of two numbers parted by `betweenAnd` (`between`). */
  readonly between?: string;
  /** Between the numbers of a range that `between` opens (`and`). */
  readonly betweenAnd?: string;
  /** Opens a range of two numbers parted by `fromTo` (`from`). */
  readonly from?: string;
  /** Between the numbers of a range that `from` opens (`to`, `until`). */
  readonly fromTo?: string;
  /** Between two numbers of a range, without any opening (`to`). */
  readonly to?: string;
  /** Shortly before a number that another one has replaced or is held against (`rather than`, `up from`). */
  readonly former?: string;
  /** Right before such a number: words that elsewhere mean other things (`against`, `previously`). */
  readonly formerBeside?: string;
  /** Shortly behind such a number (`yerine`, `ではなく`). */
  readonly formerBehind?: string;
  /** Before what a number that `from` opens has become, where `fromTo` says it not (`auf`, `menjadi`). */
  readonly becomes?: string;
  /** Right behind a number that has changed, in front of what it has become (`から`, `에서`). */
  readonly fromBehind?: string;
  /** Right behind what it has become (`に増`, `으로`); a number with both is no range. */
  readonly becomesBehind?: string;
  /** Endings of a number, or of its unit, that say the same as `fromBehind` (`milyondan`, `7'den`). */
  readonly fromEndings?: string;
  /** Endings that say the same as `becomesBehind` (`milyona`, `9'a`). */
  readonly becomesEndings?: string;
  /** Behind what `becomesEndings` ends where it is a range nevertheless (`9'a kadar`). */
  readonly untilBehind?: string;
  /** Verbs of change shortly before the `from` of what would else be a range (`ارتفع عددهم من 3 إلى 5`). */
  readonly changes?: string;
}
