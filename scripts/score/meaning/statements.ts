import { type Languages, languageFor } from "../../../languages/language.ts";
import { annotate } from "../../../pipeline/annotate.ts";
import { negationsIn } from "../../../pipeline/claims/negation.ts";
import { eventEdtf } from "../../../pipeline/dates/edtf.ts";
import type { Annotated, Detected, LedgerMention, Span } from "../../../pipeline/records.ts";
import { segment } from "../../../pipeline/segment/index.ts";
import { tag } from "../../../pipeline/tag.ts";

interface Line {
  readonly id: string;
  readonly doc: string;
  /** Of the document; dates like "on Monday" rest on it. */
  readonly published?: string;
  readonly text: Readonly<Record<string, string>>;
}

/** Each line as a mention, the lines of a document as one article, with the names, dates and numbers the pipeline finds. */
export function mentionsOf(
  lines: readonly Line[],
  language: string,
  languages: Languages,
): LedgerMention[] {
  const tag = language.replace(/\d$/u, "");
  const mentions = new Map<string, LedgerMention>();
  for (const [doc, own] of Map.groupBy(lines, (line) => line.doc)) {
    const texts = own.map(({ text }) => text[language] ?? "");
    const article = annotated(
      `${doc}.${language}`,
      texts,
      tag,
      own[0]?.published ?? null,
      languages,
    );
    article.blocks.forEach((block, i) => {
      mentions.set(own[i]!.id, mentionOf(`${own[i]!.id}.${language}`, article, block, languages));
    });
  }
  return lines.map(({ id }) => mentions.get(id)!);
}

function annotated(
  id: string,
  texts: readonly string[],
  language: string,
  published: string | null,
  languages: Languages,
): Annotated {
  let at = 0;
  const blocks = texts.map((text) => {
    const block = { start: at, end: at + text.length, kind: "body" as const, reason: "a line" };
    at += text.length + 1;
    return block;
  });
  const article: Detected = {
    id,
    uri: id,
    text: texts.join("\n"),
    mediaType: "text/plain",
    title: null,
    published,
    publishedBasis: published === null ? "none" : "metadata",
    notes: [],
    blocks,
    language,
    languageConfidence: 1,
  };
  return annotate(tag(segment(article, languages), languages), languages);
}

function mentionOf(
  id: string,
  article: Annotated,
  { start, end }: Span,
  languages: Languages,
): LedgerMention {
  const inside = <Item extends Span>(items: readonly Item[]) =>
    items.filter((item) => item.start >= start && item.end <= end);
  const date = inside(article.dates).find(({ value, type }) => value !== null && type === "date");
  const text = article.text.slice(start, end);
  return {
    id,
    articleId: article.id,
    language: article.language,
    start,
    end,
    text,
    speaker: null,
    cue: null,
    stance: "asserted",
    eventDate: date ? eventEdtf(date) : null,
    dateCertainty: null,
    dateText: null,
    statedDate: null,
    entities: inside(article.entities),
    quantities: inside(article.quantities),
    negated: negationsIn(text, languageFor(article.language, languages)?.claims).length > 0,
    confidence: 1,
    rule: "a line",
    published: article.published,
  };
}
