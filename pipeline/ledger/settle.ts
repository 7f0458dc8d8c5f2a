import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Languages } from "../../languages/language.ts";
import { deduplicate, type Known } from "../deduplicate/index.ts";
import type { Deduplicated, Judgement } from "../records.ts";
import { type Claim, composeClaim } from "./claim.ts";
import { vectorsOf } from "./encode.ts";
import { identify } from "./identity.ts";
import { judgementsOf } from "./judge.ts";
import { type Past, pastOf } from "./past.ts";
import { transaction } from "./schema.ts";
import {
  type Stored,
  storedEdges,
  storedMates,
  storedMentions,
  storeEdges,
  storeMates,
} from "./stored.ts";

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
    const mentions = storedMentions(db);
    const judgements = judgementsOf(db);
    const run = nextRun(db);
    const input = inputHash(judgements, options);
    const { length } = mentions.ids;
    const last = lastRun(db);
    const same = last?.["mentions"] === length && mentions.settled.every((one) => one === 1);
    if (same && input === last["input_sha256"]) {
      recordRun(db, run, options, input, 0, length);
      return { ...NOTHING, unchanged: activeClaims(db) };
    }
    const again = sameMatcher(last, options);
    const known = again ? knownOf(db, mentions, last) : undefined;
    const worded = last?.["display_language"] === (options.displayLanguage ?? null);
    const past = pastOf(db, (worded && known?.unchanged) || new Set());
    const found = deduplicate(mentions, {
      languages: options.languages,
      judgements,
      ...(known !== undefined && {
        known: { ...known, representativeOf: (ids) => past.claimOf(ids)?.representative ?? null },
      }),
      ...(options.displayLanguage !== undefined && { displayLanguage: options.displayLanguage }),
      ...(options.encoder !== undefined && { vectors: vectorsOf(db, options.encoder) }),
    });
    const changes = writeClaims(db, found, mentions, past, run);
    storeEdges(db, found.edges, again);
    storeMates(db, found.mates);
    markSettled(db);
    const { added, updated, withdrawn, merged } = changes;
    const changed = added + updated + withdrawn + merged > 0 || run === 1 ? 1 : 0;
    recordRun(db, run, options, input, changed, length);
    return changes;
  });
}

/** Equal for two settlements that cannot differ where the mentions are the same: the second needs no matching. */
function inputHash(
  judgements: readonly Judgement[],
  { matchVersion, displayLanguage = "", encoder = "" }: SettleOptions,
): string {
  const hash = createHash("sha256").update(`${matchVersion}\n${displayLanguage}\n${encoder}\n`);
  for (const judgement of judgements) hash.update(`${JSON.stringify(judgement)}\n`);
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
      WHERE article_id IN (SELECT article_id FROM winners)
        AND (counted = 0 OR (error IS NULL AND status <> 'processed'));
    UPDATE articles SET counted = 0, status = iif(error IS NULL, 'skipped', status)
      WHERE article_id NOT IN (SELECT article_id FROM winners)
        AND (counted = 1 OR (error IS NULL AND status <> 'skipped'));
    DROP TABLE winners;`);
}

function sameMatcher(last: LastRun, options: SettleOptions): boolean {
  return (
    last?.["match_version"] === options.matchVersion &&
    last["encoder"] === (options.encoder ?? null)
  );
}

type LastRun = ReturnType<typeof lastRun>;

function lastRun(db: DatabaseSync) {
  return db.prepare("SELECT * FROM runs ORDER BY run DESC LIMIT 1").get();
}

function knownOf(db: DatabaseSync, { ids, settled }: Stored, last: LastRun): Known {
  const unchanged = new Set(ids.filter((_, index) => settled[index] === 1));
  const complete = last?.["mentions"] === unchanged.size;
  const mates = storedMates(db).filter(
    ({ left, right }) => unchanged.has(left) && unchanged.has(right),
  );
  return { unchanged, edges: storedEdges(db), mates, complete };
}

/** The next settlement takes what it compared with each other from this one. */
function markSettled(db: DatabaseSync): void {
  const counted = "(article_id IN (SELECT article_id FROM articles WHERE counted = 1))";
  db.exec(`UPDATE mentions SET settled = ${counted} WHERE settled <> ${counted}`);
}

function nextRun(db: DatabaseSync): number {
  return Number(db.prepare("SELECT coalesce(max(run), 0) + 1 AS run FROM runs").get()!["run"]);
}

function writeClaims(
  db: DatabaseSync,
  found: Deduplicated,
  mentions: Stored,
  past: Past,
  run: number,
): Changes {
  const { members } = past;
  const { ids, merged, withdrawn } = identify(
    found.clusters.map(({ mentions }) => mentions),
    members,
    new Map(
      rowsOf(db, "SELECT claim_id, first_run FROM claims").map(([id, run]) => [id, Number(run)]),
    ),
    new Set(rowsOf(db, "SELECT alias, claim_id FROM aliases").map(([alias]) => alias)),
  );
  const conflicts = conflictsByClaim(found, ids);
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const get = db.prepare("SELECT status, record FROM claims WHERE claim_id = ?");
  const put = db.prepare(
    `INSERT INTO claims (claim_id, first_run, last_run, status, record) VALUES (?, ?, ?, 'active', ?)
     ON CONFLICT (claim_id) DO UPDATE SET last_run = excluded.last_run, status = 'active',
       record = excluded.record`,
  );
  const member = db.prepare("INSERT OR REPLACE INTO members (mention_id, claim_id) VALUES (?, ?)");
  for (const [index, cluster] of found.clusters.entries()) {
    const id = ids[index]!;
    const before = past.claimOf(cluster.mentions);
    if (before?.id === id && before.conflicts === JSON.stringify(conflicts.get(id) ?? [])) {
      counts.unchanged++;
      continue;
    }
    const own = cluster.mentions.map(mentions.byId);
    const representative = own[cluster.mentions.indexOf(cluster.representative)]!;
    const claim = composeClaim(own, representative, conflicts.get(id) ?? []);
    const record = JSON.stringify(claim);
    const row = get.get(id);
    const same = row?.["record"] === record && row["status"] === "active";
    counts[row === undefined ? "added" : same ? "unchanged" : "updated"]++;
    if (!same) put.run(id, run, run, record);
    for (const mention of cluster.mentions)
      if (members.get(mention) !== id) member.run(mention, id);
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
    found.clusters.map(({ representative }, index) => [representative, ids[index]!] as const),
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

function rowsOf(db: DatabaseSync, query: string): [string, string][] {
  return db
    .prepare(query)
    .all()
    .map((row) => Object.values(row) as [string, string]);
}
