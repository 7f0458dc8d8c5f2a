/** Where sentences and words end: abbreviations and elisions. All in lower case, without the final full stop. */
export interface SegmentPack {
  /** Abbreviations that stand before something: no sentence ends behind them ("dr", "vs", "p.ej"). */
  readonly abbreviations?: readonly string[];
  /** Abbreviations that can stand last: a sentence ends behind them where a capital follows ("inc", "etc", "p.m"). */
  readonly lastAbbreviations?: readonly string[];
  /** Words that join the next one with an apostrophe: "l", "qu", "dell". The apostrophe ends the token. */
  readonly elisions?: readonly string[];
  /** Endings that join the word before with an apostrophe: "s", "ll", "re". The apostrophe begins the token. */
  readonly enclitics?: readonly string[];
  /** Ordinals are digits with a full stop, as in "3. Oktober": behind one to three digits no sentence ends. */
  readonly ordinalStop?: boolean;
}
