#!/usr/bin/env node
/**
 * `node bench/daily.ts DATA [STATEMENTS] [--keep FOLDER]`: what `claims run` takes for ten new articles of translated
 * news on a ledger of synthetic ones (see `stories.ts`), and once more where nothing is new: processor time of all
 * threads and peak memory. FOLDER keeps that ledger for the next time.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { languages } from "../languages/index.ts";
import { openLedger } from "../pipeline/ledger/index.ts";
import type { ArticleResult, LedgerMention } from "../pipeline/records.ts";
import { storiesOf } from "./stories.ts";

/** As many statements a day as in `deduplicate.ts`. */
const A_DAY = 137;
const ARTICLES = 10;
const SENTENCES = 6;
const LANGUAGES = ["fr", "de", "es", "id", "it", "pt"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "string" } },
});
const [data = "", size = "100000"] = positionals;
const days = Math.ceil(Number(size) / A_DAY);
const folder = mkdtempSync(join(tmpdir(), "claim-ledger-"));
const kept = values.keep ?? join(folder, "kept");
if (!existsSync(kept)) fill(kept);
const ledger = join(folder, "ledger");
cpSync(kept, ledger, { recursive: true });
const none = join(folder, "none.jsonl");
writeFileSync(none, "");
const ten = join(folder, "ten.jsonl");
writeFileSync(ten, newArticles());
console.log("| what comes in | processor s | peak MB |\n|--|--:|--:|");
for (const [what, path] of [
  ["nothing, outputs written anew", none],
  ["ten articles", ten],
  ["the same ten", ten],
] as const) {
  const { seconds, peak } = run(["run", path, "--ledger", ledger]);
  console.log(`| ${what} | ${seconds.toFixed(1)} | ${peak.toFixed(0)} |`);
}
rmSync(folder, { recursive: true });

/** A ledger that has been settled. */
function fill(path: string): void {
  const { take, settle, close } = openLedger(path);
  for (const mentions of storiesOf(data, Number(size), days)) {
    const article = articleOf(mentions);
    take([{ article, input: article.id }]);
  }
  settle({ languages, at: "2024-01-01T00:00:00Z" });
  close();
}

/** An article that says its mentions where they stand. */
function articleOf(mentions: readonly LedgerMention[]): ArticleResult {
  const { articleId: id, language, published } = mentions[0]!;
  let text = "";
  for (const mention of mentions) text = text.padEnd(mention.start) + mention.text;
  return {
    id,
    uri: id,
    text,
    mediaType: "text/plain",
    title: null,
    published,
    publishedBasis: "metadata",
    notes: [],
    language,
    languageConfidence: 1,
    claims: mentions.map(({ published: _, ...mention }) => mention),
  };
}

/** News of one week in the middle of the ledger's time. */
function newArticles(): string {
  return Array.from({ length: ARTICLES }, (_, at) => {
    const language = LANGUAGES[at % LANGUAGES.length];
    const lines = gunzipSync(readFileSync(join(data, "parallel", `ntrex.en-${language}.tsv.gz`)))
      .toString("utf8")
      .split("\n")
      .slice(SENTENCES * at, SENTENCES * (at + 1));
    const day = new Date(Date.UTC(2000, 0, 1 + days / 2 + (at % 7)));
    return JSON.stringify({
      id: `new-${at}`,
      text: lines.map((line) => line.split("\t")[1]).join("\n"),
      published: day.toJSON().slice(0, 10),
    });
  }).join("\n");
}

/** One command: processor seconds of all its threads, and its peak memory. */
function run(args: readonly string[]): { readonly seconds: number; readonly peak: number } {
  const tell = "process.on('exit',()=>console.error(JSON.stringify(process.resourceUsage())))";
  const claims = fileURLToPath(new URL("../scripts/claims.ts", import.meta.url));
  const options = ["--import", `data:text/javascript,${tell}`, claims];
  const { stderr } = spawnSync(process.execPath, [...options, ...args]);
  const lines = String(stderr).trim().split("\n");
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(lines.at(-1)!) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1_000 };
}
