import type { Languages } from "../../languages/language.ts";
import type { Edge, WeighedEdge } from "../records.ts";
import { mayRelate, Reach } from "./bound.ts";
import { candidatePairs } from "./candidates.ts";
import type { Tie, Within } from "./cluster.ts";
import { Edges, type PackedEdges } from "./edges.ts";
import { Company, type Mates } from "./mates.ts";
import type { Mentions } from "./mentions.ts";
import { amongRivals } from "./rivals.ts";
import { COMPARED, type Scope, type Stretch, scopeOf, wholeScope } from "./scope.ts";
import { RELATED, scorePair } from "./score.ts";
import { lazyShelf, type Shelf } from "./shelf.ts";

/** The edges of an earlier call and the mentions, with all of their articles, that are as they were then. */
export interface Known {
  readonly unchanged: ReadonlySet<string>;
  readonly edges: Iterable<WeighedEdge>;
  /**
   * Whether all mentions of that call are among the unchanged: more mentions only take candidates' places, so a
   * pair of old ones without an edge has none, unless a crowd of new ones hid a key. Else it is scored.
   */
  readonly complete: boolean;
  /** Unchanged mentions of one article that have been compared. */
  readonly mates?: readonly Mates[];
  /** The representative of a cluster of exactly these unchanged mentions; null where there was none. */
  readonly representativeOf?: (mentions: readonly string[]) => string | null;
}

/** What a thread of its own found among the mentions of a stretch. */
export interface Related {
  readonly edges: PackedEdges;
  /** Mentions of one article that had to be compared. */
  readonly mates: readonly Mates[];
}

/** What threads found among all mentions, a stretch each. */
export type AllRelated = (Related & Pick<Stretch, "indices">)[];

/** The edges that several threads found, taken out of their list: of a million mentions they are 80 MB twice else. */
export function edgesOf(ids: readonly string[], related: AllRelated): Edges {
  const edges = new Edges(ids);
  for (let part = related.shift(); part !== undefined; part = related.shift())
    edges.append(part.edges, part.indices);
  return edges;
}

/** Relates the mentions of a stretch, which `mentions` holds and no others. */
export function relateStretch(mentions: Mentions, scope: Scope, languages: Languages): Related {
  const shelf = lazyShelf(mentions, languages);
  const company = new Company(mentions.ids, shelf, []);
  const edges = relate(mentions, shelf, company.within, undefined, scope);
  return { edges: edges.packed(), mates: company.asked() };
}

/**
 * Scores the pairs worth it, or takes them from an earlier call, an article at a time: its rivals are together then.
 * After a complete earlier call only the neighbourhood of what is new is looked at.
 *
 * @param given in place of the scope of all mentions
 */
export function relate(
  mentions: Mentions,
  shelf: Shelf,
  within: Within,
  known?: Known,
  given?: Scope,
): Edges {
  const stored = Edges.of(mentions.ids, known?.edges ?? []);
  const edges = new Edges(mentions.ids, stored);
  const articleOf = (index: number) => shelf.articles[index]!;
  let open: Scored[] = [];
  let article = -1;
  const close = () => {
    for (const [at, { score }] of amongRivals(open, articleOf, within).entries()) {
      const { left, right, ...edge } = open[at]!;
      edges.push(left, right, { ...edge, weighed: score });
    }
    open = [];
  };
  const old = Uint8Array.from(mentions.ids, (id) => (known?.unchanged.has(id) ? 1 : 0));
  const scope = given ?? (known?.complete ? scopeOf(shelf, old) : wholeScope(shelf));
  keep(edges, stored, shelf, scope);
  for (const { later, ...scored } of scoredPairs(
    shelf,
    scope,
    old,
    stored,
    known?.complete === true,
  )) {
    if (articleOf(later) !== article) close();
    article = articleOf(later);
    open.push(scored);
  }
  close();
  return edges;
}

type Scored = Tie & Pick<Edge, "reasons">;

/** Related pairs, those of one later mention after the other. */
function* scoredPairs(
  shelf: Shelf,
  scope: Scope,
  old: Uint8Array,
  stored: Edges,
  complete: boolean,
): Generator<Scored & { readonly later: number }> {
  const reach = new Reach(shelf.order.length);
  for (const { left, right, later, shared, crowded } of candidatePairs(shelf, scope, reach)) {
    const before = old[left] === 1 && old[right] === 1;
    const edge = before ? stored.find(left, right) : null;
    if (edge === null && before && complete && !crowded) continue;
    const { score, decision, reasons } = edge ?? scoreOf(shelf, left, right, shared) ?? NONE;
    if (score >= RELATED) yield { left, right, later, score, decision, reasons };
  }
}

const NONE: Pick<Edge, "score" | "decision" | "reasons"> = {
  score: 0,
  decision: "related",
  reasons: [],
};

/** Null where the words need not be compared to see that the pair is unrelated. */
function scoreOf(shelf: Shelf, left: number, right: number, shared: number): Edge | null {
  const [one, other] = [shelf.profile(left), shelf.profile(right)];
  return mayRelate(one, other, shared) ? scorePair(one, other) : null;
}

/** Takes over the edges of mentions that are not compared again: their rivals are as they were, too. */
function keep(edges: Edges, stored: Edges, { order }: Shelf, scope: Scope): void {
  const ranks = new Uint32Array(order.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  for (let at = 0; at < stored.length; at++) {
    const [left, right] = [stored.left.get(at), stored.right.get(at)];
    const later = ranks[left]! < ranks[right]! ? right : left;
    if (scope[later] !== COMPARED) edges.keep(at);
  }
}
