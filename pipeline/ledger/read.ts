import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { lock } from "./lock.ts";
import { openDatabase, SCHEMA } from "./schema.ts";

/**
 * Opens the ledger in `folder` to read it, also while a run is at work on it; one of an earlier release is brought to the
 * present schema before.
 *
 * @throws where there is none, or one of a later release
 */
export function readLedger(folder: string): DatabaseSync {
  const path = join(folder, "ledger.db");
  if (!existsSync(path)) {
    throw new Error(
      `Expected a ledger in \`${folder}\`, got none: make one with claims run --ledger ${folder}`,
    );
  }
  const db = new DatabaseSync(path, { readOnly: true });
  if (db.prepare("PRAGMA user_version").get()?.["user_version"] === SCHEMA) return db;
  db.close();
  const held = lock(folder);
  try {
    openDatabase(path).close();
  } finally {
    held.close();
  }
  return new DatabaseSync(path, { readOnly: true });
}
