import type { Languages } from "../../languages/language.ts";
import type {
  Cluster,
  Conflict,
  Deduplicated,
  Edge,
  Judgement,
  LedgerMention,
} from "../records.ts";
import { ANSWER } from "./clash.ts";
import { clusterMentions, type Judged, type Tie } from "./cluster.ts";
import type { Dispute } from "./disputes.ts";
import type { Edges } from "./edges.ts";
import type { Vectors } from "./gauge.ts";
import { Company, type Mates } from "./mates.ts";
import { inMemory, type Mentions } from "./mentions.ts";
import { profilesOf } from "./profile.ts";
import { type AllRelated, edgesOf, type Known, relate } from "./relate.ts";
import { clarityOf } from "./represent.ts";
import { scorePair } from "./score.ts";
import { lazyShelf } from "./shelf.ts";
import { disputesOf } from "./stories.ts";

export type { Edges } from "./edges.ts";
export type { Mates } from "./mates.ts";
export { columnsOf, type Mentions } from "./mentions.ts";
export { type AllRelated, type Known, type Related, relateStretch } from "./relate.ts";
export { type Stretch, stretchesOf } from "./scope.ts";
export { timesOf } from "./shelf.ts";

export interface DeduplicateOptions {
  readonly languages: Languages;
  readonly judgements?: readonly Judgement[];
  /** What an earlier call found: pairs of two unchanged mentions are not scored again. */
  readonly known?: Known;
  /** What threads found that have compared all mentions already. */
  readonly related?: AllRelated;
  /** What an encoder makes of the statements and the sentences of its gauge. */
  readonly vectors?: Vectors;
  /** BCP 47: the language preferred for a claim's wording. */
  readonly displayLanguage?: string;
}

/** What a later call can build on. */
export interface Found extends Deduplicated {
  readonly edges: Edges;
  /** Mentions of one article that had to be compared. */
  readonly mates: readonly Mates[];
}

/** How alike two mentions are, with the reasons. */
export function compare(left: LedgerMention, right: LedgerMention, languages: Languages): Edge {
  const [one, other] = profilesOf([left, right], languages);
  return scorePair(one!, other!);
}

/** Groups mentions that say the same, whatever their language and order, and names those that clash. */
export function deduplicate(
  given: Mentions | readonly LedgerMention[],
  { languages, judgements = [], known, related, vectors, displayLanguage }: DeduplicateOptions,
): Found {
  const mentions = "read" in given ? given : inMemory(given);
  const shelf = lazyShelf(mentions, languages, vectors);
  // threads have gone through all of them: what the grouping asks for again is kept within bounds
  if (related !== undefined) for (const index of mentions.ids.keys()) shelf.release(index);
  const asked = related?.flatMap(({ mates }) => mates);
  const company = new Company(mentions.ids, shelf, known?.mates ?? [], asked);
  const edges =
    related === undefined
      ? relate(mentions, shelf, company.within, known)
      : edgesOf(mentions.ids, related);
  const judged = byIndex(judgements, mentions.ids);
  const groups = clusterMentions(shelf.articles, edges, judged, company.within);
  const clarity = (index: number) => clarityOf(mentions.read(index), displayLanguage);
  const clusters = groups.map((group): Cluster => {
    const ids = group.map((index) => mentions.ids[index]!);
    const before = known?.representativeOf?.(ids) ?? null;
    return { mentions: ids, representative: before ?? mentions.ids[clearestOf(group, clarity)]! };
  });
  const disputes = disputesOf(mentions, shelf, groups, languages);
  const conflicts = conflictsOf(edges, disputes, homesOf(groups, mentions.ids.length), clusters);
  return { clusters, edges, mates: company.asked(), conflicts };
}

/** The clearest mention; of equals the first id, so that it does not change between runs. */
function clearestOf(group: readonly number[], clarity: (index: number) => number): number {
  if (group.length === 1) return group[0]!;
  const points = new Map(group.map((index) => [index, clarity(index)]));
  return group.toSorted((a, b) => points.get(b)! - points.get(a)! || a - b)[0]!;
}

/** Verdicts on mentions that are there. */
function byIndex(judgements: readonly Judgement[], ids: readonly string[]): Judged[] {
  if (judgements.length === 0) return [];
  const indices = new Map(ids.map((id, index) => [id, index]));
  return judgements.flatMap(({ left, right, verdict }) => {
    const [a, b] = [indices.get(left), indices.get(right)];
    return a === undefined || b === undefined ? [] : [{ left: a, right: b, verdict }];
  });
}

/** The group of each mention. */
function homesOf(groups: readonly (readonly number[])[], size: number): Uint32Array {
  const homes = new Uint32Array(size);
  for (const [at, group] of groups.entries()) for (const index of group) homes[index] = at;
  return homes;
}

/** One conflict for two clusters, the strongest pair's reason; what only the figures of a story tell comes last. */
function conflictsOf(
  edges: Edges,
  disputes: readonly Dispute[],
  homes: Uint32Array,
  clusters: readonly Cluster[],
): Conflict[] {
  const clashing: (Tie & { readonly at: number })[] = [];
  for (let at = 0; at < edges.length; at++) {
    const tie = edges.tie(at);
    if (tie.decision === "conflict") clashing.push({ ...tie, at });
  }
  clashing.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const found = new Map<string, Conflict>();
  const note = (left: number, right: number, why: string) => {
    const [a, b] = [left, right].map((index) => clusters[homes[index]!]!.representative).sort() as [
      string,
      string,
    ];
    const key = `${a} ${b}`;
    if (a !== b && !found.has(key)) found.set(key, { left: a, right: b, why });
  };
  // what a denial denies stands in its own article, where there is an allegation
  const answered = new Set(disputes.flatMap(({ why, right }) => (why === ANSWER ? [right] : [])));
  for (const { left, right, at } of clashing) {
    const why = edges.reasons(at).at(-1) ?? "";
    if (why !== ANSWER || !(answered.has(left) || answered.has(right))) note(left, right, why);
  }
  for (const { left, right, why } of disputes) note(left, right, why);
  return [...found.values()].sort(byIds);
}

/** Order by left id, then right id. */
function byIds(a: Conflict, b: Conflict): number {
  if (a.left !== b.left) return a.left < b.left ? -1 : 1;
  return a.right < b.right ? -1 : 1;
}
