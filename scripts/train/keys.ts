import { readdirSync } from "node:fs";
import { tableText } from "../../pipeline/deduplicate/tables.ts";

const folder = new URL("../../models/meaning/", import.meta.url);

/** The English keys of all meaning tables. */
export function englishKeys(): Set<string> {
  const tables = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.br$/u.test(name));
  return new Set(
    tables.flatMap((name) =>
      tableText(name.slice(0, -3))
        .split("\n")
        .flatMap((line) => {
          const [key, ...row] = line.split("\t");
          return [...(name === "en.br" ? [key!] : []), ...row.map((cell) => cell.slice(1))];
        }),
    ),
  );
}
