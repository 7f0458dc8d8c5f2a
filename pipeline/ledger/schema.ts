import { DatabaseSync } from "node:sqlite";

/** Numbered migrations; `PRAGMA user_version` counts those that have run. */
const migrations: readonly string[] = [
  `CREATE TABLE articles (
     article_id TEXT PRIMARY KEY, source TEXT NOT NULL, title TEXT, language TEXT, published TEXT,
     published_basis TEXT NOT NULL DEFAULT 'none', url TEXT, author TEXT, section TEXT, media_type TEXT,
     status TEXT NOT NULL CHECK (status IN ('processed', 'failed', 'skipped')), error TEXT,
     input_sha256 TEXT, content_sha256 TEXT, text_key TEXT, stage_version TEXT,
     -- 1 where the last settlement counted its mentions: the first of several equal texts stays the one
     counted INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '[]', text BLOB,
     -- what the source said of it, so that it can be processed again without its file
     raw TEXT);
   CREATE INDEX articles_by_text ON articles (text_key);
   CREATE TABLE mentions (
     mention_id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (article_id),
     -- 1 where the last settlement saw this very record: its edges need no new score
     settled INTEGER NOT NULL DEFAULT 0, record TEXT NOT NULL);
   CREATE INDEX mentions_by_article ON mentions (article_id);
   CREATE TABLE claims (
     claim_id TEXT PRIMARY KEY, first_run INTEGER NOT NULL, last_run INTEGER NOT NULL,
     status TEXT NOT NULL CHECK (status IN ('active', 'withdrawn')), record TEXT NOT NULL);
   -- outlives its mention, so that a claim whose article comes back keeps its id
   CREATE TABLE members (
     mention_id TEXT PRIMARY KEY, claim_id TEXT NOT NULL REFERENCES claims (claim_id));
   CREATE TABLE aliases (
     alias TEXT PRIMARY KEY, claim_id TEXT NOT NULL REFERENCES claims (claim_id));
   CREATE TABLE edges (
     "left" TEXT NOT NULL, "right" TEXT NOT NULL, score REAL NOT NULL, decision TEXT NOT NULL,
     reasons TEXT NOT NULL, PRIMARY KEY ("left", "right")) WITHOUT ROWID;
   CREATE TABLE conflicts (
     "left" TEXT NOT NULL, "right" TEXT NOT NULL, why TEXT NOT NULL);
   CREATE TABLE judgements (
     "left" TEXT NOT NULL, "right" TEXT NOT NULL,
     verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
     PRIMARY KEY ("left", "right")) WITHOUT ROWID;
   CREATE TABLE reviews (claim_id TEXT PRIMARY KEY, status TEXT, note TEXT);
   CREATE TABLE runs (
     run INTEGER PRIMARY KEY, at TEXT NOT NULL, match_version TEXT NOT NULL,
     changed INTEGER NOT NULL);`,
  "ALTER TABLE runs ADD COLUMN input_sha256 TEXT",
  // `given`: the two ids a person judged, which may be claims of many mentions
  `DROP TABLE judgements;
   CREATE TABLE judgements (
     "left" TEXT NOT NULL, "right" TEXT NOT NULL,
     verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')), given TEXT NOT NULL,
     PRIMARY KEY ("left", "right", given)) WITHOUT ROWID;
   ALTER TABLE runs ADD COLUMN display_language TEXT`,
  // how many mentions the run grouped
  "ALTER TABLE runs ADD COLUMN mentions INTEGER",
  // 32-bit floats in the byte order of the machine; `encoder` is the fingerprint of its files
  `CREATE TABLE vectors (
     encoder TEXT NOT NULL, text_sha256 TEXT NOT NULL, vector BLOB NOT NULL,
     PRIMARY KEY (encoder, text_sha256)) WITHOUT ROWID;
   ALTER TABLE runs ADD COLUMN encoder TEXT`,
  // the score among the edge's rivals
  "ALTER TABLE edges ADD COLUMN weighed REAL NOT NULL DEFAULT 0",
  // statements of one article that the last settlement compared
  `CREATE TABLE mates (
     "left" TEXT NOT NULL, "right" TEXT NOT NULL, score REAL NOT NULL, decision TEXT NOT NULL,
     PRIMARY KEY ("left", "right")) WITHOUT ROWID`,
  // `own`: cells of columns that a person added, by their names; `written`: a table as the last run left it
  `ALTER TABLE reviews ADD COLUMN own TEXT NOT NULL DEFAULT '{}';
   CREATE TABLE written (
     file TEXT PRIMARY KEY, sha256 TEXT NOT NULL, columns TEXT NOT NULL, own TEXT NOT NULL)`,
  // where the files lie, from the ledger's folder on
  "CREATE TABLE places (name TEXT PRIMARY KEY, path TEXT NOT NULL) WITHOUT ROWID",
];

/** The number of the current schema. */
export const SCHEMA = migrations.length;

/** Opens or makes the database and brings it to the current schema; throws where it is newer than this program. */
export function openDatabase(path: string): DatabaseSync {
  const db = new DatabaseSync(path);
  db.exec("PRAGMA journal_mode = wal; PRAGMA synchronous = normal; PRAGMA foreign_keys = on");
  const { user_version: done } = db.prepare("PRAGMA user_version").get() as {
    user_version: number;
  };
  if (done > SCHEMA) {
    db.close();
    throw new Error(
      `Expected a ledger of schema ${SCHEMA} or older, got ${done} in \`${path}\`: update Claim Ledger`,
    );
  }
  for (let version = done; version < SCHEMA; version++) {
    transaction(db, () => {
      db.exec(migrations[version]!);
      db.exec(`PRAGMA user_version = ${version + 1}`);
    });
  }
  return db;
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
