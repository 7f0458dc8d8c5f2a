import type { DateMention, Edtf } from "../records.ts";

/**
 * The EDTF of an event dated by these words: "since" opens the interval to the right; the start, middle
 * and end of a period, and deadlines ("by the end of 2014"), are the period itself. Null without a value.
 */
export function eventEdtf(date: DateMention): Edtf | null {
  const { value, relation, interval } = date;
  if (interval !== undefined) return interval;
  if (value === null) return null;
  if (relation === "since") return `${opening(value, date.modifier)}/..`;
  return value;
}

/** What an open interval begins with: the period named ("since 2022"), January where that is the start of a year, a decade's or century's first year. */
function opening(value: Edtf, modifier: DateMention["modifier"]): Edtf {
  const from = value.split("/")[0]!.replaceAll("X", "0");
  return modifier === "start" && /^\d{4}$/u.test(from) ? `${from}-01` : from;
}
