import { align, type Words } from "./align.ts";
import { COUNTERPART, Fields, type Pole } from "./fields.ts";

const ALTERNATIVES = new Fields("alternatives.txt");
/** How much of its statement such a word is at the least: of 4,592 true translations 1 is parted, from 0.06 on 8. */
const SLOT = 0.1;

/**
 * Whether each statement has a word of a field whose group the other has no word of: "was arrested", "was released".
 *
 * @param but words that are in these fields do not count
 */
export function alternate(left: Words, right: Words, but: Fields | null = null): boolean {
  const [mine, theirs] = [polesOf(left, but), polesOf(right, but)];
  if (!mine.some(({ field }) => theirs.some((pole) => pole.field === field))) return false;
  const best = align(left, right);
  const [own, other] = [
    openIn(mine, best.left, theirs).filter((pole) => tells(pole, left)),
    openIn(theirs, best.right, mine).filter((pole) => tells(pole, right)),
  ];
  return own.some(({ field }) => other.some((pole) => pole.field === field));
}

/** The poles of a statement, those that are on a side of another list left out. */
function polesOf(words: Words, but: Fields | null): readonly Pole[] {
  const poles = ALTERNATIVES.polesOf(words);
  const others = but?.polesOf(words) ?? [];
  return others.length === 0
    ? poles
    : poles.filter(({ at }) => !others.some((other) => other.at === at));
}

/** Those without a counterpart or a word of their group among the others. */
const openIn = (poles: readonly Pole[], best: Float64Array, others: readonly Pole[]): Pole[] =>
  poles.filter(
    ({ at, field, side }) =>
      best[at]! < COUNTERPART &&
      !others.some((other) => other.field === field && other.side === side),
  );

function tells({ at }: Pole, { senses }: Words): boolean {
  const all = senses.reduce((sum, { weight }) => sum + weight, 0);
  return senses[at]!.weight >= SLOT * all;
}
