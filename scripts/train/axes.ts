/** Sweeps of rotations; off the diagonal nothing is left after ten. */
const SWEEPS = 15;

/**
 * Principal axes of points, those of the largest variance first, each of length 1: eigenvectors of the uncentred
 * covariance by Jacobi's rotations. Each point weighs 1 where no weights are given.
 */
export function axesOf(
  points: readonly Float64Array[],
  weights: readonly number[] | null,
): Float64Array[] {
  const size = points[0]!.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  points.forEach((point, at) => {
    for (let a = 0; a < size; a++) {
      const scaled = (weights?.[at] ?? 1) * point[a]!;
      for (let b = 0; b < size; b++) matrix[a]![b]! += scaled * point[b]!;
    }
  });
  const axes = Array.from({ length: size }, (_, a) =>
    Float64Array.from({ length: size }, (_, b) => (a === b ? 1 : 0)),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q);
  }
  return [...axes.keys()].sort((a, b) => matrix[b]![b]! - matrix[a]![a]!).map((a) => axes[a]!);
}

/** Makes the matrix 0 at p, q; `axes` has the axes in rows. */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const off = matrix[p]![q]!;
  if (off === 0) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (one: Float64Array, i: number, other: Float64Array, j: number) => {
    const [a, b] = [one[i]!, other[j]!];
    one[i] = cosine * a - sine * b;
    other[j] = sine * a + cosine * b;
  };
  for (const row of matrix) turn(row, p, row, q);
  for (let k = 0; k < matrix.length; k++) turn(matrix[p]!, k, matrix[q]!, k);
  for (let k = 0; k < matrix.length; k++) turn(axes[p]!, k, axes[q]!, k);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
