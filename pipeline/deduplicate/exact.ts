import type { Count } from "./counts.ts";
import { isDay } from "./periods.ts";
import { figureKey, type Profile } from "./profile.ts";

/** A number from here on is seldom that of two things. */
const LARGE = 1000;
/** Bare numbers that may be years. */
const YEARS = [1800, 2100] as const;

/**
 * Log-odds that it adds where both statements give one large number that either article gives once, no other of its
 * kind, and nothing clashes. Of pairs of the stories that the score misses without, from log-odds of −3 on, 22 say the
 * same and 1 does not (13 and 0 of one half of the stories, 9 and 1 of the other); numbers of two and three digits,
 * shares, and numbers that an article repeats 1 in 2 or fewer.
 */
export const EXACT = 3;

/** Whether two statements give the same large number and nothing beside it that could be what one is about. */
export function shareExact(left: Profile, right: Profile): boolean {
  if (left.negated !== right.negated || stageOf(left) !== stageOf(right)) return false;
  return left.quantities.some(
    (one) =>
      isLarge(one) &&
      left.figures.get(figureKey(one)) === 1 &&
      right.figures.get(figureKey(one)) === 1 &&
      right.quantities.some((other) => equal(one, other)) &&
      !hasOther(left, one) &&
      !hasOther(right, one),
  );
}

/** What is planned or denied is another claim of the same number. */
const stageOf = ({ stance }: Profile): string =>
  stance === "planned" || stance === "denied" ? stance : "";

/** Whether a number is exact and large enough to be told of one thing only; not one that may be a year. */
export function isLarge({ min, max, unit, former }: Count): boolean {
  const year = unit === null && min >= YEARS[0] && max < YEARS[1];
  return min === max && max >= LARGE && !year && !former;
}

const equal = (one: Count, other: Count): boolean =>
  one.max === other.max && one.min === other.min && one.unit === other.unit && !other.former;

/** "From 2 to 3.5 million": which of both is meant is open. */
const hasOther = ({ quantities }: Profile, one: Count): boolean =>
  quantities.some((other) => other.max !== one.max && other.max >= 10 && other.unit === one.unit);

/** Log-odds that a shared day adds where no other statement of either article has it, and that it loses where all have. */
const DAY = { alone: 1.5, always: 0.5 };

/**
 * Log-odds that one full day of both statements adds to what any shared date does: a day that one statement of either
 * article has says more of it than the day of all that is told. Pairs in clusters of twelve stories F1 50.8 → 51.6,
 * of short ones 55.9 → 56.2 and 68.0 → 68.4; with months and years as well 52.1 and 69.0, but found claims of the
 * development stories across languages P 77 → 74.
 */
export function sharedDay(left: Profile, right: Profile): number {
  const day = left.eventDate;
  if (day === null || day !== right.eventDate || !isDay(day)) return 0;
  return DAY.alone / Math.sqrt(left.dated * right.dated) - DAY.always;
}
