import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { clean } from "../../pipeline/clean/index.ts";
import { readBytes } from "../../sources/index.ts";

interface Gold {
  readonly body: readonly string[];
  readonly url: string;
  readonly crawl_date: string;
}

/**
 * Article body of the pages of `EVAL/html/fundus`: F1 of 4-word shingles by page, averaged.
 * `--pages` lists each page; dates are counted as found, and as after the page was crawled.
 */
export function score(args: readonly string[]): void {
  const folder = join(args[0]!, "html", "fundus");
  const gold = JSON.parse(readFileSync(join(folder, "ground_truth.json"), "utf8")) as Readonly<
    Record<string, Gold>
  >;
  const sums = [0, 0, 0];
  let [dated, late, milliseconds] = [0, 0, 0];
  for (const [name, page] of Object.entries(gold)) {
    const bytes = gunzipSync(readFileSync(join(folder, "html", name)));
    const start = performance.now();
    const [article] = readBytes(name.replace(/\.gz$/u, ""), bytes);
    let text = "";
    let published: string | null = null;
    if (article !== undefined && !("status" in article)) {
      const cleaned = clean(article, languages);
      const body = cleaned.blocks.filter(({ kind }) => kind === "body");
      text = body.map((block) => cleaned.text.slice(block.start, block.end)).join("\n");
      published = cleaned.published;
    }
    milliseconds += performance.now() - start;
    if (published !== null) dated++;
    if (published !== null && published > page.crawl_date.slice(0, 10)) late++;
    const [f1, precision, recall] = compare(shingles(text), shingles(page.body.join("\n")));
    for (const [k, value] of [f1, precision, recall].entries()) sums[k]! += value;
    if (args.includes("--pages"))
      console.log(
        `${f1.toFixed(3)} ${precision.toFixed(3)} ${recall.toFixed(3)} ${published} ${name}`,
      );
  }
  const pages = Object.keys(gold).length;
  const [f1, precision, recall] = sums.map((sum) => (sum / pages).toFixed(3));
  console.log(
    `${pages} pages: F1 ${f1} (P ${precision} R ${recall}), dated ${dated}, late ${late}`,
  );
  console.log(`${(milliseconds / pages).toFixed(0)} ms a page`);
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
