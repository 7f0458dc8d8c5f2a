#!/usr/bin/env node
/**
 * `node bench/deduplicate.ts DATA [--years N] [--threads N] [SIZE…]`: time, peak memory and growth of settling a ledger, and how many
 * true pairs it compares at all. DATA holds translated sentences, `parallel/{ntrex,pud}.en-*.tsv.gz`. Sizes are
 * mentions; each runs in a process of its own. They fall into as many days as keep 137 of them a day, or into N years.
 * The statements are compared in one thread, or in as many as asked for.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { languages } from "../languages/index.ts";
import { Reach } from "../pipeline/deduplicate/bound.ts";
import { candidatePairs } from "../pipeline/deduplicate/candidates.ts";
import { wholeScope } from "../pipeline/deduplicate/scope.ts";
import { lazyShelf } from "../pipeline/deduplicate/shelf.ts";
import { relateLedger } from "../pipeline/ledger/related.ts";
import { openDatabase, transaction } from "../pipeline/ledger/schema.ts";
import { settle } from "../pipeline/ledger/settle.ts";
import { storedMentions } from "../pipeline/ledger/stored.ts";
import { factOf, storiesOf } from "./stories.ts";

/** As 100,000 in two years. */
const A_DAY = 137;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    years: { type: "string" },
    threads: { type: "string", default: "1" },
    one: { type: "string" },
  },
});
const [data = "", ...rest] = positionals;
const sizes = rest.length > 0 ? rest.map(Number) : [10_000, 30_000, 100_000];
if (values.one !== undefined) await measure(sizes[0]!, values.one);
else series();

/** Every size in a process of its own; the exponent is the slope of ln processor time over ln mentions. */
function series(): void {
  console.log(
    "| mentions | processor s | elapsed s | ms a mention | peak MB | candidates a mention | blocking recall | merged pairs P / R |",
  );
  console.log("|--:|--:|--:|--:|--:|--:|--:|--:|");
  const points: (readonly [number, number])[] = [];
  for (const size of sizes) {
    const blocking = inProcess(size, "blocking");
    const { seconds, elapsed, peak, precision, recall } = inProcess(size, "whole");
    points.push([Math.log(size), Math.log(seconds!)]);
    const cells = [
      size.toLocaleString("en"),
      seconds!.toFixed(1),
      elapsed!.toFixed(1),
      ((1_000 * seconds!) / size).toFixed(2),
      peak!.toFixed(0),
      (blocking["candidates"]! / size).toFixed(1),
      (100 * blocking["recall"]!).toFixed(1),
      `${(100 * precision!).toFixed(1)} / ${(100 * recall!).toFixed(1)}`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  if (points.length > 1) console.log(`\ngrowth exponent ${slope(points).toFixed(2)}`);
}

function inProcess(size: number, part: string): Record<string, number> {
  const years = values.years === undefined ? [] : ["--years", values.years];
  const how = ["--one", part, "--threads", values.threads, ...years];
  const args = [fileURLToPath(import.meta.url), data, String(size), ...how];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
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

/** One size, as a line of JSON: the pairs compared, or the whole settlement. */
async function measure(size: number, part: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "claim-ledger-"));
  const db = openDatabase(join(folder, "ledger.db"));
  try {
    fill(db, size);
    console.log(JSON.stringify(part === "blocking" ? blocking(db) : await settlement(db)));
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}

/** A ledger with articles that nobody has settled. */
function fill(db: DatabaseSync, size: number): void {
  const days = values.years === undefined ? size / A_DAY : 365 * Number(values.years);
  const article = db.prepare(
    `INSERT INTO articles (article_id, source, status, published, counted, text_key)
     VALUES (?1, ?1, 'processed', ?2, 1, ?1)`,
  );
  const mention = db.prepare(
    "INSERT INTO mentions (mention_id, article_id, record) VALUES (?, ?, ?)",
  );
  transaction(db, () => {
    for (const mentions of storiesOf(data, size, Math.ceil(days))) {
      article.run(mentions[0]!.articleId, mentions[0]!.published);
      for (const { published, ...record } of mentions)
        mention.run(record.id, record.articleId, JSON.stringify(record));
    }
  });
}

function blocking(db: DatabaseSync) {
  const mentions = storedMentions(db);
  const facts = mentions.ids.map(factOf);
  const shelf = lazyShelf(mentions, languages);
  let [candidates, found] = [0, 0];
  for (const { left, right } of candidatePairs(
    shelf,
    wholeScope(shelf),
    new Reach(mentions.ids.length),
  )) {
    candidates++;
    if (facts[left] === facts[right]) found++;
  }
  return { candidates, recall: found / pairsOf(facts) };
}

async function settlement(db: DatabaseSync) {
  const before = process.cpuUsage();
  const start = performance.now();
  const options = { languages, at: "2024-01-01T00:00:00Z", matchVersion: "bench" };
  const related = await relateLedger(db, options, Number(values.threads));
  settle(db, { ...options, related });
  const elapsed = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  let [merged, right] = [0, 0];
  const all: number[] = [];
  for (const row of db
    .prepare("SELECT json_extract(record, '$.mentions') AS ids FROM claims")
    .iterate()) {
    const facts = (JSON.parse(String(row["ids"])) as string[]).map(factOf);
    merged += (facts.length * (facts.length - 1)) / 2;
    right += pairsOf(facts);
    all.push(...facts);
  }
  return {
    seconds: (user + system) / 1e6,
    elapsed,
    peak: maxRSS / 1_000,
    precision: right / merged,
    recall: right / pairsOf(all),
  };
}

/** Pairs of equal facts. */
function pairsOf(facts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return counts.values().reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}
