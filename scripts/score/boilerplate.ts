import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { clean } from "../../pipeline/clean/index.ts";
import { readBytes } from "../../sources/index.ts";

interface Page {
  readonly id: string;
  readonly lang: string;
  readonly lines: readonly { readonly text: string; readonly body: boolean | null }[];
}

interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** Prose-line F1 of `clean` on `EVAL/boilerplate`; `--misses SET` lists the lines it got wrong. */
export function score(args: readonly string[]): void {
  const folder = join(args[0]!, "boilerplate");
  const listed = args[args.indexOf("--misses") + 1];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".jsonl")) continue;
    const set = file.slice(0, -6);
    const all: Tally = { right: 0, extra: 0, missed: 0 };
    const byLanguage = new Map<string, Tally>();
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      if (line === "") continue;
      const page = JSON.parse(line) as Page;
      const own = byLanguage.get(page.lang) ?? { right: 0, extra: 0, missed: 0 };
      byLanguage.set(page.lang, own);
      for (const wrong of judge(page, [all, own]))
        if (args.includes("--misses") && listed === set) console.log(wrong);
    }
    const parts = [...byLanguage]
      .filter(([, { right }]) => right > 60)
      .map(([tag, tally]) => `${tag} ${f1(tally).toFixed(1)}`);
    console.log(`${set.padEnd(20)} ${f1(all).toFixed(1)} ${detail(all)}  ${parts.join(" ")}`);
  }
}

/** Body and title count as kept; unsure lines and short headings inside the body are not scored. */
function judge(page: Page, tallies: readonly Tally[]): readonly string[] {
  const text = page.lines.map((line) => line.text).join("\n\n");
  const [article] = readBytes("page.txt", Buffer.from(text));
  if (article === undefined || "status" in article) return [];
  const { blocks } = clean(article, languages);
  const wrong: string[] = [];
  let at = 0;
  for (const line of page.lines) {
    const [start, end] = [at, at + line.text.length];
    at = end + 2;
    const heading = line.body === true && line.text.length < 60 && !/[.!?。]/u.test(line.text);
    if (line.body === null || heading) continue;
    const parts = blocks.filter((block) => block.start < end && block.end > start);
    const longest = parts.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    const kept = longest?.kind === "body" || longest?.kind === "title";
    for (const tally of tallies) {
      if (kept && line.body) tally.right++;
      else if (kept) tally.extra++;
      else if (line.body) tally.missed++;
    }
    if (kept !== line.body) {
      const sign = kept ? "extra " : "missed";
      wrong.push(
        `${sign} ${page.id.slice(0, 20)} [${longest?.kind}: ${longest?.reason}] ${line.text.slice(0, 160)}`,
      );
    }
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
