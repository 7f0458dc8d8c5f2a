#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { register as annotate } from "./annotate.ts";
import { register as check } from "./check.ts";
import { register as explain } from "./explain.ts";
import { register as languages } from "./languages.ts";
import { register as run } from "./run.ts";
import { register as show } from "./show.ts";

/** Every command: one file each, one line here. */
const commands: readonly ((program: Command) => void)[] = [
  run,
  annotate,
  explain,
  show,
  languages,
  check,
];

const program = new Command("claims")
  .description("Reads news articles in many languages and keeps one ledger of who said what, when.")
  .version(manifest.version)
  .showHelpAfterError("(claims --help lists the commands)")
  .exitOverride();
for (const register of commands) register(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(`claims: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
