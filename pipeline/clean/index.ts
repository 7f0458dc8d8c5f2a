import type { Languages } from "../../languages/language.ts";
import type { Block, Cleaned, RawArticle, Span } from "../records.ts";
import type { Credit } from "./credit.ts";
import { labelLines } from "./label.ts";
import { linesOf } from "./lines.ts";
import { phrasesOf } from "./phrases.ts";
import { splitEnds } from "./split.ts";

/** Labels every paragraph of the text; deletes nothing. Title, date and author found on the way fill gaps. */
export function clean(article: RawArticle, languages: Languages): Cleaned {
  const known = article.knownBlocks ?? [];
  const lines = linesOf(article.text, phrasesOf(languages)).filter(
    (line) => !known.some((block) => overlap(block, line)),
  );
  const { blocks: found, credits } = labelLines(lines, article);
  const blocks = [...known, ...splitEnds(article.text, found)].sort((a, b) => a.start - b.start);
  return { ...article, ...metadata(article, blocks, credits), blocks };
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

function metadata(
  article: RawArticle,
  blocks: readonly Block[],
  credits: readonly Credit[],
): Partial<RawArticle> {
  const heading = blocks.find(({ kind }) => kind === "title");
  const day = credits.find((credit) => credit.day !== null)?.day ?? null;
  const author = credits.find((credit) => credit.author !== null)?.author ?? null;
  const dated = article.published === null || article.publishedBasis === "filename";
  return {
    ...(article.title === null &&
      heading !== undefined && { title: { start: heading.start, end: heading.end } }),
    ...(dated && day !== null && { published: day, publishedBasis: "text" as const }),
    ...(article.author === undefined && author !== null && { author }),
  };
}
