import { parseArgs } from "node:util";

/** What every training script of the tagger takes: the data folder, the languages, whether only to measure. */
export interface TrainOptions {
  readonly data: string;
  readonly only: readonly string[];
  readonly measure: boolean;
  /** Whether to measure on each part of the main set in turn. */
  readonly parts: boolean;
}

/** Reads the command line; ends the process with 2 where there is no data folder. */
export function parseOptions(script: string, languages: readonly string[]): TrainOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string" },
      measure: { type: "boolean", default: false },
      parts: { type: "boolean", default: false },
    },
  });
  const [data] = positionals;
  if (data === undefined) {
    console.error(`usage: ${script} DATA_DIR [--only=en,fr] [--measure]`);
    process.exit(2);
  }
  const only = values.only?.split(",") ?? languages;
  return { data, only, measure: values.measure, parts: values.parts };
}
