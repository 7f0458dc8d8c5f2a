import { readFileSync } from "node:fs";
import type { Edge } from "../records.ts";
import { reversed } from "./bearings.ts";
import { type Clash, clashesOf } from "./clash.ts";
import { closeness } from "./encoded.ts";
import { EXACT, sharedDay, shareExact } from "./exact.ts";
import { type Features, featuresOf } from "./features.ts";
import { daysBetween, overlap } from "./periods.ts";
import type { Profile } from "./profile.ts";

/** Edges below this probability are not kept; unlikelier ones would still count in the mean of a cluster. */
export const RELATED = 0.15;
export const SAME = 0.5;
/** What clashes and is not alike enough to be a conflict is about something else, however many words it shares. */
const DOUBT = 10;

/** Log-odds that two statements lose of which one tells the other way round. */
const REVERSED = 3;

/**
 * Log-odds that statements of articles lose which have no name in common, where both have three names and more, and
 * for what number they share: "three soldiers", "three days of mourning". With all stories of our own in one week, pairs
 * of two stories in one cluster 946 → 177, and as many of one story as before; with 3 and 1 they are 170, but four
 * stories of 20 articles fall from F1 58.5 to 51.2 in place of 55.3.
 */
const STRANGE = { names: 3, all: 2.5, number: 1.25 };

/** Articles further apart tell of different events unless both date them alike. */
const WINDOW = 45;

/** Log-odds of each feature, and the bias. */
export type Weights = Readonly<Record<keyof Features | "bias", number>>;

/** For statements of articles and for statements that stand alone; `scripts/train/pairs.ts` writes them. */
let models: Readonly<Record<"articles" | "alone", Weights>> | undefined;

/** The weights that a pair is scored with. */
export function weightsFor(left: Pick<Profile, "lead">, right: Pick<Profile, "lead">): Weights {
  models ??= readModels();
  return left.lead === 0 && right.lead === 0 ? models.alone : models.articles;
}

function readModels(): NonNullable<typeof models> {
  const file = new URL("../../models/pairs.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Compares two mentions; the pair's decision is `conflict` where they contradict each other, `apart` where they are
 * alike but tell of other facts.
 *
 * @param given weights in place of the trained ones
 */
export function scorePair(one: Profile, other: Profile, given?: Weights): Edge {
  const [left, right] = one.id < other.id ? [one, other] : [other, one];
  const features = featuresOf(left, right);
  const clashes = clashesOf(left, right, features);
  const weights = given ?? weightsFor(left, right);
  let logit = weights.bias;
  for (const name in features)
    logit += weights[name as keyof Features] * features[name as keyof Features];
  const far = daysBetween(left.published, right.published);
  if (far !== null && far > WINDOW && !sameDate(left, right)) logit -= 3;
  const turned = reversed(left.bearings, right.bearings);
  if (turned !== null) logit -= REVERSED;
  const kin = features.story > 0;
  if (!kin) logit -= strangeness(left, right, features);
  if (kin && clashes.length === 0 && shareExact(left, right)) logit += EXACT;
  if (kin) logit += sharedDay(left, right);
  const likely = Math.round(1e6 / (1 + Math.exp(-logit))) / 1e6;
  const { score, decision } = judge(likely, clashes, logit);
  return {
    left: left.id,
    right: right.id,
    score,
    decision,
    reasons: score < RELATED ? [] : reasonsOf(left, right, features, inOrder(clashes, logit)),
  };
}

/** Compares two mentions of one article: one that is part of another was told apart from it and never says the same. */
export function scoreWithin(
  one: Profile,
  other: Profile,
  given?: Weights,
): Pick<Edge, "score" | "decision"> {
  const nested =
    (one.start <= other.start && other.end <= one.end) ||
    (other.start <= one.start && one.end <= other.end);
  return nested ? { score: 0, decision: "apart" } : scorePair(one, other, given);
}

/** What speaks against two articles, of which neither has a name of the other, telling of one thing; 0 outside of articles. */
function strangeness(left: Profile, right: Profile, { numbers }: Features): number {
  if (left.lead === 0 && right.lead === 0) return 0;
  const names = Math.min(left.story.size, right.story.size);
  return STRANGE.all * Math.min(1, names / STRANGE.names) + STRANGE.number * numbers;
}

/** Two mentions of which one row would be wrong. */
export const holdsApart = (decision: Edge["decision"]): boolean =>
  decision === "conflict" || decision === "apart";

/** What clashes and contradicts nothing keeps two statements apart all the same. */
function judge(
  likely: number,
  clashes: readonly Clash[],
  logit: number,
): Pick<Edge, "score" | "decision"> {
  if (clashes.length === 0) return { score: likely, decision: likely < SAME ? "related" : "same" };
  if (clashes.some(({ above }) => logit > above))
    return { score: Math.max(likely, RELATED), decision: "conflict" };
  return likely < SAME
    ? { score: likely / DOUBT, decision: "related" }
    : { score: likely, decision: "apart" };
}

/** The contradiction last: it is the reason of the conflict. */
function inOrder(clashes: readonly Clash[], logit: number): string[] {
  return clashes
    .toSorted((a, b) => Number(logit > a.above) - Number(logit > b.above))
    .map(({ why }) => why);
}

function reasonsOf(
  left: Profile,
  right: Profile,
  { mean, numbers, speaker, lead }: Features,
  clashes: readonly string[],
): string[] {
  const close = closeness(left.encoded, right.encoded);
  const shared = [...left.names].filter(([id]) => right.names.has(id)).map(([, name]) => name);
  return [
    `${Math.round(100 * mean)} % of the words say the same`,
    ...(close === null ? [] : [`${Math.round(100 * close)} % by the encoder`]),
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
