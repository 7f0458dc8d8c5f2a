import { existsSync } from "node:fs";
import type { Command } from "commander";
import { languages } from "../languages/index.ts";
import type { Language } from "../languages/language.ts";

const PARTS = ["clean", "segment", "dates", "quantities", "names", "claims"] as const;

/** `claims languages`: what each pack can do. */
export function register(program: Command): void {
  program
    .command("languages")
    .description("tell what each language pack can do, in words for each stage")
    .option("--json", "one JSON object a line")
    .action(({ json }: { json?: boolean }) => {
      const packs = [...languages.values()];
      if (json === true) for (const pack of packs) console.log(JSON.stringify(depthsOf(pack)));
      else console.log(tableOf(packs));
    });
}

/** For each stage the number of words the pack has for it, 0 where it leaves the stage to what ICU knows; and whether trained weights come with it. */
export function depthsOf(pack: Language) {
  const depths = PARTS.map((part) => [part, sizeOf(pack[part])] as const);
  return {
    tag: pack.tag,
    name: pack.name,
    ...(Object.fromEntries(depths) as Record<(typeof PARTS)[number], number>),
    tagger: isTrained("tagging", `${pack.taggedAs ?? pack.tag}.speech.br`),
    meaning: isTrained("meaning", `${pack.tag}.br`),
  };
}

function isTrained(model: string, file: string): boolean {
  return existsSync(new URL(`../models/${model}/${file}`, import.meta.url));
}

function tableOf(packs: readonly Language[]): string {
  const depths = packs.map(depthsOf);
  const rows = [Object.keys(depths[0]!), ...depths.map((row) => Object.values(row).map(cellOf))];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((text, i) => (i < 2 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!)))
      .join("  ")
      .trimEnd(),
  );
  return [
    ...lines,
    "",
    "Numbers are words of the pack; – leaves the stage to what ICU knows of the language. Every other",
    "language of ICU is read at that level. tagger: parts of speech and lemmas are learned; meaning:",
    "statements are matched with those of other languages by meaning, else by names, numbers and dates.",
  ].join("\n");
}

function cellOf(depth: string | number | boolean): string {
  if (typeof depth === "string") return depth;
  if (depth === true) return "yes";
  return Number(depth) === 0 ? "–" : depth.toLocaleString("en");
}

/** The words of all texts in it. */
function sizeOf(part: unknown): number {
  if (typeof part === "string") return part.split(/[\s,|]+/u).filter(Boolean).length;
  if (typeof part === "function") return 1;
  if (Array.isArray(part)) return part.reduce((sum: number, item) => sum + sizeOf(item), 0);
  if (typeof part !== "object" || part === null) return 0;
  return Object.values(part).reduce(
    (sum: number, value) => sum + (typeof value === "number" ? 1 : sizeOf(value)),
    0,
  );
}
