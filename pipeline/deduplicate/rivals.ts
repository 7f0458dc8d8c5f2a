import type { Edge } from "../records.ts";
import type { Id, Tie, Within } from "./cluster.ts";
import { SAME } from "./score.ts";

/**
 * Log-odds that a pair gains for each one by which it is ahead of its best rival, and loses where it is behind. Stories
 * that nothing is fitted on have F1 69.7 by 0.4, 70.6 by 0.5 and 72.3 by 0.7, which costs annotated claims 3.6 of precision.
 */
const GAIN = 0.5;
/** Being further ahead or behind makes no difference. */
const MOST = 2;
/** Log-odds of the rival of a mention that has none. */
const NONE = -2;

/**
 * Weighs each pair against its rivals: an article seldom says a thing twice, so that of several statements which
 * may be the counterpart of one the likeliest is meant. Pairs across languages in the development stories have a
 * precision of 81 % with it and 80 % without, a recall of 42 and 41 %.
 *
 * @param within the likeness of two mentions of one article: one that says the same is no rival
 */
export function amongRivals<I extends Id, T extends Tie<I>>(
  edges: readonly T[],
  articleOf: (id: I) => Id,
  within: Within<I>,
): T[] {
  const pairs = edges.map((edge) => ({ edge, logit: Math.log(edge.score / (1 - edge.score)) }));
  const counterparts = new Map<string, { readonly id: I; readonly logit: number }[]>();
  const note = (of: I, id: I, logit: number) => {
    const key = `${of} ${articleOf(id)}`;
    const known = counterparts.get(key);
    if (known === undefined) counterparts.set(key, [{ id, logit }]);
    else known.push({ id, logit });
  };
  for (const { edge, logit } of pairs) {
    note(edge.left, edge.right, logit);
    note(edge.right, edge.left, logit);
  }
  const bestRival = (of: I, id: I, own: number): number => {
    let best = NONE;
    for (const rival of counterparts.get(`${of} ${articleOf(id)}`)!) {
      if (rival.id === id || rival.logit <= best || rival.logit < own - MOST) continue;
      if ((within(id, rival.id)?.score ?? 0) < SAME) best = rival.logit;
    }
    return best;
  };
  return pairs.map(({ edge, logit }) => {
    const { left, right } = edge;
    const best = Math.max(bestRival(left, right, logit), bestRival(right, left, logit));
    return weighed(edge, logit + GAIN * Math.max(-MOST, Math.min(MOST, logit - best)));
  });
}

function weighed<T extends Tie<Id>>(edge: T, logit: number): T {
  const score = Math.round(1e6 / (1 + Math.exp(-logit))) / 1e6;
  return { ...edge, score, decision: decideAmong(edge, score) };
}

/** A pair that falls below what says the same is related only; a pair that rises above it is the same. */
export function decideAmong(
  edge: Pick<Edge, "decision" | "score">,
  score: number,
): Edge["decision"] {
  // another statement of the article is a likelier counterpart
  if (edge.decision === "conflict")
    return score < Math.min(edge.score, SAME) ? "related" : "conflict";
  if (score < SAME) return "related";
  return edge.decision === "related" ? "same" : edge.decision;
}
