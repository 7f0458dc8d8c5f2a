import type { DateRelation } from "../records.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Hit, hit } from "./reading.ts";
import { type DateToken, phraseAt } from "./tokens.ts";
import { skipJoiners } from "./words.ts";

const MODIFIERS = ["start", "mid", "end"] as const;
const RELATIONS = ["since", "until", "by", "before", "after", "about"] as const;

/**
 * Narrows and relates the dates by the words before them: "since the start of 2014". A unit without a
 * date of its own ("by the end of the year") becomes one under a frame: the unit that holds the day of reference.
 */
export function attachFrames(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
): Hit[] {
  const framed = [...hits, ...framedUnits(tokens, hits, lexicon)].sort((a, b) => a.from - b.from);
  return framed.map((found) => related(tokens, narrowed(tokens, found, lexicon), lexicon));
}

/** "by the end of the year", "awal tahun", "year end", "Jahresende". */
function framedUnits(tokens: readonly DateToken[], hits: readonly Hit[], lexicon: Lexicon): Hit[] {
  const taken = new Set(hits.flatMap(({ from, to }) => range(from, to)));
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken.has(at)) continue;
    const unit = phraseAt(tokens, at, lexicon.units);
    if (unit === null || unit.value === "day") continue;
    const to = at + unit.length;
    const behind = phraseAt(tokens, skipGenitive(tokens, to), lexicon.phrases.endAfter);
    const ahead = phraseAt(tokens, skipGenitive(tokens, to), lexicon.phrases.startAfter);
    const reading = { kind: "unit", unit: unit.value, shift: 0 } as const;
    if (behind !== null || ahead !== null) {
      const end = skipGenitive(tokens, to) + (behind ?? ahead)!.length;
      found.push({ ...hit(at, end, reading, "framed-unit"), modifier: behind ? "end" : "start" });
    } else if (
      MODIFIERS.some((name) => frameStart(tokens, at, lexicon, lexicon.phrases[name]) >= 0)
    ) {
      found.push(hit(at, to, reading, "framed-unit"));
    }
    at = to - 1;
  }
  return found;
}

function narrowed(tokens: readonly DateToken[], found: Hit, lexicon: Lexicon): Hit {
  if (found.modifier !== null) return found;
  for (const modifier of MODIFIERS) {
    const from = frameStart(tokens, found.from, lexicon, lexicon.phrases[modifier]);
    if (from >= 0) return { ...found, from, modifier };
  }
  const behind = phraseAt(tokens, found.to, lexicon.phrases.endAfter);
  return behind === null ? found : { ...found, to: found.to + behind.length, modifier: "end" };
}

function related(tokens: readonly DateToken[], found: Hit, lexicon: Lexicon): Hit {
  if (found.reading.kind === "none") return found;
  for (const relation of RELATIONS) {
    const from = frameStart(tokens, found.from, lexicon, lexicon.phrases[relation]);
    if (from >= 0) return { ...found, from, relation: relation satisfies DateRelation };
  }
  return found;
}

/** Where a phrase begins that stands before token `at`, with joining words between; -1 without one. */
function frameStart(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
  phrases: Lexicon["phrases"]["start"],
): number {
  const sentence = tokens[at]?.sentence;
  for (let from = Math.max(0, at - 7); from < at; from++) {
    if (tokens[from]!.sentence !== sentence) continue;
    const found = phraseAt(tokens, from, phrases);
    if (found === null) continue;
    const behind = from + found.length;
    if (behind === at || (behind < at && skipJoiners(tokens, behind, lexicon) >= at)) return from;
  }
  return -1;
}

function skipGenitive(tokens: readonly DateToken[], at: number): number {
  return tokens[at]?.lower === "'" && tokens[at + 1]?.lower === "s"
    ? at + 2
    : tokens[at]?.lower === "-"
      ? at + 1
      : at;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
