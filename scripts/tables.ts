import { constants, existsSync } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CLAIM_COLUMNS, CLAIM_FORMS, claimsCsv } from "../output/csv.ts";
import { documentOf } from "../output/document.ts";
import { hashOf, writeOutputs } from "../output/index.ts";
import type { LedgerDocument } from "../output/output.ts";
import type { Ledger } from "../pipeline/ledger/index.ts";
import { keepReviews, keepWritten, writtenOf } from "../pipeline/ledger/reviews.ts";
import { readMarks } from "../sources/marks.ts";

const FILE = claimsCsv.fileName;

/**
 * Takes what a person wrote into `claims.csv` since the last run into the ledger, and returns what there is to say of it.
 * Before `settle`, so that a claim that is merged takes it along. A changed file that cannot be read stays as
 * `claims.edited.csv`, and so does one with reviews of claims that the ledger does not know.
 */
export async function takeReviews({ db }: Ledger, folder: string): Promise<string[]> {
  const path = join(folder, FILE);
  const written = writtenOf(db, FILE);
  const sha256 = await hashOf(path);
  if (sha256 === null || sha256 === written?.sha256) return [];
  const keepAside = async (why: string): Promise<string> => {
    const aside = asideIn(folder);
    await copyFile(path, aside, constants.COPYFILE_EXCL);
    return `\`${path}\` ${why}; it is kept as \`${aside}\`.`;
  };
  const { columns, own: before } = written ?? { columns: CLAIM_COLUMNS, own: [] };
  const rows = readMarks(await readFile(path), {
    columns: [...columns, ...before],
    key: "claim_id",
    forms: CLAIM_FORMS,
  });
  if (rows === null)
    return [
      await keepAside(
        "was changed and is no table with a column `claim_id` any more: copy what you wrote into the new one",
      ),
    ];
  const { changed, emptied, unknown, own } = keepReviews(db, rows, {
    columns,
    own: before,
  });
  keepWritten(db, FILE, { sha256, columns: CLAIM_COLUMNS, own });
  const less = emptied === 0 ? "" : `, of which ${emptied} had cells emptied`;
  const told = changed === 0 ? [] : [`Reviews taken from \`${path}\`: ${changed}${less}`];
  const [first] = unknown;
  return first === undefined
    ? told
    : [...told, await keepAside(`has a review of \`${first}\`, which is no claim of this ledger`)];
}

/** The first free name for a changed table: an earlier one is not overwritten. */
function asideIn(folder: string): string {
  const nameOf = (count: number): string =>
    join(folder, count === 1 ? "claims.edited.csv" : `claims.edited-${count}.csv`);
  let count = 1;
  while (existsSync(nameOf(count))) count++;
  return nameOf(count);
}

/** Writes all outputs, with the columns that a person added, and remembers how it left them. */
export async function writeTables(
  { db }: Ledger,
  folder: string,
): Promise<{ readonly document: LedgerDocument; readonly files: string[] }> {
  const document = documentOf(db);
  const files = await writeOutputs(folder, document);
  keepWritten(db, FILE, {
    sha256: (await hashOf(join(folder, FILE)))!,
    columns: CLAIM_COLUMNS,
    own: document.own_columns ?? [],
  });
  return { document, files };
}
