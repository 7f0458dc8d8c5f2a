import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { process as read } from "../../pipeline/index.ts";
import type { Block, Mention, RawArticle, Span } from "../../pipeline/records.ts";

interface Line {
  readonly doc: string;
  readonly lang: string;
  readonly text: string;
  readonly attributions: readonly { readonly content: Content }[];
}

interface Content extends Span {
  /** The pieces of a content with something between; start and end of each. */
  readonly spans?: readonly (readonly [number, number])[];
}

/**
 * `score.ts attribution EVAL_DIR [--only NAME] [scorer flags]`: who said what, on each file of
 * `attribution/`, the whole text taken as body. The table has exact, IoU50 (with precision and
 * recall) and token F1, and the speaker's lenient score; behind it, by tenths of confidence, how many attributed
 * claims stand at least half in a content of the labels.
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
    const articles = lines.map((line) => JSON.parse(line) as Line);
    const found = articles.map(claimsOf);
    writeFileSync(predictions, articles.map((line, at) => predict(line, found[at]!)).join("\n"));
    console.log(`\n${file}`);
    const args = [join(folder, "score.mjs"), gold, predictions, "--attributed", ...rest];
    spawnSync(process.execPath, args, { stdio: "inherit" });
    if (!rest.includes("--json")) console.log(calibration(articles, found));
  }
  rmSync(scratch, { recursive: true });
}

function claimsOf({ doc, lang, text }: Line): readonly Mention[] {
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
  return read(article, languages).claims;
}

function predict({ doc, text }: Line, claims: readonly Mention[]): string {
  const given = claims.map(({ start, end, speaker, cue }) => ({
    start,
    end,
    speaker,
    cue: cue ? text.slice(cue.start, cue.end) : null,
  }));
  return JSON.stringify({ doc, claims: given });
}

/** `right by confidence: …; 0.8: 930, 84.3 %; …` */
function calibration(articles: readonly Line[], found: readonly (readonly Mention[])[]): string {
  const tenths = new Map<number, { all: number; right: number }>();
  for (const [at, { attributions }] of articles.entries())
    for (const claim of found[at]!) {
      if (!claim.speaker && !claim.cue) continue;
      const tenth = Math.floor(claim.confidence * 10 + 1e-9) / 10;
      const tally = tenths.get(tenth) ?? { all: 0, right: 0 };
      tenths.set(tenth, tally);
      tally.all++;
      if (attributions.some(({ content }) => holdsHalf(content, claim))) tally.right++;
    }
  const rows = [...tenths]
    .sort(([one], [other]) => one - other)
    .map(([tenth, { all, right }]) => `${tenth}: ${all}, ${((100 * right) / all).toFixed(1)} %`);
  return `right by confidence: ${rows.join("; ")}`;
}

function holdsHalf({ start, end, spans }: Content, claim: Span): boolean {
  const shared = (spans?.length ? spans : ([[start, end]] as const))
    .map(([from, to]) => Math.max(0, Math.min(to, claim.end) - Math.max(from, claim.start)))
    .reduce((sum, length) => sum + length, 0);
  return 2 * shared >= claim.end - claim.start;
}

/** Every line of the text as a body block. */
const paragraphs = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: "body",
    start: index,
    end: index + line.length,
    reason: "given",
  }));
