import type { DateRelation } from "../records.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit } from "./reading.ts";
import { type DateToken, lengthAt, skipJoiners } from "./tokens.ts";

const MODIFIERS = ["start", "mid", "end"] as const;
const RELATIONS = ["since", "by", "until", "before", "after", "about"] as const;
/** A frame makes these a date: "by the end of the year", "early summer". */
const FRAMED: ReadonlySet<string> = new Set(["unit", "month", "season", "ordinal", "within"]);

/** Narrows and relates the dates by the words around them: "since the start of 2014", "年末". */
export function attachFrames(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
): Hit[] {
  return hits
    .map((found) => narrowed(tokens, found, lexicon))
    .map((found) => related(tokens, found, lexicon))
    .filter(
      ({ weak, reading, relation }) => !weak || (reading.kind === "season" && isTerm(relation)),
    );
}

/** "D'ici à l'automne": what a season needs to be one, where "été" may be another word. */
const isTerm = (relation: Hit["relation"]): boolean => relation === "by" || relation === "until";

function narrowed(tokens: readonly DateToken[], found: Hit, lexicon: Lexicon): Hit {
  const { kind } = found.reading;
  if (kind === "none" || (found.weak && !FRAMED.has(kind) && found.rule !== "year")) return found;
  if (kind === "unit" && (found.reading as { unit: string }).unit === "day") return found;
  for (const modifier of MODIFIERS) {
    const from = frameStart(tokens, found.from, lexicon, lexicon.phrases[modifier]);
    if (from >= 0) return { ...found, from, modifier, weak: false };
    const behind = skipGenitive(tokens, found.to, lexicon);
    const length = lengthAt(tokens, behind, lexicon.phrases[`${modifier}After`]);
    if (length > 0) return { ...found, to: behind + length, modifier, weak: false };
  }
  return found;
}

function related(tokens: readonly DateToken[], found: Hit, lexicon: Lexicon): Hit {
  const { kind } = found.reading;
  if (kind === "none" || kind === "range" || kind === "stretch") return found;
  if (found.weak && kind !== "season") return found;
  for (const relation of RELATIONS) {
    const length = lengthAt(tokens, found.to, lexicon.phrases[`${relation}After`]);
    if (length > 0) return { ...found, to: found.to + length, relation };
  }
  for (const relation of RELATIONS) {
    // "a castle from the 15th century"
    if (relation === "since" && found.rule === "century") continue;
    const from = frameStart(tokens, found.from, lexicon, lexicon.phrases[relation]);
    if (from >= 0) return { ...found, from, relation: relation satisfies DateRelation };
  }
  const { ending } = tokens[found.to - 1]!;
  for (const relation of ending === "" || found.rule === "century" ? [] : RELATIONS)
    if (lexicon.pack.relationEndings?.[relation]?.includes(ending)) return { ...found, relation };
  return found;
}

/** Where a phrase begins that stands before token `at`, with joining words between; -1 without one. */
export function frameStart(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
  phrases: Lexicon["phrases"]["start"],
): number {
  const sentence = tokens[at]?.sentence;
  for (let from = Math.max(0, at - (lexicon.spaced ? 6 : 16)); from < at; from++) {
    if (tokens[from]!.sentence !== sentence) continue;
    // the longest phrase may reach into the date ("depuis le début"), where a shorter one fits
    for (const [words] of phrases.get(tokens[from]!.lower) ?? []) {
      if (!words.every((word, k) => tokens[from + k]?.lower === word)) continue;
      const behind = from + words.length;
      if (behind === at || (behind < at && skipJoiners(tokens, behind, lexicon) >= at)) return from;
    }
  }
  return -1;
}

/** "year's end", "year-end", "2014年の末". */
function skipGenitive(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  if (tokens[at]?.lower === "'" && tokens[at + 1]?.lower === "s") return at + 2;
  if (tokens[at]?.lower === "-") return at + 1;
  return skipJoiners(tokens, at, lexicon);
}
