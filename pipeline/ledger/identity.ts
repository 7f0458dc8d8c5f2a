import { crockford } from "../crockford.ts";

export interface Identified {
  /** One claim id per cluster, in the order of the clusters. */
  readonly ids: readonly string[];
  /** Claims that went into another one: alias → claim id. */
  readonly merged: ReadonlyMap<string, string>;
  /** Claims that no cluster continues. */
  readonly withdrawn: readonly string[];
}

/**
 * Gives every cluster its claim id. A claim lives on in the cluster that holds most of its mentions;
 * where several claims meet in one cluster the oldest id stays and the others become its aliases. A
 * new cluster's id comes from its first mention id, so it does not depend on order or time.
 *
 * @param clusters mention ids of each cluster
 * @param members mention id → claim id after the last run
 * @param ages claim id → number of the run that made it
 * @param reserved ids that stand for something else already: aliases and withdrawn claims
 */
export function identify(
  clusters: readonly (readonly string[])[],
  members: ReadonlyMap<string, string>,
  ages: ReadonlyMap<string, number>,
  reserved: ReadonlySet<string>,
): Identified {
  const homes = homesOf(clusters, members);
  const byCluster = new Map<number, string[]>();
  for (const [claim, cluster] of homes) {
    const list = byCluster.get(cluster);
    if (list === undefined) byCluster.set(cluster, [claim]);
    else list.push(claim);
  }
  const used = new Set([...reserved, ...ages.keys()]);
  const merged = new Map<string, string>();
  const ids = clusters.map((mentions, cluster) => {
    const claims = (byCluster.get(cluster) ?? []).sort(
      (a, b) => (ages.get(a) ?? 0) - (ages.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    const [kept, ...others] = claims;
    if (kept === undefined) return newId(mentions, used);
    for (const other of others) merged.set(other, kept);
    return kept;
  });
  const withdrawn = [...ages.keys()].filter((claim) => !homes.has(claim)).sort();
  return { ids, merged, withdrawn };
}

/** Claim → index of the cluster that holds most of its mentions; of equals the one with the smallest mention id. */
function homesOf(
  clusters: readonly (readonly string[])[],
  members: ReadonlyMap<string, string>,
): Map<string, number> {
  const votes = new Map<string, Map<number, number>>();
  for (const [cluster, mentions] of clusters.entries()) {
    for (const mention of mentions) {
      const claim = members.get(mention);
      if (claim === undefined) continue;
      const counts = votes.get(claim) ?? new Map<number, number>();
      counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
      votes.set(claim, counts);
    }
  }
  const first = (cluster: number) => smallest(clusters[cluster]!);
  const homes = new Map<string, number>();
  for (const [claim, counts] of votes) {
    const [best] = [...counts].sort(
      ([a, n], [b, m]) => m - n || (first(a) < first(b) ? -1 : 1),
    )[0]!;
    homes.set(claim, best);
  }
  return homes;
}

function newId(mentions: readonly string[], used: Set<string>): string {
  for (let length = 8; ; length++) {
    const id = `clm-${crockford(smallest(mentions), length)}`;
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}

function smallest(ids: readonly string[]): string {
  return ids.toSorted()[0]!;
}
