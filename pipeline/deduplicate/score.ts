import type { Edge } from "../records.ts";
import { clashesOf } from "./clash.ts";
import { coverage } from "./meaning.ts";
import { daysBetween, overlap } from "./periods.ts";
import type { Profile } from "./profile.ts";

/** Edges below this probability are not kept. */
export const RELATED = 0.3;
export const SAME = 0.5;
/** A clash needs more likeness than a merge: two statements of one story differ in some number or day anyway. */
const CLASHING = 0.8;

/** Articles further apart tell of different events unless both date them alike. */
const WINDOW = 45;

/** What makes two mentions alike, each 0 to 1 but `names`. */
interface Features {
  /** Mean, smaller and larger share of what one says that the other says too. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** Shared names over all names. */
  readonly entities: number;
  /** Shared names, one that few statements of the articles have counting more; at most 2. */
  readonly names: number;
  readonly dates: number;
  /** Only one side says when. */
  readonly undated: number;
  readonly numbers: number;
  readonly speaker: number;
  /** Both open an article, and the articles share at least three names. */
  readonly lead: number;
  /** Names that the smaller article's story shares with the other's. */
  readonly story: number;
}

/** Log-odds of each feature, from a regression over the development stories, each held out in turn (docs/figures.md). */
const WEIGHTS: Readonly<Record<keyof Features, number>> & { readonly bias: number } = {
  bias: -4.5,
  mean: 3.8,
  least: 4.6,
  most: 3,
  entities: 0.6,
  names: 0.8,
  dates: 0.5,
  undated: -1,
  numbers: 0.3,
  speaker: 1.5,
  lead: 3.6,
  story: 2.4,
};

/** Compares two mentions; the pair's decision is `conflict` where they say the same of clashing facts. */
export function scorePair(one: Profile, other: Profile): Edge {
  const [left, right] = one.id < other.id ? [one, other] : [other, one];
  const { left: there, right: back } = coverage(left.senses, right.senses);
  const clashes = clashesOf(left, right, (there + back) / 2);
  const shared = [...left.entities.keys()].filter((id) => right.entities.has(id));
  const names = new Set([...left.entities.keys(), ...right.entities.keys()]).size;
  const common = [...left.story.keys()].filter((id) => right.story.has(id)).length;
  const sameDate =
    left.eventDate !== null && right.eventDate !== null && overlap(left.eventDate, right.eventDate);
  const sameNumber = left.quantities.some((a) =>
    right.quantities.some((b) => a.value === b.value && a.unit === b.unit),
  );
  const features: Features = {
    mean: (there + back) / 2,
    least: Math.min(there, back),
    most: Math.max(there, back),
    entities: names === 0 ? 0.3 : shared.length / names,
    names: Math.min(
      2,
      sum(
        shared.map((id) => 1 / Math.sqrt((left.story.get(id) ?? 1) * (right.story.get(id) ?? 1))),
      ),
    ),
    dates: sameDate ? 1 : 0,
    undated: (left.eventDate === null) === (right.eventDate === null) ? 0 : 1,
    numbers: sameNumber ? 1 : 0,
    speaker: left.speaker !== null && left.speaker === right.speaker ? 1 : 0,
    lead: left.lead * right.lead * Math.min(1, common / 3),
    story: common / Math.max(1, Math.min(left.story.size, right.story.size)),
  };
  let logit = WEIGHTS.bias;
  for (const [name, value] of Object.entries(features))
    logit += WEIGHTS[name as keyof Features] * value;
  const far = daysBetween(left.published, right.published);
  if (far !== null && far > WINDOW && !sameDate) logit -= 3;
  const score = Math.round(1_000 / (1 + Math.exp(-logit))) / 1_000;
  return {
    left: left.id,
    right: right.id,
    score,
    decision: decide(score, clashes.length > 0),
    reasons: reasonsOf(
      features,
      left.negated !== right.negated,
      clashes,
      shared.map((id) => left.names.get(id) ?? id),
    ),
  };
}

function decide(score: number, clash: boolean): Edge["decision"] {
  if (clash) return score < CLASHING ? "related" : "conflict";
  return score < SAME ? "related" : "same";
}

function reasonsOf(
  { mean, dates, numbers, speaker, lead }: Features,
  negation: boolean,
  clashes: readonly string[],
  shared: readonly string[],
): string[] {
  return [
    `${Math.round(100 * mean)} % of the words say the same`,
    ...(shared.length > 0 ? [`shares ${shared.toSorted().join(", ")}`] : []),
    ...(dates > 0 ? ["same date"] : []),
    ...(numbers > 0 ? ["same number"] : []),
    ...(speaker > 0 ? ["same speaker"] : []),
    ...(lead > 0.4 ? ["both open their article"] : []),
    ...(negation ? ["one side is negated: review"] : []),
    ...clashes,
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
