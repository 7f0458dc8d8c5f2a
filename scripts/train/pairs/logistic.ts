/** A labelled row: the features with a leading 1, whether the pair says the same, how much it counts. */
export interface Example {
  readonly x: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

/** Weights of a logistic regression by Newton's method, the first (the bias) free of the ridge. */
export function fit(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]!.x.length;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 30; round++) {
    const step = solve(normalEquations(examples, weights, ridge));
    for (let k = 0; k < size; k++) weights[k]! += step[k]!;
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Log-odds that the pair says the same. */
export function logitOf(weights: readonly number[], x: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += weights[k]! * x[k]!;
  return sum;
}

/** Hessian of the loss, with the negative gradient as last column. */
function normalEquations(
  examples: readonly Example[],
  weights: readonly number[],
  ridge: number,
): number[][] {
  const size = weights.length;
  const rows = weights.map((weight, k) => {
    const row = new Array<number>(size + 1).fill(0);
    row[k] = k === 0 ? 1e-6 : ridge;
    row[size] = k === 0 ? 0 : -ridge * weight;
    return row;
  });
  for (const { x, same, weight } of examples) {
    const p = 1 / (1 + Math.exp(-logitOf(weights, x)));
    const error = weight * ((same ? 1 : 0) - p);
    const curve = weight * p * (1 - p);
    for (let a = 0; a < size; a++) {
      const row = rows[a]!;
      row[size]! += error * x[a]!;
      for (let b = 0; b < size; b++) row[b]! += curve * x[a]! * x[b]!;
    }
  }
  return rows;
}

/** Gauss–Jordan elimination with pivots. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column + 1; r < size; r++) {
      if (Math.abs(rows[r]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = r;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let r = 0; r < size; r++) {
      if (r === column) continue;
      const factor = rows[r]![column]! / rows[column]![column]!;
      for (let k = column; k <= size; k++) rows[r]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, k) => row[size]! / row[k]!);
}
