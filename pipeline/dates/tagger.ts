import type { DatesPack } from "../../languages/contract/dates.ts";
import type { DateMention, Edtf } from "../records.ts";
import { parseDay } from "./calendar.ts";
import { attachFrames } from "./frames.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { numericAt } from "./numeric.ts";
import { type Dated, mergeRanges, mergeWeekdays, mergeYears } from "./ranges.ts";
import type { Hit } from "./reading.ts";
import { type Anchor, resolve } from "./resolve.ts";
import { type DateToken, phraseAt, tokensOf } from "./tokens.ts";
import { worded } from "./words.ts";

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
 * apart; durations and clock times come with a null value. In text order, without overlaps. Time is
 * linear in the length of the text.
 */
export function tagDates(text: string, options: TagOptions): DateMention[] {
  const lexicon = lexiconOf(options.language, options.pack);
  const tokens = tokensOf(text);
  const found = mergeYears(tokens, mergeWeekdays(tokens, findHits(tokens, lexicon)), lexicon);
  const framed = attachFrames(tokens, found, lexicon);
  const dated = resolveAll(tokens, framed, lexicon, options);
  const certainty = options.inferred === true ? "inferred" : "stated";
  return mergeRanges(tokens, dated, lexicon).map(({ hit, value, alternatives }) => {
    const start = tokens[hit.from]!.start;
    const { end } = tokens[hit.to - 1]!;
    const fixed = hit.reading.kind === "fixed";
    return {
      start,
      end,
      text: text.slice(start, end),
      type: hit.reading.kind === "none" ? hit.reading.type : "date",
      value,
      modifier: hit.modifier,
      relation: hit.relation,
      certainty: fixed ? "stated" : certainty,
      ...(alternatives !== undefined && { alternatives }),
      rule: hit.rule,
    };
  });
}

/** The longest reading at each place, left to right. */
function findHits(tokens: readonly DateToken[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let best = numericAt(tokens, at, lexicon);
    for (const read of worded) {
      const found = read(tokens, at, lexicon);
      if (found !== null && within(tokens, found) && found.to > (best?.to ?? 0)) best = found;
    }
    if (best === null) continue;
    hits.push(best);
    at = best.to - 1;
  }
  return hits;
}

function within(tokens: readonly DateToken[], { from, to }: Hit): boolean {
  return tokens[from]!.sentence === tokens[to - 1]!.sentence;
}

function resolveAll(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
  { reference }: TagOptions,
): Dated[] {
  const day = reference == null ? null : parseDay(reference);
  const future = futureTokens(tokens, lexicon);
  const now = reference == null ? null : Number(reference.slice(0, 4));
  let narrativeYear: number | null = null;
  return hits.map((hit) => {
    const { reading } = hit;
    if (reading.kind === "fixed" && /^\d{4}/u.test(reading.value)) {
      const year = Number(reading.value.slice(0, 4));
      narrativeYear = now === null || Math.abs(year - now) > 1 ? year : null;
    }
    const anchor: Anchor = {
      reference: day,
      narrativeYear,
      future: future.has(hit.from),
    };
    const alternatives = reading.kind === "fixed" ? reading.alternatives : undefined;
    return {
      hit,
      value: resolve(reading, anchor),
      ...(alternatives !== undefined && { alternatives }),
    };
  });
}

/** Indices of tokens whose clause has a cue for the future; a short lead ("On Friday, …") belongs to its clause. */
function futureTokens(tokens: readonly DateToken[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>();
  let clause: number[] = [];
  let ahead = false;
  const close = () => {
    if (ahead) for (const at of clause) found.add(at);
    clause = [];
    ahead = false;
  };
  for (const [at, token] of tokens.entries()) {
    const next = at > 0 && token.sentence !== tokens[at - 1]!.sentence;
    const comma = token.lower === "," && clause.length > 6;
    if (next || comma || phraseAt(tokens, at, lexicon.phrases.connectors) !== null) close();
    clause.push(at);
    ahead ||= phraseAt(tokens, at, lexicon.phrases.future) !== null;
  }
  close();
  return found;
}
