import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { languages } from "../../languages/index.ts";
import { clean } from "../../pipeline/clean/index.ts";
import { blocksOf } from "../../sources/blocks.ts";
import { readBytes } from "../../sources/index.ts";
import { type LabelledPage, rawOf } from "../train/pages.ts";

/** One page of `gold/*.tsv`: `published` is empty where the page tells no full day. */
export type Gold = Readonly<Record<string, string>>;

/** How often a day was found: right (`abroad`: only by the clock of Greenwich), wrong, not at all; `extra` where the page tells none. */
export interface Days {
  right: number;
  abroad: number;
  wrong: number;
  missed: number;
  extra: number;
}

/**
 * The publication date of real pages against days that a person read off them (`gold/`): the pages of
 * `EVAL/html/fundus` as they are, without anything but their visible text, and as text copied from
 * a browser; then three samples of the pages of `EVAL/boilerplate`, which are lines alone. `--misses` lists.
 */
export function score(args: readonly string[]): void {
  const list = args.includes("--misses");
  const pages = readGold("pages.tsv");
  const ways = {
    "pages as they are": (html: string) => html,
    "their visible text, marked up": visible,
    "their visible text, copied": (html: string) => blocksOf(visible(html)).text,
  };
  for (const [name, way] of Object.entries(ways)) {
    const days = noDays();
    for (const gold of pages) {
      const file = join(args[0]!, "html", "fundus", "html", `${gold["page"]}.html.gz`);
      const text = way(gunzipSync(readFileSync(file)).toString());
      const uri = text.startsWith("<") ? "page.html" : "page.txt";
      const shown = way === ways["pages as they are"] || gold["shown"] === "yes";
      const wanted = shown ? gold : { ...gold, published: "", utc: "" };
      judge(days, publishedOf(uri, Buffer.from(text)), wanted, list);
    }
    report(name, days);
  }
  for (const sample of ["1", "2", "3"]) {
    const days = noDays();
    const sets = new Map<string, Map<string, LabelledPage>>();
    for (const gold of readGold("lines.tsv").filter((row) => row["sample"] === sample)) {
      const set = gold["set"]!;
      if (!sets.has(set)) sets.set(set, readSet(join(args[0]!, "boilerplate", `${set}.jsonl`)));
      const article = rawOf(sets.get(set)!.get(gold["page"]!)!);
      judge(days, clean(article, languages).published, gold, list);
    }
    report(`lines, sample ${sample}`, days);
  }
}

export function readGold(file: string): readonly Gold[] {
  const text = readFileSync(new URL(`./gold/${file}`, import.meta.url), "utf8");
  const [head, ...rows] = text.trimEnd().split("\n");
  const names = head!.split("\t");
  return rows.map((row) => Object.fromEntries(row.split("\t").map((cell, i) => [names[i]!, cell])));
}

export function noDays(): Days {
  return { right: 0, abroad: 0, wrong: 0, missed: 0, extra: 0 };
}

/** `utc` and what stands behind `|` count as well; with `?`, where only an update or a caption has a day, none is right too. */
export function judge(days: Days, found: string | null, gold: Gold, list = false): void {
  const wanted = gold["published"]!;
  const fine = [...wanted.replace("?", "").split("|"), gold["utc"]].filter(Boolean);
  if (found !== null && found === gold["utc"]) days.abroad++;
  if (found !== null && fine.includes(found)) days.right++;
  else if (found === null && fine.length > 0 && !wanted.endsWith("?")) days.missed++;
  else if (found !== null && fine.length === 0) days.extra++;
  else if (found !== null) days.wrong++;
  else return;
  if (list && (found === null || !fine.includes(found)))
    console.log(`  ${gold["page"]}: expected ${wanted || "none"}, got ${found ?? "none"}`);
}

export function report(name: string, { right, abroad, wrong, missed, extra }: Days): void {
  const share = (count: number) => ((100 * count) / (right + wrong + missed)).toFixed(1);
  console.log(
    `publication date, ${name}: of ${right + wrong + missed} right ${share(right)} % (${abroad} by UTC alone), ` +
      `wrong ${share(wrong)} %, missed ${share(missed)} %; a day found where there is none: ${extra}`,
  );
}

function publishedOf(uri: string, bytes: Uint8Array): string | null {
  const [article] = readBytes(uri, bytes);
  if (article === undefined || "status" in article) return null;
  return clean(article, languages).published;
}

/** The page without scripts, metadata, addresses and every attribute that could hold a date but for names. */
export function visible(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll("script,meta,link,noscript,template,base"))
    element.remove();
  for (const element of document.querySelectorAll("*")) {
    for (const name of element.getAttributeNames())
      if (!/^(?:class|id|style|rel|itemprop|itemtype|role)$/u.test(name))
        element.removeAttribute(name);
  }
  return document.toString();
}

function readSet(path: string): Map<string, LabelledPage> {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const pages = lines.map((line) => JSON.parse(line) as LabelledPage);
  return new Map(pages.map((page) => [page.id, page]));
}
