#!/usr/bin/env node
/**
 * `node bench/pipeline.ts [ARTICLES [DATA]]`: the speed and memory tables of docs/figures.md, over the example
 * articles in turn; with DATA also each stage's time on translated news of 3 kB.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { languages } from "../languages/index.ts";
import { extract } from "../pipeline/claims/index.ts";
import { clean } from "../pipeline/clean/index.ts";
import { findDates } from "../pipeline/dates/index.ts";
import { detect } from "../pipeline/detect/index.ts";
import { findEntities } from "../pipeline/entities/index.ts";
import { process as read } from "../pipeline/index.ts";
import { findQuantities } from "../pipeline/quantities/index.ts";
import type { RawArticle } from "../pipeline/records.ts";
import { segment } from "../pipeline/segment/index.ts";
import { tag } from "../pipeline/tag.ts";
import { processInThreads } from "../pipeline/workers.ts";
import { readArticles } from "../sources/index.ts";
import { articleId } from "../sources/source.ts";
import { translatedNews } from "./news.ts";

const ROUNDS = 20;
const root = fileURLToPath(new URL("..", import.meta.url));

const examples: RawArticle[] = [];
for await (const item of readArticles([`${root}examples`])) {
  if (!("status" in item)) examples.push(item);
}
const many = Number(process.argv[2] ?? 10_000);
const data = process.argv[3];
console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} cores`);
console.log(`${examples.length} examples of ${kilobytes(examples)} kB each\n`);
await threads();
stages(examples);
if (data !== undefined) stages(translatedNews(data));
await memory();
startUp();

/** Milliseconds of processor time so far: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of each stage for one article: medians, warm. */
function stages(articles: readonly RawArticle[]): void {
  const size = kilobytes(articles);
  console.log(`| stage | processor ms per article of ${size} kB |\n|---|--:|`);
  for (const [name, time] of stageTimes(articles)) console.log(`| ${name} | ${time.toFixed(2)} |`);
  console.log();
}

function stageTimes(articles: readonly RawArticle[]): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS + 3; round++) {
    const sums = new Map<string, number>();
    const timed = <T>(name: string, work: () => T): T => {
      const start = processorTime();
      const result = work();
      sums.set(name, (sums.get(name) ?? 0) + processorTime() - start);
      return result;
    };
    for (const article of articles) {
      const cleaned = timed("clean", () => clean(article, languages));
      const detected = timed("detect", () => detect(cleaned, languages));
      const segmented = timed("segment", () => segment(detected, languages));
      const tagged = timed("tag", () => tag(segmented, languages));
      const entities = timed("names", () => findEntities(tagged, languages));
      const dates = timed("dates", () => findDates(tagged, languages));
      const quantities = timed("quantities", () => findQuantities(tagged, languages));
      const annotated = { ...tagged, entities, dates, quantities };
      timed("claims", () => extract(annotated, languages));
    }
    for (const article of articles) timed("all together", () => read(article, languages));
    if (round < 3) continue;
    for (const [name, sum] of sums) times.set(name, [...(times.get(name) ?? []), sum]);
  }
  const median = (sums: readonly number[]) => sums.toSorted((a, b) => a - b)[ROUNDS >> 1]!;
  return new Map([...times].map(([name, sums]) => [name, median(sums) / articles.length]));
}

function kilobytes(articles: readonly RawArticle[]): string {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return (bytes / articles.length / 1_000).toFixed(1);
}

/** Articles and bytes a second through the pool, and the memory of the whole process with its threads. */
async function threads(): Promise<void> {
  console.log(
    "| threads | articles/s | MB/s | processor ms per article | peak memory MB |\n|--:|--:|--:|--:|--:|",
  );
  const count = many / 10;
  for (const number of [1, 2]) {
    const start = performance.now();
    const before = processorTime();
    let peak = 0;
    let bytes = 0;
    for await (const done of processInThreads(synthetic(count), number)) {
      for (const { article } of done) bytes += Buffer.byteLength(article.text);
      peak = Math.max(peak, process.memoryUsage.rss());
    }
    const seconds = (performance.now() - start) / 1_000;
    const cells = [
      number,
      (count / seconds).toFixed(0),
      (bytes / 1e6 / seconds).toFixed(2),
      ((processorTime() - before) / count).toFixed(1),
      (peak / 1e6).toFixed(0),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  console.log();
}

/** The heap in use after a collection: it must not grow with the number of articles. */
async function memory(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  console.log("| articles read | heap in use MB |\n|--:|--:|");
  let done = 0;
  for await (const article of synthetic(many)) {
    read(article, languages);
    if (++done !== many / 10 && done !== many / 2 && done !== many) continue;
    collect();
    const heap = process.memoryUsage().heapUsed / 1e6;
    console.log(`| ${done.toLocaleString("en")} | ${heap.toFixed(1)} |`);
  }
  console.log();
}

/** The examples in turn, each with a name and a last line of its own, so that no two are equal. */
async function* synthetic(count: number): AsyncGenerator<RawArticle> {
  for (let i = 0; i < count; i++) {
    const article = examples[i % examples.length]!;
    const uri = `${article.uri}#${i}`;
    yield { ...article, id: articleId(uri), uri, text: `${article.text}\n\nNo. ${i}\n` };
  }
}

/** Processor seconds of a whole command, the least of five, with a warm compile cache. */
function startUp(): void {
  const tell = "process.on('exit',()=>console.error(JSON.stringify(process.cpuUsage())))";
  const options = ["--import", `data:text/javascript,${tell}`, "scripts/claims.ts"];
  console.log("| command | processor s |\n|---|--:|");
  for (const args of [["--version"], ["annotate", "examples/ferries/halvard-ferries.en.txt"]]) {
    const times = Array.from({ length: 5 }, () => {
      const { stderr } = spawnSync(process.execPath, [...options, ...args], { cwd: root });
      const { user, system } = JSON.parse(String(stderr)) as NodeJS.CpuUsage;
      return (user + system) / 1e6;
    });
    console.log(`| claims ${args.join(" ")} | ${Math.min(...times).toFixed(2)} |`);
  }
}
