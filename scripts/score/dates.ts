import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { findDates } from "../../pipeline/dates/index.ts";
import type { Detected } from "../../pipeline/records.ts";
import { segment } from "../../pipeline/segment/index.ts";
import { tag } from "../../pipeline/tag.ts";

interface Case {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly reference: string | null;
}

/** `score.ts dates EVAL_DIR [scorer options]`: tags every case of EVAL_DIR/dates and runs its scorer. */
export function score([evaluation, ...options]: readonly string[]): void {
  const folder = join(evaluation!, "dates");
  const predictions = mkdtempSync(join(tmpdir(), "dates-"));
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".jsonl"))) {
      const lines = readFileSync(join(folder, name), "utf8").trim().split("\n");
      writeFileSync(join(predictions, name), `${lines.map(predict).join("\n")}\n`);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, "score.mjs"), predictions, ...options],
      {
        encoding: "utf8",
        maxBuffer: 1e9,
      },
    );
    console.log(stdout + stderr);
  } finally {
    rmSync(predictions, { recursive: true });
  }
}

/** As the program reads an article: with the tagger's parts of speech. */
function predict(line: string): string {
  const { id, lang, text, reference } = JSON.parse(line) as Case;
  const language = lang === "mul" ? "en" : lang;
  const article: Detected = {
    id,
    uri: id,
    text,
    mediaType: "text/plain",
    title: null,
    published: reference,
    publishedBasis: "metadata",
    notes: [],
    language,
    languageConfidence: 1,
    blocks: [{ kind: "body", start: 0, end: text.length, reason: "given", language }],
  };
  const dates = findDates(tag(segment(article, languages), languages), languages);
  return JSON.stringify({
    id,
    dates: dates
      .filter(({ value }) => value !== null)
      .map(({ start, end, value }) => ({ start, end, value })),
  });
}
