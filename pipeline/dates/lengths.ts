import type { DateUnit } from "../../languages/contract/dates.ts";
import type { Edtf } from "../records.ts";
import { type Day, isoDays, isoMonth, move, partsOf, periodOf } from "./calendar.ts";
import { frameStart } from "./frames.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Count, Hit } from "./reading.ts";
import { type DateToken, phraseAt, phraseBefore, skipJoiners } from "./tokens.ts";

/** Units that alone are a length: "the quarter ended June 30". */
const LONE: ReadonlySet<DateUnit> = new Set(["week", "quarter", "half", "year"]);

const YEAR: Count = { unit: "year", count: 1 };

/**
 * "The three months to September 30", "the quarter ended June 30", "9月30日までの3カ月間": dates that end a length are told how
 * long it is, and the length stays one.
 */
export function endLengths(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
): Hit[] {
  const found = [...hits];
  for (const [at, hit] of hits.entries()) {
    if (!/^(?:fixed|day|month)$/u.test(hit.reading.kind)) continue;
    const length =
      lengthBefore(tokens, found, at, lexicon) ?? lengthBehind(tokens, hits, at, lexicon);
    if (length === null) continue;
    found[at] = { ...hit, ends: { ...length.count, closed: length.closed } };
    if (length.at !== null)
      found[length.at] = { ...hits[length.at]!, reading: { kind: "none", type: "duration" } };
  }
  return found;
}

interface Length {
  readonly count: Count;
  /** A word says that it ended: "ended", "sona eren". */
  readonly closed: boolean;
  /** Its own place among the dates; null where a unit alone is no date. */
  readonly at: number | null;
}

function lengthBefore(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  at: number,
  lexicon: Lexicon,
): Length | null {
  const hit = hits[at]!;
  const { closingsBefore } = lexicon.phrases;
  // "im Quartal zum 30. Juni": the word may be the date's own
  const own = phraseAt(tokens, hit.from, closingsBefore) !== null;
  const closing = own ? hit.from : frameStart(tokens, hit.from, lexicon, closingsBefore);
  const closed = closing >= 0;
  if (!closed && hit.relation !== "until" && hit.relation !== "by") return null;
  const start = closed ? closing : hit.from;
  // "в квартале, завершившемся 30 сентября"
  const end = closed && tokens[start - 1]?.lower === "," ? start - 1 : start;
  const before = hits[at - 1];
  const count = before?.to === end ? countOf(before) : null;
  if (count !== null) return { count, closed, at: at - 1 };
  if (phraseBefore(tokens, end, lexicon.phrases.closingsYears) >= (before?.to ?? 0))
    return { count: YEAR, closed, at: null };
  for (let from = Math.max(before?.to ?? 0, end - 3); from < end; from++) {
    const unit = phraseAt(tokens, from, lexicon.units);
    if (unit === null || from + unit.length !== end) continue;
    // "half-year" where no list has it is no year
    if (LONE.has(unit.value) && tokens[from - 1]?.lower !== "-")
      return { count: { unit: unit.value, count: 1 }, closed, at: null };
  }
  return null;
}

/** Behind its date, in languages that put it there. */
function lengthBehind(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  at: number,
  lexicon: Lexicon,
): Length | null {
  if (lexicon.pack.closings?.after === undefined) return null;
  const hit = hits[at]!;
  const closing = phraseAt(tokens, hit.to, lexicon.phrases.closingsAfter);
  const closed = closing !== null;
  if (!closed && hit.relation !== "until") return null;
  const from = skipJoiners(tokens, hit.to + (closing?.length ?? 0), lexicon);
  const next = hits[at + 1];
  const count = next?.from === from ? countOf(next) : null;
  if (count !== null) return { count, closed, at: at + 1 };
  if (closed && phraseAt(tokens, from, lexicon.phrases.closingsYears) !== null)
    return { count: YEAR, closed, at: null };
  const unit =
    next === undefined || next.from > from ? phraseAt(tokens, from, lexicon.units) : null;
  if (unit === null || !closed || !LONE.has(unit.value)) return null;
  return { count: { unit: unit.value, count: 1 }, closed, at: null };
}

/** Units that are counted; null for all that is no length. */
function countOf({ reading, rule }: Hit): Count | null {
  if (reading.kind === "stretch") return reading;
  if (reading.kind === "none") return reading.count ?? null;
  const ahead = rule === "within" || rule === "counted-unit";
  if (reading.kind !== "unit" || !ahead || (reading.shift ?? 0) < 1) return null;
  return { unit: reading.unit, count: reading.shift! };
}

/** The whole length that ends with this date; null where it has none, or where it may be a term that is still to run. */
export function lengthTo({ ends }: Hit, value: Edtf | null, reference: Day | null): Edtf | null {
  const period = ends === undefined || value === null ? null : periodOf(value);
  if (ends === undefined || period === null) return null;
  const end = period[1];
  // "put off by two months to 30 September" counts from another day
  if (!ends.closed && (reference === null || end > reference)) return null;
  const start = move(end + 1, ends.unit, -ends.count);
  if (value!.length === 10) return isoDays(start, end);
  const { year, month } = partsOf(start);
  return ends.unit === "week" ? isoDays(start, end) : `${isoMonth(year, month)}/${value}`;
}
