import type { Trees } from "../../pipeline/clean/trees.ts";

/** How decision trees are grown; each is fitted to a random part of the examples and features. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** Share of what a tree says that is added. */
  readonly rate: number;
  /** Values a feature is cut at, at most. */
  readonly cuts: number;
  /** Share of the examples, and of the features, that a tree sees. */
  readonly sample: number;
  readonly columns: number;
  /** Least sum of second derivatives on either side of a cut. */
  readonly least: number;
}

export interface Example {
  readonly values: readonly number[];
  readonly yes: boolean;
}

/** Gradient boosting of trees on logistic loss (Friedman 2001), second order; the same examples give the same trees. */
export function growTrees(examples: readonly Example[], growth: Growth): Trees {
  const { trees, depth, rate } = growth;
  const columns = examples[0]!.values.map((_, k) => columnOf(examples, k, growth.cuts));
  const yes = examples.filter((example) => example.yes).length;
  const base = Math.log(yes / (examples.length - yes));
  const scores = new Float64Array(examples.length).fill(base);
  const next = random();
  const grown: { features: number[]; limits: number[]; leaves: number[] } = {
    features: [],
    limits: [],
    leaves: [],
  };
  for (let t = 0; t < trees; t++) {
    const slopes = slopesOf(examples, scores);
    const used = columns.map(() => next() < growth.columns);
    const sampled = examples.map(() => next() < growth.sample);
    const tree = growTree(columns, slopes, used, sampled, growth);
    const leaves = tree.sums.map(([g, h]) => round((-rate * g) / (h + 1)));
    for (const [i, leaf] of tree.places.entries()) scores[i]! += leaves[leaf - (1 << depth) + 1]!;
    grown.features.push(...tree.features);
    grown.limits.push(...tree.limits.map(round));
    grown.leaves.push(...leaves);
  }
  return { base: round(base), depth, ...grown };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

function random(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
}

/** A feature of all examples, as the number of limits each value reaches. */
interface Column {
  readonly limits: readonly number[];
  readonly bins: Uint8Array;
}

function columnOf(examples: readonly Example[], k: number, cuts: number): Column {
  const values = Float64Array.from(examples, (example) => example.values[k]!);
  const sorted = values.toSorted();
  const limits: number[] = [];
  for (let cut = 1; cut < cuts; cut++) {
    const value = round(sorted[Math.floor((cut * sorted.length) / cuts)]!);
    if (value > sorted[0]! && value !== limits.at(-1)) limits.push(value);
  }
  const bins = Uint8Array.from(values, (value) => {
    const above = limits.findIndex((limit) => value < limit);
    return above < 0 ? limits.length : above;
  });
  return { limits, bins };
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function slopesOf(examples: readonly Example[], scores: Float64Array): Slopes {
  const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
  return {
    first: chances.map((chance, i) => chance - Number(examples[i]!.yes)),
    second: chances.map((chance) => Math.max(1e-6, chance * (1 - chance))),
  };
}

/** A tree of cuts, the place of each example among its nodes, and the sums of slopes of its leaves. */
function growTree(
  columns: readonly Column[],
  slopes: Slopes,
  used: readonly boolean[],
  sampled: readonly boolean[],
  { depth, least }: Growth,
) {
  const inner = (1 << depth) - 1;
  const features = new Array<number>(inner).fill(0);
  // where nothing is worth a cut, everything goes left
  const limits = new Array<number>(inner).fill(1e9);
  const places = new Int32Array(sampled.length);
  for (let first = 0; first < inner; first = 2 * first + 1) {
    const best = Array.from({ length: first + 1 }, () => ({ gain: 1e-3, column: -1, bin: 0 }));
    for (const [k, column] of columns.entries()) {
      if (!used[k] || column.limits.length === 0) continue;
      for (const [node, cut] of cutsOf(column, slopes, places, sampled, first, least).entries())
        if (cut.gain > best[node]!.gain) best[node] = { ...cut, column: k };
    }
    for (const [node, { column, bin }] of best.entries()) {
      if (column < 0) continue;
      features[first + node] = column;
      limits[first + node] = columns[column]!.limits[bin]!;
    }
    for (let i = 0; i < places.length; i++) {
      const { column, bin } = best[places[i]! - first]!;
      const right = column >= 0 && columns[column]!.bins[i]! > bin;
      places[i] = 2 * places[i]! + (right ? 2 : 1);
    }
  }
  const sums = Array.from({ length: inner + 1 }, (): [number, number] => [0, 0]);
  for (const [i, place] of places.entries()) {
    if (!sampled[i]) continue;
    sums[place - inner]![0] += slopes.first[i]!;
    sums[place - inner]![1] += slopes.second[i]!;
  }
  return { features, limits, places, sums };
}

/** The best cut of a feature for each node of a level. */
function cutsOf(
  { bins, limits }: Column,
  { first: slope, second }: Slopes,
  places: Int32Array,
  sampled: readonly boolean[],
  first: number,
  least: number,
) {
  const width = limits.length + 1;
  const g = new Float64Array((first + 1) * width);
  const h = new Float64Array((first + 1) * width);
  for (let i = 0; i < places.length; i++) {
    if (!sampled[i]) continue;
    const at = (places[i]! - first) * width + bins[i]!;
    g[at]! += slope[i]!;
    h[at]! += second[i]!;
  }
  return Array.from({ length: first + 1 }, (_, node) => {
    const own = (sums: Float64Array) => sums.subarray(node * width, (node + 1) * width);
    return bestCut(own(g), own(h), least);
  });
}

function bestCut(g: Float64Array, h: Float64Array, least: number) {
  const [allG, allH] = [g, h].map((sums) => sums.reduce((a, b) => a + b, 0)) as [number, number];
  const worth = (a: number, b: number) => (a * a) / (b + 1);
  let [left, weight] = [0, 0];
  let best = { gain: 0, bin: 0 };
  for (let bin = 0; bin < g.length - 1; bin++) {
    left += g[bin]!;
    weight += h[bin]!;
    if (weight < least || allH - weight < least) continue;
    const gain = worth(left, weight) + worth(allG - left, allH - weight) - worth(allG, allH);
    if (gain > best.gain) best = { gain, bin };
  }
  return best;
}
