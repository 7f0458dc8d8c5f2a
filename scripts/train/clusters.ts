/** Rounds of k-means: the mean cosine grows by less than 0.1 % in the tenth. */
const ROUNDS = 10;
/** Smaller clusters are begun anew at the point that lies worst. */
const LEAST = 3;

/** Clusters of points: the cluster of each point, each cluster's mean direction (length 1) and its number of points. */
export interface Clusters {
  readonly labels: Int32Array;
  readonly means: readonly Float64Array[];
  readonly sizes: readonly number[];
}

/** Spherical k-means (Dhillon and Modha 2001) of points of length 1, begun at every n-th of the first 20,000 points. */
export function cluster(points: readonly Float64Array[], count: number): Clusters {
  const first = Math.min(points.length, 20_000);
  let means = Array.from({ length: count }, (_, k) => points[Math.floor((k * first) / count)]!);
  const labels = new Int32Array(points.length);
  let sizes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const closeness = points.map((point, at) => assign(point, at, means, labels));
    const worst = [...closeness.keys()].sort((a, b) => closeness[a]! - closeness[b]! || a - b);
    const sums = means.map((mean) => new Float64Array(mean.length));
    sizes = means.map(() => 0);
    points.forEach((point, at) => {
      const label = labels[at]!;
      sizes[label]!++;
      const sum = sums[label]!;
      for (let d = 0; d < point.length; d++) sum[d]! += point[d]!;
    });
    means = sums.map((sum, k) => (sizes[k]! < LEAST ? points[worst.shift()!]! : unit(sum)));
  }
  return { labels, means, sizes };
}

/** Notes the closest mean of a point and returns the cosine to it. */
export function assign(
  point: Float64Array,
  at: number,
  means: readonly Float64Array[],
  labels: Int32Array,
): number {
  let best = -2;
  for (let k = 0; k < means.length; k++) {
    const mean = means[k]!;
    let cosine = 0;
    for (let d = 0; d < point.length; d++) cosine += point[d]! * mean[d]!;
    if (cosine > best) {
      best = cosine;
      labels[at] = k;
    }
  }
  return best;
}

function unit(sum: Float64Array): Float64Array {
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}

/**
 * Merges clusters until `count` are left, each time the two whose union loses least (Ward 1963), and returns the group
 * of each cluster. A cluster weighs the root of its size: by its size, rare words' clusters would all fall together.
 */
export function merge(
  means: readonly Float64Array[],
  sizes: readonly number[],
  count: number,
): number[] {
  const centres = means.map((mean) => mean.slice());
  const weights = sizes.map((size) => Math.sqrt(Math.max(size, 1)));
  const parents = [...means.keys()];
  const alive = new Set(parents);
  const loss = (a: number, b: number): number => {
    let distance = 0;
    for (let d = 0; d < centres[a]!.length; d++)
      distance += (centres[a]![d]! - centres[b]![d]!) ** 2;
    return (distance * weights[a]! * weights[b]!) / (weights[a]! + weights[b]!);
  };
  const nearest = new Map<number, { readonly other: number; readonly loss: number }>();
  const find = (a: number): void => {
    let best = { other: -1, loss: Number.POSITIVE_INFINITY };
    for (const b of alive)
      if (b !== a) {
        const lost = loss(a, b);
        if (lost < best.loss) best = { other: b, loss: lost };
      }
    nearest.set(a, best);
  };
  for (const a of alive) find(a);
  while (alive.size > count) {
    let a = -1;
    for (const x of alive) if (a < 0 || nearest.get(x)!.loss < nearest.get(a)!.loss) a = x;
    const b = nearest.get(a)!.other;
    const weight = weights[a]! + weights[b]!;
    centres[a] = centres[a]!.map(
      (value, d) => (value * weights[a]! + centres[b]![d]! * weights[b]!) / weight,
    );
    weights[a] = weight;
    parents[b] = a;
    alive.delete(b);
    for (const x of alive) if (x === a || [a, b].includes(nearest.get(x)!.other)) find(x);
  }
  const rootOf = (cluster: number): number => {
    let root = cluster;
    while (parents[root] !== root) root = parents[root]!;
    return root;
  };
  const groups = new Map([...alive].map((root, at) => [root, at]));
  return parents.map((_, cluster) => groups.get(rootOf(cluster))!);
}
