import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Translated news sentences of each language, the first of its file, that `--hold` keeps from the tables. */
export const HELD = 200;

/** Languages with translated news. */
export function newsLanguages(data: string): string[] {
  return readdirSync(join(data, "parallel"))
    .flatMap((name) => /^ntrex\.en-(\w+)\.tsv\.gz$/u.exec(name)?.[1] ?? [])
    .sort();
}
