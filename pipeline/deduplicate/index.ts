import type { Languages } from "../../languages/language.ts";
import type { Conflict, Deduplicated, Edge, Judgement, LedgerMention } from "../records.ts";
import { candidatePairs } from "./candidates.ts";
import { clusterMentions } from "./cluster.ts";
import { type Profile, profilesOf } from "./profile.ts";
import { representativeOf } from "./represent.ts";
import { RELATED, scorePair } from "./score.ts";

export interface DeduplicateOptions {
  readonly languages: Languages;
  readonly judgements?: readonly Judgement[];
  /** What an earlier call found: pairs of two unchanged mentions are not scored again. */
  readonly known?: Known;
  /** BCP 47: the language preferred for a claim's wording. */
  readonly displayLanguage?: string;
}

/** The edges of an earlier call and the mentions, with all of their articles, that are as they were then. */
export interface Known {
  readonly unchanged: ReadonlySet<string>;
  readonly edges: readonly Edge[];
  /**
   * Whether all mentions of that call are among the unchanged: more mentions only crowd out candidates, so a pair
   * of old ones without an edge has none. Else it is scored.
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
  { languages, judgements = [], known, displayLanguage }: DeduplicateOptions,
): Deduplicated {
  const sorted = mentions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((mention) => [mention.id, mention]));
  const profiles = profilesOf(sorted, languages);
  const edges = edgesOf(profiles, known);
  const clusters = clusterMentions(
    [...byId.keys()],
    edges,
    judgements,
    withinArticles(profiles),
  ).map((ids) => ({
    mentions: ids,
    representative: representativeOf(
      ids.map((id) => byId.get(id)!),
      displayLanguage,
    ).id,
  }));
  return { clusters, edges, conflicts: conflictsOf(edges, clusters) };
}

/** The likeness of two mentions of one article, scored when it is asked for. */
function withinArticles(profiles: readonly Profile[]): (a: string, b: string) => Edge | null {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  return (a, b) => {
    const [left, right] = [byId.get(a)!, byId.get(b)!];
    return left.articleId === right.articleId ? scorePair(left, right) : null;
  };
}

function edgesOf(profiles: readonly Profile[], known: DeduplicateOptions["known"]): Edge[] {
  const stored = new Map(known?.edges.map((edge) => [`${edge.left} ${edge.right}`, edge]));
  const edges: Edge[] = [];
  for (const [i, j] of candidatePairs(profiles)) {
    const [left, right] = [profiles[i]!, profiles[j]!];
    const old = known?.unchanged.has(left.id) === true && known.unchanged.has(right.id);
    const before = old ? stored.get(`${left.id} ${right.id}`) : undefined;
    if (old && known.complete && before === undefined) continue;
    const edge = before ?? scorePair(left, right);
    if (edge.score >= RELATED) edges.push(edge);
  }
  return edges.sort((a, b) => (a.left + a.right < b.left + b.right ? -1 : 1));
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
    .toSorted((a, b) => b.score - a.score || (a.left + a.right < b.left + b.right ? -1 : 1));
  for (const { left, right, reasons } of clashing) {
    const [a, b] = [home.get(left)!, home.get(right)!].sort() as [string, string];
    const key = `${a} ${b}`;
    if (a === b || found.has(key)) continue;
    found.set(key, { left: a, right: b, why: reasons.at(-1) ?? "" });
  }
  return [...found.values()].sort((a, b) => (a.left + a.right < b.left + b.right ? -1 : 1));
}
