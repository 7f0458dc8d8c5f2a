import type { Command } from "commander";
import { checkLedger } from "../pipeline/ledger/check.ts";
import { readLedger } from "../pipeline/ledger/read.ts";

/** As many findings as a person reads. */
const SHOWN = 50;

/** `claims check`: verifies the ledger and its evidence; exit code 1 where something is wrong. */
export function register(program: Command): void {
  program
    .command("check")
    .description("verify the ledger: file, ids, and that every quotation stands in its article")
    .option("--ledger <folder>", "where the ledger lives", "ledger")
    .action(({ ledger }: { ledger: string }) => {
      using db = readLedger(ledger);
      let wrong = 0;
      for (const finding of checkLedger(db)) {
        if (++wrong <= SHOWN) console.log(finding);
      }
      if (wrong > SHOWN) console.log(`… and ${wrong - SHOWN} more`);
      const count = (rows: string) =>
        Number(db.prepare(`SELECT count(*) AS n FROM ${rows}`).get()!["n"]).toLocaleString("en");
      console.log(
        wrong === 0
          ? `Sound: ${count("articles")} articles, ${count("mentions")} mentions, ${count("claims WHERE status = 'active'")} claims.`
          : `${wrong.toLocaleString("en")} findings in \`${ledger}\`: move the folder away and run again over the articles.`,
      );
      if (wrong > 0) process.exitCode = 1;
    });
}
