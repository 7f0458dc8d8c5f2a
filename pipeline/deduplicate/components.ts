import { type Judged, MEAN, type Tie } from "./cluster.ts";
import type { Edges } from "./edges.ts";
import { holdsApart } from "./score.ts";

/** Mentions, by index, that likely pairs or verdicts tie together: no cluster reaches beyond. */
export interface Component {
  readonly ids: readonly number[];
  readonly ties: readonly Tie<number>[];
  readonly judgements: readonly Judged<number>[];
}

/**
 * The components of all mentions, so that each is clustered by itself. Pairs below the mean that a cluster needs tie
 * nothing together, but those inside of a component count there.
 *
 * @param order all mentions: components come in the order of their first one
 */
export function* componentsOf(
  order: Uint32Array,
  edges: Edges,
  judgements: readonly Judged<number>[],
): Generator<Component> {
  const roots = rootsOf(order.length, edges, judgements);
  const members = new Groups(order.length, order.length);
  for (const index of order) members.count(roots[index]!);
  for (const index of order) members.add(roots[index]!, index);
  const inside = new Groups(order.length, edges.length);
  const rootAt = (at: number): number | null => {
    const root = roots[edges.left.get(at)]!;
    return root === roots[edges.right.get(at)] ? root : null;
  };
  for (let at = 0; at < edges.length; at++) inside.count(rootAt(at));
  for (let at = 0; at < edges.length; at++) inside.add(rootAt(at), at);
  const judged = Map.groupBy(judgements, ({ left }) => roots[left]!);
  for (const index of order) {
    const root = roots[index]!;
    const ids = members.of(root);
    if (ids[0] !== index) continue;
    const ties = Array.from(inside.of(root), (at) => edges.tie(at));
    yield { ids: [...ids], ties, judgements: judged.get(root) ?? [] };
  }
}

/** Numbers by the group they are in, packed; first all are counted, then added. */
class Groups {
  readonly #ends: Uint32Array;
  readonly #numbers: Uint32Array;
  #counted = false;

  constructor(groups: number, size: number) {
    this.#ends = new Uint32Array(groups + 1);
    this.#numbers = new Uint32Array(size);
  }

  count(group: number | null): void {
    if (group !== null) this.#ends[group + 1]!++;
  }

  add(group: number | null, number: number): void {
    if (!this.#counted) this.#sum();
    if (group !== null) this.#numbers[this.#ends[group]!++] = number;
  }

  /** In the order in which they were added. */
  of(group: number): Uint32Array {
    return this.#numbers.subarray(group === 0 ? 0 : this.#ends[group - 1], this.#ends[group]);
  }

  /** Each group begins where the one before it ends; adding moves the beginnings to the ends. */
  #sum(): void {
    for (let group = 1; group < this.#ends.length; group++)
      this.#ends[group]! += this.#ends[group - 1]!;
    this.#counted = true;
  }
}

/** The smallest mention of each mention's component. */
function rootsOf(size: number, edges: Edges, judgements: readonly Judged<number>[]): Uint32Array {
  const parents = Uint32Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  const tie = (left: number, right: number) => {
    const [a, b] = [rootOf(left), rootOf(right)];
    parents[Math.max(a, b)] = Math.min(a, b);
  };
  for (let at = 0; at < edges.length; at++) {
    const { left, right, score, decision } = edges.tie(at);
    if (score >= MEAN && !holdsApart(decision)) tie(left, right);
  }
  for (const { left, right } of judgements) tie(left, right);
  return parents.map((_, index) => rootOf(index));
}
