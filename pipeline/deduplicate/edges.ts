import type { Edge, WeighedEdge } from "../records.ts";
import type { Tie } from "./cluster.ts";
import { Column } from "./column.ts";
import { decideAmong } from "./rivals.ts";

const DECISIONS: readonly Edge["decision"][] = ["related", "same", "conflict", "apart"];
/** Scores are whole numbers of this. */
const STEP = 1e6;

type Pair = readonly [left: string, right: string];

/** Edges that are no longer there, and those that are new or not as they were. */
export interface EdgeChanges {
  readonly gone: readonly Pair[];
  readonly fresh: readonly WeighedEdge[];
}

/** Edges as they go from one thread to another. */
export interface PackedEdges {
  readonly left: Uint32Array<SharedArrayBuffer>;
  readonly right: Uint32Array<SharedArrayBuffer>;
  readonly scores: Uint32Array<SharedArrayBuffer>;
  readonly weighed: Uint32Array<SharedArrayBuffer>;
  readonly decisions: Uint32Array<SharedArrayBuffer>;
  readonly begin: Uint32Array<SharedArrayBuffer>;
  readonly reasons: Uint32Array<SharedArrayBuffer>;
  readonly wordings: readonly string[];
}

/** Edges between mentions by their index, in columns: some 30 bytes each instead of 300 for an object. */
export class Edges implements Iterable<WeighedEdge> {
  readonly #ids: readonly string[];
  readonly left = new Column();
  readonly right = new Column();
  readonly #scores = new Column();
  readonly #weighed = new Column();
  readonly #decisions = new Column();
  /** Where the reasons of an edge begin; they are numbers of `#wordings`, of which many edges share each. */
  readonly #begin = new Column();
  readonly #reasons = new Column();
  readonly #wordings: string[] = [];
  readonly #numbers = new Map<string, number>();
  #order: Uint32Array | null = null;
  /** The edges of an earlier call, which of them are among these, and how many: they are the first. */
  readonly #before: Edges | null;
  readonly #stay: Uint8Array;
  #kept = 0;
  /** Pairs of which a mention is gone. */
  readonly #lost: Pair[] = [];

  /**
   * @param ids of the mentions, by their index
   * @param before the edges of an earlier call
   */
  constructor(ids: readonly string[], before: Edges | null = null) {
    this.#ids = ids;
    this.#before = before;
    this.#stay = new Uint8Array(before?.length ?? 0);
  }

  /** Edges in any order; those of other mentions are left out. */
  static of(ids: readonly string[], given: Iterable<WeighedEdge>): Edges {
    const indices = new Map(ids.map((id, index) => [id, index]));
    const edges = new Edges(ids);
    for (const edge of given) {
      const [left, right] = [indices.get(edge.left), indices.get(edge.right)];
      if (left === undefined || right === undefined) edges.#lost.push([edge.left, edge.right]);
      else edges.push(left, right, edge);
    }
    return edges;
  }

  get length(): number {
    return this.left.length;
  }

  push(
    left: number,
    right: number,
    { score, weighed, decision, reasons }: Omit<WeighedEdge, "left" | "right">,
  ) {
    this.left.push(left);
    this.right.push(right);
    this.#scores.push(Math.round(STEP * score));
    this.#weighed.push(Math.round(STEP * weighed));
    this.#decisions.push(DECISIONS.indexOf(decision));
    this.#begin.push(this.#reasons.length);
    for (const reason of reasons) this.#reasons.push(this.#numberOf(reason));
  }

  packed(): PackedEdges {
    return {
      left: this.left.all(),
      right: this.right.all(),
      scores: this.#scores.all(),
      weighed: this.#weighed.all(),
      decisions: this.#decisions.all(),
      begin: this.#begin.all(),
      reasons: this.#reasons.all(),
      wordings: this.#wordings,
    };
  }

  /**
   * Adds the edges of some of the mentions.
   *
   * @param indices of those mentions among these
   */
  append(packed: PackedEdges, indices: Uint32Array): void {
    const numbers = packed.wordings.map((wording) => this.#numberOf(wording));
    const columns = [this.left, this.right, this.#scores, this.#weighed, this.#decisions];
    for (const column of [...columns, this.#begin]) column.reserve(packed.left.length);
    this.#reasons.reserve(packed.reasons.length);
    for (let at = 0; at < packed.left.length; at++) {
      this.left.push(indices[packed.left[at]!]!);
      this.right.push(indices[packed.right[at]!]!);
      this.#scores.push(packed.scores[at]!);
      this.#weighed.push(packed.weighed[at]!);
      this.#decisions.push(packed.decisions[at]!);
      this.#begin.push(this.#reasons.length);
      const end = packed.begin[at + 1] ?? packed.reasons.length;
      for (let from = packed.begin[at]!; from < end; from++)
        this.#reasons.push(numbers[packed.reasons[from]!]!);
    }
  }

  /** Takes over an edge of the earlier call, before others are added. */
  keep(at: number): void {
    const { left, right } = this.#before!;
    this.push(left.get(at), right.get(at), this.#before!.at(at));
    this.#stay[at] = 1;
    this.#kept = this.length;
  }

  /** What must be removed from the edges of the earlier call, and what written, so that they become these. */
  changes(): EdgeChanges {
    const keyOf = ({ left, right }: Edges, at: number) =>
      left.get(at) * this.#ids.length + right.get(at);
    const fresh = new Map<number, WeighedEdge>();
    for (let at = this.#kept; at < this.length; at++) fresh.set(keyOf(this, at), this.at(at));
    const before = this.#before ?? new Edges(this.#ids);
    const gone = [...before.#lost];
    for (const [at, stays] of this.#stay.entries()) {
      if (stays === 1) continue;
      const [key, edge] = [keyOf(before, at), before.at(at)];
      const now = fresh.get(key);
      if (now === undefined) gone.push([edge.left, edge.right]);
      else if (JSON.stringify(now) === JSON.stringify(edge)) fresh.delete(key);
    }
    return { gone, fresh: [...fresh.values()] };
  }

  reasons(at: number): string[] {
    const end = at + 1 < this.length ? this.#begin.get(at + 1) : this.#reasons.length;
    const reasons: string[] = [];
    for (let from = this.#begin.get(at); from < end; from++)
      reasons.push(this.#wordings[this.#reasons.get(from)]!);
    return reasons;
  }

  /** The edge as weighed among its rivals. */
  tie(at: number): Tie {
    const score = this.#weighed.get(at) / STEP;
    const own = DECISIONS[this.#decisions.get(at)]!;
    const decision = decideAmong({ decision: own, score: this.#scores.get(at) / STEP }, score);
    return { left: this.left.get(at), right: this.right.get(at), score, decision };
  }

  at(at: number): WeighedEdge {
    return {
      left: this.#ids[this.left.get(at)]!,
      right: this.#ids[this.right.get(at)]!,
      score: this.#scores.get(at) / STEP,
      decision: DECISIONS[this.#decisions.get(at)]!,
      reasons: this.reasons(at),
      weighed: this.#weighed.get(at) / STEP,
    };
  }

  /** The edge of two mentions, the smaller index first; null where there is none. */
  find(left: number, right: number): WeighedEdge | null {
    const order = this.#inOrder();
    let [from, to] = [0, order.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const at = order[middle]!;
      const way = this.left.get(at) - left || this.right.get(at) - right;
      if (way === 0) return this.at(at);
      if (way < 0) from = middle + 1;
      else to = middle;
    }
    return null;
  }

  /** In the order of the left, then the right mention. */
  *[Symbol.iterator](): Generator<WeighedEdge> {
    for (const at of this.#inOrder()) yield this.at(at);
  }

  #inOrder(): Uint32Array {
    const { left, right } = this;
    if (this.#order?.length !== this.length) {
      this.#order = Uint32Array.from({ length: this.length }, (_, at) => at).sort(
        (a, b) => left.get(a) - left.get(b) || right.get(a) - right.get(b),
      );
    }
    return this.#order;
  }

  #numberOf(wording: string): number {
    let number = this.#numbers.get(wording);
    if (number === undefined) {
      number = this.#wordings.push(wording) - 1;
      this.#numbers.set(wording, number);
    }
    return number;
  }
}
