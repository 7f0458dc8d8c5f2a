import type { Block, RawArticle } from "../records.ts";
import { type Credit, opening } from "./credit.ts";
import type { Line } from "./lines.ts";
import { cleanness, isSentence, type Page, pageOf, SHORT } from "./page.ts";
import { fold } from "./phrases.ts";
import { proseScore } from "./prose.ts";
import { type Label, rules } from "./rules.ts";

/** Added to a sentence among few long paragraphs, which lend it little support. */
const SENTENCE = 1;

/** Pages with no more long paragraphs than these have no frame to judge one by. */
const FEW = 3;

/** Share of sentences above which somebody has cleaned a text already. */
const CLEAN = 0.7;

/** Added to the score of a web page's lines: its source has left most of the furniture out. */
const EXTRACTED = 2;

/** A label with its reason for every line, and what those that are datelines and bylines say. */
export function labelLines(
  lines: readonly Line[],
  article: RawArticle,
): { readonly blocks: readonly Block[]; readonly credits: readonly (Credit | null)[] } {
  const { labels, title } = labelByRules(lines, article);
  const web = article.mediaType === "text/html";
  let page: Page | undefined;
  const blocks = lines.map(({ start, end }, i): Block => {
    const label = labels[i] ?? null;
    if (label === null) page ??= pageOf(lines, labels, title);
    const { kind, reason } = label ?? byScore(page!, i, web ? EXTRACTED : 0);
    return { start, end, kind, reason };
  });
  const credits = labels.map((label) => label?.credit ?? null);
  return { blocks: web ? withFragments(blocks) : blocks, credits };
}

/** What the rules say of each line, null where they leave it to the score, and the index of the title; -1 without. */
export function labelByRules(
  lines: readonly Line[],
  article: RawArticle,
): { readonly labels: readonly (Label | null)[]; readonly title: number } {
  const fragments = new Map(
    article.knownBlocks
      ?.filter(({ kind }) => kind === "fragment")
      .map(({ start, kind, reason }): [number, Label] => [start, { kind, reason }]),
  );
  const labels = withLists(lines, firstLabels(lines)).map(
    (label, i) => label ?? fragments.get(lines[i]!.start) ?? null,
  );
  const title = titleOf(lines, labels, article.title);
  const comments = Math.min(commentsFrom(lines, labels), threadFrom(lines, labels));
  const plain = plainly(lines);
  const all = lines.map((line, i) =>
    i === title
      ? ({ kind: "title", reason: "heads the text" } as const)
      : (afterComments(line, i - comments, labels[i]!) ??
        labels[i] ??
        aboutAuthor(line, article) ??
        echo(line, lines[title]) ??
        plain(i)),
  );
  return { labels: all, title };
}

/** Short lines among the paragraphs that a web page's source took for its article belong to it. */
function withFragments(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === "body");
  const last = blocks.findLastIndex(({ kind }) => kind === "body");
  return blocks.map((block, i) =>
    block.reason === SHORT && i > first && i < last ? { ...block, kind: "fragment" } : block,
  );
}

function firstLabels(lines: readonly Line[]): readonly (Label | null)[] {
  const seen = new Set<string>();
  const length = lines.at(-1)?.end ?? 1;
  return lines.map((line) => {
    const place = { position: line.start / length, repeated: seen.has(line.folded) };
    seen.add(line.folded);
    for (const rule of rules) {
      const label = rule(line, place);
      if (label !== null) return label;
    }
    return null;
  });
}

/** Headlines without a stop, listed below a heading such as "Related articles". */
function withLists(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
): readonly (Label | null)[] {
  let listed = false;
  return labels.map((label, i) => {
    const { stop, size } = lines[i]!;
    listed = label === null ? listed && !stop && size < 160 : label.heads === true;
    return label === null && listed
      ? { kind: "boilerplate", reason: "listed below such a heading" }
      : label;
  });
}

/** The line the title names, else the first line above the prose that could be one; -1 without. */
function titleOf(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  known: RawArticle["title"],
): number {
  const first = lines.findIndex(({ size, stop, strong }) => strong || (stop && size > 90));
  if (typeof known === "string") {
    const wanted = plain(known);
    return lines.findIndex(
      (line, i) => i < Math.max(first, 3) && line.size < 400 && plain(line.text) === wanted,
    );
  }
  return lines.findIndex(
    ({ words, size, text }, i) =>
      i < first && labels[i] === null && words >= 3 && size < 260 && !/[.。।][”"»]?$/u.test(text),
  );
}

function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

/** "Dana Whit covers ports for …" in the last third of the text: a paragraph that opens with its author. */
function aboutAuthor(line: Line, { author, text }: RawArticle): Label | null {
  if (author === undefined || line.start < text.length * 0.67) return null;
  const names = fold(author)
    .slice(0, 400)
    .split(/, | & | (?:and|et|y|e|dan|und) |;/u);
  const opens = names.some(
    (name) => name.trim().includes(" ") && line.folded.startsWith(`${name.trim()} `),
  );
  return opens ? { kind: "boilerplate", reason: "about the author" } : null;
}

/** A short line that says the title again, as captions and menus do. */
function echo(line: Line, title: Line | undefined): Label | null {
  if (title === undefined || line === title || line.size > title.size + 30 || line.stop)
    return null;
  const said = new Set(plain(title.text).split(" "));
  const words = plain(line.text).split(" ");
  const again = words.filter((word) => said.has(word)).length;
  return words.length >= 3 && again >= words.length * 0.8
    ? { kind: "caption", reason: "says the title again" }
    : null;
}

/** The index of the heading of the reader comments, with most of the prose above it or a thread below it. */
function commentsFrom(lines: readonly Line[], labels: readonly (Label | null)[]): number {
  let before = 0;
  let last: number | undefined;
  // where the last lines that make a thread begin
  const thread = () => {
    const marks = () => lines.flatMap((line, i) => (isMark(line, labels[i]!) ? [i] : []));
    last ??= marks().at(-THREAD) ?? -1;
    return last;
  };
  const strong = lines.filter((line) => line.strong).length;
  for (const [i, line] of lines.entries()) {
    if (line.strong) before++;
    const hit = line.size < 70 ? opening(line, "commentHeadings") : undefined;
    if (hit === undefined || line.folded.length - hit.end > 25) continue;
    if (before === 0 || (before < 3 && before < strong)) continue;
    if (before * 2 >= strong || i < thread()) return i;
  }
  return Number.POSITIVE_INFINITY;
}

/** Marks of comments that make a thread. */
const THREAD = 3;

/** The index of the first comment of a thread without heading: three times somebody and a time of day, or "Reply". */
function threadFrom(lines: readonly Line[], labels: readonly (Label | null)[]): number {
  const marks: number[] = [];
  let before = 0;
  for (const [i, line] of lines.entries()) {
    if (line.strong && marks.length === 0) before++;
    if (before >= 3 && isMark(line, labels[i]!)) marks.push(i);
  }
  const strong = lines.filter((line) => line.strong).length;
  return marks.length >= THREAD && before * 3 >= strong ? marks[0]! : Number.POSITIVE_INFINITY;
}

function isMark(line: Line, label: Label | null): boolean {
  if (label?.credit !== undefined && label.credit.day !== null)
    return /(?<!\d)\d{1,2}[:.h]\d{2}(?![\d.])/u.test(line.text);
  const hit = line.size < 30 ? opening(line, "commentHeadings") : undefined;
  return hit !== undefined && hit.end >= line.folded.length - 3;
}

function afterComments(line: Line, distance: number, label: Label | null): Label | null {
  if (!(distance >= 0)) return null;
  if (distance === 0 && label?.credit === undefined)
    return { kind: "boilerplate", reason: "heading of the comments" };
  if (label?.kind === "boilerplate" && line.size < 200 && !label.reason.startsWith("repeats"))
    return label;
  return { kind: "comment", reason: "below the heading of the comments" };
}

/**
 * What needs no score: short lines without a stop, sentences of a page with few long paragraphs or
 * with little else, and long paragraphs among others (of 1,278 on the training pages 1,260 are prose).
 */
function plainly(lines: readonly Line[]): (index: number) => Label | null {
  const strongs = lines.filter((line) => line.strong).length;
  const clean = cleanness(lines) >= CLEAN;
  return (index) => {
    const line = lines[index]!;
    const { size, stop, text, words, strong, hits } = line;
    if (size < 60 && !stop && (words <= 4 || !/[:：]$/u.test(text)))
      return { kind: "boilerplate", reason: SHORT };
    if (strong && strongs <= FEW) return { kind: "body", reason: "one of few long paragraphs" };
    if (stop && words >= 3 && strongs === 0)
      return { kind: "body", reason: "a sentence of a text without long paragraphs" };
    if (hits.length > 0) return null;
    if (clean && isSentence(line))
      return { kind: "body", reason: "a sentence of a text of little else" };
    const among = [lines[index - 1], lines[index + 1]].every((other) => other?.strong !== false);
    return strong && among ? { kind: "body", reason: "a long paragraph among others" } : null;
  };
}

function byScore(page: Page, index: number, prior: number): Label {
  const { stop, words } = page.lines[index]!;
  const few = page.sums.strong.at(-1)! <= FEW;
  const score = proseScore(page, index) + prior + (stop && words >= 4 && few ? SENTENCE : 0);
  const reason = `reads like ${score > 0 ? "prose" : "furniture"} (${score.toFixed(1)})`;
  return { kind: score > 0 ? "body" : "boilerplate", reason };
}
