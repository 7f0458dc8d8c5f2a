/** Where sentences and words end: abbreviations and elisions. All in lower case, without the final full stop. */
export interface SegmentPack {
  /** Abbreviations that stand before something: no sentence ends behind them ("dr", "vs", "p.ej"). */
  readonly abbreviations?: readonly string[];
  /** Abbreviations that can stand last: a sentence ends behind them where a capital follows ("inc", "etc"); one that
   * stands before something too does so behind a number alone ("2020 г.", "г. Пермь"). */
  readonly lastAbbreviations?: readonly string[];
  /** Units with a capital: no sentence ends between such an abbreviation and one ("20 mil. Kč"). */
  readonly capitalUnits?: readonly string[];
  /** Abbreviations only in front of a number; elsewhere they are words ("no", "art", "fig"). */
  readonly numberAbbreviations?: readonly string[];
  /** Words that open a sentence and no name: behind "U.S.", "A." or "5 p.m." they begin a new one ("the", "he"). */
  readonly openers?: readonly string[];
  /** Verbs of saying behind a quoted question: `"Why?" Ines Okafor asked` is one sentence ("asked", "said"). */
  readonly sayings?: readonly string[];
  /** A dash at the head of a paragraph opens direct speech. */
  readonly dialogueDash?: boolean;
  /** News opens its quotations with such a dash, with a verb of saying behind or alone: Finnish, Swedish. */
  readonly dashQuotes?: boolean;
  /** Words that join the next one with an apostrophe: "l", "qu", "dell". The apostrophe ends the token. */
  readonly elisions?: readonly string[];
  /** Endings that are tokens of their own, with their marks: "-t-il", "-ce". */
  readonly enclitics?: readonly string[];
  /** Words with a hyphen are several tokens, the hyphen one of them; else they are one. */
  readonly hyphensSplit?: boolean;
  /** Where hyphens split, heads that stay with their hyphen and word: "anti", "e". */
  readonly prefixes?: readonly string[];
  /** Ordinals are digits with a full stop, as in "3. Oktober": behind one or two digits no sentence ends. */
  readonly ordinalStop?: boolean;
  /** In a script without full stops: words before which a space ends a sentence. */
  readonly breaksBefore?: readonly string[];
  /** In a script without full stops: words behind which a space ends a sentence. */
  readonly breaksBehind?: readonly string[];
  /** Words that never end one, whatever stands behind their space. */
  readonly holdsBehind?: readonly string[];
  /** Words that go on with a sentence whatever stands before their space. */
  readonly breaksNever?: readonly string[];
  /** Words that ICU's dictionary joins, in their parts, where they do not open a stretch of letters: `する と`. */
  readonly joined?: readonly (readonly string[])[];
}
