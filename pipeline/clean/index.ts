import type { Languages } from "../../languages/language.ts";
import type { Block, Cleaned, Edtf, PublishedBasis, RawArticle, Span } from "../records.ts";
import type { Credit } from "./credit.ts";
import { findDay } from "./day.ts";
import { labelLines } from "./label.ts";
import { linesOf } from "./lines.ts";
import { phrasesOf } from "./phrases.ts";
import { publishedOn } from "./published.ts";
import { splitEnds } from "./split.ts";

/** Labels every paragraph of the text; deletes nothing. Title, date and author found on the way fill gaps. */
export function clean(article: RawArticle, languages: Languages): Cleaned {
  const known = article.knownBlocks?.filter(({ kind }) => kind !== "fragment") ?? [];
  const phrases = phrasesOf(languages);
  const lines = linesOf(article.text, phrases).filter(
    (line) => !known.some((block) => overlap(block, line)),
  );
  const { blocks: found, credits } = labelLines(lines, article);
  const blocks = [...known, ...splitEnds(article.text, found, phrases.heads)].sort(
    (a, b) => a.start - b.start,
  );
  const written = isOpen(article) ? publishedOn(lines, found, credits) : null;
  return { ...article, ...metadata(article, blocks, credits, written), blocks };
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

function metadata(
  article: RawArticle,
  blocks: readonly Block[],
  credits: readonly (Credit | null)[],
  written: Edtf | null,
): Partial<RawArticle> {
  const heading = blocks.find(({ kind }) => kind === "title");
  const day =
    (written === null ? null : { day: written, basis: "text" as const }) ??
    dayOfHead(article.text, blocks) ??
    dayInBrackets(article.text, blocks);
  const author = credits.find((credit) => typeof credit?.author === "string")?.author ?? null;
  return {
    ...(article.title === null &&
      heading !== undefined && { title: { start: heading.start, end: heading.end } }),
    ...(isOpen(article) && day !== null && { published: day.day, publishedBasis: day.basis }),
    ...(article.author === undefined && author !== null && { author }),
  };
}

/** A day in the name of a file may be that of its making. */
function isOpen({ published, publishedBasis }: RawArticle): boolean {
  return published === null || publishedBasis === "filename";
}

interface Day {
  readonly day: Edtf;
  readonly basis: PublishedBasis;
}

/** The day in `LYSVIK, 6 May 2024 (AP) -`, set apart by `splitEnds`. */
function dayOfHead(text: string, blocks: readonly Block[]): Day | null {
  const body = blocks.findIndex(({ kind }) => kind === "body");
  const head = blocks[body - 1];
  if (head?.kind !== "dateline") return null;
  const day = findDay(text.slice(head.start, head.end));
  return day === null ? null : { day, basis: "text" };
}

/** The press of Indonesia and Brazil puts the day of the news in brackets in its lead: `(23/10/2014)`. */
function dayInBrackets(text: string, blocks: readonly Block[]): Day | null {
  for (const { start, end } of blocks.filter(({ kind }) => kind === "body").slice(0, 2)) {
    const bracket = /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)/u.exec(text.slice(start, end));
    const day = bracket === null ? null : findDay(bracket[0]);
    if (day !== null) return { day, basis: "inferred" };
  }
  return null;
}
