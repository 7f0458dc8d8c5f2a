import { align, type Words } from "./align.ts";
import { alternate } from "./alternatives.ts";
import { COUNTERPART, Fields } from "./fields.ts";

/** How much of all other words both statements share, in the mean and at the least: 8 of 9 such pairs of our own stories. */
const FRAME = { mean: 0.45, least: 0.3 };
/** How much of its statement the word is at the least: of true translations, 6 in 4,264 have opposites somewhere, none so. */
const SLOT = 0.15;

const PAIRS = new Fields("opposites.txt");

/**
 * Whether two statements differ in a word and its opposite and share all else: "Varga stays mayor", "Varga resigned as
 * mayor".
 *
 * @param found share of what two texts say of each other that is found
 */
export function opposed(left: Words, right: Words, found: number): boolean {
  const [mine, theirs] = [PAIRS.polesOf(left), PAIRS.polesOf(right)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const hits = mine.flatMap((a) =>
    theirs
      .filter((b) => a.field === b.field && a.side !== b.side)
      .map((b) => [a.at, b.at] as const),
  );
  if (hits.length === 0) return false;
  const best = align(left, right);
  const open = hits.filter(([a, b]) => best.left[a]! < COUNTERPART && best.right[b]! < COUNTERPART);
  if (open.length === 0) return false;
  const rest = [
    restOf(left, best.left, new Set(open.map(([a]) => a)), found),
    restOf(right, best.right, new Set(open.map(([, b]) => b)), found),
  ] as const;
  const framed = (rest[0] + rest[1]) / 2 >= FRAME.mean && Math.min(...rest) >= FRAME.least;
  // gold that rises is nothing to oil that falls
  return framed && !alternate(left, right, PAIRS);
}

/** How much of its other words the other statement says; 0 where they are all but all of it. */
function restOf(
  { senses }: Words,
  best: Float64Array,
  without: ReadonlySet<number>,
  found: number,
): number {
  let [said, all, slot] = [0, 0, 0];
  for (const [at, { weight }] of senses.entries()) {
    if (without.has(at)) slot += weight;
    else [said, all] = [said + weight * best[at]!, all + weight];
  }
  return all === 0 || slot < SLOT * (slot + all) ? 0 : Math.min(1, said / all / found);
}
