/** Average precision over all pairs, retrieval at rank 1 in both directions, recall at 95 % precision; the diagonal is right. */
export function ranking(scores: readonly (readonly number[])[]): {
  ap: number;
  first: number;
  recall: number;
} {
  const n = scores.length;
  const flat = scores
    .flatMap((row, i) => row.map((score, j) => ({ score, right: i === j })))
    .sort((a, b) => b.score - a.score || Number(a.right) - Number(b.right));
  let [hits, ap, recall] = [0, 0, 0];
  flat.forEach(({ right }, rank) => {
    if (!right) return;
    hits++;
    ap += hits / (rank + 1) / n;
    if (hits / (rank + 1) >= 0.95) recall = hits / n;
  });
  let first = 0;
  for (let i = 0; i < n; i++) {
    const own = scores[i]![i]!;
    if (scores[i]!.every((score, j) => j === i || score < own)) first++;
    if (scores.every((row, k) => k === i || row[i]! < own)) first++;
  }
  return { ap, first: first / (2 * n), recall };
}

/** Spearman's ρ; equal values share their mean rank. */
export function rankCorrelation(left: readonly number[], right: readonly number[]): number {
  const [a, b] = [ranksOf(left), ranksOf(right)];
  const mean = (left.length - 1) / 2;
  let [both, one, other] = [0, 0, 0];
  a.forEach((rank, i) => {
    both += (rank - mean) * (b[i]! - mean);
    one += (rank - mean) ** 2;
    other += (b[i]! - mean) ** 2;
  });
  return both / Math.sqrt(one * other);
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
