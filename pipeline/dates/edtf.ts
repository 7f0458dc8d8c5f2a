import type { DateMention, Edtf } from "../records.ts";

/**
 * The EDTF of an event dated by these words: "since" opens the interval to the right; the start, middle
 * and end of a period, and deadlines ("by the end of 2014"), are the period itself. Null without a value.
 */
export function eventEdtf({ value, relation, interval }: DateMention): Edtf | null {
  if (interval !== undefined) return interval;
  if (value === null) return null;
  if (relation === "since") return `${opening(value)}/..`;
  return value;
}

/** First day or month of an interval; a year opens with its January, a decade or century with that of its first year. */
function opening(value: Edtf): Edtf {
  const from = value.split("/")[0]!.replaceAll("X", "0");
  return /^\d{4}$/u.test(from) ? `${from}-01` : from;
}
