import { DatabaseSync } from "node:sqlite";
import { languages } from "../../languages/index.ts";
import { type Mentions, type Related, relateStretch, type Stretch } from "../deduplicate/index.ts";
import { readingFrom } from "./stored.ts";

/** A stretch of the mentions of a ledger file. */
export interface Errand extends Omit<Mentions, "read">, Pick<Stretch, "scope"> {
  readonly file: string;
}

/** What a worker thread does with a stretch; the ledger is only read. */
export default function relateAll({ file, scope, ...columns }: Errand): Related {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const read = readingFrom(db, columns);
    return relateStretch({ ...columns, read }, scope, languages);
  } finally {
    db.close();
  }
}
