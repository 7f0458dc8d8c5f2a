import { brotliCompressSync, brotliDecompressSync } from "node:zlib";

/**
 * Labels of words by part of speech and longest known affix. A key is the part of speech, one of
 * `=` (the whole word), `-` (its end) or `+` (its beginning), and the letters.
 */
export type Affixes = ReadonlyMap<string, string>;

/** Longer affixes than this are too rare to learn from. */
export const LONGEST = 6;

/** The label of the word's longest known ending (`-`) or beginning (`+`). */
export function labelOf(
  affixes: Affixes,
  upos: string,
  side: "-" | "+",
  word: string,
): string | undefined {
  for (let n = Math.min(LONGEST, word.length); n >= 0; n--) {
    const affix = side === "-" ? word.slice(word.length - n) : word.slice(0, n);
    const label = affixes.get(upos + side + affix);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** What `learnAffixes` learns from. */
export interface Observation {
  readonly upos: string;
  readonly word: string;
  readonly label: string;
}

/** Keeps an affix that was seen at least `least` times where its label differs from the shorter affix's. */
export function learnAffixes(
  observations: readonly Observation[],
  side: "-" | "+",
  least: number,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { upos, word, label } of observations) {
    for (let n = 0; n <= Math.min(LONGEST, word.length); n++) {
      const key = upos + side + (side === "-" ? word.slice(word.length - n) : word.slice(0, n));
      const labels = counts.get(key) ?? new Map<string, number>();
      labels.set(label, (labels.get(label) ?? 0) + 1);
      counts.set(key, labels);
    }
  }
  const affixes = new Map<string, string>();
  const shortestFirst = [...counts].toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [key, labels] of shortestFirst) {
    const [label, count] = mostOf(labels);
    const cut = key.indexOf(side);
    const rest = side === "-" ? key.slice(cut + 2) : key.slice(cut + 1, -1);
    const shorter =
      key.length === cut + 1 ? undefined : labelOf(affixes, key.slice(0, cut), side, rest);
    if ((count >= least || key.length === cut + 1) && label !== shorter) affixes.set(key, label);
  }
  return affixes;
}

/** The most frequent label; of equals the first in code order. */
export function mostOf(labels: ReadonlyMap<string, number>): readonly [string, number] {
  let found: readonly [string, number] = ["", 0];
  for (const [label, count] of labels)
    if (count > found[1] || (count === found[1] && label < found[0])) found = [label, count];
  return found;
}

/** Packs tables as brotli of sorted lines, one table after an empty line. */
export function packAffixes(tables: readonly Affixes[]): Buffer {
  const parts = tables.map((table) =>
    [...table]
      .map(([key, label]) => `${key}\t${label}`)
      .sort()
      .join("\n"),
  );
  return brotliCompressSync(parts.join("\n\n"));
}

/** Reads what `packAffixes` wrote. */
export function unpackAffixes(packed: Uint8Array): Affixes[] {
  return brotliDecompressSync(packed)
    .toString("utf8")
    .split("\n\n")
    .map((part) => new Map(part === "" ? [] : part.split("\n").map(entryOf)));
}

const entryOf = (line: string): [string, string] => line.split("\t") as [string, string];
