import type { DatabaseSync } from "node:sqlite";
import { transaction } from "./schema.ts";

/** What a person wrote beside a claim; empty where nothing. */
export interface Review {
  readonly status: string;
  readonly note: string;
  /** Cells of columns that the person added, by their names. */
  readonly own: Readonly<Record<string, string>>;
}

/** What came of a table that a person has changed. */
export interface Taken {
  /** Claims whose review is another one now. */
  readonly changed: number;
  /** Those of them in which a cell that held something is empty now. */
  readonly emptied: number;
  /** Ids of rows with a review that the ledger does not know; their reviews are kept all the same. */
  readonly unknown: readonly string[];
}

/** A table as the last run left it. */
export interface Written {
  readonly sha256: string;
  /** Columns of the program's own. */
  readonly columns: readonly string[];
  /** Columns that a person added. */
  readonly own: readonly string[];
}

/**
 * Keeps the reviews of a table's rows, and which columns a person added. A row that was merged into another since speaks
 * for that one; rows and columns that are missing keep what they had; an empty cell empties it.
 */
export function keepReviews(
  db: DatabaseSync,
  rows: readonly Readonly<Record<string, string>>[],
  { columns, own }: Pick<Written, "columns" | "own">,
): Taken & Pick<Written, "own"> {
  const added = Object.keys(rows[0] ?? {}).filter(
    (name) => name.trim() !== "" && !columns.includes(name),
  );
  const all = [...new Set([...own, ...added])];
  const aliasOf = db.prepare("SELECT claim_id FROM aliases WHERE alias = ?");
  const isClaim = db.prepare("SELECT 1 FROM claims WHERE claim_id = ?");
  const stored = allReviews(db);
  const reviews = new Map<string, Review>();
  const unknown: string[] = [];
  for (const row of rows) {
    const given = typed(row["claim_id"]);
    const id = String(aliasOf.get(given)?.["claim_id"] ?? given);
    const before = stored.get(id) ?? NONE;
    const cellOf = (name: string, kept: string): string => (name in row ? typed(row[name]) : kept);
    const review = {
      status: cellOf("review_status", before.status),
      note: cellOf("review_note", before.note),
      own: Object.fromEntries(
        all.map((name) => [name, cellOf(name, before.own[name] ?? "")]).filter(([, text]) => text),
      ) as Record<string, string>,
    };
    if (given === "" || (isEmpty(review) && isEmpty(before))) continue;
    if (isClaim.get(id) === undefined) unknown.push(id);
    const other = reviews.get(id);
    reviews.set(id, other === undefined ? review : joined(other, review));
  }
  const changes = [...reviews].filter(
    ([id, review]) => JSON.stringify(stored.get(id) ?? NONE) !== JSON.stringify(review),
  );
  transaction(db, () => {
    for (const [id, review] of changes) put(db, id, review);
  });
  const emptied = changes.filter(([id, review]) => isLess(review, stored.get(id) ?? NONE)).length;
  return { changed: changes.length, emptied, unknown, own: all };
}

/** A claim that went into another takes its review along; where both have one, both are kept. */
export function moveReview(db: DatabaseSync, from: string, to: string): void {
  const moved = reviewOf(db, from);
  if (!isEmpty(moved)) put(db, to, joined(reviewOf(db, to), moved));
  db.prepare("DELETE FROM reviews WHERE claim_id = ?").run(from);
}

/** The state in which the last run left a table; null where it has not written it. */
export function writtenOf(db: DatabaseSync, file: string): Written | null {
  const row = db.prepare("SELECT sha256, columns, own FROM written WHERE file = ?").get(file);
  if (row === undefined) return null;
  const list = (json: unknown) => JSON.parse(String(json)) as readonly string[];
  return { sha256: String(row["sha256"]), columns: list(row["columns"]), own: list(row["own"]) };
}

/** Keeps the state in which a run leaves a table. */
export function keepWritten(db: DatabaseSync, file: string, written: Written): void {
  db.prepare("INSERT OR REPLACE INTO written (file, sha256, columns, own) VALUES (?, ?, ?, ?)").run(
    file,
    written.sha256,
    JSON.stringify(written.columns),
    JSON.stringify(written.own),
  );
}

/** The text of a cell without the apostrophe that kept a spreadsheet from running it. */
const typed = (text: string | undefined): string =>
  (text ?? "").trim().replace(/^'(?=[=+\-@＝＋－＠])/u, "");

const isEmpty = ({ status, note, own }: Review): boolean =>
  status === "" && note === "" && Object.keys(own).length === 0;

const isLess = (now: Review, before: Review): boolean =>
  (before.status !== "" && now.status === "") ||
  (before.note !== "" && now.note === "") ||
  Object.keys(before.own).some((name) => !(name in now.own));

const NONE: Review = { status: "", note: "", own: {} };

/** Every review by the id of its claim. */
function allReviews(db: DatabaseSync): ReadonlyMap<string, Review> {
  const rows = db.prepare("SELECT claim_id, status, note, own FROM reviews").all();
  return new Map(rows.map((row) => [String(row["claim_id"]), reviewIn(row)]));
}

function reviewOf(db: DatabaseSync, id: string): Review {
  const row = db.prepare("SELECT status, note, own FROM reviews WHERE claim_id = ?").get(id);
  return row === undefined ? NONE : reviewIn(row);
}

const reviewIn = ({ status, note, own }: Readonly<Record<string, unknown>>): Review => ({
  status: String(status ?? ""),
  note: String(note ?? ""),
  own: JSON.parse(String(own)) as Record<string, string>,
});

function put(db: DatabaseSync, id: string, review: Review): void {
  if (isEmpty(review)) db.prepare("DELETE FROM reviews WHERE claim_id = ?").run(id);
  else
    db.prepare(
      "INSERT OR REPLACE INTO reviews (claim_id, status, note, own) VALUES (?, ?, ?, ?)",
    ).run(id, review.status || null, review.note || null, JSON.stringify(review.own));
}

/** Both reviews of claims that have become one: the first one's status, all notes, and the other's status among them. */
function joined(first: Review, second: Review): Review {
  const both = (...texts: readonly string[]): string =>
    [...new Set(texts.filter((text) => text !== ""))].join(" | ");
  const status = first.status || second.status;
  const other = second.status === status ? "" : second.status;
  const names = [...new Set([...Object.keys(first.own), ...Object.keys(second.own)])];
  return {
    status,
    note: both(first.note, second.note, other),
    own: Object.fromEntries(
      names.map((name) => [name, both(first.own[name] ?? "", second.own[name] ?? "")]),
    ),
  };
}
