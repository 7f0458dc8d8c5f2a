import type { DatabaseSync } from "node:sqlite";
import type { Languages } from "../../languages/language.ts";
import { type AllRelated, deduplicate, type Known } from "../deduplicate/index.ts";
import type { Deduplicated } from "../records.ts";
import { type Claim, composeClaim } from "./claim.ts";
import { vectorsOf } from "./encode.ts";
import { identify } from "./identity.ts";
import { judgementsOf } from "./judge.ts";
import { type Past, pastOf } from "./past.ts";
import { moveReview } from "./reviews.ts";
import { inputHash, type LastRun, lastRun, nextRun, recordRun, sameMatcher } from "./runs.ts";
import { transaction } from "./schema.ts";
import {
  type Stored,
  storedEdges,
  storedMates,
  storedMentions,
  storeEdges,
  storeMates,
} from "./stored.ts";
import { countEachTextOnce } from "./texts.ts";

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
  /** What threads found since the last change of the articles: see `relateLedger`. */
  readonly related?: AllRelated | null;
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
    const { related = null } = options;
    const known = again && related === null ? knownOf(db, mentions, last) : undefined;
    const worded = last?.["display_language"] === (options.displayLanguage ?? null);
    const past = pastOf(db, (worded && known?.unchanged) || new Set());
    const found = deduplicate(mentions, {
      languages: options.languages,
      judgements,
      ...(related !== null && { related }),
      ...(known !== undefined && {
        known: { ...known, representativeOf: (ids) => past.claimOf(ids)?.representative ?? null },
      }),
      ...(options.displayLanguage !== undefined && { displayLanguage: options.displayLanguage }),
      ...(options.encoder !== undefined && { vectors: vectorsOf(db, options.encoder) }),
    });
    const changes = writeClaims(db, found, mentions, past, run);
    storeEdges(db, found.edges, known !== undefined);
    storeMates(db, found.mates);
    markSettled(db);
    const { added, updated, withdrawn, merged } = changes;
    const changed = added + updated + withdrawn + merged > 0 || run === 1 ? 1 : 0;
    recordRun(db, run, options, input, changed, length);
    return changes;
  });
}

function activeClaims(db: DatabaseSync): number {
  return Number(db.prepare("SELECT count(*) AS n FROM claims WHERE status = 'active'").get()!["n"]);
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
    moveReview(db, alias, claim);
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
  const clashing = new Set(found.conflicts.flatMap(({ left, right }) => [left, right]));
  const home = new Map<string, string>();
  for (const [index, { representative }] of found.clusters.entries())
    if (clashing.has(representative)) home.set(representative, ids[index]!);
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
