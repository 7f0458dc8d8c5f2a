#!/usr/bin/env node
/**
 * `node bench/dates.ts EVAL_DIR`: characters a second on the dates of EVAL_DIR/dates, and the time of
 * texts made of one piece, at two sizes: the second column is four times the first where time is linear.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../languages/index.ts";
import { tagDates } from "../pipeline/dates/index.ts";

const [evaluation] = process.argv.slice(2);
const REFERENCE = "2014-10-23";

function tag(language: string, text: string): void {
  const pack = languages.get(language)?.dates;
  tagDates(text, { language, reference: REFERENCE, ...(pack !== undefined && { pack }) });
}

/** Milliseconds of this process, the best of five runs: other processes do not count. */
function time(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

if (evaluation !== undefined) {
  for (const set of ["timebank.en", "tempeval2.fr", "krauts.de", "tempeval2.es", "tempeval2.zh"]) {
    const file = join(evaluation, "dates", `${set}.jsonl`);
    const lines = readFileSync(file, "utf8").trim().split("\n");
    const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const language = set.split(".")[1]!;
    // a small set is read again until the code is compiled
    const rounds = Math.ceil(200_000 / length);
    const took = time(() => {
      for (let round = 0; round < rounds; round++) for (const text of texts) tag(language, text);
    });
    console.log(`${set.padEnd(14)} ${((rounds * length) / took / 1000).toFixed(1)} M characters/s`);
  }
}

const pieces: readonly (readonly [language: string, piece: string])[] = [
  ["en", "a"],
  ["en", "1"],
  ["en", "1 "],
  ["en", "1/"],
  ["en", "- "],
  ["en", "May "],
  ["en", "Monday "],
  ["en", "last "],
  ["en", "3 weeks "],
  ["en", "from 3 to "],
  ["en", "2014, "],
  ["en", "twenty "],
  ["de", "vor "],
  ["fr", "l'"],
  ["zh", "一"],
  ["zh", "年"],
  ["zh", "前"],
  ["ko", "일"],
  ["tr", "Mayıs'tan "],
  ["th", "วัน"],
];
for (const [language, piece] of pieces) {
  const sizes = [12_500, 50_000].map((count) => time(() => tag(language, piece.repeat(count))));
  console.log(
    `${language} ${JSON.stringify(piece).padEnd(14)} ${sizes.map((ms) => `${ms.toFixed(0)} ms`).join(" → ")}`,
  );
}
