import type { DatabaseSync } from "node:sqlite";
import type { Mentions } from "../deduplicate/index.ts";
import type { Edtf, LedgerMention, Mention, WeighedEdge } from "../records.ts";

/** The mentions that count, in the order of their ids; their records stay in the ledger until they are read. */
export interface Stored extends Mentions {
  /** 1 for those whose article is as the last settlement saw it. */
  readonly settled: Uint8Array;
  /** The mention of an id that is among them. */
  byId(id: string): LedgerMention;
}

/** The mentions of all articles that count. */
export function storedMentions(db: DatabaseSync): Stored {
  const [ids, articles]: [string[], string[]] = [[], []];
  const published: (Edtf | null)[] = [];
  const settled: number[] = [];
  const same = new Map<string, string>();
  const once = (text: string): string => {
    if (!same.has(text)) same.set(text, text);
    return same.get(text)!;
  };
  const rows = db
    .prepare(
      `SELECT mention_id, article_id, settled, published FROM mentions JOIN articles USING (article_id)
       WHERE counted = 1 ORDER BY mention_id`,
    )
    .iterate();
  for (const row of rows) {
    ids.push(String(row["mention_id"]));
    articles.push(once(String(row["article_id"])));
    published.push(row["published"] === null ? null : once(String(row["published"])));
    settled.push(Number(row["settled"]));
  }
  const one = db.prepare(
    `SELECT record, published FROM mentions JOIN articles USING (article_id) WHERE mention_id = ?`,
  );
  const byId = (id: string): LedgerMention => {
    const { record, published } = one.get(id)!;
    const mention = JSON.parse(String(record)) as Mention;
    return { ...mention, published: published as Edtf | null };
  };
  return {
    ids,
    articles,
    published,
    settled: Uint8Array.from(settled),
    byId,
    read: (index) => byId(ids[index]!),
  };
}

/** The records of the mentions that count and what is known of their articles, as text, in the order of their ids. */
export function* storedRecords(db: DatabaseSync): Generator<string> {
  const rows = db
    .prepare(
      `SELECT record, published FROM mentions JOIN articles USING (article_id)
       WHERE counted = 1 ORDER BY mention_id`,
    )
    .iterate();
  for (const { record, published } of rows) yield `${published} ${record}`;
}

/** The edges of the last settlement, in the order of their ids. */
export function* storedEdges(db: DatabaseSync): Generator<WeighedEdge> {
  const rows = db
    .prepare(
      `SELECT "left", "right", score, decision, reasons, weighed FROM edges ORDER BY "left", "right"`,
    )
    .iterate();
  for (const row of rows)
    yield { ...row, reasons: JSON.parse(String(row["reasons"])) } as unknown as WeighedEdge;
}

/** Puts these edges, in the order of their ids, in place of those of the last settlement; only what differs is written. */
export function storeEdges(db: DatabaseSync, edges: Iterable<WeighedEdge>): void {
  const put = db.prepare(
    `INSERT OR REPLACE INTO edges ("left", "right", score, decision, reasons, weighed)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const write = ({ left, right, score, decision, reasons, weighed }: WeighedEdge) =>
    put.run(left, right, score, decision, JSON.stringify(reasons), weighed);
  if (db.prepare("SELECT 1 FROM edges LIMIT 1").get() === undefined) {
    for (const edge of edges) write(edge);
    return;
  }
  const { gone, fresh } = difference(storedEdges(db), edges);
  const remove = db.prepare(`DELETE FROM edges WHERE "left" = ? AND "right" = ?`);
  for (const { left, right } of gone) remove.run(left, right);
  for (const edge of fresh) write(edge);
}

/** The edges that are no longer there, and those that are new or not as they were; both lists in order. */
function difference(
  before: Iterator<WeighedEdge>,
  now: Iterable<WeighedEdge>,
): { gone: WeighedEdge[]; fresh: WeighedEdge[] } {
  const [gone, fresh]: [WeighedEdge[], WeighedEdge[]] = [[], []];
  let old = before.next();
  for (const edge of now) {
    for (; !old.done && isBefore(old.value, edge); old = before.next()) gone.push(old.value);
    const same = !old.done && !isBefore(edge, old.value);
    if (!same || JSON.stringify(old.value) !== JSON.stringify(edge)) fresh.push(edge);
    if (same) old = before.next();
  }
  for (; !old.done; old = before.next()) gone.push(old.value);
  return { gone, fresh };
}

const isBefore = (a: WeighedEdge, b: WeighedEdge) =>
  a.left < b.left || (a.left === b.left && a.right < b.right);
