import type { DatabaseSync } from "node:sqlite";
import { brotliDecompressSync } from "node:zlib";
import type { Claim } from "../pipeline/ledger/claim.ts";
import { judgedPairs } from "../pipeline/ledger/judge.ts";
import { writtenOf } from "../pipeline/ledger/reviews.ts";
import { pipelineVersion } from "../pipeline/ledger/version.ts";
import type { Judgement, Mention } from "../pipeline/records.ts";
import { claimsCsv } from "./csv.ts";
import { mentionRow, round } from "./mention.ts";
import type { ArticleRow, ClaimRow, LedgerDocument, MentionRow, Rows } from "./output.ts";

/** As many suggestions as a person looks at. */
const SUGGESTED = 5;

/** Reads the whole ledger as the document that all outputs are cut from; rows sorted, so equal ledgers are equal files. */
export function documentOf(db: DatabaseSync): LedgerDocument {
  const run = db.prepare("SELECT at FROM runs WHERE changed = 1 ORDER BY run DESC LIMIT 1").get();
  const aliases = db.prepare("SELECT alias, claim_id FROM aliases ORDER BY alias").all();
  const own = ownColumns(db);
  return {
    format: "claim-ledger/1",
    generated_at: String(run?.["at"] ?? ""),
    pipeline: pipelineVersion(),
    articles: articleRows(db),
    claims: claimRows(db),
    aliases: Object.fromEntries(aliases.map((row) => [row["alias"], String(row["claim_id"])])),
    ...(own.length > 0 && { own_columns: own }),
  };
}

/** The columns that a person added to `claims.csv`, as long as a cell of theirs holds something. */
function ownColumns(db: DatabaseSync): readonly string[] {
  const used = new Set(
    db
      .prepare("SELECT own FROM reviews")
      .all()
      .flatMap((row) => Object.keys(JSON.parse(String(row["own"])) as object)),
  );
  return (writtenOf(db, claimsCsv.fileName)?.own ?? []).filter((name) => used.has(name));
}

function articleRows(db: DatabaseSync): ArticleRow[] {
  return db
    .prepare(
      `SELECT article_id, source, title, language, published, published_basis, url, author, status,
         coalesce(error, iif(status = 'skipped', 'same text as ' || (
           SELECT source FROM articles AS first
           WHERE first.text_key = articles.text_key AND first.counted = 1), NULL)) AS error,
         content_sha256
       FROM articles ORDER BY source, article_id`,
    )
    .all()
    .map((row) => ({ ...row })) as unknown as ArticleRow[];
}

/** All claims, kept as JSON. */
function claimRows(db: DatabaseSync): Rows<ClaimRow> {
  const mentions = mentionRows(db);
  const homes = homesOf(db);
  const suggestions = suggestionsOf(db, homes);
  const verdicts = verdictsByClaim(db, homes);
  const lines = new Lines<ClaimRow>();
  const rows = db.prepare(
    `SELECT claim_id, claims.status, record, reviews.status AS review, note, own
     FROM claims LEFT JOIN reviews USING (claim_id)
     WHERE claims.status = 'active' OR reviews.claim_id IS NOT NULL
     ORDER BY claim_id`,
  );
  for (const row of rows.iterate()) {
    lines.push(
      claimRow(
        String(row["claim_id"]),
        JSON.parse(String(row["record"])) as Claim,
        row["status"] as ClaimRow["status"],
        reviewOf(row),
        mentions,
        suggestions.get(String(row["claim_id"])) ?? [],
        verdicts.get(String(row["claim_id"])) ?? [],
      ),
    );
  }
  return lines;
}

function reviewOf(row: Readonly<Record<string, unknown>>): ClaimRow["review"] {
  const review = { status: row["review"] as string | null, note: row["note"] as string | null };
  const own = JSON.parse(String(row["own"] ?? "{}")) as Readonly<Record<string, string>>;
  return Object.keys(own).length === 0 ? review : { ...review, own };
}

/** Rows as JSON, of which one is an object at a time: writing those of 100,000 mentions takes 561 MB, as objects 741. */
class Lines<T> implements Rows<T> {
  readonly #lines: string[] = [];

  get length(): number {
    return this.#lines.length;
  }

  push(row: T): void {
    this.#lines.push(JSON.stringify(row));
  }

  *[Symbol.iterator](): Generator<T> {
    for (const line of this.#lines) yield JSON.parse(line) as T;
  }
}

/** Mention id → its claim. */
function homesOf(db: DatabaseSync): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const row of db.prepare("SELECT mention_id, claim_id FROM members").iterate())
    homes.set(String(row["mention_id"]), String(row["claim_id"]));
  return homes;
}

/** For every claim the verdicts that hold its mentions together or keep them from others. */
function verdictsByClaim(
  db: DatabaseSync,
  homes: ReadonlyMap<string, string>,
): ReadonlyMap<string, ClaimRow["verdicts"]> {
  const found = new Map<string, Map<string, Judgement>>();
  for (const { given, verdict, ...pair } of judgedPairs(db)) {
    const [left = "", right = ""] = given.split(" ");
    for (const mention of [pair.left, pair.right]) {
      const claim = homes.get(mention);
      if (claim === undefined) continue;
      const own = found.get(claim) ?? new Map<string, Judgement>();
      found.set(claim, own.set(given, { left, right, verdict }));
    }
  }
  return new Map([...found].map(([claim, own]) => [claim, [...own.values()]]));
}

/** For every claim the others that a pair of mentions links to it without making them one, and no verdict keeps apart. */
function suggestionsOf(
  db: DatabaseSync,
  homes: ReadonlyMap<string, string>,
): Map<string, ClaimRow["suggested"]> {
  const apart = new Set<string>();
  const verdicts = `SELECT "left", "right" FROM judgements WHERE verdict = 'different'`;
  for (const { left, right } of db.prepare(verdicts).iterate()) {
    const [one, other] = [homes.get(String(left)), homes.get(String(right))];
    apart.add(`${one} ${other}`).add(`${other} ${one}`);
  }
  const scores = new Map<string, Map<string, number>>();
  const edges = `SELECT "left", "right", score FROM edges WHERE decision NOT IN ('conflict', 'apart')`;
  for (const { left, right, score } of db.prepare(edges).iterate()) {
    const [one, other] = [homes.get(String(left))!, homes.get(String(right))!];
    if (one === other || apart.has(`${one} ${other}`)) continue;
    raise(scores, one, other, Number(score));
    raise(scores, other, one, Number(score));
  }
  return new Map([...scores].map(([claim, others]) => [claim, likeliest(others)]));
}

/** The score of two claims is that of their likeliest pair. */
function raise(
  scores: Map<string, Map<string, number>>,
  claim: string,
  other: string,
  score: number,
): void {
  const own = scores.get(claim) ?? new Map<string, number>();
  scores.set(claim, own.set(other, Math.max(score, own.get(other) ?? 0)));
}

function likeliest(others: ReadonlyMap<string, number>): ClaimRow["suggested"] {
  return [...others]
    .sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(([claim_id, score]) => ({ claim_id, score: round(score) }));
}

function claimRow(
  id: string,
  claim: Claim,
  status: ClaimRow["status"],
  review: ClaimRow["review"],
  mentions: ReadonlyMap<string, string>,
  suggested: ClaimRow["suggested"],
  verdicts: ClaimRow["verdicts"],
): ClaimRow {
  return {
    claim_id: id,
    claim: claim.claim,
    language: claim.language,
    speaker: claim.speaker,
    stance: claim.stance,
    negated: claim.negated,
    event_date: claim.eventDate,
    date_certainty: claim.dateCertainty,
    stated_date: claim.statedDate,
    entities: claim.entities.map(({ entityId, name, type }) => ({
      entity_id: entityId,
      name,
      type,
    })),
    quantities: claim.quantities,
    languages: claim.languages,
    first_published: claim.firstPublished,
    last_published: claim.lastPublished,
    confidence: round(claim.confidence),
    conflicts_with: claim.conflicts.map(({ claimId, why }) => ({ claim_id: claimId, why })),
    suggested,
    verdicts,
    review,
    status,
    mentions: claim.mentions.flatMap((id) => {
      const row = mentions.get(id);
      return row === undefined ? [] : [JSON.parse(row) as MentionRow];
    }),
  };
}

/** Mention id → its row as JSON. */
function mentionRows(db: DatabaseSync): ReadonlyMap<string, string> {
  const rows = db
    .prepare(
      "SELECT record, text FROM mentions JOIN articles USING (article_id) ORDER BY article_id",
    )
    .iterate() as Iterable<{ record: string; text: Uint8Array }>;
  const found = new Map<string, string>();
  let last: { articleId: string; text: string } | undefined;
  for (const { record, text } of rows) {
    const mention = JSON.parse(record) as Mention;
    if (last?.articleId !== mention.articleId) {
      last = { articleId: mention.articleId, text: brotliDecompressSync(text).toString("utf8") };
    }
    found.set(mention.id, JSON.stringify(mentionRow(mention, last.text)));
  }
  return found;
}
