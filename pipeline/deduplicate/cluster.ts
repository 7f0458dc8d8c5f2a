import type { Edge, Judgement } from "../records.ts";
import { Bonds, NONE } from "./bonds.ts";

/** Ids of mentions, or their places in the order of the ids. */
export type Id = string | number;

/** What clustering reads of an edge. */
export interface Tie<I extends Id = number> extends Pick<Edge, "score" | "decision"> {
  readonly left: I;
  readonly right: I;
}

/** Ties between mentions of different articles, in columns. */
export interface Ties {
  readonly length: number;
  readonly left: { get(at: number): number };
  readonly right: { get(at: number): number };
  tie(at: number): Tie;
}

/** A person's verdict. */
export interface Judged extends Pick<Judgement, "verdict"> {
  readonly left: number;
  readonly right: number;
}

/** How two mentions of one article compare; null for mentions of two articles. */
export type Within<I extends Id = number> = (
  left: I,
  right: I,
) => Pick<Edge, "score" | "decision"> | null;

/**
 * Groups mentions by average link: always the two groups next that are each other's nearest, where the mean over
 * all their pairs is high enough and nothing forbids it: a fifth of the pairs that clash, or a verdict "different".
 * A pair without an edge counts as 0. Two statements of one article come together only through those of
 * other articles: a headline and the paragraph that tells it again (F1 of story pairs 43 without, 57 with).
 * Never by connected components, whose precision was 4 to 82 %, and which may be most of a large ledger. Independent
 * of the order of its input.
 *
 * @param articles of all mentions, in the order of their ids
 * @param within the likeness of two mentions of one article, which have no edge; null for two articles
 * @returns groups in the order of their first mention, each in order
 */
export function clusterMentions(
  articles: Uint32Array,
  ties: Ties,
  judgements: readonly Judged[],
  within: Within,
): number[][] {
  const bonds = new Bonds(articles, ties, judgements, within);
  for (const { left, right, verdict } of judgements) {
    const [a, b] = [bonds.groupOf(left), bonds.groupOf(right)];
    if (verdict === "same" && a !== b) bonds.merge(a, b);
  }
  const all = Array.from(articles.keys()).filter((index) => bonds.groupOf(index) === index);
  joinNearest(bonds, all, new Int32Array(articles.length).fill(NONE));
  return (
    all
      .filter((group) => bonds.groupOf(group) === group)
      // a copy: arrays that grew have room for 17
      .map((group) => [...bonds.members(group)].toSorted((a, b) => a - b))
  );
}

/**
 * Merges groups that are each other's nearest until there are none; which comes first makes no difference.
 *
 * @param all groups, of which the nearest is not known
 */
function joinNearest(bonds: Bonds, all: readonly number[], nearest: Int32Array): void {
  let stale = all;
  while (stale.length > 0) {
    for (const group of stale) nearest[group] = bonds.nearest(group);
    const changed = new Set<number>();
    for (const one of stale) {
      const other = nearest[one]!;
      if (other === NONE || nearest[other] !== one) continue;
      nearest[one] = NONE;
      nearest[other] = NONE;
      changed.delete(Math.max(one, other));
      const both = bonds.merge(one, other);
      changed.add(both);
      for (const neighbour of bonds.neighbours(both)) changed.add(neighbour);
    }
    stale = [...changed];
  }
}
