import { readFileSync } from "node:fs";

/** Decision trees whose leaves add up. All are complete and of the same depth, their nodes in order of level. */
export interface Trees {
  readonly base: number;
  readonly depth: number;
  /** The feature each inner node asks for. */
  readonly features: readonly number[];
  /** Below it the left branch is taken, else the right one. */
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

let loaded: Trees | undefined;

/** The trees of `models/clean.json`, read once. */
export function loadTrees(): Trees {
  const url = new URL("../../models/clean.json", import.meta.url);
  loaded ??= JSON.parse(readFileSync(url, "utf8")) as Trees;
  return loaded;
}

/** The sum of the leaves that the values lead to. */
export function scoreTrees(
  values: readonly number[],
  { base, depth, features, limits, leaves }: Trees,
): number {
  const inner = (1 << depth) - 1;
  let sum = base;
  for (let first = 0, leaf = 0; first < features.length; first += inner, leaf += inner + 1) {
    let node = 0;
    while (node < inner) {
      const at = first + node;
      node = 2 * node + (values[features[at]!]! < limits[at]! ? 1 : 2);
    }
    sum += leaves[leaf + node - inner]!;
  }
  return sum;
}
