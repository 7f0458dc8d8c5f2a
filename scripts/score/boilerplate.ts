import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { clean } from "../../pipeline/clean/index.ts";
import { isHeldOut, isScored, type LabelledPage, rawOf } from "../train/pages.ts";

interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/**
 * Prose-line F1 of `clean` on the held-out pages of `EVAL/boilerplate` (`seeds`: all pages).
 * `--all` takes every page, `--misses SET` lists the lines it got wrong. Titles are not scored.
 */
export function score(args: readonly string[]): void {
  const folder = join(args[0]!, "boilerplate");
  const listed = args.includes("--misses") ? args[args.indexOf("--misses") + 1] : null;
  const trimmed: Tally = { right: 0, extra: 0, missed: 0 };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".jsonl")) continue;
    const set = file.slice(0, -6);
    const all: Tally = { right: 0, extra: 0, missed: 0 };
    const byLanguage = new Map<string, Tally>();
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      if (line === "") continue;
      const page = JSON.parse(line) as LabelledPage;
      if (!isHeldOut(page) && set !== "seeds" && !args.includes("--all")) continue;
      const own = byLanguage.get(page.lang) ?? { right: 0, extra: 0, missed: 0 };
      byLanguage.set(page.lang, own);
      const tallies = set.endsWith("_trim") ? [all, own, trimmed] : [all, own];
      for (const wrong of judge(page, tallies)) if (listed === set) console.log(wrong);
    }
    const parts = [...byLanguage]
      .filter(([, { right }]) => right > 60)
      .map(([tag, tally]) => `${tag} ${f1(tally).toFixed(1)}`);
    console.log(`${set.padEnd(20)} ${f1(all).toFixed(1)} ${detail(all)}  ${parts.join(" ")}`);
  }
  console.log(`${"all trimmed".padEnd(20)} ${f1(trimmed).toFixed(1)} ${detail(trimmed)}`);
}

function judge(page: LabelledPage, tallies: readonly Tally[]): readonly string[] {
  const { blocks } = clean(rawOf(page), languages);
  const wrong: string[] = [];
  let at = 0;
  for (const line of page.lines) {
    const [start, end] = [at, at + line.text.length];
    at = end + 2;
    if (!isScored(line)) continue;
    const block = blocks
      .filter((candidate) => candidate.start < end && candidate.end > start)
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (block?.kind === "title") continue;
    const kept = block?.kind === "body";
    for (const tally of tallies) {
      if (kept && line.body) tally.right++;
      else if (kept) tally.extra++;
      else if (line.body) tally.missed++;
    }
    if (kept === line.body) continue;
    const sign = kept ? "extra " : "missed";
    const why = `${block?.kind}: ${block?.reason}`;
    wrong.push(`${sign} ${page.id.slice(0, 20)} [${why}] ${line.text.slice(0, 160)}`);
  }
  return wrong;
}

function f1({ right, extra, missed }: Tally): number {
  return (200 * right) / (2 * right + extra + missed);
}

function detail({ right, extra, missed }: Tally): string {
  const precision = (100 * right) / (right + extra);
  const recall = (100 * right) / (right + missed);
  return `(P ${precision.toFixed(1)} R ${recall.toFixed(1)})`;
}
