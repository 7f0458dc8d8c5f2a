import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Opens the ledger in `folder` to read it, also while a run is at work on it; throws where there is none. */
export function readLedger(folder: string): DatabaseSync {
  const path = join(folder, "ledger.db");
  if (!existsSync(path)) {
    throw new Error(
      `Expected a ledger in \`${folder}\`, got none: make one with claims run --ledger ${folder}`,
    );
  }
  return new DatabaseSync(path, { readOnly: true });
}
