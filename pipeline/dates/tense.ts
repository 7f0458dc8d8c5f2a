import { isDecimalMark } from "./find/numbers.ts";
import type { Lexicon } from "./lexicon.ts";
import { type DateToken, lengthAt } from "./tokens.ts";

/** How far a clause is searched on either side of a date, in tokens. */
const REACH = 18;

/** A date among the first tokens of its sentence leads the clause behind its comma. */
const LEAD = 4;

export type Tense = "future" | "past" | null;

/**
 * What the clause around a date is about: of the cues for past and future the nearest decides; null
 * without any. A short lead ("On Friday, …") belongs to its clause.
 */
export function tenseAround(
  tokens: readonly DateToken[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Tense {
  if (isSet(tokens, from, lexicon)) return "future";
  // "seit Montag" itself leads back
  if (lengthAt(tokens, from, lexicon.phrases.past) > 0) return "past";
  const left = nearest(tokens, from, -1, lexicon);
  const right = nearest(tokens, to - 1, 1, lexicon);
  const cue = right === null || (left !== null && left.distance <= right.distance) ? left : right;
  // "dès lundi" itself leads ahead
  if (cue === null) return lengthAt(tokens, from, lexicon.phrases.future) > 0 ? "future" : null;
  return cue.future ? "future" : "past";
}

/** "A strike has been called for Friday" leads ahead, though the calling is past. */
function isSet(tokens: readonly DateToken[], from: number, { phrases }: Lexicon): boolean {
  const leads =
    lengthAt(tokens, from, phrases.setBefore) > 0 ||
    [1, 2, 3].some((back) => lengthAt(tokens, from - back, phrases.setBefore) === back);
  if (!leads) return false;
  const { sentence } = tokens[from]!;
  const found = (step: 1 | -1): boolean => {
    for (let place = from + step, k = 1; k <= REACH; place += step, k++) {
      const token = tokens[place];
      if (token === undefined || token.sentence !== sentence) return false;
      if (/^[,;:—]$/u.test(token.lower)) return false;
      if (lengthAt(tokens, place, phrases.setWords) > 0) return true;
    }
    return false;
  };
  return found(-1) || found(1);
}

interface Cue {
  readonly future: boolean;
  readonly distance: number;
}

function nearest(
  tokens: readonly DateToken[],
  at: number,
  step: 1 | -1,
  lexicon: Lexicon,
): Cue | null {
  const { phrases, pack } = lexicon;
  const { sentence } = tokens[at]!;
  const lead = tokens[at - LEAD]?.sentence !== sentence;
  for (let k = 1; k <= REACH; k++) {
    const place = at + step * k;
    const token = tokens[place];
    if (token === undefined || token.sentence !== sentence) return null;
    const joins = lengthAt(tokens, place, phrases.connectors) > 0;
    if (joins && lengthAt(tokens, place, phrases.direct) === 0) return null;
    const stops = (k > 6 || !lead) && /^[,:—“”"«»;]$/u.test(token.lower);
    if (stops && !isDecimalMark(tokens, place)) return null;
    if (lengthAt(tokens, place, phrases.future) > 0) return { future: true, distance: k };
    if (lengthAt(tokens, place, phrases.past) > 0) return { future: false, distance: k };
    if (endsIn(token.lower, pack.futureEndings)) return { future: true, distance: k };
    if (endsIn(token.lower, pack.pastEndings)) return { future: false, distance: k };
  }
  return null;
}

function endsIn(word: string, endings: readonly string[] | undefined): boolean {
  return endings?.some((end) => word.length > end.length + 1 && word.endsWith(end)) === true;
}
