import { readFileSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { languages } from "../languages/index.ts";
import { wordingOf } from "../pipeline/deduplicate/encoded.ts";
import { gaugeTexts, type Vectors } from "../pipeline/deduplicate/gauge.ts";
import { type Match, matchLists } from "../pipeline/deduplicate/match.ts";
import { loadEncoder } from "../pipeline/encoder.ts";
import { process as read } from "../pipeline/index.ts";
import type { LedgerMention, RawArticle } from "../pipeline/records.ts";
import { decode } from "../sources/decode.ts";
import { cure } from "../sources/walk.ts";
import { asBody } from "./articles.ts";

interface Options {
  readonly top: number;
  readonly min: number;
  readonly encoder?: string;
}

/** `claims match`: which statements of one list say the same as statements of another. */
export function register(program: Command): void {
  program
    .command("match")
    .description("find which statements of one list say the same as statements of another")
    .argument("<left>", 'JSON Lines of {"id", "text", "language"?, "date"?}')
    .argument("<right>", "the same, for instance published fact-checks")
    .option("--top <k>", "the best matches of each left statement", count, 3)
    .option("--min <score>", "the least probability, 0 to 1, that both say the same", share, 0.3)
    .option(
      "--encoder <folder>",
      "a sentence encoder of your own, in ONNX format, joins in matching",
    )
    .action(async (left: string, right: string, { top, min, encoder }: Options) => {
      const [ours, theirs] = [statementsOf(left), statementsOf(right)];
      const vectors = encoder === undefined ? null : await encode(encoder, [...ours, ...theirs]);
      const options = { top, min, languages, ...(vectors !== null && { vectors }) };
      for (const match of matchLists(ours, theirs, options)) console.log(lineOf(match));
    });
}

async function encode(folder: string, statements: readonly LedgerMention[]): Promise<Vectors> {
  const encoder = await loadEncoder(folder);
  const vectors = new Map<string, Float32Array>();
  for (const text of new Set([...gaugeTexts(), ...statements.map(wordingOf)]))
    vectors.set(text, await encoder.encode(text));
  return vectors;
}

function lineOf({ left, right, score, decision, reasons }: Match): string {
  return JSON.stringify({ left, right, score, decision, reasons });
}

function statementsOf(path: string): LedgerMention[] {
  const lines = decode(bytesOf(path)).text.split("\n");
  return lines.flatMap((line, i) =>
    line.trim() === "" ? [] : [statementOf(line, `${path}:${i + 1}`)],
  );
}

/** @throws with the path and what to do where the file cannot be read */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`\`${path}\` ${cure(error as NodeJS.ErrnoException)}.`);
  }
}

interface Line {
  readonly id: string | number;
  readonly text: string;
  readonly language?: string;
  readonly date?: string;
}

/** One line as a mention of its whole text, with the names, dates and numbers that stand in it. */
function statementOf(json: string, place: string): LedgerMention {
  const { id, text, language, date } = parsed(json, place);
  const raw: RawArticle = {
    id: place,
    uri: place,
    text,
    mediaType: "text/plain",
    title: null,
    published: date ?? null,
    publishedBasis: date === undefined ? "none" : "metadata",
    ...(language !== undefined && { givenLanguage: language }),
    notes: [],
  };
  const article = read(asBody(raw), languages);
  const main = article.claims.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const dates = article.dates.filter(({ value }) => value !== null);
  return {
    start: 0,
    end: text.length,
    text,
    id: String(id),
    articleId: place,
    language: article.language,
    speaker: main?.speaker ?? null,
    cue: null,
    stance: main?.stance ?? "asserted",
    eventDate: main?.eventDate ?? dates[0]?.value ?? null,
    dateCertainty: null,
    dateText: null,
    statedDate: null,
    entities: article.entities,
    quantities: article.quantities,
    negated: main?.negated ?? false,
    confidence: 1,
    rule: "given",
    published: null,
  };
}

function parsed(json: string, place: string): Line {
  let line: Partial<Line> | null = null;
  try {
    line = JSON.parse(json) as Partial<Line> | null;
  } catch {
    // told below, with what was expected
  }
  if (line?.id !== undefined && typeof line.text === "string") return line as Line;
  throw new Error(
    `Expected a JSON object with id and text in ${place}, got \`${json.slice(0, 60)}\``,
  );
}

function count(text: string): number {
  const top = Number(text);
  if (Number.isInteger(top) && top >= 1) return top;
  throw new InvalidArgumentError(`Expected a whole number from 1 up, got \`${text}\`.`);
}

function share(text: string): number {
  const min = Number(text);
  if (min >= 0 && min <= 1) return min;
  throw new InvalidArgumentError(`Expected a number from 0 to 1, got \`${text}\`.`);
}
