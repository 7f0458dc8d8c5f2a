import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { AllRelated } from "../deduplicate/index.ts";
import type { RawArticle } from "../records.ts";
import { datable } from "./infer.ts";
import { lock } from "./lock.ts";
import { type Places, placesIn } from "./places.ts";
import { relateLedger } from "./related.ts";
import { openDatabase, transaction } from "./schema.ts";
import { type Changes, type SettleOptions, settle } from "./settle.ts";
import { type Outcome, takeArticle, takeFailure } from "./take.ts";
import { matchVersion, stageVersion } from "./version.ts";

export { LedgerBusy } from "./lock.ts";
export type { Changes } from "./settle.ts";
export { type Failure, inputHash, type Outcome } from "./take.ts";

type Options = Omit<SettleOptions, "matchVersion">;

/** The only state: articles, mentions, claims and verdicts in `ledger.db`. */
export interface Ledger {
  readonly db: DatabaseSync;
  /** Whether the folder held none before it was opened. */
  readonly begun: boolean;
  /** Whether the ledger holds the result of this very input, made by these very stages. */
  has(articleId: string, input: string): boolean;
  /** The names of its files, and where they lie. */
  places(): Places;
  /** Keeps the outcomes of some articles, all of them or none. */
  take(outcomes: readonly Outcome[]): void;
  /** Undated articles whose day of publication the others of their story tell, with the hash of their input. */
  datable(): { readonly article: RawArticle; readonly input: string }[];
  /** Compares the mentions in threads where that is faster, for `settle` with the same options. */
  relate(options: Options, threads: number): Promise<AllRelated | null>;
  settle(options: Options): Changes;
  close(): void;
}

/**
 * Opens or makes the ledger in `folder` and holds it until `close`.
 *
 * @throws LedgerBusy where another run holds it
 */
export function openLedger(folder: string): Ledger {
  mkdirSync(folder, { recursive: true });
  const held = lock(folder);
  const path = join(folder, "ledger.db");
  const begun = !existsSync(path);
  const db = openDatabase(path);
  const version = stageVersion();
  const known = db.prepare("SELECT input_sha256, stage_version FROM articles WHERE article_id = ?");
  return {
    db,
    begun,
    has(articleId, input) {
      const row = known.get(articleId);
      return row?.["input_sha256"] === input && row["stage_version"] === version;
    },
    places: () => placesIn(db, folder),
    take(outcomes) {
      transaction(db, () => {
        for (const outcome of outcomes) {
          if ("reason" in outcome) takeFailure(db, outcome);
          else takeArticle(db, outcome.article, outcome.input, version);
        }
      });
    },
    datable: () => datable(db),
    relate: (options, threads) =>
      relateLedger(db, { ...options, matchVersion: matchVersion() }, threads),
    settle: (options) => settle(db, { ...options, matchVersion: matchVersion() }),
    close() {
      db.close();
      held.close();
    },
  };
}
