import { overlap } from "./periods.ts";
import type { Profile } from "./profile.ts";

/** Two values of one unit are the same within 2 %: rounding differs between reports. */
const ROUNDING = 0.02;

/** Two statements that share most words but name different places differ in the place; others just tell more. */
const WORDING = 0.55;

/**
 * Why two alike statements cannot both be one: in words for a person; empty where they agree.
 *
 * @param shared mean share of the words that both say, 0 to 1
 */
export function clashesOf(left: Profile, right: Profile, shared: number): string[] {
  return [
    numbers(left, right, shared),
    dates(left, right),
    shared >= WORDING ? places(left, right) : null,
    denial(left, right),
  ].filter((why) => why !== null);
}

/** A number differs from all those of its unit on the other side; bare counts only where the words around them agree. */
function numbers(left: Profile, right: Profile, shared: number): string | null {
  for (const a of left.quantities) {
    const rivals = right.quantities.filter(({ unit }) => unit === a.unit);
    if (a.unit === null && shared < WORDING) continue;
    if (rivals.length === 0 || rivals.some((b) => alike(a.value, b.value))) continue;
    const b = rivals[0]!;
    const answered = left.quantities.some(
      (other) => other.unit === b.unit && alike(other.value, b.value),
    );
    if (answered) continue;
    return `${a.value} against ${b.value}${a.unit === null ? "" : ` ${a.unit}`}`;
  }
  return null;
}

function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

function dates({ eventDate: a }: Profile, { eventDate: b }: Profile): string | null {
  return a === null || b === null || overlap(a, b) ? null : `${a} against ${b}`;
}

/** Each names a place of its own: "moves to Oregon" against "moves to California". */
function places(left: Profile, right: Profile): string | null {
  const mine = onlyIn(left, right);
  const theirs = onlyIn(right, left);
  if (mine.length === 0 || theirs.length === 0) return null;
  return `${mine.join(", ")} against ${theirs.join(", ")}`;
}

function onlyIn(one: Profile, other: Profile): string[] {
  return [...one.entities]
    .filter(([id, type]) => type === "LOC" && !other.entities.has(id))
    .map(([id]) => one.names.get(id) ?? id);
}

function denial(left: Profile, right: Profile): string | null {
  const denied = (profile: Profile) => profile.stance === "denied";
  return denied(left) === denied(right) ? null : "denied against asserted";
}
