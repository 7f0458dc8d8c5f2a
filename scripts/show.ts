import type { DatabaseSync } from "node:sqlite";
import { styleText } from "node:util";
import type { Command } from "commander";
import { documentOf } from "../output/document.ts";
import type { ArticleRow, ClaimRow, LedgerDocument, MentionRow } from "../output/output.ts";
import { judgementsOf } from "../pipeline/ledger/judge.ts";
import { readLedger } from "../pipeline/ledger/read.ts";

interface Options {
  readonly ledger: string;
  readonly json?: boolean;
}

/** `claims show`: one claim with its evidence, and why its mentions are held to say the same. */
export function register(program: Command): void {
  program
    .command("show")
    .description("show one claim with its evidence")
    .argument("<id>", "a claim id, also one that went into another claim, or a mention id")
    .option("--ledger <folder>", "where the ledger lives", "ledger")
    .option("--json", "the claim's record of claims.json")
    .action((id: string, options: Options) => {
      using db = readLedger(options.ledger);
      const document = documentOf(db);
      const claim = claimOf(id, document);
      if (options.json === true) console.log(JSON.stringify(claim, null, 2));
      else console.log(storyOf(claim, document, linksOf(claim, db)));
    });
}

function claimOf(id: string, { claims, aliases }: LedgerDocument): ClaimRow {
  const current = aliases[id] ?? id;
  const claim = Iterator.from(claims).find(
    ({ claim_id, mentions }) =>
      claim_id === current || mentions.some(({ mention_id }) => mention_id === id),
  );
  if (claim !== undefined) return claim;
  throw new Error(
    `Expected the id of a claim or mention of this ledger, got \`${id}\`: claims.csv lists them`,
  );
}

function storyOf(claim: ClaimRow, document: LedgerDocument, links: readonly string[]): string {
  const articles = new Map(document.articles.map((article) => [article.article_id, article]));
  const facts = [
    claim.speaker ?? "the articles themselves",
    claim.negated ? `${claim.stance}, negated` : claim.stance,
    claim.event_date && `happens ${claim.event_date}`,
    claim.stated_date && `said ${claim.stated_date}`,
    `confidence ${Math.round(100 * claim.confidence)} %`,
    claim.status === "withdrawn" && "withdrawn: no article holds it any more",
  ];
  return [
    bold(claim.claim),
    `${claim.claim_id} · ${facts.filter(Boolean).join(" · ")}`,
    claim.entities.map(({ name, type }) => `${name} (${type})`).join(", "),
    reviewLine(claim.review),
    ...claim.mentions.flatMap((mention, i) => [
      "",
      ...evidenceLines(mention, i + 1, articles.get(mention.article_id)!),
    ]),
    ...section("Why these say the same", links),
    ...section(
      "Conflicts",
      claim.conflicts_with.map(({ claim_id, why }) => `${claim_id}: ${why}`),
    ),
    ...section(
      "May say the same",
      claim.suggested.map(({ claim_id, score }) => `${claim_id}: ${Math.round(100 * score)} %`),
    ),
  ]
    .filter((line) => typeof line === "string")
    .join("\n");
}

function evidenceLines(mention: MentionRow, number: number, article: ArticleRow): string[] {
  const { speaker, cue, text, language, start, end } = mention;
  const said = [
    speaker === null ? "in its own voice" : `${speaker.name} (“${speaker.text}”)`,
    cue && `“${cue.text}”`,
    mention.stance,
    mention.event_date && `${mention.event_date} (“${mention.event_date_text ?? ""}”)`,
  ];
  return [
    `${number}.  ${language}  “${text}”`,
    `    ${said.filter(Boolean).join(" · ")}`,
    dim(`    ${article.source} [${start}, ${end}) · ${article.published ?? "undated"}`),
  ];
}

/** The pairs of the claim's mentions that a person judged, then those that the matcher scored, the strongest first. */
function linksOf(claim: ClaimRow, db: DatabaseSync): string[] {
  const numbers = new Map(claim.mentions.map(({ mention_id }, i) => [mention_id, i + 1]));
  const edges = db.prepare(
    `SELECT "left", "right", score, reasons FROM edges WHERE "left" = ? ORDER BY score DESC`,
  );
  const judged = judgementsOf(db).flatMap(({ left, right, verdict }) => {
    const pair = [left, right].map((id) => numbers.get(id));
    return verdict === "same" && pair.every(Boolean)
      ? [`${pair.join(" and ")}: a person's verdict`]
      : [];
  });
  const scored = claim.mentions.flatMap(({ mention_id }) =>
    edges
      .all(mention_id)
      .filter((edge) => numbers.has(String(edge["right"])))
      .map((edge) => {
        const pair = [edge["left"], edge["right"]].map((id) => numbers.get(String(id)));
        const reasons = (JSON.parse(String(edge["reasons"])) as string[]).join(", ");
        return `${pair.join(" and ")}: ${Math.round(100 * Number(edge["score"]))} %, ${reasons}`;
      }),
  );
  return [...judged, ...scored];
}

/** What a person wrote beside the claim; empty where nothing. */
function reviewLine({ status, note, own = {} }: ClaimRow["review"]): string {
  const cells = Object.entries(own).map(([name, text]) => `${name}: ${text}`);
  const parts = [status, note, ...cells].filter(Boolean);
  return parts.length === 0 ? "" : `review: ${parts.join(" · ")}`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", bold(heading), ...lines.map((line) => `  ${line}`)];
}

function bold(text: string): string {
  return styleText("bold", text, { stream: process.stdout });
}

function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}
