import type { Edge } from "../records.ts";
import { clashesOf } from "./clash.ts";
import { type Features, featuresOf } from "./features.ts";
import { daysBetween, overlap } from "./periods.ts";
import type { Profile } from "./profile.ts";

/** Edges below this probability are not kept. */
export const RELATED = 0.3;
export const SAME = 0.5;
/** A clash needs more likeness than a merge: two statements of one story differ in some number or day anyway. */
const CLASHING = 0.8;

/** Articles further apart tell of different events unless both date them alike. */
const WINDOW = 45;

/**
 * Log-odds of each feature: a logistic regression over translated news sentences that the meaning tables
 * have not seen and the pairs of the development stories, about the same weight each (docs/figures.md).
 * The bias is 1.3 above the regression's: most pairs that it saw were picked to be hard.
 */
const WEIGHTS: Readonly<Record<keyof Features, number>> & { readonly bias: number } = {
  bias: -3.35,
  mean: 3.17,
  least: 5.43,
  most: 0.9,
  words: 0.15,
  wordsLeast: 1.26,
  mass: 9.58,
  ratio: -2.51,
  size: -3.59,
  entities: 1.11,
  names: 0.26,
  undated: -1.35,
  numbers: 0.63,
  speaker: 1.84,
  lead: 4.35,
  story: 1.7,
};

/** Compares two mentions; the pair's decision is `conflict` where they say the same of clashing facts. */
export function scorePair(one: Profile, other: Profile): Edge {
  const [left, right] = one.id < other.id ? [one, other] : [other, one];
  const features = featuresOf(left, right);
  const clashes = clashesOf(left, right, features.words);
  let logit = WEIGHTS.bias;
  for (const [name, value] of Object.entries(features))
    logit += WEIGHTS[name as keyof Features] * value;
  const far = daysBetween(left.published, right.published);
  if (far !== null && far > WINDOW && !sameDate(left, right)) logit -= 3;
  const score = Math.round(1e6 / (1 + Math.exp(-logit))) / 1e6;
  return {
    left: left.id,
    right: right.id,
    score,
    decision: decide(score, clashes.length > 0),
    reasons: reasonsOf(left, right, features, clashes),
  };
}

function decide(score: number, clash: boolean): Edge["decision"] {
  if (clash) return score < CLASHING ? "related" : "conflict";
  return score < SAME ? "related" : "same";
}

function reasonsOf(
  left: Profile,
  right: Profile,
  { mean, numbers, speaker, lead }: Features,
  clashes: readonly string[],
): string[] {
  const shared = [...left.names].filter(([id]) => right.names.has(id)).map(([, name]) => name);
  return [
    `${Math.round(100 * mean)} % of the words say the same`,
    ...(shared.length > 0 ? [`shares ${shared.toSorted().join(", ")}`] : []),
    ...(sameDate(left, right) ? ["same date"] : []),
    ...(numbers > 0 ? ["same number"] : []),
    ...(speaker > 0 ? ["same speaker"] : []),
    ...(lead > 0.4 ? ["both open their article"] : []),
    ...(left.negated === right.negated ? [] : ["one side is negated: review"]),
    ...clashes,
  ];
}

function sameDate({ eventDate: a }: Profile, { eventDate: b }: Profile): boolean {
  return a !== null && b !== null && overlap(a, b);
}
