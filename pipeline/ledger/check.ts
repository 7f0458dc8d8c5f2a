import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { brotliDecompressSync } from "node:zlib";
import type { Mention, Span } from "../records.ts";
import type { Claim } from "./claim.ts";

/** What is wrong with a ledger, one sentence each, in the order found; nothing for a sound one. */
export function* checkLedger(db: DatabaseSync): Generator<string> {
  yield* damaged(db);
  yield* wrongEvidence(db);
  yield* wrongClaims(db);
  yield* wrongAliases(db);
}

/** A flipped byte passes SQLite's quick check, so the whole one runs. */
function* damaged(db: DatabaseSync): Generator<string> {
  for (const row of db.prepare("PRAGMA integrity_check").iterate()) {
    const found = String(Object.values(row)[0]);
    if (found !== "ok") yield `ledger.db is damaged: ${found}`;
  }
  for (const row of db.prepare("PRAGMA foreign_key_check").iterate()) {
    yield `a row of ${row["table"]} points to a missing row of ${row["parent"]}`;
  }
}

/** Every span must lie in its article and quote it. */
function* wrongEvidence(db: DatabaseSync): Generator<string> {
  const articles = db
    .prepare("SELECT article_id, content_sha256, text FROM articles WHERE text IS NOT NULL")
    .iterate() as Iterable<{ article_id: string; content_sha256: string; text: Uint8Array }>;
  const mentionsOf = db.prepare("SELECT mention_id, record FROM mentions WHERE article_id = ?");
  for (const { article_id: article, content_sha256: hash, text: bytes } of articles) {
    const text = brotliDecompressSync(bytes).toString("utf8");
    if (createHash("sha256").update(text).digest("hex") !== hash) {
      yield `the text of ${article} is not the one it was stored with`;
    }
    for (const row of mentionsOf.iterate(article)) {
      const mention = JSON.parse(String(row["record"])) as Mention;
      if (mention.id !== row["mention_id"]) yield `${row["mention_id"]} calls itself ${mention.id}`;
      if (mention.articleId !== article) yield `${mention.id} is not of its article ${article}`;
      for (const [what, span, quote] of spansOf(mention)) {
        const inside = 0 <= span.start && span.start < span.end && span.end <= text.length;
        if (!inside) yield `${what} of ${mention.id} lies outside its article`;
        else if (quote !== null && text.slice(span.start, span.end) !== quote) {
          yield `${what} of ${mention.id} is not what the article says there`;
        }
      }
    }
  }
}

function spansOf(mention: Mention): (readonly [what: string, span: Span, quote: string | null])[] {
  const { speaker, cue, dateText, entities, quantities } = mention;
  return [
    ["the text", mention, mention.text],
    ...(speaker ? [["the speaker", speaker, speaker.text] as const] : []),
    ...(cue ? [["the cue", cue, null] as const] : []),
    ...(dateText ? [["the date", dateText, null] as const] : []),
    ...entities.map((entity) => ["a name", entity, entity.text] as const),
    ...quantities.map((quantity) => ["a quantity", quantity, quantity.text] as const),
  ];
}

/** Every counted mention stands under exactly one active claim, and that claim knows it. */
function* wrongClaims(db: DatabaseSync): Generator<string> {
  const home = new Map<string, string>();
  const claims = db
    .prepare("SELECT claim_id, record FROM claims WHERE status = 'active' ORDER BY claim_id")
    .iterate() as Iterable<{ claim_id: string; record: string }>;
  const member = db.prepare("SELECT claim_id FROM members WHERE mention_id = ?");
  for (const { claim_id: id, record } of claims) {
    if (!/^clm-[0-9A-HJKMNP-TV-Z]{8,}$/.test(id)) yield `${id} is no claim id`;
    const { mentions } = JSON.parse(record) as Claim;
    if (mentions.length === 0) yield `${id} has no mention`;
    for (const mention of mentions) {
      const other = home.get(mention);
      if (other !== undefined) yield `${mention} stands under ${other} and ${id}`;
      home.set(mention, id);
      if (member.get(mention)?.["claim_id"] !== id) yield `${mention} is no member of ${id}`;
    }
  }
  const settled = db
    .prepare(
      `SELECT mention_id FROM mentions JOIN articles USING (article_id)
       WHERE counted = 1 AND settled = 1`,
    )
    .iterate() as Iterable<{ mention_id: string }>;
  const left = new Set(home.keys());
  for (const { mention_id: mention } of settled) {
    if (!left.delete(mention)) yield `${mention} stands under no claim`;
  }
  const known = db.prepare("SELECT 1 FROM mentions WHERE mention_id = ?");
  for (const mention of left) {
    if (known.get(mention) === undefined) {
      yield `${mention} of ${home.get(mention)} is gone: claims run brings the claims up to date`;
    }
  }
}

function* wrongAliases(db: DatabaseSync): Generator<string> {
  const rows = db
    .prepare(
      `SELECT alias, claim_id FROM aliases WHERE alias IN (
         SELECT claim_id FROM claims WHERE status = 'active')
       OR claim_id IN (SELECT alias FROM aliases)`,
    )
    .iterate();
  for (const row of rows) yield `the alias ${row["alias"]} → ${row["claim_id"]} leads astray`;
}
