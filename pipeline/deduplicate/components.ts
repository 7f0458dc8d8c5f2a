import type { Edge, Judgement } from "../records.ts";

/** Mentions that edges or verdicts tie together, however loosely: no cluster reaches beyond. */
export interface Component {
  readonly ids: readonly string[];
  readonly edges: readonly Edge[];
  readonly judgements: readonly Judgement[];
}

/** The components of all mentions, in the order of their smallest index, so that each is clustered by itself. */
export function componentsOf(
  ids: readonly string[],
  edges: readonly Edge[],
  judgements: readonly Judgement[],
): Component[] {
  const indices = new Map(ids.map((id, index) => [id, index]));
  const parents = Int32Array.from(ids, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  const present = judgements.filter(({ left, right }) => indices.has(left) && indices.has(right));
  for (const { left, right } of [edges, present].flat()) {
    const [a, b] = [rootOf(indices.get(left)!), rootOf(indices.get(right)!)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  type Open = { ids: string[]; edges: Edge[]; judgements: Judgement[] };
  const open = new Map<number, Open>();
  for (const [index, id] of ids.entries()) {
    const root = rootOf(index);
    if (root === index) open.set(root, { ids: [id], edges: [], judgements: [] });
    else open.get(root)!.ids.push(id);
  }
  const homeOf = (id: string) => open.get(rootOf(indices.get(id)!))!;
  for (const edge of edges) homeOf(edge.left).edges.push(edge);
  for (const judgement of present) homeOf(judgement.left).judgements.push(judgement);
  return [...open.values()];
}
