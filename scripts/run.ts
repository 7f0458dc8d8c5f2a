import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { type Command, InvalidArgumentError } from "commander";
import { languages } from "../languages/index.ts";
import { loadEncoder } from "../pipeline/encoder.ts";
import { encodeStatements } from "../pipeline/ledger/encode.ts";
import { type Failure, inputHash, type Ledger, openLedger } from "../pipeline/ledger/index.ts";
import type { Note, RawArticle } from "../pipeline/records.ts";
import { type Done, processInThreads } from "../pipeline/workers.ts";
import { readArticles } from "../sources/index.ts";
import { articleId } from "../sources/source.ts";
import { day, languageTag } from "./articles.ts";
import { progress } from "./progress.ts";
import { summarize } from "./summary.ts";
import { takeReviews, writeTables } from "./tables.ts";

interface Options {
  readonly ledger: string;
  readonly language?: string;
  readonly published?: string;
  readonly threads: number;
  readonly display?: string;
  readonly encoder?: string;
  readonly jsonLogs?: boolean;
}

const EXAMPLES = fileURLToPath(new URL("../examples", import.meta.url));

/** What a run met, for the summary and the exit code. */
export interface Tally {
  processed: number;
  unchanged: number;
  /** Articles that read like another language than `--language` says. */
  unlike: number;
  readonly failures: Failure[];
}

/** `claims run`: takes new and changed articles into the ledger and writes its outputs. */
export function register(program: Command): void {
  program
    .command("run", { isDefault: true })
    .description("take articles into the ledger and write claims.csv, mentions.csv and claims.json")
    .argument("[path...]", "files, folders, globs, or - for stdin; without: the bundled examples")
    .option("--ledger <folder>", "where the ledger lives", "ledger")
    .option("--language <tag>", "language of all articles, e.g. fr: skips detection", languageTag)
    .option(
      "--published <date>",
      "publication date of articles that name none, e.g. 2024-05-31",
      day,
    )
    .option("--display <tag>", "language preferred for a claim's wording, e.g. en", languageTag)
    .option(
      "--encoder <folder>",
      "a sentence encoder of your own, in ONNX format, joins in matching",
    )
    .option("--threads <n>", "worker threads", wholeNumber, Math.max(1, availableParallelism() - 1))
    .option("--json-logs", "one JSON object a line on stderr, for machines")
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await run(paths, options);
    });
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  const inputs = paths.length > 0 ? paths : [relative(process.cwd(), EXAMPLES)];
  refuseMissing(inputs, options.ledger);
  const encoder = options.encoder === undefined ? null : await loadEncoder(options.encoder);
  const ledger = openLedger(options.ledger);
  try {
    const tally: Tally = { processed: 0, unchanged: 0, unlike: 0, failures: [] };
    const report = progress(options.jsonLogs === true);
    const found = fresh(inputs, options, ledger, tally);
    for await (const done of processInThreads(found, options.threads)) {
      take(ledger, tally, done, inputHash);
      tally.processed += done.filter(({ result }) => result !== null).length;
      tally.unlike += done.filter(({ result }) => result?.notes.some(isUnlike)).length;
      report(tally);
    }
    ledger.take(tally.failures);
    await dateFromStories(ledger, tally, options);
    if (encoder !== null) await encodeStatements(ledger.db, encoder, report.encoded);
    const asked = {
      languages,
      at: new Date().toISOString(),
      ...(options.display !== undefined && { displayLanguage: options.display }),
      ...(encoder !== null && { encoder: encoder.fingerprint }),
    };
    const reviews = await takeReviews(ledger, options.ledger);
    // the main thread has nothing to do meanwhile
    const related = await ledger.relate(asked, options.threads + 1);
    const changes = ledger.settle({ ...asked, related });
    const { document, files } = await writeTables(ledger, options.ledger);
    report.end();
    if (ledger.begun) console.log(`A new ledger was begun in \`${options.ledger}\`.`);
    for (const line of reviews) console.log(line);
    const { failures, ...counts } = tally;
    const [failed, skipped] = ["failed", "skipped"].map((status) =>
      failures.filter((failure) => failure.status === status).map(({ reason }) => reason),
    ) as [string[], string[]];
    for (const reason of failed) report.failure(reason);
    report.skipped(skipped);
    const left = { failed: failed.length, skipped: skipped.length };
    console.log(summarize({ document, changes, ...counts, ...left, files }));
    return failed.length > 0 ? 1 : 0;
  } finally {
    ledger.close();
  }
}

/** @throws where a new ledger would be begun for nothing that is there: a mistyped command is taken for a path */
function refuseMissing(inputs: readonly string[], folder: string): void {
  const isThere = (path: string) => path === "-" || /[*?[{]/u.test(path) || existsSync(path);
  if (existsSync(join(folder, "ledger.db")) || inputs.some(isThere)) return;
  throw new Error(
    `Expected files, folders, globs or a command, got \`${inputs.join(" ")}\`: check the path, or see claims --help`,
  );
}

/** Whether an article reads like another language than `--language` says. */
const isUnlike = ({ stage, message }: Note): boolean =>
  stage === "detect" && message.startsWith("given as");

/** Keeps one message of results, all or none. */
function take(
  ledger: Ledger,
  tally: Tally,
  done: readonly Done[],
  inputOf: (article: RawArticle) => string,
): void {
  ledger.take(
    done.map(({ article, result, error }) =>
      result === null
        ? refuse(tally, article, error!)
        : { article: result, input: inputOf(article) },
    ),
  );
}

/** Undated articles are processed again with the day that the others of their story tell. */
async function dateFromStories(ledger: Ledger, tally: Tally, options: Options): Promise<void> {
  const datable = ledger.datable();
  const inputs = new Map(datable.map(({ article, input }) => [article.id, input]));
  const articles = Readable.from(datable.map(({ article }) => article));
  if (datable.length === 0) return;
  for await (const done of processInThreads(articles, options.threads)) {
    take(ledger, tally, done, ({ id }) => inputs.get(id)!);
  }
}

/** The articles whose result the ledger does not have; what cannot be read is kept as a failure. */
async function* fresh(
  paths: readonly string[],
  options: Options,
  ledger: Ledger,
  tally: Tally,
): AsyncGenerator<RawArticle> {
  const seen = new Map<string, string>();
  for await (const item of readArticles(paths, { ...options, nameOf: ledger.places().nameOf })) {
    if ("status" in item) {
      tally.failures.push({ ...item, id: articleId(item.uri) });
      continue;
    }
    const input = inputHash(item);
    const before = seen.get(item.id);
    seen.set(item.id, before ?? input);
    if (before !== undefined) {
      if (before !== input) tally.failures.push(secondOf(item));
    } else if (ledger.has(item.id, input)) tally.unchanged++;
    else yield item;
  }
}

function refuse(tally: Tally, { id, uri }: RawArticle, error: string): Failure {
  const failure: Failure = {
    id,
    uri,
    status: "failed",
    reason: `\`${uri}\` could not be processed (${error}); please report it with the article.`,
  };
  tally.failures.push(failure);
  return failure;
}

/** Two articles of one name: the first is kept, and the second gets a row of its own that says so. */
function secondOf({ uri }: RawArticle): Failure {
  return {
    id: articleId(`${uri}#second`),
    uri,
    status: "failed",
    reason: `\`${uri}\` stands there twice with different contents; give each its own id.`,
  };
}

function wholeNumber(text: string): number {
  const threads = Number(text);
  if (Number.isInteger(threads) && threads >= 1 && threads <= 256) return threads;
  throw new InvalidArgumentError(`Expected a whole number from 1 to 256, got \`${text}\`.`);
}
