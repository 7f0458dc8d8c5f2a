/** A dictionary entry or a translated sentence, as keys of words. */
export interface Line {
  readonly english: readonly string[];
  readonly foreign: readonly string[];
  /** How much it counts. */
  readonly weight: number;
}

const ROUNDS = 6;
/** Rounds in which English words choose alone; after them both directions must agree (AP fr–id 95.1 → 96.5, en–id 97.0 → 98.5). */
const ALONE = 2;

/** Links between the words of the lines, each pair of words once. */
interface Links {
  readonly english: readonly string[];
  readonly foreign: readonly string[];
  /** For each line the link of each English word with each foreign word, row by row. */
  readonly lines: readonly Int32Array[];
  /** For each link its words. */
  readonly englishOf: Int32Array;
  readonly foreignOf: Int32Array;
}

/**
 * P(English key | foreign key), those of `least` and more: IBM model 1 (Brown et al. 1993), both directions
 * trained to agree (Liang, Taskar and Klein 2006), so that a rare word is not blamed for what others leave over.
 */
export function learn(
  lines: readonly Line[],
  least: number,
): Map<string, ReadonlyMap<string, number>> {
  const links = linksOf(lines);
  const { englishOf, foreignOf } = links;
  let toEnglish: Float64Array = new Float64Array(englishOf.length).fill(1);
  let toForeign: Float64Array = toEnglish;
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Float64Array(englishOf.length);
    lines.forEach((line, i) => {
      const back = round < ALONE ? null : toForeign;
      count(line, links.lines[i]!, toEnglish, back, counts);
    });
    toEnglish = shares(counts, foreignOf, links.foreign.length);
    toForeign = shares(counts, englishOf, links.english.length);
  }
  const table = new Map<string, Map<string, number>>();
  toEnglish.forEach((p, id) => {
    if (p < least) return;
    const key = links.foreign[foreignOf[id]!]!;
    const row = table.get(key) ?? new Map<string, number>();
    table.set(key, row.set(links.english[englishOf[id]!]!, p));
  });
  return table;
}

function linksOf(lines: readonly Line[]): Links {
  const english = numbered(lines.flatMap((line) => line.english));
  const foreign = numbered(lines.flatMap((line) => line.foreign));
  const ids = new Map<number, number>();
  const linked = lines.map((line) => {
    const own = line.english.flatMap((e) =>
      line.foreign.map((f) => foreign.get(f)! * english.size + english.get(e)!),
    );
    return Int32Array.from(own, (pair) => {
      if (!ids.has(pair)) ids.set(pair, ids.size);
      return ids.get(pair)!;
    });
  });
  return {
    english: [...english.keys()],
    foreign: [...foreign.keys()],
    lines: linked,
    englishOf: Int32Array.from(ids.keys(), (pair) => pair % english.size),
    foreignOf: Int32Array.from(ids.keys(), (pair) => Math.floor(pair / english.size)),
  };
}

function numbered(keys: readonly string[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const key of keys) if (!ids.has(key)) ids.set(key, ids.size);
  return ids;
}

/** Adds how likely each link of a line holds: each English word is explained by the foreign ones and, with `back`, each foreign word by the English ones too. */
function count(
  { english, foreign, weight }: Line,
  links: Int32Array,
  forth: Float64Array,
  back: Float64Array | null,
  counts: Float64Array,
): void {
  const rows = english.map((_, e) => sumOf(links, forth, e * foreign.length, foreign.length, 1));
  const columns =
    back && foreign.map((_, f) => sumOf(links, back, f, english.length, foreign.length));
  links.forEach((id, at) => {
    let likely = forth[id]! / rows[Math.floor(at / foreign.length)]!;
    if (back && columns) likely *= back[id]! / columns[at % foreign.length]!;
    counts[id]! += weight * likely;
  });
}

function sumOf(links: Int32Array, of: Float64Array, from: number, count: number, step: number) {
  let sum = 1e-9;
  for (let k = 0; k < count; k++) sum += of[links[from + k * step]!]!;
  return sum;
}

function shares(counts: Float64Array, owner: Int32Array, owners: number): Float64Array {
  const totals = new Float64Array(owners);
  counts.forEach((n, id) => {
    totals[owner[id]!]! += n;
  });
  return counts.map((n, id) => (n === 0 ? 0 : n / totals[owner[id]!]!));
}
