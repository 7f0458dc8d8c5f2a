import type { Command } from "commander";
import { forget, forgetClaims } from "../pipeline/ledger/forget.ts";
import { inLedger, update } from "./update.ts";

/** `claims forget`: takes articles out of the ledger, with their texts and all that they alone said. */
export function register(program: Command): void {
  program
    .command("forget")
    .description("take articles out of the ledger, with their texts and all that they alone said")
    .argument("<source...>", "files, folders, FILE#ID or ids of articles, as claims.json has them")
    .option("--ledger <folder>", "where the ledger lives", "ledger")
    .action(async (names: string[], { ledger: folder }: { ledger: string }) => {
      await inLedger(folder, async (ledger) => {
        const places = ledger.places();
        const gone = names.map((name) => forget(ledger.db, name, places));
        const mentions = gone.flatMap((one) => one.mentions);
        for (const source of gone.flatMap((one) => one.sources))
          console.log(`Forgotten: ${source}`);
        await update(ledger, folder, () => forgetClaims(ledger.db, mentions));
      });
    });
}
