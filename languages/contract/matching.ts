/**
 * Small words that tell who does what to whom and which way it goes. A list is one string of words parted by
 * white space, in small letters; elided forms end in their apostrophe.
 */
export interface MatchingPack {
  /** What stands before a place that is left: `from`, `out`, `leave`. */
  readonly from: string;
  /** What stands before a place that is reached: `to`, `into`. */
  readonly to: string;
  /** What stands before the one who does it in the passive: `by`. */
  readonly by: string;
  /** The beginning of passive verbs that take who does it right behind them: `di` of Indonesian. */
  readonly passive?: string;
  /** What joins two that do one thing together, whichever is named first: `and`, `with`. */
  readonly both: string;
  /** Phrases, parted by `|`, that stand for a country named before: `the country`, `du pays`. */
  readonly country?: string;
}
