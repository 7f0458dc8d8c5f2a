import { stringify } from "csv-stringify/sync";
import { cell } from "./cell.ts";
import { dateCells } from "./dates.ts";
import type { ArticleRow, ClaimRow, LedgerDocument, MentionRow, Output } from "./output.ts";

type Row = Readonly<Record<string, string>>;

/** Between the values of one cell. */
const SEPARATOR = "; ";

/** Columns with the words of the article, letter by letter as they stand there. */
const QUOTED: ReadonlySet<string> = new Set(["text", "speaker_text", "cue", "event_date_text"]);

/** How many rows one piece of the file holds. */
const CHUNK = 1_000;

/** One row per claim, human columns first. */
export const claimsCsv: Output = {
  fileName: "claims.csv",
  *chunks(document) {
    const articles = new Map(document.articles.map((article) => [article.article_id, article]));
    const columns = [...CLAIM_COLUMNS, ...(document.own_columns ?? [])];
    yield* table(columns, document.claims, (claim) => claimCells(claim, articles, document));
  },
};

/** One row per mention: the evidence behind each claim. */
export const mentionsCsv: Output = {
  fileName: "mentions.csv",
  *chunks(document) {
    const articles = new Map(document.articles.map((article) => [article.article_id, article]));
    const rows = Iterator.from(document.claims).flatMap((claim) =>
      claim.mentions.map((mention) => ({ claim, mention })),
    );
    yield* table(MENTION_COLUMNS, rows, ({ claim, mention }) =>
      mentionCells(claim, mention, articles.get(mention.article_id)!),
    );
  },
};

/** Columns of the program's own; what else stands in the file a person has added. */
export const CLAIM_COLUMNS = [
  "claim_id",
  "claim",
  "speaker",
  "stance",
  "date_from",
  "date_to",
  "date_precision",
  "entities",
  "languages",
  "sources",
  "first_published",
  "last_published",
  "confidence_pct",
  "review_status",
  "review_note",
  "conflicts_with",
  "maybe_same_as",
  "verdicts",
  "other_wordings",
  "quantities",
  "language",
  "negated",
  "event_date",
  "date_certainty",
  "stated_date",
  "status",
  "pipeline",
] as const;

/** How the cells of some columns look, near both ends of the table. */
export const CLAIM_FORMS: Readonly<Record<string, RegExp>> = {
  claim_id: /^clm-[0-9A-Z]{8,}$/u,
  stance: /^(?:asserted|denied|alleged|planned)$/u,
  status: /^(?:active|withdrawn)$/u,
};

const MENTION_COLUMNS = [
  "claim_id",
  "text",
  "speaker",
  "speaker_text",
  "cue",
  "stance",
  "date_from",
  "date_to",
  "date_precision",
  "language",
  "source",
  "source_title",
  "published",
  "confidence_pct",
  "event_date",
  "event_date_text",
  "stated_date",
  "negated",
  "mention_id",
  "article_id",
  "start",
  "end",
  "content_sha256",
  "rule",
  "standalone",
] as const;

function claimCells(
  claim: ClaimRow,
  articles: ReadonlyMap<string, ArticleRow>,
  document: LedgerDocument,
): Row {
  const wordings = new Set(claim.mentions.map(({ text }) => text));
  wordings.delete(claim.claim);
  const sources = claim.mentions.map(({ article_id }) => articles.get(article_id)!.source);
  return {
    ...claim.review.own,
    claim_id: claim.claim_id,
    claim: claim.claim,
    speaker: claim.speaker ?? "",
    stance: claim.stance,
    ...dateCells(claim.event_date),
    entities: list(claim.entities.map(({ name }) => name)),
    languages: list(claim.languages),
    sources: list(new Set(sources)),
    first_published: claim.first_published ?? "",
    last_published: claim.last_published ?? "",
    confidence_pct: percent(claim.confidence),
    review_status: claim.review.status ?? "",
    review_note: claim.review.note ?? "",
    conflicts_with: list(claim.conflicts_with.map(({ claim_id, why }) => `${claim_id} (${why})`)),
    maybe_same_as: list(
      claim.suggested.map(({ claim_id, score }) => `${claim_id} (${percent(score)} %)`),
    ),
    verdicts: list(claim.verdicts.map(({ left, right, verdict }) => `${left} ${right} ${verdict}`)),
    other_wordings: [...wordings].join("\n"),
    quantities: list(claim.quantities.map(quantityText)),
    language: claim.language,
    negated: yesNo(claim.negated),
    event_date: claim.event_date ?? "",
    date_certainty: claim.date_certainty ?? "",
    stated_date: claim.stated_date ?? "",
    status: claim.status,
    pipeline: document.pipeline,
  };
}

function mentionCells(claim: ClaimRow, mention: MentionRow, article: ArticleRow): Row {
  return {
    claim_id: claim.claim_id,
    text: mention.text,
    speaker: mention.speaker?.name ?? "",
    speaker_text: mention.speaker?.text ?? "",
    cue: mention.cue?.text ?? "",
    stance: mention.stance,
    ...dateCells(mention.event_date),
    language: mention.language,
    source: article.source,
    source_title: article.title ?? "",
    published: article.published ?? "",
    confidence_pct: percent(mention.confidence),
    event_date: mention.event_date ?? "",
    event_date_text: mention.event_date_text ?? "",
    stated_date: mention.stated_date ?? "",
    negated: yesNo(mention.negated),
    mention_id: mention.mention_id,
    article_id: mention.article_id,
    start: String(mention.start),
    end: String(mention.end),
    content_sha256: article.content_sha256 ?? "",
    rule: mention.rule,
    standalone: mention.standalone ?? "",
  };
}

function* table<T>(
  columns: readonly string[],
  rows: Iterable<T>,
  cells: (row: T) => Row,
): Generator<string> {
  let records: (readonly string[])[] = [columns];
  let first = true;
  const piece = () =>
    stringify(records, {
      bom: first,
      // quoted throughout: LibreOffice splits a row at a bare line break, and runs formulas behind `;`
      quoted: true,
      quoted_empty: false,
      record_delimiter: "windows",
      escape_formulas: false,
    });
  for (const row of rows) {
    const values = cells(row);
    records.push(
      columns.map((column) =>
        cell(values[column] ?? "", QUOTED.has(column) ? "as written" : "NFC"),
      ),
    );
    if (records.length <= CHUNK) continue;
    yield piece();
    first = false;
    records = [];
  }
  yield piece();
}

function list(values: Iterable<string>): string {
  return [...values].join(SEPARATOR);
}

function quantityText({ value, min, max, unit }: ClaimRow["quantities"][number]): string {
  const number = value !== null ? String(value) : `${min ?? ""}…${max ?? ""}`;
  return unit === null ? number : `${number} ${unit}`;
}

function percent(probability: number): string {
  return String(Math.round(100 * probability));
}

function yesNo(flag: boolean): string {
  return flag ? "yes" : "no";
}
