import type { Command } from "commander";
import { judge, takeBack, verdictsOf } from "../pipeline/ledger/judge.ts";
import { readLedger } from "../pipeline/ledger/read.ts";
import type { Judgement } from "../pipeline/records.ts";
import { inLedger, update } from "./update.ts";

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
    if (options.list === true) return list(options.ledger);
    if (right === undefined) command.error("error: expected two ids of claims or mentions");
    if (options.remove !== true && verdict !== "same" && verdict !== "different") {
      command.error(`error: expected same or different, got \`${verdict ?? ""}\``);
    }
    return inLedger(options.ledger, async (ledger) => {
      if (options.remove === true) takeBack(ledger.db, left, right);
      else judge(ledger.db, { left, right, verdict } as Judgement);
      await update(ledger, options.ledger);
    });
  });
}

function list(folder: string): void {
  using db = readLedger(folder);
  for (const { left, right, verdict, pairs } of verdictsOf(db)) {
    console.log([left, right, verdict, ...(pairs > 1 ? [`${pairs} pairs`] : [])].join("\t"));
  }
}
