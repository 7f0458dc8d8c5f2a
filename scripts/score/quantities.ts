import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { findQuantities } from "../../pipeline/quantities/index.ts";
import type { QuantityMention } from "../../pipeline/records.ts";

const LINES = 500;
const ALL = "fr id de es pt it nl ru uk pl tr ar zh ja ko vi";

/**
 * `score.ts quantities DATA_DIR [fr,id…]`: how often both sides of translated news (NTREX-128, the training
 * part) give the same amounts with their units, F1. Feet against metres count as errors, so 100 is no aim.
 */
export function score([folder = ".", only]: readonly string[]): void {
  for (const language of (only ?? ALL.replaceAll(" ", ",")).split(",")) {
    const path = join(folder, `parallel/ntrex.en-${language}.tsv.gz`);
    const rows = gunzipSync(readFileSync(path)).toString("utf8").split("\n").slice(0, LINES);
    let both = 0;
    let all = 0;
    for (const row of rows) {
      const [english = "", other = ""] = row.split("\t");
      const [ours, theirs] = [amountsOf(english, "en"), amountsOf(other, language)];
      all += ours.length + theirs.length;
      for (const amount of ours) {
        const at = theirs.indexOf(amount);
        if (at >= 0) theirs.splice(at, 1);
        if (at >= 0) both++;
      }
    }
    console.log(`${language}\t${((200 * both) / all).toFixed(1)}`);
  }
}

function amountsOf(text: string, language: string): string[] {
  const sentences = [{ start: 0, end: text.length, block: 0, language, tokens: [] }];
  return findQuantities({ text, sentences }, languages).map(amount);
}

const amount = ({ value, min, max, unit }: QuantityMention): string =>
  `${value ?? `${min}..${max}`} ${unit}`;
