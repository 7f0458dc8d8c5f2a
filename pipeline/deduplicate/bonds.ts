import type { Judged, Ties, Within } from "./cluster.ts";
import { Packed } from "./packed.ts";
import { holdsApart, SAME } from "./score.ts";

/** Mean probability over all pairs that two groups need to become one; two single mentions need `SAME`. */
const MEAN = 0.4;

/** Share of clashing pairs that keeps two groups apart; one misread number among many pairs does not. */
const CLASHING = 0.2;

/** Probabilities are summed as whole numbers, this for 1: a sum is then the same in any order. */
const WHOLE = 1e7;
/** In place of the probability of a pair that clashes. */
const CLASH = -1;

/** In place of a group or mention that is not there. */
export const NONE = -1;

/**
 * Groups of mentions, each named by its smallest, and all that links them, in columns: as objects the links of a
 * million statements took 2 GB.
 */
export class Bonds {
  readonly #parents: Uint32Array;
  readonly #sizes: Uint32Array;
  /** The next member of each mention's group, and the last member of each group. */
  readonly #next: Int32Array;
  readonly #last: Uint32Array;
  readonly #ties: Ties;
  /** The probability of each tie, as a whole number. */
  readonly #points: Int32Array;
  /** The ties of each mention, and the mentions of each article. */
  readonly #tiesOf: Packed;
  readonly #articles: Uint32Array;
  readonly #mentionsOf: Packed;
  readonly #apart: ReadonlyMap<number, readonly number[]>;
  readonly #within: Within;
  /** What links a group to the groups it meets: pairs that are tied, their sum, and how many clash. */
  readonly #met: number[] = [];
  readonly #tied: Uint32Array;
  readonly #sums: Float64Array;
  readonly #clashing: Uint32Array;

  constructor(articles: Uint32Array, ties: Ties, judgements: readonly Judged[], within: Within) {
    const size = articles.length;
    this.#parents = Uint32Array.from(articles, (_, index) => index);
    this.#last = this.#parents.slice();
    this.#sizes = new Uint32Array(size).fill(1);
    this.#next = new Int32Array(size).fill(NONE);
    this.#ties = ties;
    this.#points = pointsOf(ties, judgements);
    this.#tiesOf = new Packed(size, (give) => {
      for (let at = 0; at < ties.length; at++) {
        give(ties.left.get(at), at);
        give(ties.right.get(at), at);
      }
    });
    this.#articles = articles;
    this.#mentionsOf = new Packed(size, (give) => {
      for (let index = 0; index < size; index++) give(articles[index]!, index);
    });
    this.#apart = apartBy(judgements);
    this.#within = within;
    this.#tied = new Uint32Array(size);
    this.#sums = new Float64Array(size);
    this.#clashing = new Uint32Array(size);
  }

  groupOf(mention: number): number {
    const parents = this.#parents;
    let group = mention;
    while (parents[group] !== group) {
      parents[group] = parents[parents[group]!]!;
      group = parents[group]!;
    }
    return group;
  }

  *members(group: number): Generator<number> {
    for (let one = group; one !== NONE; one = this.#next[one]!) yield one;
  }

  /** Makes one of two groups, named by the smaller. */
  merge(one: number, other: number): number {
    const [a, b] = one < other ? [one, other] : [other, one];
    this.#parents[b] = a;
    this.#sizes[a]! += this.#sizes[b]!;
    this.#next[this.#last[a]!] = b;
    this.#last[a] = this.#last[b]!;
    return a;
  }

  /** Each group that a tie links to one. */
  neighbours(group: number): readonly number[] {
    this.#meet(group);
    const found = [...this.#met];
    this.#part();
    return found;
  }

  /** The group with the highest mean among those that may be joined; of equals the smallest; `NONE` where there is none. */
  nearest(group: number): number {
    this.#meet(group);
    this.#meetWithin(group);
    let best = NONE;
    let most = 0;
    for (const other of this.#met) {
      const pairs = this.#sizes[group]! * this.#sizes[other]!;
      const mean = this.#sums[other]! / pairs;
      if (mean < most || mean < WHOLE * (pairs === 1 ? SAME : MEAN)) continue;
      if (mean === most && other > best) continue;
      if (this.#clashing[other]! / pairs >= CLASHING || this.#forbids(group, other)) continue;
      best = other;
      most = mean;
    }
    this.#part();
    return best;
  }

  #meet(group: number): void {
    const { left, right } = this.#ties;
    for (let one = group; one !== NONE; one = this.#next[one]!) {
      for (const at of this.#tiesOf.of(one)) {
        const far = left.get(at) === one ? right.get(at) : left.get(at);
        const other = this.groupOf(far);
        if (other === group) continue;
        if (this.#tied[other]!++ === 0) this.#met.push(other);
        this.#count(other, this.#points[at]!);
      }
    }
  }

  /** Two statements of one article have no tie; between groups that others link they count all the same. */
  #meetWithin(group: number): void {
    for (let one = group; one !== NONE; one = this.#next[one]!) {
      for (const mate of this.#mentionsOf.of(this.#articles[one]!)) {
        const other = this.groupOf(mate);
        if (other === group || this.#tied[other] === 0) continue;
        if (this.#sizes[group]! * this.#sizes[other]! === 1) continue;
        const { score, decision } = this.#within(one, mate)!;
        this.#count(other, holdsApart(decision) ? CLASH : Math.round(WHOLE * score));
      }
    }
  }

  #count(other: number, points: number): void {
    if (points === CLASH) this.#clashing[other]!++;
    else this.#sums[other]! += points;
  }

  #part(): void {
    for (const other of this.#met) {
      this.#tied[other] = 0;
      this.#sums[other] = 0;
      this.#clashing[other] = 0;
    }
    this.#met.length = 0;
  }

  #forbids(group: number, other: number): boolean {
    if (this.#apart.size === 0) return false;
    return this.members(group).some((one) =>
      this.#apart.get(one)?.some((far) => this.groupOf(far) === other),
    );
  }
}

/** A clash that a person calls the same counts as nothing. */
function pointsOf(ties: Ties, judgements: readonly Judged[]): Int32Array {
  const same = new Set(
    judgements.flatMap(({ left, right, verdict }) =>
      verdict === "same" ? [`${left} ${right}`, `${right} ${left}`] : [],
    ),
  );
  const points = new Int32Array(ties.length);
  for (let at = 0; at < ties.length; at++) {
    const { left, right, score, decision } = ties.tie(at);
    if (!holdsApart(decision)) points[at] = Math.round(WHOLE * score);
    else if (same.size === 0 || !same.has(`${left} ${right}`)) points[at] = CLASH;
  }
  return points;
}

/** For mentions that a verdict keeps from others, the others. */
function apartBy(judgements: readonly Judged[]): ReadonlyMap<number, readonly number[]> {
  const apart = new Map<number, number[]>();
  const add = (one: number, other: number) => {
    const known = apart.get(one);
    if (known === undefined) apart.set(one, [other]);
    else known.push(other);
  };
  for (const { left, right, verdict } of judgements) {
    if (verdict !== "different") continue;
    add(left, right);
    add(right, left);
  }
  return apart;
}
