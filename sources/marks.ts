import { cellsOf, type Row } from "./csv.ts";
import { decode } from "./decode.ts";

/** What is known of a table from before a person changed it. */
export interface Known {
  /** Its columns in their order. */
  readonly columns: readonly string[];
  /** The column that names the row. */
  readonly key: string;
  /** How every cell of some columns looks, the key's among them: tells whether they stand where they stood. */
  readonly forms: Readonly<Record<string, RegExp>>;
}

/**
 * The rows of a table that a spreadsheet saved, whatever encoding and separator it chose, and wherever sorting put the
 * header. Columns are known by their names, in any order and in capitals or not; where the header is translated or lost,
 * by their places. Null where it is no such table with a row.
 */
export function readMarks(bytes: Uint8Array, known: Known): readonly Row[] | null {
  const rows = tableIn(bytes);
  const names = new Map(known.columns.map((name) => [fold(name), name]));
  const at = rows.findIndex((row) => row.some((name) => fold(name) === fold(known.key)));
  const header = (rows[at] ?? rows[0] ?? []).map((name) => names.get(fold(name)) ?? name.trim());
  const familiar = header.filter((name) => known.columns.includes(name)).length;
  if (at < 0 || familiar * 2 < header.length) {
    const placed = rows.filter((row) => fits(row, known));
    const held = rows.filter((row) => row.some((text) => known.forms[known.key]!.test(text)));
    if (placed.length > 0 && placed.length === held.length)
      return records(placed, [...known.columns, ...header.slice(known.columns.length)]);
  }
  const others = rows.toSpliced(at, 1);
  return at >= 0 && others.length > 0 ? records(others, header) : null;
}

function tableIn(bytes: Uint8Array): readonly (readonly string[])[] {
  try {
    return cellsOf(decode(bytes).text);
  } catch {
    return [];
  }
}

/** `Claim ID` and `claim_id` are one. */
const fold = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, "_");

const fits = (row: readonly string[], { columns, forms }: Known): boolean =>
  Object.entries(forms).every(([name, form]) => form.test(row[columns.indexOf(name)] ?? ""));

/** Rows by the names of their columns; one without a name that holds something is called as spreadsheets do, one of two of a name is numbered. */
function records(rows: readonly (readonly string[])[], header: readonly string[]): readonly Row[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const names: string[] = [];
  for (let i = 0; i < width; i++) {
    const name = header[i] || (rows.some((row) => row[i]?.trim()) ? `column ${letters(i)}` : "");
    const before = name === "" ? 0 : names.filter((other) => other === name).length;
    names.push(before === 0 ? name : `${name} (${before + 1})`);
  }
  return rows.map((row) =>
    Object.fromEntries(names.flatMap((name, i) => (name === "" ? [] : [[name, row[i] ?? ""]]))),
  );
}

/** A to Z, AA and on, as spreadsheets name columns. */
const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
