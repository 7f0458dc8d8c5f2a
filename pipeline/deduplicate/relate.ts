import type { Edge } from "../records.ts";
import { mayRelate } from "./bound.ts";
import { candidatePairs } from "./candidates.ts";
import type { Tie, Within } from "./cluster.ts";
import { Edges } from "./edges.ts";
import type { Mentions } from "./mentions.ts";
import { amongRivals } from "./rivals.ts";
import { RELATED, scorePair } from "./score.ts";
import type { Shelf } from "./shelf.ts";

/** The edges of an earlier call and the mentions, with all of their articles, that are as they were then. */
export interface Known {
  readonly unchanged: ReadonlySet<string>;
  readonly edges: Iterable<Edge>;
  /**
   * Whether all mentions of that call are among the unchanged: more mentions only take candidates' places, so a
   * pair of old ones without an edge has none, unless a crowd of new ones hid a key. Else it is scored.
   */
  readonly complete: boolean;
}

/** All related pairs, as scored and, at the same places, as weighed among their rivals, without reasons. */
export interface Relations {
  readonly edges: Edges;
  readonly weighed: Edges;
}

/** Scores the pairs worth it, or takes them from an earlier call, an article at a time: its rivals are together then. */
export function relate(
  mentions: Mentions,
  shelf: Shelf,
  within: Within<number>,
  known: Known | undefined,
): Relations {
  const [edges, weighed] = [new Edges(mentions.ids), new Edges(mentions.ids)];
  const score = scoring(mentions, shelf, known);
  const articleOf = (index: number) => shelf.articles[index]!;
  let open: (Tie<number> & Pick<Edge, "reasons">)[] = [];
  let article = -1;
  const close = () => {
    for (const { left, right, ...edge } of open) edges.push(left, right, edge);
    for (const { left, right, ...edge } of amongRivals(open, articleOf, within))
      weighed.push(left, right, { ...edge, reasons: [] });
    open = [];
  };
  for (const { left, right, later, shared, crowded } of candidatePairs(shelf)) {
    if (articleOf(later) !== article) close();
    article = articleOf(later);
    const edge = score(left, right, shared, crowded);
    if (edge !== null && edge.score >= RELATED)
      open.push({ left, right, score: edge.score, decision: edge.decision, reasons: edge.reasons });
  }
  close();
  return { edges, weighed };
}

type Score = (left: number, right: number, shared: number, crowded: boolean) => Edge | null;

/** Edges of pairs by index; null for those that cannot be related. */
function scoring({ ids }: Mentions, shelf: Shelf, known: Known | undefined): Score {
  const fresh = (left: number, right: number, shared: number): Edge | null => {
    const [one, other] = [shelf.profile(left), shelf.profile(right)];
    return mayRelate(one, other, shared) ? scorePair(one, other) : null;
  };
  if (known === undefined) return fresh;
  const { complete } = known;
  const old = Uint8Array.from(ids, (id) => (known.unchanged.has(id) ? 1 : 0));
  const stored = Edges.of(ids, known.edges);
  return (left, right, shared, crowded) => {
    if (old[left] === 0 || old[right] === 0) return fresh(left, right, shared);
    const before = stored.find(left, right);
    return before ?? (complete && !crowded ? null : fresh(left, right, shared));
  };
}
