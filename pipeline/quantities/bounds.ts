import { behindCounter, endsBefore } from "./beside.ts";
import { changesBefore, isChange, withMagnitude } from "./changes.ts";
import type { Measured } from "./index.ts";
import type { Bound, Lexicon } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** Pieces between a verb of change and what the change has come to. */
const SENTENCE = 24;

/** Joins `10 to 15 km`, `between 3 and 5 million` and `10–15 %` into one quantity with two bounds. */
export function joinRanges(
  pieces: readonly Piece[],
  found: readonly Measured[],
  lexicon: Lexicon,
): Measured[] {
  const joined: Measured[] = [];
  for (let at = 0; at < found.length; at++) {
    const left = found[at]!;
    const right = found[at + 1];
    const range = right === undefined ? null : joinTwo(pieces, left, right, lexicon);
    const score =
      range === null &&
      (isScore(pieces, left) || (right !== undefined && isResult(pieces, left, right, lexicon)));
    if (range !== null && isChange(pieces, left, right!, lexicon)) {
      joined.push({ ...withMagnitude(left, right!), firm: true, former: true });
      continue;
    }
    if (!score) joined.push(range ?? left);
    if (range !== null || (score && right?.from === left.to + 1)) at++;
  }
  return joined.filter(
    (quantity) => quantity.firm || quantity.value === null || quantity.value > 1,
  );
}

/** The `2` of `2-0`: neither a range nor a number with its unit. */
function isScore(pieces: readonly Piece[], { to, unit }: Measured): boolean {
  const dash = pieces[to];
  const next = pieces[to + 1];
  return (
    unit === null &&
    dash?.glued === true &&
    /^[-–]$/u.test(dash.key) &&
    next?.glued === true &&
    next.kind === "digits"
  );
}

/** `won 3 to 1`, `1 à 0`: falling numbers that no "from" opens. */
function isResult(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  lexicon: Lexicon,
): boolean {
  const [more, less] = [left.value ?? 0, right.value ?? 0];
  if (left.unit !== null || right.unit !== null || more <= less || more >= 100) return false;
  const bound = phraseAt(pieces, left.to, lexicon.bounds);
  if (bound?.to !== right.from || !bound.value.includes("to")) return false;
  return !endsBefore(pieces, left.from, "from", lexicon);
}

function joinTwo(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  lexicon: Lexicon,
): Measured | null {
  if (left.unit !== null && right.unit !== null && left.unit !== right.unit) return null;
  const leads = phraseAt(pieces, left.from, lexicon.unitsBefore) !== null;
  if (left.unit !== null && right.unit === null && !leads && !/^[A-Z]{3}$/u.test(left.unit))
    return null;
  const end = behindCounter(pieces, left.to, lexicon);
  const between = pieces.slice(end, right.from);
  if (between.length === 0 || between.length > 3) return null;
  const dash = between.length === 1 && /^[-–—‐~～〜至]$/u.test(between[0]!.key);
  if (!dash) {
    const bound = phraseAt(pieces, end, lexicon.bounds);
    if (bound === null || bound.to !== right.from) return null;
    const opened = (by: Bound) => endsBefore(pieces, left.from, by, lexicon);
    const range =
      bound.value.includes("to") ||
      (bound.value.includes("betweenAnd") && opened("between")) ||
      (bound.value.includes("fromTo") && opened("from"));
    if (!range) return null;
  }
  if (left.value === null || right.value === null) return null;
  const min = bottomOf(left, right);
  if (min > right.value) return null;
  return {
    from: left.from,
    to: right.to,
    value: null,
    min,
    max: right.value,
    unit: right.unit ?? left.unit,
    magnitude: right.magnitude,
    firm: true,
  };
}

/** `3 to 5 million`: the left number takes the right one's magnitude. */
const bottomOf = ({ value, magnitude }: Measured, right: Measured): number =>
  magnitude === 1 && value! < right.value! / right.magnitude ? value! * right.magnitude : value!;

/** "упала на треть, до 12 млн": where the word for a bound is also that for what a change has come to. */
function isReached(pieces: readonly Piece[], { from }: Measured, lexicon: Lexicon): boolean {
  if (!endsBefore(pieces, from, "fromTo", lexicon) && !endsBefore(pieces, from, "to", lexicon))
    return false;
  return changesBefore(pieces, from, lexicon, SENTENCE);
}

/** Notes `more than`, `up to`, `or more`: the number is then a bound. */
export function setBounds(
  pieces: readonly Piece[],
  found: readonly Measured[],
  lexicon: Lexicon,
): Measured[] {
  return found.map((quantity) => {
    if (quantity.value === null) return quantity;
    const end = behindCounter(pieces, quantity.to, lexicon);
    const after = phraseAt(pieces, end, lexicon.bounds)?.value ?? [];
    if (endsBefore(pieces, quantity.from, "atLeast", lexicon) || after.includes("orMore"))
      return { ...quantity, min: quantity.value };
    const most = endsBefore(pieces, quantity.from, "atMost", lexicon);
    if ((most && !isReached(pieces, quantity, lexicon)) || after.includes("orLess"))
      return { ...quantity, max: quantity.value };
    return quantity;
  });
}
