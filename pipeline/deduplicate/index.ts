import type { Languages } from "../../languages/language.ts";
import type { Conflict, Deduplicated, Edge, Judgement, LedgerMention } from "../records.ts";
import { mayRelate } from "./bound.ts";
import { candidatePairs } from "./candidates.ts";
import { clusterMentions, type Within } from "./cluster.ts";
import { componentsOf } from "./components.ts";
import type { Vectors } from "./gauge.ts";
import { profilesOf } from "./profile.ts";
import { representativeOf } from "./represent.ts";
import { amongRivals } from "./rivals.ts";
import { RELATED, scorePair } from "./score.ts";
import { lazyShelf, type Shelf } from "./shelf.ts";

export interface DeduplicateOptions {
  readonly languages: Languages;
  readonly judgements?: readonly Judgement[];
  /** What an earlier call found: pairs of two unchanged mentions are not scored again. */
  readonly known?: Known;
  /** What an encoder makes of the statements and the sentences of its gauge. */
  readonly vectors?: Vectors;
  /** BCP 47: the language preferred for a claim's wording. */
  readonly displayLanguage?: string;
}

/** The edges of an earlier call and the mentions, with all of their articles, that are as they were then. */
export interface Known {
  readonly unchanged: ReadonlySet<string>;
  readonly edges: readonly Edge[];
  /**
   * Whether all mentions of that call are among the unchanged: more mentions only take candidates' places, so a
   * pair of old ones without an edge has none, unless a crowd of new ones hid a key. Else it is scored.
   */
  readonly complete: boolean;
}

/** How alike two mentions are, with the reasons. */
export function compare(left: LedgerMention, right: LedgerMention, languages: Languages): Edge {
  const [one, other] = profilesOf([left, right], languages);
  return scorePair(one!, other!);
}

/** Groups mentions that say the same, whatever their language and order, and names those that clash. */
export function deduplicate(
  mentions: readonly LedgerMention[],
  { languages, judgements = [], known, vectors, displayLanguage }: DeduplicateOptions,
): Deduplicated {
  const sorted = mentions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const indices = new Map(sorted.map(({ id }, index) => [id, index]));
  const byId = (id: string) => sorted[indices.get(id)!]!;
  const shelf = lazyShelf(sorted, languages, vectors);
  const edges = edgesOf(sorted, shelf, known);
  const within: Within = (a, b) =>
    byId(a).articleId === byId(b).articleId
      ? scorePair(shelf.profile(indices.get(a)!), shelf.profile(indices.get(b)!))
      : null;
  const weighed = amongRivals(edges, (id) => byId(id).articleId, within);
  const clusters = componentsOf([...indices.keys()], weighed, judgements)
    .flatMap((part) => clusterMentions(part.ids, part.edges, part.judgements, within))
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
    .map((ids) => ({
      mentions: ids,
      representative: representativeOf(ids.map(byId), displayLanguage).id,
    }));
  return { clusters, edges, conflicts: conflictsOf(weighed, clusters) };
}

/** All pairs that are related, scored or known. */
function edgesOf(
  mentions: readonly LedgerMention[],
  shelf: Shelf,
  known: DeduplicateOptions["known"],
): Edge[] {
  const stored = new Map(known?.edges.map((edge) => [`${edge.left} ${edge.right}`, edge]));
  const edges: Edge[] = [];
  for (const { left, right, shared, crowded } of candidatePairs(shelf)) {
    const [a, b] = [mentions[left]!.id, mentions[right]!.id];
    const old = known?.unchanged.has(a) === true && known.unchanged.has(b);
    const before = old ? stored.get(`${a} ${b}`) : undefined;
    if (old && known.complete && !crowded && before === undefined) continue;
    const [one, other] = [shelf.profile(left), shelf.profile(right)];
    if (before === undefined && !mayRelate(one, other, shared)) continue;
    const edge = before ?? scorePair(one, other);
    if (edge.score >= RELATED) edges.push(edge);
  }
  return edges.sort(byIds);
}

/** Order by left id, then right id. */
function byIds(a: Pick<Edge, "left" | "right">, b: Pick<Edge, "left" | "right">): number {
  if (a.left !== b.left) return a.left < b.left ? -1 : 1;
  return a.right < b.right ? -1 : 1;
}

/** One conflict for two clusters, the strongest pair's reason. */
function conflictsOf(edges: readonly Edge[], clusters: Deduplicated["clusters"]): Conflict[] {
  const home = new Map(
    clusters.flatMap(({ mentions, representative }) =>
      mentions.map((id) => [id, representative] as const),
    ),
  );
  const found = new Map<string, Conflict>();
  const clashing = edges
    .filter(({ decision }) => decision === "conflict")
    .toSorted((a, b) => b.score - a.score || byIds(a, b));
  for (const { left, right, reasons } of clashing) {
    const [a, b] = [home.get(left)!, home.get(right)!].sort() as [string, string];
    const key = `${a} ${b}`;
    if (a === b || found.has(key)) continue;
    found.set(key, { left: a, right: b, why: reasons.at(-1) ?? "" });
  }
  return [...found.values()].sort(byIds);
}
