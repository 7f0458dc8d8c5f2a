import type { DatesPack } from "../../languages/contract/dates.ts";
import type { DateMention, Edtf } from "../records.ts";
import { parseDay, partsOf } from "./calendar.ts";
import { combine } from "./combine.ts";
import { findHits } from "./find/index.ts";
import { attachFrames } from "./frames.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import type { Hit, Reading } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { isFuture } from "./tense.ts";
import { type DateToken, tokensOf } from "./tokens.ts";

export interface TagOptions {
  /** BCP 47; any language ICU knows. */
  readonly language: string;
  /** The language's grammar; without one only what CLDR names is found. */
  readonly pack?: DatesPack;
  /** Day the text appeared, ISO 8601; without it only absolute dates get a value. */
  readonly reference?: Edtf | null;
  /** True where the reference is itself a guess. */
  readonly inferred?: boolean;
}

/**
 * Finds and resolves the dates of a text: a library of its own, without any other stage. Each date
 * comes with its period (EDTF level 1), what narrows it ("start") and relates to it ("since"), kept
 * apart; durations, repetitions and clock times come with a null value. In text order, without
 * overlaps. Time is linear in the length of the text.
 */
export function tagDates(text: string, options: TagOptions): DateMention[] {
  const lexicon = lexiconOf(options.language, options.pack);
  const tokens = tokensOf(text, lexicon);
  const hits = attachFrames(tokens, combine(tokens, findHits(tokens, lexicon), lexicon), lexicon);
  const certainty = options.inferred === true ? "inferred" : "stated";
  let behind = 0;
  return resolveAll(tokens, hits, lexicon, options).map((value, k) => {
    const { from, to, reading, modifier, relation, rule } = hits[k]!;
    const start = Math.max(behind, tokens[from]!.start);
    const { end } = tokens[to - 1]!;
    behind = end;
    const alternatives = reading.kind === "fixed" ? reading.alternatives : undefined;
    return {
      start,
      end,
      text: text.slice(start, end),
      type: typeOf(reading),
      value,
      modifier,
      relation,
      certainty: isAbsolute(reading) ? "stated" : certainty,
      ...(alternatives !== undefined && { alternatives }),
      rule,
    };
  });
}

function typeOf(reading: Reading): DateMention["type"] {
  if (reading.kind === "none") return reading.type;
  return reading.kind === "unit" && /^(?:hour|minute|second)$/u.test(reading.unit)
    ? "time"
    : "date";
}

function isAbsolute(reading: Reading): boolean {
  if (reading.kind === "within") return isAbsolute(reading.outer);
  if (reading.kind === "range") return isAbsolute(reading.from) || isAbsolute(reading.to);
  return reading.kind === "fixed";
}

function resolveAll(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
  { reference }: TagOptions,
): (Edtf | null)[] {
  const day = reference == null ? null : parseDay(reference);
  const now = day === null ? null : partsOf(day).year;
  let narrativeYear: number | null = null;
  let quarter: { readonly value: Edtf; readonly at: number } | null = null;
  return hits.map(({ reading, from }) => {
    if (reading.kind === "fixed" && /^\d{4}/u.test(reading.value)) {
      const year = Number(reading.value.slice(0, 4));
      narrativeYear = now === null || Math.abs(year - now) > 1 ? year : null;
    }
    const year = isYearAgo(reading);
    if (year && quarter !== null && from - quarter.at < 60) return yearBefore(quarter.value);
    const future = needsTense(reading) && isFuture(tokens, from, lexicon);
    const value = resolve(reading, { reference: day, narrativeYear, future });
    if (value !== null && isQuarter(value)) quarter = { value, at: from };
    return value;
  });
}

/** "a year earlier" behind a quarter means the same quarter of that year: so in 40 of 45 in business news. */
function isYearAgo(reading: Reading): boolean {
  return reading.kind === "unit" && reading.unit === "year" && reading.shift === -1;
}

function isQuarter(value: Edtf): boolean {
  const months = /^\d{4}-(\d\d)\/\d{4}-(\d\d)$/u.exec(value);
  return months !== null && Number(months[2]) - Number(months[1]) === 2;
}

function yearBefore(quarter: Edtf): Edtf {
  return quarter.replaceAll(/\d{4}/gu, (year) => String(Number(year) - 1));
}

function needsTense(reading: Reading): boolean {
  return /^(?:weekday|month|day|date|ordinal|range|holiday|moved)$/u.test(reading.kind);
}
