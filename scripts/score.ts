#!/usr/bin/env node
/** `node scripts/score.ts STAGE EVAL_DIR [options]`: scores one stage on the evaluation data; the tables of docs/figures.md. */
import { readdirSync } from "node:fs";

const [stage, ...args] = process.argv.slice(2);
const stages = readdirSync(new URL("./score/", import.meta.url))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3));
if (stage === undefined || !stages.includes(stage) || args.length === 0) {
  console.error(
    `usage: score.ts STAGE EVAL_DIR; expected a stage of ${stages.join(", ")}, got \`${stage ?? ""}\``,
  );
  process.exitCode = 2;
} else {
  const { score } = (await import(`./score/${stage}.ts`)) as {
    score: (args: readonly string[]) => void | Promise<void>;
  };
  await score(args);
}
