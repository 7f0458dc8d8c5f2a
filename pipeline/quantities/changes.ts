import { behindCounter, endsBefore, isStop } from "./beside.ts";
import type { Measured } from "./index.ts";
import type { Lexicon } from "./lexicon.ts";
import { isDense } from "./number.ts";
import { phraseAt, roleAt, roleBefore } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** Pieces between a number and the one it becomes: "from 12 % [in May to] 9 %". */
const BETWEEN = 4;
/** The same in scripts where a piece is one letter: "จาก 15% [เหลือ] 13%". */
const BETWEEN_LETTERS = 12;
/** Pieces between a verb of change and the first number: "ارتفع [عدد المصابين من] 12". */
const VERB = 8;
/** A number and what it becomes share a magnitude within this factor: "from 800 to 1.2 thousand" does not. */
const FACTOR = 10;

/**
 * `up from 3 to 5 million`, `7から9に増えた`, `ارتفع عددهم من 3 إلى 5 ملايين`: of two numbers that could bound a range,
 * whether the second has replaced the first; `rather than 3 to 5 million` and `up from 3–5 million` are ranges.
 */
export function isChange(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  lexicon: Lexicon,
): boolean {
  if (turnsInto(pieces, left, right, lexicon)) return true;
  return (
    pieces[right.from - 1]?.kind === "word" &&
    endsBefore(pieces, left.from, "from", lexicon) &&
    (endsBefore(pieces, left.from, "former", lexicon) ||
      changesBefore(pieces, left.from, lexicon, VERB))
  );
}

/** Whether a verb of change stands among the `reach` pieces before `until`; one further than `VERB` may be past a stop. */
export function changesBefore(
  pieces: readonly Piece[],
  until: number,
  { bounds }: Lexicon,
  reach: number,
): boolean {
  for (let at = until - 1; at >= 0 && at >= until - reach; at--) {
    if (reach <= VERB && isStop(pieces[at]!)) return false;
    if (roleAt(pieces, at, bounds, "changes")) return true;
  }
  return false;
}

/** What has become of the left number stands behind both: `12万人から9万人に減`, `12만명에서 9만명으로`, `7'den 9'a`. */
export function turnsInto(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  lexicon: Lexicon,
): boolean {
  if (left.value === null || right.value === null) return false;
  const { bounds, endings } = lexicon;
  const counted = behindCounter(pieces, left.to, lexicon);
  const mark = phraseAt(pieces, counted, bounds);
  const start = mark?.value.includes("fromBehind")
    ? mark.to
    : behindEnding(pieces, left.to, endings.from);
  if (start === null || start > right.from || isFar(pieces, start, right.from)) return false;
  if (left.unit !== right.unit && start !== right.from) return false;
  // "5 से घटकर 3 लाख"
  if (mark?.to === right.from && mark.value.includes("formerBehind")) return true;
  const end = behindCounter(pieces, right.to, lexicon);
  // "2から3インチに増える" may be a range
  const counts = end > right.to || right.unit !== null;
  const bare = mark?.to === start && counted === left.to && left.unit === null;
  if (bare && counts && sizeOf(left) < sizeOf(right)) return false;
  if (roleAt(pieces, end, bounds, "becomesBehind")) return true;
  const close = behindEnding(pieces, right.to, endings.becomes);
  return close !== null && !roleAt(pieces, close, bounds, "untilBehind");
}

/** Behind an ending of the number, of its unit or of a word that is counted; null where none of `endings` stands there. */
function behindEnding(
  pieces: readonly Piece[],
  to: number,
  endings: readonly string[],
): number | null {
  if (endings.length === 0) return null;
  const ends = (piece: Piece | undefined): boolean =>
    piece?.kind === "word" &&
    endings.some((ending) => piece.key.length > ending.length + 1 && piece.key.endsWith(ending));
  if (ends(pieces[to - 1])) return to;
  const [mark, ending] = [pieces[to], pieces[to + 1]];
  if (mark?.glued && /^['’]$/u.test(mark.key) && ending?.glued)
    return endings.includes(ending.key) ? to + 2 : null;
  return mark !== undefined && !mark.glued && ends(mark) ? to + 1 : null;
}

/** Whether a stop or too much stands in `[from, to)`. */
export function isFar(pieces: readonly Piece[], from: number, to: number): boolean {
  const between = pieces.slice(from, to);
  const most = between.every(isDense) ? BETWEEN_LETTERS : BETWEEN;
  return between.length > most || between.some(isStop);
}

/** `from 12 to 9`, `von 9 auf 12`, `12 milyondan 9 milyona`; `from 9 to 12` may be a range. */
export function becomes(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  lexicon: Lexicon,
): boolean {
  if (turnsInto(pieces, left, right, lexicon)) return true;
  const { bounds } = lexicon;
  if (isFar(pieces, left.to, right.from)) return false;
  const opens = [0, 1, 2].findIndex((back) => roleBefore(pieces, left.from - back, bounds, "from"));
  if (opens < 0) return false;
  // "de 30 lits à 20 km" is no change
  if (left.unit !== right.unit && phraseAt(pieces, left.to, bounds)?.to !== right.from)
    return false;
  const falls = sizeOf(withMagnitude(left, right)) > sizeOf(right);
  // "由每月30万盾提高到40万盾": a rate in between, so that the change has to be told
  const told = !falls || opens > 0;
  const roles = told ? (["becomes"] as const) : (["becomes", "fromTo", "to"] as const);
  return roles.some((role) => roleBefore(pieces, right.from, bounds, role));
}

/** `from 5 to 3 million tonnes`: a bare number takes the unit of what it becomes, and its magnitude where they are then alike. */
export function withMagnitude(left: Measured, right: Measured): Measured {
  if (left.unit !== null || left.value === null) return left;
  const value = left.magnitude === 1 ? left.value * right.magnitude : left.value;
  const [size, other] = [Math.abs(value), sizeOf(right)];
  const alike = size <= FACTOR * other && other <= FACTOR * size;
  return { ...left, unit: right.unit, value: alike ? value : left.value };
}

/** The size of a number, or of the top of a range. */
export const sizeOf = ({ value, max }: Measured): number => Math.abs(value ?? max ?? 0);
