import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { claimsCsv, mentionsCsv } from "./csv.ts";
import { claimsJson } from "./json.ts";
import type { LedgerDocument, Output } from "./output.ts";

/** Every format: one file each, one line here. */
export const outputs: readonly Output[] = [claimsCsv, mentionsCsv, claimsJson];

const TEMPORARY = ".writing";

/** Writes every output into `folder`, each whole or not at all, and returns their paths. */
export async function writeOutputs(folder: string, document: LedgerDocument): Promise<string[]> {
  for (const name of await readdir(folder)) {
    if (name.endsWith(TEMPORARY)) await rm(join(folder, name), { force: true });
  }
  const paths: string[] = [];
  for (const output of outputs) {
    const path = join(folder, output.fileName);
    await writeWhole(path, output.chunks(document));
    paths.push(path);
  }
  return paths;
}

/** A reader sees the old file or the new one; a file that would not change keeps its time stamp. */
async function writeWhole(path: string, chunks: Iterable<string>): Promise<void> {
  const hash = createHash("sha256");
  const file = await open(path + TEMPORARY, "w");
  try {
    for (const chunk of chunks) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if ((await hashOf(path)) === hash.digest("hex")) await rm(path + TEMPORARY);
  else await rename(path + TEMPORARY, path);
}

/** SHA-256 of the contents of a file, in hexadecimal; null where it cannot be read. */
export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  } catch {
    return null;
  }
  return hash.digest("hex");
}
