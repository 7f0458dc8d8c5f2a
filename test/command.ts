import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

/** The command line program. */
export const program = fileURLToPath(new URL("../scripts/claims.ts", import.meta.url));

/** The folder of the clone, where commands run. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** What a command left behind; `code` is null where a signal ended it. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `claims` as a user does, in a process of its own. */
export async function claims(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], { cwd: root });
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout: stripVTControlCharacters(stdout), stderr };
}

/** A folder that lasts as long as the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "claim-ledger-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
