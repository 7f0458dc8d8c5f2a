import type { DateUnit } from "../../languages/contract/dates.ts";
import type { DateRelation, Edtf } from "../records.ts";

/** What the words of a date say, before it is known when they were written. */
export type Reading =
  | { readonly kind: "fixed"; readonly value: Edtf; readonly alternatives?: readonly Edtf[] }
  | {
      readonly kind: "day";
      readonly month: number;
      readonly date: number;
      /** Years from the reference's, where the words say so ("of last year"). */
      readonly yearShift?: number;
    }
  | {
      readonly kind: "month";
      readonly month: number;
      readonly shift: Shift;
      readonly yearShift?: number;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: Shift }
  | { readonly kind: "unit"; readonly unit: DateUnit; readonly shift: number }
  | { readonly kind: "part"; readonly unit: "quarter" | "half"; readonly number: number }
  | { readonly kind: "season"; readonly season: number; readonly shift: Shift }
  | { readonly kind: "span"; readonly shift: -1 | 0 | 1 }
  | { readonly kind: "none"; readonly type: "duration" | "time" | "date" };

/** A shift as worded, null where there is none. */
export type Shift = -1 | 0 | 1 | null;

/** A date found in the tokens `[from, to)`. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  readonly modifier: "start" | "mid" | "end" | null;
  readonly relation: DateRelation | null;
  readonly rule: string;
}

export function hit(from: number, to: number, reading: Reading, rule: string): Hit {
  return { from, to, reading, modifier: null, relation: null, rule };
}
