/** `node bench/names.ts`: tokens a second of names, and of quantities, on the example articles. */
import { globSync, readFileSync } from "node:fs";
import { languages } from "../languages/index.ts";
import { findEntities } from "../pipeline/entities/index.ts";
import { findQuantities } from "../pipeline/quantities/index.ts";
import type { Detected, Tagged } from "../pipeline/records.ts";
import { segment } from "../pipeline/segment/index.ts";
import { tag } from "../pipeline/tag.ts";

// Each is run that often before and while it is timed: compiled code, words met before.
const leastTokens = 150_000;

function readArticle(file: string): Tagged {
  const text = readFileSync(file, "utf8");
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: "body" as const,
    reason: "line",
  }));
  const article: Detected = {
    id: file,
    uri: file,
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
    blocks,
    language: /(?:^|[./-])(en|fr|id|de|es|pt)[./-]/u.exec(file)?.[1] ?? "en",
    languageConfidence: 1,
  };
  return tag(segment(article, languages), languages);
}

const files = globSync("examples/**/*.txt", { cwd: new URL("..", import.meta.url) });
const articles = files.map((file) => readArticle(new URL(`../${file}`, import.meta.url).pathname));
const tokens = articles
  .flatMap((article) => article.sentences)
  .reduce((sum, sentence) => sum + sentence.tokens.length, 0);
const rounds = Math.ceil(leastTokens / tokens);
for (const [name, stage] of [
  ["names", findEntities],
  ["quantities", findQuantities],
] as const) {
  const cold = performance.now();
  for (const article of articles) stage(article, languages);
  const first = performance.now() - cold;
  const run = () => {
    for (let round = 0; round < rounds; round++)
      for (const article of articles) stage(article, languages);
  };
  run();
  const warm = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(warm);
  const speed = ((tokens * rounds) / (user + system)) * 1000;
  console.log(
    `${name}: ${speed.toFixed(0)}k tokens/s of CPU, ${tokens} tokens, first round ${first.toFixed(0)} ms`,
  );
}
