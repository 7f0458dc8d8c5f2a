import { clusterMentions, type Tie, type Ties } from "../../../pipeline/deduplicate/cluster.ts";
import type { Profile } from "../../../pipeline/deduplicate/profile.ts";
import { amongRivals } from "../../../pipeline/deduplicate/rivals.ts";
import {
  RELATED,
  scorePair,
  scoreWithin,
  type Weights,
} from "../../../pipeline/deduplicate/score.ts";

/** Pairs of statements of two articles that are in one cluster. */
interface Grouped {
  right: number;
  given: number;
  wanted: number;
}

/** A statement with what it says; null where nobody knows. */
export interface Said {
  readonly article: string;
  readonly claim: string | null;
  /** All that it says, where that may be more. */
  readonly claims?: ReadonlySet<string>;
  readonly profile: Profile;
}

/**
 * Adds the pairs that the clusters of a story hold, and those they should.
 *
 * @param weights those that ship where undefined
 */
export function countGrouped(
  given: readonly Said[],
  weights: Weights | undefined,
  sum: Grouped,
): void {
  const own = given.toSorted((a, b) => (a.profile.id < b.profile.id ? -1 : 1));
  const apart = own.flatMap((a, i) =>
    own.slice(i + 1).flatMap((b) => (a.article === b.article ? [] : ([[a, b]] as const))),
  );
  const indices = new Map(own.map(({ profile }, index) => [profile.id, index]));
  const edges = apart
    .map(([a, b]) => scorePair(a.profile, b.profile, weights))
    .filter(({ score }) => score >= RELATED)
    .map((edge) => ({ ...edge, left: indices.get(edge.left)!, right: indices.get(edge.right)! }));
  const numbers = [...new Set(own.map(({ profile }) => profile.articleId))];
  const articles = Uint32Array.from(own, ({ profile }) => numbers.indexOf(profile.articleId));
  const within = (a: number, b: number) =>
    articles[a] === articles[b] ? scoreWithin(own[a]!.profile, own[b]!.profile, weights) : null;
  const weighed = amongRivals(edges, (index) => articles[index]!, within);
  const home = new Map<string, number>();
  for (const [at, group] of clusterMentions(articles, tiesOf(weighed), [], within).entries())
    for (const index of group) home.set(own[index]!.profile.id, at);
  for (const [a, b] of apart) {
    if (isOpen(a, b)) continue;
    const [got, want] = [home.get(a.profile.id) === home.get(b.profile.id), a.claim === b.claim];
    if (got) sum.given++;
    if (want) sum.wanted++;
    if (got && want) sum.right++;
  }
}

/** Whether nobody can tell if two statements say the same: one is not marked, or they share a part. */
export function isOpen(a: Said, b: Said): boolean {
  if (a.claim === null || b.claim === null) return true;
  return a.claim !== b.claim && a.claims !== undefined && !a.claims.isDisjointFrom(b.claims!);
}

function tiesOf(edges: readonly Tie[]): Ties {
  return {
    length: edges.length,
    left: { get: (at) => edges[at]!.left },
    right: { get: (at) => edges[at]!.right },
    tie: (at) => edges[at]!,
  };
}

export function reportGroups(name: string, { right, given, wanted }: Grouped): void {
  const percent = (value: number) => (100 * value).toFixed(1);
  console.log(
    `pairs in clusters, ${name}: P ${percent(right / given)} R ${percent(right / wanted)} F1 ${percent((2 * right) / (given + wanted))} (${wanted} wanted)`,
  );
}

/** Average precision of pairs in the order of their log-odds, and recall at a precision of 85 %; 0 to 1. */
export function ranked(scored: readonly { logit: number; same: boolean; weight: number }[]) {
  const all = scored.filter(({ same }) => same).length;
  let [right, wrong, precision, recall] = [0, 0, 0, 0];
  for (const { same, weight } of scored.toSorted((a, b) => b.logit - a.logit)) {
    if (same) precision += ++right / (right + wrong) / all;
    else wrong += weight;
    if (right / (right + wrong) >= 0.85) recall = right / all;
  }
  return { precision, recall };
}
