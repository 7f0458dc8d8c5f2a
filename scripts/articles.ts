import { type Command, InvalidArgumentError } from "commander";
import { languages } from "../languages/index.ts";
import { process as read } from "../pipeline/index.ts";
import type { Extracted, RawArticle } from "../pipeline/records.ts";
import { readArticles } from "../sources/index.ts";

/** What the user can say of all articles of a command. */
export interface ReadingOptions {
  readonly language?: string;
  readonly published?: string;
  readonly asBody?: boolean;
}

/** Adds the options of every command that reads articles without a ledger. */
export function withReadingOptions(command: Command): Command {
  return command
    .option("--language <tag>", "language of all articles, e.g. fr: skips detection", languageTag)
    .option("--published <date>", "day of articles that name none, e.g. 2024-05-31", day)
    .option("--as-body", "take the whole text as the article's body: no menus, captions, comments");
}

/** Runs every article through all stages, one at a time; what gives no article is told on stderr, a failure makes the exit code 1. */
export async function* processedArticles(
  paths: readonly string[],
  options: ReadingOptions,
): AsyncGenerator<Extracted> {
  const fail = (reason: string) => {
    console.error(`! ${reason}`);
    process.exitCode = 1;
  };
  for await (const item of readArticles(paths, options)) {
    if ("status" in item) {
      if (item.status === "failed") fail(item.reason);
      else console.error(`· ${item.reason}`);
      continue;
    }
    try {
      yield read(options.asBody === true ? asBody(item) : item, languages);
    } catch (error) {
      fail(
        `\`${item.uri}\` could not be processed (${(error as Error).message}); please report it.`,
      );
    }
  }
}

/** The article with its whole text as one block of body. */
export function asBody(article: RawArticle): RawArticle {
  const whole = { kind: "body", start: 0, end: article.text.length, reason: "as given" } as const;
  return { ...article, knownBlocks: [whole] };
}

/** A BCP 47 tag in its usual spelling. */
export function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0]!;
  } catch {
    throw new InvalidArgumentError(`Expected a language tag such as fr or pt-BR, got \`${text}\`.`);
  }
}

/** A day, month or year. */
export function day(text: string): string {
  const parts = /^\d{4}(?:-(\d{2})(?:-\d{2})?)?$/.exec(text);
  const full = parts?.[1] === undefined ? `${text}-01-01` : `${text}-01`.slice(0, 10);
  if (parts !== null && new Date(`${full}T00:00Z`).toJSON()?.startsWith(full)) return text;
  throw new InvalidArgumentError(`Expected a date such as 2024-05-31, got \`${text}\`.`);
}
