import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { process as read } from "../../pipeline/index.ts";
import type { Block, RawArticle } from "../../pipeline/records.ts";

interface Line {
  readonly doc: string;
  readonly lang: string;
  readonly text: string;
}

/**
 * `score.ts attribution EVAL_DIR [--only NAME] [scorer flags]`: who said what, on each file of
 * `attribution/`, the whole text taken as body. The table has exact, IoU50 (with precision and
 * recall) and token F1, and the speaker's lenient score.
 */
export function score([evaluation = "", ...flags]: readonly string[]): void {
  const folder = join(evaluation, "attribution");
  const only = flags.indexOf("--only");
  const name = only < 0 ? "" : (flags[only + 1] ?? "");
  const rest = only < 0 ? flags : flags.filter((_, at) => at !== only && at !== only + 1);
  const scratch = mkdtempSync(join(tmpdir(), "attribution-"));
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".jsonl") && f.includes(name))) {
    const gold = join(folder, file);
    const predictions = join(scratch, file);
    const lines = readFileSync(gold, "utf8").split("\n").filter(Boolean);
    writeFileSync(predictions, lines.map((line) => predict(JSON.parse(line) as Line)).join("\n"));
    console.log(`\n${file}`);
    const args = [join(folder, "score.mjs"), gold, predictions, "--attributed", ...rest];
    spawnSync(process.execPath, args, { stdio: "inherit" });
  }
  rmSync(scratch, { recursive: true });
}

function predict({ doc, lang, text }: Line): string {
  const article: RawArticle = {
    id: doc,
    uri: doc,
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    givenLanguage: lang,
    knownBlocks: paragraphs(text),
    notes: [],
  };
  const claims = read(article, languages).claims.map(({ start, end, speaker, cue }) => ({
    start,
    end,
    speaker,
    cue: cue ? text.slice(cue.start, cue.end) : null,
  }));
  return JSON.stringify({ doc, claims });
}

/** Every line of the text as a body block. */
const paragraphs = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: "body",
    start: index,
    end: index + line.length,
    reason: "given",
  }));
