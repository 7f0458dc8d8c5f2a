import { parse } from "csv-parse/sync";
import { blocksOf } from "./blocks.ts";
import { fieldsOf, hasField, isMarkup } from "./fields.ts";
import { metadata } from "./metadata.ts";
import { article, failure, type Source } from "./source.ts";

export type Row = Readonly<Record<string, string>>;

/** CSV and TSV: one article a row, the columns known by their names. */
export const csv: Source = {
  name: "csv",
  matches: (name) => /\.(?:csv|tsv)$/u.test(name),
  *read(input) {
    const rows = tableOf(input.text);
    const guessed = longestColumn(rows);
    for (const [index, row] of rows.entries()) {
      const fields = fieldsOf(row);
      const text = fields["text"] ?? (guessed === null ? undefined : row[guessed]);
      const uri = `${input.uri}#${fields["id"] ?? index + 1}`;
      if (typeof text !== "string" || text.trim() === "")
        yield hasField(row, "text")
          ? failure(uri, "has an empty text", "skipped")
          : failure(uri, "has no text; expected a column `text`, `content` or `body`");
      else {
        const read = isMarkup(text) ? blocksOf(text) : { text, known: undefined };
        yield article({ ...input, uri }, read.text, "text/csv", metadata(fields), read.known);
      }
    }
    if (rows.length === 0) yield failure(input.uri, "has no rows below its header");
  },
};

/** The rows of a table by the names of its columns; empty where only a header stands. */
export function tableOf(text: string): readonly Row[] {
  return parsed(text, true) as readonly Row[];
}

/** All rows of a table as they stand, the header among them. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  return parsed(text, false) as readonly (readonly string[])[];
}

/** The table, whatever separates its cells. */
function parsed(text: string, columns: boolean): unknown {
  // Excel may name the separator in a line of its own.
  const named = /^\s{0,3}sep=(.)\r?\n/iu.exec(text);
  const table = text.slice(named?.[0].length ?? 0);
  return parse(table, {
    bom: true,
    columns,
    delimiter: named?.[1] ?? delimiterOf(table),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

/** The separator that splits the header into most columns. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 5_000).split("\n", 1)[0] ?? "";
  const counts = [",", ";", "\t", "|"].map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The column of the longest cells, if they are paragraphs: 200 characters on average. */
function longestColumn(rows: readonly Row[]): string | null {
  const sample = rows.slice(0, 50);
  let best: string | null = null;
  let most = 200 * sample.length;
  for (const name of Object.keys(rows[0] ?? {})) {
    const size = sample.reduce((sum, row) => sum + (row[name]?.length ?? 0), 0);
    if (size > most) [best, most] = [name, size];
  }
  return best;
}
