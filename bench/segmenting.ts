#!/usr/bin/env node
/** `node bench/segmenting.ts EVAL_DIR`: MB of text per second through clean, detect and segment, alone and together, on one core. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../languages/index.ts";
import { clean } from "../pipeline/clean/index.ts";
import { detect } from "../pipeline/detect/index.ts";
import type { RawArticle } from "../pipeline/records.ts";
import { segment } from "../pipeline/segment/index.ts";

const [evaluation = ""] = process.argv.slice(2);
const lines = readFileSync(join(evaluation, "langid", "article.jsonl"), "utf8")
  .trimEnd()
  .split("\n");
const articles = lines.map((line): RawArticle => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  return {
    id,
    uri: id,
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
  };
});
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Best of three rounds, in seconds; the first also warms up. */
function timed<In, Out>(name: string, list: readonly In[], stage: (item: In) => Out): Out[] {
  let best = Number.POSITIVE_INFINITY;
  let results: Out[] = [];
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    results = list.map(stage);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  total += best;
  console.log(`${name.padEnd(8)} ${(megabytes / best).toFixed(1)} MB/s`);
  return results;
}

let total = 0;
const cleaned = timed("clean", articles, (article) => clean(article, languages));
const detected = timed("detect", cleaned, (article) => detect(article, languages));
timed("segment", detected, (article) => segment(article, languages));
console.log(`together ${(megabytes / total).toFixed(1)} MB/s of ${megabytes.toFixed(1)} MB`);
