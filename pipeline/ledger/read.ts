import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { codeOf, lock } from "./lock.ts";
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
  const db = openToRead(path);
  if (db.prepare("PRAGMA user_version").get()?.["user_version"] === SCHEMA) return db;
  db.close();
  const held = lock(folder);
  try {
    openDatabase(path).close();
  } finally {
    held.close();
  }
  return openToRead(path);
}

/** SQLite's codes for what may not be written, what has no room to be, and what could not be opened. */
const CLOSED = [8, 10, 14];

/**
 * SQLite wants to write beside what it reads; where that is refused, as on a full or read-only disk, the file is read as it
 * lies, unless a log beside it holds what is not yet in it.
 */
function openToRead(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    db.prepare("PRAGMA user_version").get();
    return db;
  } catch (error) {
    db.close();
    if (!CLOSED.includes(codeOf(error)) || existsSync(`${path}-wal`)) throw error;
  }
  const url = pathToFileURL(path);
  url.searchParams.set("immutable", "1");
  return new DatabaseSync(url, { readOnly: true });
}
