import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { brotliCompressSync, constants } from "node:zlib";
import type { ArticleResult, Mention, RawArticle } from "../records.ts";

/** What became of one article: its result, or why there is none. */
export type Outcome = { readonly article: ArticleResult; readonly input: string } | Failure;

/** An article or file that gave no result; `reason` is one sentence that names it and the cure. */
export interface Failure {
  readonly id: string;
  readonly uri: string;
  readonly status: "failed" | "skipped";
  readonly reason: string;
}

/** SHA-256 of all a source says about the article: equal means that no stage can find anything new. */
export function inputHash(article: RawArticle): string {
  return sha256(JSON.stringify(article));
}

/** Replaces the article's row and mentions; members are kept by wording where spans have moved. */
export function takeArticle(
  db: DatabaseSync,
  article: ArticleResult,
  input: string,
  version: string,
): void {
  const { text } = article;
  const title = article.title;
  const before = db.prepare("SELECT published FROM articles WHERE article_id = ?").get(article.id);
  db.prepare(
    `INSERT INTO articles (article_id, source, title, language, published, published_basis, url,
       author, section, media_type, status, error, input_sha256, content_sha256, text_key,
       stage_version, notes, text, raw)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'processed', NULL, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET
       source = excluded.source, title = excluded.title, language = excluded.language,
       published = excluded.published, published_basis = excluded.published_basis,
       url = excluded.url, author = excluded.author, section = excluded.section,
       media_type = excluded.media_type, status = 'processed', error = NULL,
       input_sha256 = excluded.input_sha256, content_sha256 = excluded.content_sha256,
       text_key = excluded.text_key, stage_version = excluded.stage_version,
       notes = excluded.notes, text = excluded.text,
       raw = excluded.raw`,
  ).run(
    article.id,
    article.uri,
    title === null ? null : typeof title === "string" ? title : text.slice(title.start, title.end),
    article.language,
    article.published,
    article.publishedBasis,
    article.url ?? null,
    article.author ?? null,
    article.section ?? null,
    article.mediaType,
    input,
    sha256(text),
    sha256(text.replaceAll(/\s+/gu, " ").trim()),
    version,
    JSON.stringify(article.notes),
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    JSON.stringify(rawOf(article)),
  );
  replaceMentions(db, article);
  // statements far apart in time are matched less readily
  if (before?.["published"] !== article.published) unsettle(db, article.id);
}

/** The article as its source gave it, without its text. */
function rawOf(article: ArticleResult): Omit<RawArticle, "text"> {
  const { text, claims, language, languageConfidence, ...raw } = article;
  const inferred = raw.publishedBasis === "inferred";
  return {
    ...raw,
    published: inferred ? null : raw.published,
    publishedBasis: inferred ? "none" : raw.publishedBasis,
    notes: raw.notes.filter(({ stage }) => stage === "sources"),
  };
}

/** Records why there is no result; what an earlier run found in the article stays in the ledger. */
export function takeFailure(db: DatabaseSync, failure: Failure): void {
  db.prepare(
    `INSERT INTO articles (article_id, source, status, error) VALUES (?, ?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET
       status = excluded.status, error = excluded.error, input_sha256 = NULL`,
  ).run(failure.id, failure.uri, failure.status, failure.reason);
}

function replaceMentions(db: DatabaseSync, article: ArticleResult): void {
  const before = mentionsOf(db, article.id);
  const now = new Map(article.claims.map((mention) => [mention.id, JSON.stringify(mention)]));
  const drop = db.prepare("DELETE FROM mentions WHERE mention_id = ?");
  for (const [id, record] of before) if (now.get(id) !== record) drop.run(id);
  const insert = db.prepare(
    "INSERT OR IGNORE INTO mentions (mention_id, article_id, record) VALUES (?, ?, ?)",
  );
  for (const [id, record] of now) insert.run(id, article.id, record);
  // a statement is compared with the rest of its article in view, so one change unsettles them all
  const same =
    now.size === before.size && [...now].every(([id, record]) => before.get(id) === record);
  if (!same) unsettle(db, article.id);
  const gone = [...before].filter(([id]) => !now.has(id));
  const fresh = article.claims.filter(({ id }) => !before.has(id));
  if (gone.length > 0 && fresh.length > 0) {
    carryOver(
      db,
      gone.map(([, record]) => JSON.parse(record) as Mention),
      fresh,
    );
  }
}

/** The next settlement compares the article's mentions anew. */
function unsettle(db: DatabaseSync, article: string): void {
  db.prepare("UPDATE mentions SET settled = 0 WHERE article_id = ?").run(article);
}

function mentionsOf(db: DatabaseSync, article: string): Map<string, string> {
  const rows = db
    .prepare("SELECT mention_id, record FROM mentions WHERE article_id = ?")
    .all(article) as { mention_id: string; record: string }[];
  return new Map(rows.map((row) => [row.mention_id, row.record]));
}

/**
 * A corrected comma moves every span after it and gives new mention ids: each new mention takes over
 * the claim and the verdicts of the one it replaces, the most similar wording that has at least 70 %
 * of its words (Dice) in common with it.
 */
function carryOver(db: DatabaseSync, gone: Mention[], fresh: readonly Mention[]): void {
  const pairs = fresh
    .flatMap((left) => gone.map((right) => ({ left, right, score: dice(left.text, right.text) })))
    .filter(({ score }) => score >= 0.7)
    .sort((a, b) => b.score - a.score || (a.left.id < b.left.id ? -1 : 1));
  const used = new Set<string>();
  const member = db.prepare(
    `INSERT OR IGNORE INTO members (mention_id, claim_id)
     SELECT ?, claim_id FROM members WHERE mention_id = ?`,
  );
  const judged = ["left", "right"].map((side) =>
    db.prepare(
      `UPDATE OR IGNORE judgements SET "${side}" = ?1, given = replace(given, ?2, ?1)
       WHERE "${side}" = ?2`,
    ),
  );
  for (const { left, right } of pairs) {
    if (used.has(left.id) || used.has(right.id)) continue;
    used.add(left.id).add(right.id);
    for (const statement of [member, ...judged]) statement.run(left.id, right.id);
  }
}

function dice(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

/** Lower-case words; of scripts without spaces the single characters. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text.toLowerCase().match(/\p{Script=Han}|\p{Script=Thai}|[\p{L}\p{M}\p{N}]{1,64}/gu) ?? [text],
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
