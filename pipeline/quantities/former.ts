import { endsBefore, isStop } from "./beside.ts";
import { becomes, sizeOf, withMagnitude } from "./changes.ts";
import type { Measured } from "./index.ts";
import type { Lexicon } from "./lexicon.ts";
import { roleAt, roleBefore } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** Pieces between `rather than` and its number: "rather than [the originally planned] 1,200", `而不是[5月宣布的]1200人`. */
const REACH = 6;
/** Pieces between a number and what stands behind it: "1.200 [kişi] yerine". */
const BEHIND = 3;
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
  const changed = found.map((quantity, at) => {
    const next = found[at + 1];
    // "de 66 frente a 51" is no change from 66
    const open = next !== undefined && !told[at + 1];
    return open && becomes(pieces, quantity, next, lexicon);
  });
  const measured = found.map((quantity, at) => {
    if (changed[at]) return withMagnitude(quantity, found[at + 1]!);
    // "yüzde 15'ten 13'e"
    const unit = changed[at - 1] ? found[at - 1]!.unit : null;
    return quantity.unit === null && unit !== null ? { ...quantity, unit } : quantity;
  });
  const named = told.map((former, at) => former || changed[at]!);
  return measured.map((quantity, at) => {
    const { former: _, ...own } = quantity;
    const replaced =
      named[at] && measured.some((other, where) => !named[where] && isComparable(quantity, other));
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

function isComparable(one: Measured, other: Measured): boolean {
  if (one.unit !== other.unit && one.unit !== null && other.unit !== null) return false;
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a <= FACTOR * b && b <= FACTOR * a;
}
