import type { DateUnit } from "../../languages/contract/dates.ts";
import type { DateRelation, Edtf } from "../records.ts";

/** What the words of a date say, before it is known when they were written. */
export type Reading =
  | {
      readonly kind: "fixed";
      readonly value: Edtf;
      readonly alternatives?: readonly Edtf[];
      readonly order?: "day" | "month";
    }
  | {
      readonly kind: "day";
      readonly month: number;
      readonly date: number;
      readonly shift?: Shift;
      /** Month and date may as well be the other way round. */
      readonly unclear?: true;
    }
  /** A day of a month named elsewhere or not at all: "the 27th". */
  | {
      readonly kind: "date";
      readonly date: number;
      readonly weekday?: number;
      readonly shift?: Shift;
    }
  | { readonly kind: "month"; readonly month: number; readonly shift: Shift }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: Shift }
  /** A weekend without a shift is the one the tense says. */
  | { readonly kind: "unit"; readonly unit: DateUnit; readonly shift: number | null }
  /** "in the morning": of the day named in its sentence, else of the reference. */
  | { readonly kind: "part" }
  /** "that year", "three days later": units from the date mentioned last. */
  | { readonly kind: "anaphor"; readonly unit: DateUnit; readonly shift: number }
  /** "second quarter", "first Monday", "last week of": counted within something longer. */
  | {
      readonly kind: "ordinal";
      readonly unit: DateUnit | "weekday";
      readonly number: number;
      readonly weekday?: number;
    }
  /** "the first nine months": that many units at the start of something longer. */
  | { readonly kind: "first"; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: "season"; readonly season: number; readonly shift: Shift }
  | { readonly kind: "span"; readonly shift: number }
  /** "the last three days": units up to the reference, or from it on. */
  | { readonly kind: "stretch"; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: "rest"; readonly unit: DateUnit }
  /** "three weeks from tomorrow". */
  | {
      readonly kind: "moved";
      readonly base: Reading;
      readonly unit: DateUnit;
      readonly count: number;
    }
  | { readonly kind: "holiday"; readonly rule: string; readonly shift: Shift }
  | { readonly kind: "within"; readonly outer: Reading; readonly inner: Reading }
  | { readonly kind: "range"; readonly from: Reading; readonly to: Reading }
  | {
      readonly kind: "none";
      readonly type: "duration" | "time" | "set" | "date";
      readonly count?: Count;
    };

/** "three weeks", kept so that "from tomorrow" behind it can move by it. */
export interface Count {
  readonly unit: DateUnit;
  readonly count: number;
}

/** A shift as worded, null where there is none. */
export type Shift = number | null;

/** A date found in the tokens `[from, to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  readonly modifier: "start" | "mid" | "end" | null;
  readonly relation: DateRelation | null;
  readonly rule: string;
  /** A word that is a date only beside another part of one: a bare number, "summer", "the year". */
  readonly weak: boolean;
  /** Of a day with its month in words: which of the two comes first. */
  readonly written?: "day" | "month";
  /** How long what ends with it lasts; `closed` where a word says that it ended. */
  readonly ends?: Count & { readonly closed: boolean };
  /** Of a range: where its two ends lie. */
  readonly middle?: {
    readonly start: number;
    readonly left: number;
    readonly right: number;
    readonly end: number;
  };
}

/** A day of another calendar, whose year is told by what stands around it. */
export function isOtherDay(reading: Reading): boolean {
  return reading.kind === "holiday" && /^\S+ \d\d-\d\d$/u.test(reading.rule);
}

export function hit(from: number, to: number, reading: Reading, rule: string): Hit {
  return { from, to, reading, modifier: null, relation: null, rule, weak: false };
}

export function weak(from: number, to: number, reading: Reading, rule: string): Hit {
  return { ...hit(from, to, reading, rule), weak: true };
}
