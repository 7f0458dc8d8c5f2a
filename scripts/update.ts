import { languages } from "../languages/index.ts";
import { type Ledger, openLedger } from "../pipeline/ledger/index.ts";
import { readLedger } from "../pipeline/ledger/read.ts";
import { lastOptions } from "../pipeline/ledger/runs.ts";
import { changesLine } from "./summary.ts";
import { takeReviews, writeTables } from "./tables.ts";

/** Works on a ledger that must be there. */
export async function inLedger(
  folder: string,
  work: (ledger: Ledger) => void | Promise<void>,
): Promise<void> {
  readLedger(folder).close();
  const ledger = openLedger(folder);
  try {
    await work(ledger);
  } finally {
    ledger.close();
  }
}

/** The claims and the outputs as `change` leaves the ledger, with what a person wrote into the tables before; `clear` comes before they are written. */
export async function update(
  ledger: Ledger,
  folder: string,
  clear: () => void = () => {},
): Promise<void> {
  for (const line of await takeReviews(ledger, folder)) console.log(line);
  const changes = ledger.settle({
    languages,
    at: new Date().toISOString(),
    ...lastOptions(ledger.db),
  });
  clear();
  const { document, files } = await writeTables(ledger, folder);
  console.log(`${document.claims.length.toLocaleString("en")} claims${changesLine(changes)}`);
  console.log(`Written: ${files.join(", ")}`);
}
