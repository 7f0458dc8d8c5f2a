import { endsBefore } from "./bounds.ts";
import type { Measured } from "./index.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseAt, roleAt, roleBefore } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** Pieces between `rather than` and its number: "rather than [the originally planned] 1,200", `而不是[5月宣布的]1200人`. */
const REACH = 6;
/** Pieces between a number and what stands behind it: "1.200 [kişi] yerine". */
const BEHIND = 3;
/** Pieces between a number and the one it becomes: "from 12 % [in May to] 9 %". */
const BETWEEN = 4;
const RISING = ["becomes"] as const;
const FALLING = ["becomes", "fromTo", "to"] as const;
/** A number that is further from all others than this factor is held against none of them. */
const FACTOR = 10;

/**
 * Notes numbers that another of their sentence has replaced or is held against: the 1,200 of "1,500 rather than
 * 1,200", "down from 12 % to 9 %". Without such another the number is what the sentence tells ("cut jobs from 1,200").
 */
export function markFormer(
  pieces: readonly Piece[],
  found: readonly Measured[],
  lexicon: Lexicon,
): Measured[] {
  const told = found.map(
    (quantity, at) =>
      quantity.former === true ||
      endsBefore(pieces, quantity.from, "formerBeside", lexicon) ||
      isNamedBefore(pieces, quantity, found[at - 1]?.to ?? 0, lexicon) ||
      isNamedBehind(pieces, quantity, found[at + 1]?.from ?? pieces.length, lexicon),
  );
  const named = found.map((quantity, at) => {
    const next = found[at + 1];
    // "de 66 frente a 51" is no change from 66
    const open = next !== undefined && !told[at + 1];
    return told[at]! || (open && becomes(pieces, quantity, next, lexicon));
  });
  return found.map((quantity, at) => {
    const { former: _, ...own } = quantity;
    const replaced =
      named[at] && found.some((other, where) => !named[where] && isComparable(quantity, other));
    return replaced ? { ...own, former: true } : own;
  });
}

/** @param since where the number before ends */
function isNamedBefore(
  pieces: readonly Piece[],
  { from }: Measured,
  since: number,
  { bounds }: Lexicon,
): boolean {
  for (let at = from; at > since && at >= from - REACH; at--) {
    if (roleBefore(pieces, at, bounds, "former")) return true;
    if (isStop(pieces[at - 1]!)) return false;
  }
  return false;
}

/** @param until where the next number starts */
function isNamedBehind(
  pieces: readonly Piece[],
  { to }: Measured,
  until: number,
  { bounds }: Lexicon,
): boolean {
  for (let at = to; at < until && at <= to + BEHIND; at++) {
    if (roleAt(pieces, at, bounds, "formerBehind")) return true;
    if (isStop(pieces[at]!)) return false;
  }
  return false;
}

/** `from 12 to 9`, `von 9 auf 12`; `from 9 to 12` may be a range. */
function becomes(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  { bounds }: Lexicon,
): boolean {
  if (right.from - left.to > BETWEEN || pieces.slice(left.to, right.from).some(isStop))
    return false;
  if (!roleBefore(pieces, left.from, bounds, "from")) return false;
  // "de 30 lits à 20 km" is no change
  if (left.unit !== right.unit && phraseAt(pieces, left.to, bounds)?.to !== right.from)
    return false;
  const roles = sizeOf(left) > sizeOf(right) ? FALLING : RISING;
  return roles.some((role) => roleBefore(pieces, right.from, bounds, role));
}

/** A stop parts what stands on both sides of it. */
const isStop = ({ kind, key }: Piece): boolean =>
  kind === "mark" && /^[.,;:!?()。，；：！？、؛،।]$/u.test(key);

function isComparable(one: Measured, other: Measured): boolean {
  if (one.unit !== other.unit && one.unit !== null && other.unit !== null) return false;
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a <= FACTOR * b && b <= FACTOR * a;
}

const sizeOf = ({ value, max }: Measured): number => Math.abs(value ?? max ?? 0);
