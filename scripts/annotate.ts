import type { Command } from "commander";
import { mentionRow, quantityOf, round, spanOf } from "../output/mention.ts";
import type { Block, DateMention, Extracted, Span } from "../pipeline/records.ts";
import { processedArticles, type ReadingOptions, withReadingOptions } from "./articles.ts";

/** `claims annotate`: every stage's result as JSON Lines on stdout; touches no ledger. */
export function register(program: Command): void {
  const command = program
    .command("annotate")
    .description("print every stage's result, one JSON object a line for each article")
    .argument("<path...>", "files, folders, globs, or - for stdin");
  withReadingOptions(command).action(async (paths: string[], options: ReadingOptions) => {
    for await (const article of processedArticles(paths, options)) {
      process.stdout.write(`${JSON.stringify(annotationOf(article))}\n`);
    }
  });
}

/** The article with everything the stages found; spans point into `text`, in UTF-16 code units. */
export function annotationOf(article: Extracted) {
  const { text, title } = article;
  return {
    source: article.uri,
    article_id: article.id,
    title: title === null || typeof title === "string" ? title : spanOf(title, text).text,
    language: article.language,
    language_confidence: round(article.languageConfidence),
    published: article.published,
    published_basis: article.publishedBasis,
    text,
    blocks: article.blocks.map(blockOf),
    sentences: article.sentences.map(({ block, language, ...span }) => ({
      ...spanOf(span, text),
      block,
      language,
    })),
    tokens: article.sentences.flatMap(({ tokens }, sentence) =>
      tokens.map((token) => ({ ...token, sentence })),
    ),
    quotations: article.quotations.map((quotation) => ({
      ...placeOf(quotation),
      inner: spanOf(quotation.inner, text),
      closed: quotation.closed,
    })),
    entities: article.entities.map((entity) => ({
      ...spanOf(entity, text),
      entity_id: entity.entityId,
      name: entity.name,
      type: entity.type,
      rule: entity.rule,
    })),
    dates: article.dates.map((date) => dateOf(date, text)),
    quantities: article.quantities.map((q) => ({ ...spanOf(q, text), ...quantityOf(q) })),
    claims: article.claims.map((claim) => mentionRow(claim, text)),
    notes: article.notes,
  };
}

function blockOf({ kind, language, reason, ...span }: Block) {
  return { ...placeOf(span), kind, language: language ?? null, reason };
}

function dateOf(date: DateMention, text: string) {
  const { type, value, modifier, relation, certainty, alternatives, rule } = date;
  return {
    ...spanOf(date, text),
    type,
    value,
    modifier,
    relation,
    certainty,
    ...(alternatives !== undefined && { alternatives }),
    rule,
  };
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
