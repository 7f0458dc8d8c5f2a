import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { languages } from "../../languages/index.ts";
import type { Token } from "../../pipeline/records.ts";
import { findNames, spansOf } from "../../pipeline/tagging/names.ts";
import { readSentences } from "../train/namesets.ts";

/** Prints exact F1 of span and type of the shipped name model for every `LANGUAGE/NAME.bio` (or `.bio.gz`) of a folder. */
export function score([folder = "", only]: readonly string[]): void {
  console.log("set\tall\tPER\tORG\tLOC");
  for (const language of readdirSync(folder).sort()) {
    if (only !== undefined && only !== language) continue;
    for (const file of readdirSync(join(folder, language)).sort())
      if (/\.bio(?:\.gz)?$/u.test(file)) scoreFile(join(folder, language, file), language);
  }
}

function scoreFile(path: string, language: string): void {
  const gold = new Set<string>();
  const found = new Set<string>();
  for (const [number, { forms, labels }] of readSentences(path, language).entries()) {
    let at = 0;
    const tokens = forms.map((text): Token => {
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length, text, kind: "word" };
    });
    const last = (end: number) => tokens.findIndex((token) => token.end >= end);
    for (const { from, to, type } of spansOf(labels))
      gold.add(`${type} ${number}:${tokens[from]!.start}-${to - 1}`);
    for (const { start, end, type } of findNames(tokens, language, languages))
      found.add(`${type} ${number}:${start}-${last(end)}`);
  }
  const figures = ["", "PER", "ORG", "LOC"].map((type) => {
    const of = (set: ReadonlySet<string>) => [...set].filter((key) => key.startsWith(type));
    const right = of(found).filter((key) => gold.has(key)).length;
    return ((200 * right) / Math.max(1, of(found).length + of(gold).length)).toFixed(1);
  });
  console.log(`${language} ${basename(path).split(".")[0]}\t${figures.join("\t")}`);
}
