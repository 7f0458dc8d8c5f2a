import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Languages } from "../../languages/language.ts";
import { deduplicate, type Known } from "../deduplicate/index.ts";
import type { Deduplicated, Edge, Judgement, LedgerMention, Mention } from "../records.ts";
import { type Claim, composeClaim } from "./claim.ts";
import { vectorsOf } from "./encode.ts";
import { identify } from "./identity.ts";
import { judgementsOf } from "./judge.ts";
import { transaction } from "./schema.ts";

/** What a run changed in the ledger, in claims. */
export interface Changes {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  /** Claims that went into another one. */
  readonly merged: number;
}

const NOTHING: Changes = { added: 0, updated: 0, unchanged: 0, withdrawn: 0, merged: 0 };

export interface SettleOptions {
  readonly languages: Languages;
  /** ISO 8601 instant of the run. */
  readonly at: string;
  readonly matchVersion: string;
  /** BCP 47: the language preferred for a claim's wording. */
  readonly displayLanguage?: string;
  /** Fingerprint of the encoder whose vectors the statements have; without, the built-in model alone matches. */
  readonly encoder?: string;
}

/**
 * Turns all mentions into claims, in one transaction: counts each text once, groups what says the
 * same, and carries the claim ids over. The result depends on the articles alone, not on their order.
 */
export function settle(db: DatabaseSync, options: SettleOptions): Changes {
  return transaction(db, () => {
    countEachTextOnce(db);
    const { mentions, unchanged } = countedMentions(db);
    const judgements = judgementsOf(db);
    const run = nextRun(db);
    const input = inputHash(mentions, judgements, options);
    if (input === lastRun(db)?.["input_sha256"]) {
      recordRun(db, run, options, input, 0, mentions.length);
      return { ...NOTHING, unchanged: activeClaims(db) };
    }
    const found = deduplicate(mentions, {
      languages: options.languages,
      judgements,
      ...(sameMatcher(db, options) && { known: knownOf(db, unchanged) }),
      ...(options.displayLanguage !== undefined && { displayLanguage: options.displayLanguage }),
      ...(options.encoder !== undefined && { vectors: vectorsOf(db, options.encoder) }),
    });
    const changes = writeClaims(db, found, mentions, run);
    writeEdges(db, found);
    db.exec(
      `UPDATE mentions SET settled = article_id IN (
         SELECT article_id FROM articles WHERE counted = 1)`,
    );
    const { added, updated, withdrawn, merged } = changes;
    const changed = added + updated + withdrawn + merged > 0 || run === 1 ? 1 : 0;
    recordRun(db, run, options, input, changed, mentions.length);
    return changes;
  });
}

/** Equal for two settlements that cannot differ: the second needs no matching, which loads 1 s of tables. */
function inputHash(
  mentions: readonly LedgerMention[],
  judgements: readonly Judgement[],
  { matchVersion, displayLanguage = "", encoder = "" }: SettleOptions,
): string {
  const hash = createHash("sha256").update(`${matchVersion}\n${displayLanguage}\n${encoder}\n`);
  for (const item of [...judgements, ...mentions]) hash.update(`${JSON.stringify(item)}\n`);
  return hash.digest("hex");
}

function recordRun(
  db: DatabaseSync,
  run: number,
  { at, matchVersion, displayLanguage, encoder }: SettleOptions,
  input: string,
  changed: number,
  mentions: number,
): void {
  db.prepare(
    `INSERT INTO runs (run, at, match_version, changed, input_sha256, display_language, mentions,
       encoder)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(run, at, matchVersion, changed, input, displayLanguage ?? null, mentions, encoder ?? null);
}

/** What the last run was asked for: the language preferred for the claims' wording, and the encoder. */
export function lastOptions(db: DatabaseSync): Pick<SettleOptions, "displayLanguage" | "encoder"> {
  const { display_language: displayLanguage, encoder } = lastRun(db) ?? {};
  return {
    ...(typeof displayLanguage === "string" && { displayLanguage }),
    ...(typeof encoder === "string" && { encoder }),
  };
}

function activeClaims(db: DatabaseSync): number {
  return Number(db.prepare("SELECT count(*) AS n FROM claims WHERE status = 'active'").get()!["n"]);
}

/** Of articles with the same text one counts: the one that counted before, else the first by source. */
function countEachTextOnce(db: DatabaseSync): void {
  db.exec(`
    CREATE TEMP TABLE winners AS
      SELECT text_key, article_id, source FROM (
        SELECT text_key, article_id, source, row_number() OVER (
          PARTITION BY text_key ORDER BY counted DESC, source) AS place
        FROM articles WHERE text_key IS NOT NULL) WHERE place = 1;
    UPDATE articles SET counted = 1, status = iif(error IS NULL, 'processed', status)
      WHERE article_id IN (SELECT article_id FROM winners);
    UPDATE articles SET counted = 0, status = iif(error IS NULL, 'skipped', status)
      WHERE article_id NOT IN (SELECT article_id FROM winners);
    DROP TABLE winners;`);
}

function countedMentions(db: DatabaseSync): {
  mentions: LedgerMention[];
  unchanged: ReadonlySet<string>;
} {
  const rows = db
    .prepare(
      `SELECT mention_id, settled, record, published FROM mentions JOIN articles USING (article_id)
       WHERE counted = 1 ORDER BY mention_id`,
    )
    .all() as { mention_id: string; settled: number; record: string; published: string | null }[];
  return {
    mentions: rows.map(({ record, published }) => ({
      ...(JSON.parse(record) as Mention),
      published,
    })),
    unchanged: new Set(rows.filter(({ settled }) => settled === 1).map((row) => row.mention_id)),
  };
}

function sameMatcher(db: DatabaseSync, options: SettleOptions): boolean {
  const last = lastRun(db);
  return (
    last?.["match_version"] === options.matchVersion &&
    last["encoder"] === (options.encoder ?? null)
  );
}

function lastRun(db: DatabaseSync) {
  return db.prepare("SELECT * FROM runs ORDER BY run DESC LIMIT 1").get();
}

function knownOf(db: DatabaseSync, unchanged: ReadonlySet<string>): Known {
  const complete = lastRun(db)?.["mentions"] === unchanged.size;
  return { unchanged, edges: edgesOf(db), complete };
}

function edgesOf(db: DatabaseSync): Edge[] {
  return db
    .prepare(`SELECT "left", "right", score, decision, reasons FROM edges`)
    .all()
    .map((row) => ({ ...row, reasons: JSON.parse(row["reasons"] as string) })) as unknown as Edge[];
}

function nextRun(db: DatabaseSync): number {
  return Number(db.prepare("SELECT coalesce(max(run), 0) + 1 AS run FROM runs").get()!["run"]);
}

function writeClaims(
  db: DatabaseSync,
  found: Deduplicated,
  mentions: readonly LedgerMention[],
  run: number,
): Changes {
  const old = new Map(
    db
      .prepare("SELECT claim_id, first_run, status, record FROM claims")
      .all()
      .map((row) => [row["claim_id"] as string, row] as const),
  );
  const { ids, merged, withdrawn } = identify(
    found.clusters.map(({ mentions }) => mentions),
    new Map(rowsOf(db, "SELECT mention_id, claim_id FROM members")),
    new Map([...old].map(([id, row]) => [id, Number(row["first_run"])])),
    new Set(rowsOf(db, "SELECT alias, claim_id FROM aliases").map(([alias]) => alias)),
  );
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const conflicts = conflictsByClaim(found, ids);
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const put = db.prepare(
    `INSERT INTO claims (claim_id, first_run, last_run, status, record) VALUES (?, ?, ?, 'active', ?)
     ON CONFLICT (claim_id) DO UPDATE SET last_run = iif(record = excluded.record AND
       status = 'active', last_run, excluded.last_run), status = 'active', record = excluded.record`,
  );
  const member = db.prepare("INSERT OR REPLACE INTO members (mention_id, claim_id) VALUES (?, ?)");
  for (const [index, cluster] of found.clusters.entries()) {
    const id = ids[index]!;
    const claim = composeClaim(
      cluster.mentions.map((mention) => byId.get(mention)!),
      byId.get(cluster.representative)!,
      conflicts.get(id) ?? [],
    );
    const record = JSON.stringify(claim);
    const before = old.get(id);
    if (before === undefined) counts.added++;
    else if (before["record"] === record && before["status"] === "active") counts.unchanged++;
    else counts.updated++;
    put.run(id, run, run, record);
    for (const mention of cluster.mentions) member.run(mention, id);
  }
  return { ...counts, ...retire(db, merged, withdrawn, run) };
}

/** Merged claims become aliases of the claim they went into; claims without mentions are withdrawn. */
function retire(
  db: DatabaseSync,
  merged: ReadonlyMap<string, string>,
  withdrawn: readonly string[],
  run: number,
): Pick<Changes, "merged" | "withdrawn"> {
  for (const [alias, claim] of merged) {
    db.prepare("UPDATE aliases SET claim_id = ? WHERE claim_id = ?").run(claim, alias);
    db.prepare("INSERT OR REPLACE INTO aliases (alias, claim_id) VALUES (?, ?)").run(alias, claim);
    db.prepare("UPDATE members SET claim_id = ? WHERE claim_id = ?").run(claim, alias);
    db.prepare("UPDATE OR IGNORE reviews SET claim_id = ? WHERE claim_id = ?").run(claim, alias);
    db.prepare("DELETE FROM claims WHERE claim_id = ?").run(alias);
  }
  const withdraw = db.prepare(
    "UPDATE claims SET status = 'withdrawn', last_run = ? WHERE claim_id = ? AND status = 'active'",
  );
  let count = 0;
  for (const id of withdrawn) count += Number(withdraw.run(run, id).changes);
  return { merged: merged.size, withdrawn: count };
}

function conflictsByClaim(
  found: Deduplicated,
  ids: readonly string[],
): Map<string, Claim["conflicts"]> {
  const home = new Map(
    found.clusters.flatMap(({ mentions }, index) => mentions.map((m) => [m, ids[index]!] as const)),
  );
  const list = new Map<string, Claim["conflicts"][number][]>();
  for (const { left, right, why } of found.conflicts) {
    const [a, b] = [home.get(left)!, home.get(right)!];
    for (const [claim, other] of [
      [a, b],
      [b, a],
    ] as const) {
      list.set(claim, [...(list.get(claim) ?? []), { claimId: other, why }]);
    }
  }
  for (const conflicts of list.values()) {
    conflicts.sort((a, b) => (a.claimId + a.why < b.claimId + b.why ? -1 : 1));
  }
  return list;
}

function writeEdges(db: DatabaseSync, found: Deduplicated): void {
  db.exec("DELETE FROM edges");
  const insert = db.prepare(
    `INSERT INTO edges ("left", "right", score, decision, reasons) VALUES (?, ?, ?, ?, ?)`,
  );
  for (const { left, right, score, decision, reasons } of found.edges) {
    insert.run(left, right, score, decision, JSON.stringify(reasons));
  }
}

function rowsOf(db: DatabaseSync, query: string): [string, string][] {
  return db
    .prepare(query)
    .all()
    .map((row) => Object.values(row) as [string, string]);
}
