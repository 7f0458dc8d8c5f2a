import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { clean } from "../../pipeline/clean/index.ts";
import { HEAD_REASON } from "../../pipeline/clean/split.ts";
import type { BlockKind } from "../../pipeline/records.ts";
import { readBytes } from "../../sources/index.ts";
import { judge, noDays, readGold, report } from "./published.ts";

interface Gold {
  readonly body: readonly string[];
}

/** Kinds a reader would call the article's text; the place and agency before its first sentence belong to it. */
const TEXT: ReadonlySet<BlockKind> = new Set(["body", "fragment"]);

/**
 * Article body of the pages of `EVAL/html/fundus`: 4-word shingles by page, precision and recall
 * averaged over pages and F1 of the two averages, as scrapinghub/article-extraction-benchmark does,
 * and the average of the pages' F1. Twice: all paragraphs of the gold required, and those in brackets
 * optional, as the set's authors score (wanted where most of the paragraph was found).
 * `--pages` lists each page. Then the publication date, against the days of `gold/pages.tsv`.
 */
export function score(args: readonly string[]): void {
  const folder = join(args[0]!, "html", "fundus");
  const gold = JSON.parse(readFileSync(join(folder, "ground_truth.json"), "utf8")) as Readonly<
    Record<string, Gold>
  >;
  const sums = { required: [0, 0, 0], optional: [0, 0, 0] };
  const days = new Map(readGold("pages.tsv").map((row) => [`${row["page"]}.html.gz`, row]));
  const dates = noDays();
  let milliseconds = 0;
  for (const [name, page] of Object.entries(gold)) {
    const bytes = gunzipSync(readFileSync(join(folder, "html", name)));
    const start = performance.now();
    const { text, published } = textOf(name.replace(/\.gz$/u, ""), bytes);
    milliseconds += performance.now() - start;
    judge(dates, published, days.get(name)!);
    const found = shingles(text);
    const required = compare(found, shingles(page.body.join("\n")));
    const optional = compare(found, shingles(wanted(page.body, found).join("\n")));
    for (const k of [0, 1, 2]) sums.required[k]! += required[k]!;
    for (const k of [0, 1, 2]) sums.optional[k]! += optional[k]!;
    if (args.includes("--pages")) {
      const figures = [...optional, ...required].map((figure) => figure.toFixed(3));
      console.log(`${figures.join(" ")} ${published} ${name}`);
    }
  }
  const pages = Object.keys(gold).length;
  for (const [how, figures] of Object.entries(sums)) {
    const [mean, p, r] = figures.map((sum) => sum / pages) as [number, number, number];
    const f1 = (2 * p * r) / (p + r);
    console.log(
      `${pages} pages, brackets ${how}: F1 ${f1.toFixed(3)} (P ${p.toFixed(3)} R ${r.toFixed(3)}), mean of F1 ${mean.toFixed(3)}`,
    );
  }
  report("pages as they are", dates);
  console.log(`${(milliseconds / pages).toFixed(0)} ms a page`);
}

function textOf(name: string, bytes: Uint8Array) {
  const [article] = readBytes(name, bytes);
  if (article === undefined || "status" in article) return { text: "", published: null };
  const { blocks, text, published } = clean(article, languages);
  const body = blocks.filter(({ kind, reason }) => TEXT.has(kind) || reason === HEAD_REASON);
  return { text: body.map(({ start, end }) => text.slice(start, end)).join("\n"), published };
}

/** The paragraphs of a gold body without the optional ones that were not found. */
function wanted(body: readonly string[], found: ReadonlyMap<string, number>): readonly string[] {
  return body.filter((paragraph) => {
    if (!/^\[.*\]$/su.test(paragraph)) return true;
    const keys = [...shingles(paragraph).keys()];
    return keys.filter((key) => found.has(key)).length * 2 > keys.length;
  });
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= Math.max(4, words.length); i++) {
    const key = words.slice(i, i + 4).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function compare(
  found: ReadonlyMap<string, number>,
  gold: ReadonlyMap<string, number>,
): readonly [f1: number, precision: number, recall: number] {
  const size = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((a, b) => a + b);
  let shared = 0;
  for (const [key, count] of found) shared += Math.min(count, gold.get(key) ?? 0);
  const [precision, recall] = [shared / size(found), shared / size(gold)];
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [f1, precision, recall];
}
