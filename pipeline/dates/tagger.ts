import type { DatesPack } from "../../languages/contract/dates.ts";
import type { DateMention, Edtf } from "../records.ts";
import { anchored } from "./anchor.ts";
import { parseDay } from "./calendar.ts";
import { combine } from "./combine.ts";
import { findHits } from "./find/index.ts";
import { attachFrames } from "./frames.ts";
import { endLengths } from "./lengths.ts";
import { lexiconOf } from "./lexicon.ts";
import { settle } from "./order.ts";
import type { Reading } from "./reading.ts";
import { tokensOf } from "./tokens.ts";
import type { Verbs } from "./verbs.ts";

export interface TagOptions {
  /** BCP 47; any language ICU knows. */
  readonly language: string;
  /** The language's grammar; without one only what CLDR names is found. */
  readonly pack?: DatesPack;
  /** ISO 3166 region of the outlet, which says how it writes 03/04/2014. */
  readonly region?: string | undefined;
  /** Day the text appeared, ISO 8601; without it only absolute dates get a value. */
  readonly reference?: Edtf | null;
  /** True where the reference is itself a guess. */
  readonly inferred?: boolean;
  /** The tenses of the text's verbs, where a tagger has read it. */
  readonly verbs?: Verbs;
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
  const reference = options.reference == null ? null : parseDay(options.reference);
  const found = settle(findHits(tokens, lexicon), lexicon, { region: options.region, reference });
  const framed = attachFrames(tokens, combine(tokens, found, lexicon), lexicon);
  const hits = endLengths(tokens, framed, lexicon);
  const certainty = options.inferred === true ? "inferred" : "stated";
  const dates = anchored(tokens, hits, lexicon, reference, options.verbs ?? new Map());
  let behind = 0;
  return dates.flatMap(({ hit, value, interval, alternatives }) => {
    const { reading, modifier, relation, rule } = hit;
    let first = hit.from;
    while (tokens[first]!.start < behind && first < hit.to - 1) first++;
    const { start } = tokens[first]!;
    if (start < behind || (first > hit.from && hit.rule === "unit")) return [];
    const { end } = tokens[hit.to - 1]!;
    behind = end;
    const mention: DateMention = {
      start,
      end,
      text: text.slice(start, end),
      type: typeOf(reading),
      value,
      modifier,
      relation,
      certainty: isAbsolute(reading) ? "stated" : certainty,
      ...(interval !== undefined && { interval }),
      ...(alternatives !== undefined && { alternatives }),
      rule,
    };
    return [mention];
  });
}

function typeOf(reading: Reading): DateMention["type"] {
  if (reading.kind === "none") return reading.type;
  if (reading.kind === "part") return "time";
  return reading.kind === "unit" && /^(?:hour|minute|second)$/u.test(reading.unit)
    ? "time"
    : "date";
}

function isAbsolute(reading: Reading): boolean {
  if (reading.kind === "within") return isAbsolute(reading.outer);
  if (reading.kind === "range") return isAbsolute(reading.from) || isAbsolute(reading.to);
  return reading.kind === "fixed";
}
