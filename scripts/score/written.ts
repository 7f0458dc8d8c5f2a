import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { findEntities } from "../../pipeline/entities/index.ts";
import { readText } from "./entities.ts";

/** Exact F1 of span and type, lists, model and document pass together, on articles marked `[TYPE words]`: one `LANGUAGE.txt` each. */
export function score([folder = ".", ...flags]: readonly string[]): void {
  console.log("language\tnames\tspan\tall\tPER\tORG\tLOC\tPRODUCT\tMISC");
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".txt")) continue;
    const language = file.slice(0, -4);
    const gold = new Set<string>();
    const found = new Set<string>();
    const articles = readFileSync(join(folder, file), "utf8")
      .replace(/^#.*\n/gmu, "")
      .split("\n\n");
    for (const [number, marked] of articles.entries()) {
      const { text, names } = unmark(marked);
      for (const { type, start, end } of names)
        gold.add(`${type} ${number}:${start}-${end} ${text.slice(start, end)}`);
      for (const name of findEntities(readText(text, language), languages))
        found.add(`${name.type} ${number}:${name.start}-${name.end} ${name.text}`);
    }
    const spans = (set: ReadonlySet<string>) =>
      new Set([...set].map((key) => key.replace(/^\S+/u, "")));
    const types = ["", "PER", "ORG", "LOC", "PRODUCT", "MISC"].map((type) => {
      const of = (set: ReadonlySet<string>) =>
        new Set([...set].filter((key) => key.startsWith(type)));
      return f1(of(found), of(gold));
    });
    console.log([language, gold.size, f1(spans(found), spans(gold)), ...types].join("\t"));
    if (!flags.includes("--errors")) continue;
    for (const key of gold.difference(found)) console.log(`  missed ${key}`);
    for (const key of found.difference(gold)) console.log(`  extra ${key}`);
  }
}

function f1(found: ReadonlySet<string>, gold: ReadonlySet<string>): string {
  const right = found.intersection(gold).size;
  return ((200 * right) / Math.max(1, found.size + gold.size)).toFixed(1);
}

/** The text without its marks, and where each name stands in it. */
function unmark(marked: string) {
  const names: { type: string; start: number; end: number }[] = [];
  let text = "";
  let last = 0;
  for (const { 0: mark, 1: type = "", 2: words = "", index } of marked.matchAll(
    /\[([A-Z]+) ([^\]]+)\]/gu,
  )) {
    text += marked.slice(last, index);
    names.push({ type, start: text.length, end: text.length + words.length });
    text += words;
    last = index + mark.length;
  }
  return { text: text + marked.slice(last), names };
}
