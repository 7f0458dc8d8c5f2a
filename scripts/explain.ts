import { styleText } from "node:util";
import type { Command } from "commander";
import type { EntityMention, Extracted, Mention, Span } from "../pipeline/records.ts";
import { processedArticles, type ReadingOptions, withReadingOptions } from "./articles.ts";

/** Characters of a text that one line shows. */
const SHOWN = 72;

/** `claims explain`: what each stage made of an article and the rule or weight that decided, for a person. */
export function register(program: Command): void {
  const command = program
    .command("explain")
    .description("tell what each stage made of an article, and the rule that decided")
    .argument("<path...>", "files, folders, globs, or - for stdin");
  withReadingOptions(command).action(async (paths: string[], options: ReadingOptions) => {
    for await (const article of processedArticles(paths, options)) {
      console.log(explanationOf(article));
    }
  });
}

/** The stages of one article in their order, as lines. */
export function explanationOf(article: Extracted): string {
  const tokens = article.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const sections: [heading: string, lines: readonly string[]][] = [
    ["Source", sourceLines(article)],
    ["Blocks", article.blocks.map((block) => blockLine(block, article.text))],
    [
      "Sentences",
      [
        `${article.sentences.length} sentences, ${tokens} tokens, ${article.quotations.length} quotations`,
      ],
    ],
    ["Names", nameLines(article.entities)],
    ["Dates", article.dates.map(dateLine)],
    ["Quantities", article.quantities.map(quantityLine)],
    ["Claims", article.claims.flatMap((claim, i) => claimLines(claim, i + 1, article.text))],
    ["Notes", article.notes.map(({ stage, message }) => `${message}  ${dim(stage)}`)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [bold(heading), ...lines.map((line) => `  ${line}`), ""].join("\n"))
    .join("\n");
}

function sourceLines(article: Extracted): string[] {
  const { uri, mediaType, text, language, languageConfidence, published, publishedBasis } = article;
  return [
    `${uri}  ${dim(`${mediaType}, ${text.length} characters`)}`,
    `language ${language}  ${dim(`confidence ${languageConfidence.toFixed(2)}`)}`,
    `published ${published ?? "unknown"}  ${dim(publishedBasis)}`,
  ];
}

function blockLine(
  { kind, reason, start, end }: Extracted["blocks"][number],
  text: string,
): string {
  return `${kind.padEnd(11)} ${excerpt(text.slice(start, end))}  ${dim(reason)}`;
}

function nameLines(entities: readonly EntityMention[]): string[] {
  return [...Map.groupBy(entities, ({ entityId }) => entityId).values()].map((mentions) => {
    const { name, type } = mentions[0]!;
    const forms = [...new Set(mentions.map(({ text }) => text))].map((form) => `“${form}”`);
    const rules = [...new Set(mentions.map(({ rule }) => rule))];
    return `${type} ${name} ← ${forms.join(", ")}  ${dim(rules.join(", "))}`;
  });
}

function dateLine(date: Extracted["dates"][number]): string {
  const { text, value, modifier, relation, certainty, type, rule } = date;
  const parts = [value ?? `no value (${type})`, modifier, relation, certainty].filter(Boolean);
  return `“${excerpt(text)}” → ${parts.join(", ")}  ${dim(rule)}`;
}

function quantityLine({ text, value, min, max, unit }: Extracted["quantities"][number]): string {
  return `“${excerpt(text)}” → ${value ?? `${min ?? ""}…${max ?? ""}`} ${unit ?? ""}`.trimEnd();
}

function claimLines(claim: Mention, number: number, text: string): string[] {
  const { speaker, cue, stance, negated, eventDate, dateText, statedDate, confidence } = claim;
  const words = (span: Span) => `“${excerpt(text.slice(span.start, span.end))}”`;
  const facts = [
    speaker === null ? "the article itself" : `${speaker.name} from ${words(speaker)}`,
    cue && `cue ${words(cue)}`,
    negated ? `${stance}, negated` : stance,
    eventDate && `happens ${eventDate}${dateText === null ? "" : ` from ${words(dateText)}`}`,
    statedDate && `said ${statedDate}`,
    `confidence ${confidence.toFixed(2)}`,
  ];
  return [
    `${number}. ${claim.text.replaceAll(/\s+/gu, " ")}`,
    `   ${facts.filter(Boolean).join(" · ")}  ${dim(claim.rule)}`,
  ];
}

function excerpt(text: string): string {
  const line = text
    .slice(0, 4 * SHOWN)
    .replaceAll(/\s+/gu, " ")
    .trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1).toWellFormed()}…`;
}

function bold(text: string): string {
  return styleText("bold", text, { stream: process.stdout });
}

function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}
