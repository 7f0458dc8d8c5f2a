import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { process as read } from "../../pipeline/index.ts";
import type { Mention } from "../../pipeline/records.ts";
import { columns, compare, line, type Row } from "./told/compare.ts";
import { type Marked, unmark } from "./told/marks.ts";

/**
 * `score.ts told FOLDER [--only TAG] [--errors] [--ledger DIR]`: claims, speakers, stances and dates of
 * articles marked `[content](speaker; stance; date)`, one `LANGUAGE.txt` each, counted as the scorer of the
 * ledger stories does. `--ledger` writes the articles with their gold as those stories are laid out.
 */
export function score([folder = ".", ...flags]: readonly string[]): void {
  const option = (name: string): string | undefined =>
    flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined;
  const only = option("--only")?.split(",");
  const ledger = option("--ledger");
  console.log(columns);
  const rows: Row[] = [];
  for (const file of readdirSync(folder).sort()) {
    const language = file.slice(0, 2);
    if (!file.endsWith(".txt") || (only && !only.includes(language))) continue;
    const parts = readFileSync(join(folder, file), "utf8").split(/^(?=# \d)/mu);
    const articles = parts.filter((part) => part.trim()).map(unmark);
    for (const [number, article] of articles.entries()) {
      const name = `${language}-${number + 1}`;
      if (ledger) writeGold(ledger, name, language, article);
      const log = flags.includes("--errors") ? (line: string) => console.log(`  ${line}`) : null;
      rows.push(compare(article, claimsOf(name, language, article), log));
    }
    console.log(line(language, rows.slice(-articles.length)));
  }
  console.log(line("all", rows));
}

function claimsOf(name: string, language: string, { text, published }: Marked): readonly Mention[] {
  const body = { kind: "body" as const, start: 0, end: text.length, reason: "given" };
  const uri = `${name}.txt`;
  return read(
    {
      ...{ id: name, uri, text, mediaType: "text/plain", title: null, notes: [] },
      ...{ published, publishedBasis: "metadata", givenLanguage: language, knownBlocks: [body] },
    },
    languages,
  ).claims;
}

function writeGold(folder: string, name: string, language: string, article: Marked): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), article.text);
  const claims = article.claims.map(({ start, end, optional, speaker, stance, date }) => ({
    ...{ span: article.text.slice(start, end), need: optional ? "optional" : "required" },
    ...{ speaker: speaker?.split("/")[0]?.replace("~", "") ?? null, stance, date },
    ...{ entities: [], cluster: `${name}-${start}` },
  }));
  const { published } = article;
  const gold = { article: `${name}.txt`, language, published, published_given: false, claims };
  writeFileSync(join(folder, `${name}.gold.json`), JSON.stringify(gold, null, 1));
}
