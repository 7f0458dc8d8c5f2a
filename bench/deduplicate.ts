#!/usr/bin/env node
/**
 * `node bench/deduplicate.ts DATA [SIZE…]`: time, peak memory and growth of deduplication, and how many true pairs
 * it compares at all. DATA holds translated sentences, `parallel/{ntrex,pud}.en-*.tsv.gz`. Sizes are mentions; each
 * runs in a process of its own.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { languages } from "../languages/index.ts";
import { candidatePairs } from "../pipeline/deduplicate/candidates.ts";
import { deduplicate } from "../pipeline/deduplicate/index.ts";
import { inMemory } from "../pipeline/deduplicate/mentions.ts";
import { lazyShelf } from "../pipeline/deduplicate/shelf.ts";
import { storiesOf } from "./stories.ts";

const [data = "", ...rest] = process.argv.slice(2);
if (rest[0] === "--one") measure(Number(rest[1]), rest[2]!);
else series(rest.length > 0 ? rest.map(Number) : [10_000, 30_000, 100_000]);

/** Every size in a process of its own; the exponent is the slope of ln processor time over ln mentions. */
function series(sizes: readonly number[]): void {
  console.log(
    "| mentions | processor s | ms a mention | peak MB | candidates a mention | blocking recall | merged pairs P / R |",
  );
  console.log("|--:|--:|--:|--:|--:|--:|--:|");
  const points: (readonly [number, number])[] = [];
  for (const size of sizes) {
    const [blocking, whole] = ["blocking", "whole"].map((part) => {
      const args = [fileURLToPath(import.meta.url), data, "--one", String(size), part];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as Record<string, number>;
    });
    const { seconds, peak, precision, recall } = whole!;
    points.push([Math.log(size), Math.log(seconds!)]);
    const cells = [
      size.toLocaleString("en"),
      seconds!.toFixed(1),
      ((1_000 * seconds!) / size).toFixed(2),
      peak!.toFixed(0),
      (blocking!["candidates"]! / size).toFixed(1),
      (100 * blocking!["recall"]!).toFixed(1),
      `${(100 * precision!).toFixed(1)} / ${(100 * recall!).toFixed(1)}`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  if (points.length > 1) console.log(`\ngrowth exponent ${slope(points).toFixed(2)}`);
}

function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let [up, down] = [0, 0];
  for (const [a, b] of points) {
    up += (a - x) * (b - y);
    down += (a - x) ** 2;
  }
  return up / down;
}

/** One size, as a line of JSON: the pairs compared, or the whole of deduplication. */
function measure(size: number, part: string): void {
  const { mentions, facts } = storiesOf(data, size);
  if (part === "blocking") {
    const sorted = mentions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const seen = { candidates: 0, found: 0 };
    for (const { left: i, right: j } of candidatePairs(lazyShelf(inMemory(sorted), languages))) {
      seen.candidates++;
      if (facts.get(sorted[i]!.id) === facts.get(sorted[j]!.id)) seen.found++;
    }
    const recall = seen.found / pairsOf(mentions.map(({ id }) => facts.get(id)!));
    console.log(JSON.stringify({ candidates: seen.candidates, recall }));
    return;
  }
  const before = process.cpuUsage();
  const { clusters } = deduplicate(mentions, { languages });
  const { user, system } = process.cpuUsage(before);
  let [merged, right] = [0, 0];
  for (const { mentions: ids } of clusters) {
    merged += (ids.length * (ids.length - 1)) / 2;
    right += pairsOf(ids.map((id) => facts.get(id)!));
  }
  const all = pairsOf(mentions.map(({ id }) => facts.get(id)!));
  const { maxRSS } = process.resourceUsage();
  const seconds = (user + system) / 1e6;
  const shares = { precision: right / merged, recall: right / all };
  console.log(JSON.stringify({ seconds, peak: maxRSS / 1_000, ...shares }));
}

/** Pairs of equal facts. */
function pairsOf(facts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return counts.values().reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}
