import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** SQLite's code for what another process holds. */
const BUSY = 5;

/** What SQLite says went wrong, without its further detail; 0 for errors of others. */
export const codeOf = (error: unknown): number =>
  ((error as { readonly errcode?: number }).errcode ?? 0) & 0xff;

/** Another run holds the ledger. */
export class LedgerBusy extends Error {}

/**
 * Holds the ledger folder until it is closed or the process ends, however it ends: the operating
 * system frees the lock of a killed process, which no file with a process number would survive.
 */
export function lock(folder: string): { close(): void } {
  const db = new DatabaseSync(join(folder, "run.lock"), { timeout: 0 });
  try {
    db.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    db.close();
    // a full disk, say, is told as such
    if (codeOf(cause) !== BUSY) throw cause;
    throw new LedgerBusy(
      `Expected the ledger \`${folder}\` to be free, got another run at work on it: wait for it, or give another folder with --ledger`,
      { cause },
    );
  }
  return db;
}
