import { type Row, tableOf } from "./csv.ts";
import { decode } from "./decode.ts";

/**
 * The rows of a table that a spreadsheet saved, whatever encoding and separator it chose; null where it is no table with
 * a column `key` and a row.
 */
export function readMarks(bytes: Uint8Array, key: string): readonly Row[] | null {
  try {
    const rows = tableOf(decode(bytes).text);
    return rows.length > 0 && rows.every((row) => key in row) ? rows : null;
  } catch {
    return null;
  }
}
