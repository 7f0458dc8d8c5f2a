import { isDecimalMark } from "./find/numbers.ts";
import type { Lexicon } from "./lexicon.ts";
import { type DateToken, lengthAt, phraseBefore } from "./tokens.ts";
import type { Verbs } from "./verbs.ts";

/** How far a clause is searched on either side of a date, in tokens. */
const REACH = 18;

/** How far before a participle its auxiliaries begin, in tokens. */
const AUXILIARIES = 3;

/** A date among the first tokens of its sentence leads the clause behind its comma. */
const LEAD = 4;

/** "done": a participle that may as well be of the passive present. */
export type Tense = "future" | "past" | "done" | null;

/**
 * What the clause around a date is about: of the cues for past and future the nearest decides; null
 * without any. A short lead ("On Friday, …") belongs to its clause. A verb in the present leads ahead
 * only where `settable` and nothing else of the clause tells ("The council meets on Monday").
 */
export function tenseAround(
  tokens: readonly DateToken[],
  from: number,
  to: number,
  lexicon: Lexicon,
  verbs: Verbs,
  settable = false,
): Tense {
  if (isSet(tokens, from, to, lexicon)) return "future";
  if (leadsBack(tokens, from, lexicon)) return "past";
  const seen: Seen = { present: null, set: null, past: false, done: false };
  const ahead = beforeAside(tokens, from, to);
  if (ahead >= 0 && nearest(tokens, ahead, -1, lexicon, verbs, { ...seen })?.future === true)
    return "future";
  const left = nearest(tokens, from, -1, lexicon, verbs, seen);
  const right = nearest(tokens, to - 1, 1, lexicon, verbs, seen);
  const cue = right === null || (left !== null && left.distance <= right.distance) ? left : right;
  const mayBeSet = settable && !isOwned(tokens, from, to, verbs);
  if (cue === null) {
    // "dès lundi" itself leads ahead
    if (lengthAt(tokens, from, lexicon.phrases.future) > 0) return "future";
    if (seen.present === null) return seen.past ? "past" : seen.done ? "done" : null;
    const sure = seen.set !== null || !seen.done;
    return mayBeSet && !seen.past && sure ? "future" : null;
  }
  // "Museet åpner tirsdag": what ends like a past form may be none
  if (mayBeSet && cue.ending && (seen.set ?? Infinity) < cue.distance) return "future";
  return cue.future ? "future" : "past";
}

/** Words of an aside: "a indiqué le ministre". */
const ASIDE = 8;

/**
 * "Les travaux commenceront, selon la mairie, lundi": the comma that opens an aside right in front of the date, whose
 * clause it goes on with; −1 without one. A date that a comma follows may as well be the aside's own.
 */
function beforeAside(tokens: readonly DateToken[], from: number, to: number): number {
  const { sentence } = tokens[from]!;
  if (tokens[to]?.lower === "," && tokens[to]!.sentence === sentence) return -1;
  const isComma = (at: number) => tokens[at]?.lower === "," && tokens[at]!.sentence === sentence;
  const close = [from - 1, from - 2].find(isComma);
  if (close === undefined) return -1;
  for (let at = close - 2; at >= Math.max(0, close - 1 - ASIDE); at--) {
    const { lower, number } = tokens[at]!;
    if (isComma(at)) return /^[”"»]$/u.test(tokens[at - 1]?.lower ?? "") ? -1 : at;
    if (number !== null || /^[:;—“”"«»]$/u.test(lower)) return -1;
  }
  return -1;
}

/** "seit Montag" and "i fredags" themselves lead back, but the article of "a doua zi" is no "has". */
function leadsBack(tokens: readonly DateToken[], from: number, { phrases }: Lexicon): boolean {
  const length = lengthAt(tokens, from, phrases.past);
  return length > 1 || (length > 0 && lengthAt(tokens, from, phrases.since) > 0);
}

/** "A strike has been called for Friday" leads ahead, though the calling is past. */
function isSet(
  tokens: readonly DateToken[],
  from: number,
  to: number,
  { phrases, pack }: Lexicon,
): boolean {
  const end = endingOf(tokens, to);
  const tied =
    lengthAt(tokens, from, phrases.setBefore) > 0 ||
    [1, 2, 3].some((back) => lengthAt(tokens, from - back, phrases.setBefore) >= back) ||
    lengthAt(tokens, to, phrases.setAfter) > 0 ||
    phraseBefore(tokens, to, phrases.setAfter) >= 0 ||
    pack.setting?.endings?.some((each) => end === each || endsLong(end, each)) === true;
  if (!tied) return false;
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

/** The case ending of a date, also behind its number ("3-ra"); the last word where none was taken off. */
function endingOf(tokens: readonly DateToken[], to: number): string {
  const [mark, tail] = [tokens[to], tokens[to + 1]];
  if (mark?.lower === "-" && mark.glued && tail?.glued) return tail.lower;
  const { ending, lower } = tokens[to - 1]!;
  return ending || lower;
}

/** A form that the pack lists whole ("perjantaiksi"): of a short ending another word's end would do. */
function endsLong(word: string, end: string): boolean {
  return end.length > 3 && word.endsWith(end);
}

/** "the declaration of Tuesday", "Tuesday's declaration": the date of a thing and not of what the clause tells. */
function isOwned(tokens: readonly DateToken[], from: number, to: number, verbs: Verbs): boolean {
  const next = tokens[to];
  if (next?.glued === true && next.lower === "'") return true;
  const before = tokens[from - 1];
  return before !== undefined && verbs.get(before.start) === "of";
}

/** What a clause has beside its cues: how near the next verb in the present is, and the next that is known to set a day. */
interface Seen {
  present: number | null;
  set: number | null;
  past: boolean;
  done: boolean;
}

interface Cue {
  readonly future: boolean;
  /** Told by its ending alone. */
  readonly ending?: true;
  readonly distance: number;
}

function nearest(
  tokens: readonly DateToken[],
  at: number,
  step: 1 | -1,
  lexicon: Lexicon,
  verbs: Verbs,
  seen: Seen,
): Cue | null {
  const { phrases, pack } = lexicon;
  const { sentence } = tokens[at]!;
  const lead = tokens[at - LEAD]?.sentence !== sentence;
  for (let k = 1; k <= REACH; k++) {
    const place = at + step * k;
    const token = tokens[place];
    if (token === undefined || token.sentence !== sentence) return null;
    const joins = lengthAt(tokens, place, phrases.connectors) > 0;
    const sign = verbs.get(token.start);
    const leads = sign === "of" || sign === "to" || lengthAt(tokens, place, phrases.direct) > 0;
    // "la mijlocul lunii": what stands directly before the date begins no other clause
    if (joins && !leads && !(step < 0 && k === 1)) return null;
    const stops = (k > 6 || !lead) && /^[,:—“”"«»;]$/u.test(token.lower);
    if (stops && !isDecimalMark(tokens, place)) return null;
    const set = lengthAt(tokens, place, phrases.present) > 0;
    // "acordaron el martes": when it was agreed, where "acordaron reunirse el martes" is for what
    const ends = endsIn(token.lower, pack.pastEndings) && !endsIn(token.lower, pack.futureEndings);
    const told = step < 0 && k <= 2 && sign === "past" && ends && !set;
    if (lengthAt(tokens, place, phrases.future) > 0) return { future: !told, distance: k };
    // "will be held on Friday"
    if (step < 0 && lengthAt(tokens, place - 1, phrases.future) > 1)
      return { future: true, distance: k };
    if (lengthAt(tokens, place, phrases.past) > 0) return { future: false, distance: k };
    const tense = set ? "present" : sign;
    if (set) seen.set = Math.min(seen.set ?? k, k);
    if (tense === "present") seen.present = Math.min(seen.present ?? k, k);
    if (tense === "past") seen.past = true;
    if (tense === "done") seen.done = true;
    if (tense === "future" || endsIn(token.lower, pack.futureEndings))
      return { future: true, distance: k };
    // "Vorräte" where a tagger sees no verb
    const noun = token.capital && lexicon.capitalized && sign === undefined;
    if (!set && !noun && endsIn(token.lower, pack.pastEndings)) {
      if (step < 0 && isToBe(tokens, place, lexicon)) return { future: true, distance: k };
      return { future: false, ending: true, distance: k };
    }
  }
  return null;
}

/** "will be lifted on Saturday", "will soon be opened": a participle behind what leads ahead. */
function isToBe(tokens: readonly DateToken[], at: number, { phrases }: Lexicon): boolean {
  for (let back = 1; back <= AUXILIARIES; back++) {
    const token = tokens[at - back];
    if (token?.sentence !== tokens[at]!.sentence || /^[,;:]$/u.test(token.lower)) return false;
    const length = lengthAt(tokens, at - back, phrases.future);
    if (length > 0 && length <= back) return true;
  }
  return false;
}

function endsIn(word: string, endings: readonly string[] | undefined): boolean {
  return endings?.some((end) => word.length > end.length + 1 && word.endsWith(end)) === true;
}
