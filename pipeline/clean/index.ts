import type { Languages } from "../../languages/language.ts";
import type { Block, BlockKind, Cleaned, RawArticle } from "../records.ts";
import { type Cues, cuesOf } from "./cues.ts";
import { splitDateline } from "./dateline.ts";
import { findDay } from "./day.ts";
import { type Line, linesOf } from "./lines.ts";

type Label = readonly [kind: BlockKind, reason: string];

/** Labels every block of the text; deletes nothing. A dateline gives the day of publication where none is known. */
export function clean(article: RawArticle, languages: Languages): Cleaned {
  const known = article.knownBlocks;
  const lines = linesOf(article.text).filter(
    (line) => !known?.some((block) => block.start < line.end && line.start < block.end),
  );
  const labels = labelsOf(article, lines, cuesOf(languages));
  const blocks = lines.flatMap((line, i) => blocksOf(line, labels[i]!));
  if (known !== undefined) blocks.push(...known);
  blocks.sort((a, b) => a.start - b.start);
  return { ...article, ...publishedOf(article, blocks), blocks };
}

function blocksOf(line: Line, [kind, reason]: Label): Block[] {
  const { start, end } = line;
  if (kind !== "body") return [{ start, end, kind, reason }];
  const from = splitDateline(line.text);
  if (from === 0) return [{ start, end, kind, reason }];
  return [
    { start, end: start + from, kind: "dateline", reason: "place and day before the lead" },
    { start: start + from, end, kind, reason },
  ];
}

function publishedOf(
  article: RawArticle,
  blocks: readonly Block[],
): Pick<RawArticle, "published" | "publishedBasis"> {
  const { published, publishedBasis } = article;
  if (published !== null) return { published, publishedBasis };
  for (const { kind, start, end } of blocks) {
    if (kind !== "dateline" && kind !== "byline") continue;
    const day = findDay(article.text.slice(start, end));
    if (day !== null) return { published: day, publishedBasis: "text" };
  }
  return { published, publishedBasis };
}

function labelsOf(article: RawArticle, lines: readonly Line[], cues: Cues): Label[] {
  const comments = commentStart(lines, cues);
  const strong = lines.map((line) => line.prose && !isCued(line, cues));
  const first = strong.indexOf(true);
  const last = strong.lastIndexOf(true, comments < 0 ? lines.length : comments - 1);
  const title = titleOf(article, lines, first, cues);
  const seen = new Set<string>();
  return lines.map((line, i): Label => {
    const repeated = line.weight > 60 && seen.has(line.text);
    seen.add(line.text);
    if (i === title) return ["title", "the first heading before the text"];
    if (comments >= 0 && i >= comments) return ["comment", "after the comments' heading"];
    if (repeated) return ["boilerplate", "repeats an earlier line"];
    return cued(line, cues) ?? shaped(line, i, lines, first, last);
  });
}

/** What the words of the line say it is; null where they say nothing. */
function cued(line: Line, cues: Cues): Label | null {
  const { text, weight, stopped } = line;
  const short = weight < 100;
  if (short && cues.is("menus", text)) return ["boilerplate", "a menu word"];
  if (
    weight < 160 &&
    cues.begins("related", text) &&
    (!stopped || /^[^.]{3,40}[:：»>]/u.test(text))
  )
    return ["boilerplate", "points to another article"];
  if (weight < 160 && cues.contains("calls", text))
    return ["boilerplate", "a call to subscribe or share"];
  if (weight < 220 && cues.contains("legal", text)) return ["boilerplate", "a legal notice"];
  if (weight < 130 && cues.begins("dated", text) && findDay(text) !== null)
    return ["dateline", "names the day of publication"];
  if (weight < 140 && cues.begins("captions", text) && /^.{3,40}[:：]/u.test(text))
    return ["caption", "begins like a caption"];
  if (short && cues.begins("credits", text) && (!stopped || /^.{2,30}[:：]/u.test(text)))
    return ["caption", "a credit"];
  if (short && !stopped && line.words <= 9 && cues.begins("bylines", text) && namesSomeone(text))
    return ["byline", "names the author"];
  if (weight < 80 && !stopped && line.words <= 12 && findDay(text) !== null)
    return ["dateline", "a line with a day"];
  if (
    /^[•*\-–]?\s?[\p{L}\p{N}_.-]{2,24}\s?:\s\S/u.test(text) &&
    /^[•*\-–]/u.test(text) &&
    weight < 400
  )
    return ["comment", "a nickname with a message"];
  return null;
}

function isCued(line: Line, cues: Cues): boolean {
  return cued(line, cues) !== null;
}

/** What the line's form and place say: running text, or a heading, caption or fragment. */
function shaped(line: Line, i: number, lines: readonly Line[], first: number, last: number): Label {
  if (line.prose) return ["body", "running text"];
  if (first < 0)
    return line.stopped && line.words >= 4 ? ["body", "a sentence"] : ["boilerplate", "a fragment"];
  const within = i > first && i < last;
  if (line.stopped && line.words >= 3 && (within || near(i, lines)))
    return ["body", "a short sentence"];
  if (/^\(\p{L}{2,6}(?:[/-]\p{L}{2,6}){0,3}\)$/u.test(line.text))
    return ["boilerplate", "initials"];
  if (within && line.weight >= 12 && line.upper < 0.6)
    return ["title", "a heading within the text"];
  return ["boilerplate", "a fragment"];
}

/** Beside running text. */
function near(i: number, lines: readonly Line[]): boolean {
  return lines[i - 1]?.prose === true || lines[i + 1]?.prose === true;
}

function namesSomeone(text: string): boolean {
  return /\p{Lu}\p{L}/u.test(text.slice(2)) || text.length < 40;
}

/**
 * The index of a comments' heading; -1 without one. It stands below at least three lines of running
 * text and at least half of the article's: a page that opens with "Comments" is not all comments.
 */
function commentStart(lines: readonly Line[], cues: Cues): number {
  const prose = lines.filter((line) => line.prose).length;
  let before = 0;
  for (const [i, line] of lines.entries()) {
    if (line.prose) before++;
    else if (
      line.weight < 90 &&
      before >= 1 &&
      before >= 0.3 * prose &&
      cues.is("commentHeadings", line.text)
    )
      return i;
  }
  return -1;
}

/** The line that is the given title, else the last heading before the running text. */
function titleOf(article: RawArticle, lines: readonly Line[], first: number, cues: Cues): number {
  const given = article.title;
  if (given !== null) {
    const at = lines.findIndex((line) =>
      typeof given === "string"
        ? same(line.text, given)
        : line.start <= given.start && given.end <= line.end,
    );
    if (at >= 0) return at;
  }
  const end = first < 0 ? Math.min(3, lines.length) : first;
  const headings = lines
    .slice(0, end)
    .map((line, i) => ({ line, i }))
    .filter(
      ({ line }) =>
        line.weight >= 20 &&
        line.words >= 3 &&
        !isCued(line, cues) &&
        !/\s[>|»]\s/u.test(line.text),
    );
  const best = headings.toSorted((a, b) => b.line.weight - a.line.weight)[0];
  return best === undefined ? -1 : best.i;
}

function same(line: string, title: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const [a, b] = [fold(line), fold(title)];
  return a === b || (a.length > 20 && b.startsWith(a));
}
