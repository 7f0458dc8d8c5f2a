import type { Command } from "commander";
import { languages } from "../languages/index.ts";
import { type Ledger, openLedger } from "../pipeline/ledger/index.ts";
import { judge, takeBack, verdictsOf } from "../pipeline/ledger/judge.ts";
import { readLedger } from "../pipeline/ledger/read.ts";
import { lastOptions } from "../pipeline/ledger/runs.ts";
import type { Judgement } from "../pipeline/records.ts";
import { changesLine } from "./summary.ts";
import { takeReviews, writeTables } from "./tables.ts";

interface Options {
  readonly ledger: string;
  readonly remove?: boolean;
  readonly list?: boolean;
}

/** `claims judge`: a person's verdict on two claims or mentions; it outranks every score and survives every run. */
export function register(program: Command): void {
  const command = program
    .command("judge")
    .description(
      "say that two claims or mentions are the same, or different; the ledger keeps to it",
    )
    .argument("[left]", "the id of a claim or mention")
    .argument("[right]", "another one")
    .argument("[verdict]", "same or different")
    .option("--remove", "take back the verdict that was given on these two ids")
    .option("--list", "list all verdicts")
    .option("--ledger <folder>", "where the ledger lives", "ledger");
  command.action(async (left, right, verdict, options: Options) => {
    if (options.list === true) return inLedger(options.ledger, list);
    if (right === undefined) command.error("error: expected two ids of claims or mentions");
    if (options.remove !== true && verdict !== "same" && verdict !== "different") {
      command.error(`error: expected same or different, got \`${verdict ?? ""}\``);
    }
    return inLedger(options.ledger, async (ledger) => {
      if (options.remove === true) takeBack(ledger.db, left, right);
      else judge(ledger.db, { left, right, verdict } as Judgement);
      await bringUpToDate(ledger, options.ledger);
    });
  });
}

/** Works on a ledger that must be there; opening also brings an older one to the present schema. */
async function inLedger(
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

/** The claims and the outputs as the verdicts want them. */
async function bringUpToDate(ledger: Ledger, folder: string): Promise<void> {
  for (const line of await takeReviews(ledger, folder)) console.log(line);
  const changes = ledger.settle({
    languages,
    at: new Date().toISOString(),
    ...lastOptions(ledger.db),
  });
  const { document, files } = await writeTables(ledger, folder);
  console.log(`${document.claims.length.toLocaleString("en")} claims${changesLine(changes)}`);
  console.log(`Written: ${files.join(", ")}`);
}

function list({ db }: Ledger): void {
  for (const { left, right, verdict, pairs } of verdictsOf(db)) {
    console.log([left, right, verdict, ...(pairs > 1 ? [`${pairs} pairs`] : [])].join("\t"));
  }
}
