import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../claims.ts", import.meta.url));

/** `score.ts claims EVAL_DIR [--misses] [--json]`: runs the program on `ledger/` and its scorer on the result. */
export function score([evaluation = "", ...flags]: readonly string[]): void {
  const gold = join(evaluation, "ledger");
  const ledger = mkdtempSync(join(tmpdir(), "ledger-"));
  spawnSync(process.execPath, [CLI, "run", gold, "--ledger", ledger], { stdio: "ignore" });
  const scorer = join(gold, "score.mjs");
  const args = [scorer, gold, join(ledger, "claims.json"), ...flags];
  process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
  rmSync(ledger, { recursive: true });
}
