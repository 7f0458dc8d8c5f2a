import type { DatabaseSync } from "node:sqlite";
import type { Edges, Mates, Mentions } from "../deduplicate/index.ts";
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
  const all = rowsOf(db);
  const order = Uint32Array.from(all.ids.keys()).sort((a, b) =>
    all.ids[a]! < all.ids[b]! ? -1 : 1,
  );
  const ids = Array.from(order, (at) => all.ids[at]!);
  const published = Array.from(order, (at) => all.published[at]!);
  const read = readingFrom(db, { ids, published });
  return {
    ids,
    articles: Array.from(order, (at) => all.articles[at]!),
    published,
    settled: Uint8Array.from(order, (at) => all.settled[at]!),
    byId: (id) => read(placeOf(ids, id)),
    read,
  };
}

/** Reads one mention after the other. */
export function readingFrom(
  db: DatabaseSync,
  { ids, published }: Pick<Mentions, "ids" | "published">,
): Mentions["read"] {
  const one = db.prepare("SELECT record FROM mentions WHERE mention_id = ?");
  return (index) => {
    const mention = JSON.parse(String(one.get(ids[index]!)!["record"])) as Mention;
    return Object.assign(mention, { published: published[index]! });
  };
}

/** In the order in which they are kept: by id they would be read from all over the file. */
function rowsOf(db: DatabaseSync) {
  const counted = new Map<string, readonly [id: string, published: Edtf | null]>();
  const articles = "SELECT article_id, published FROM articles WHERE counted = 1";
  for (const row of db.prepare(articles).iterate()) {
    const id = String(row["article_id"]);
    counted.set(id, [id, row["published"] as Edtf | null]);
  }
  const all = {
    ids: [] as string[],
    articles: [] as string[],
    published: [] as (Edtf | null)[],
    settled: [] as number[],
  };
  const rows = db.prepare("SELECT mention_id, article_id, settled FROM mentions").iterate();
  for (const row of rows) {
    // one string for all mentions of an article
    const article = counted.get(String(row["article_id"]));
    if (article === undefined) continue;
    all.ids.push(String(row["mention_id"]));
    all.articles.push(article[0]);
    all.published.push(article[1]);
    all.settled.push(Number(row["settled"]));
  }
  return all;
}

/** Where an id stands among sorted ones. */
function placeOf(ids: readonly string[], id: string): number {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ids[middle]! < id) from = middle + 1;
    else to = middle;
  }
  return from;
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

/** Puts these edges in place of those of the last settlement; of those that were known only what differs is written. */
export function storeEdges(db: DatabaseSync, edges: Edges, known: boolean): void {
  const put = db.prepare(
    `INSERT OR REPLACE INTO edges ("left", "right", score, decision, reasons, weighed)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const write = ({ left, right, score, decision, reasons, weighed }: WeighedEdge) =>
    put.run(left, right, score, decision, JSON.stringify(reasons), weighed);
  if (known) {
    const { gone, fresh } = edges.changes();
    const remove = db.prepare(`DELETE FROM edges WHERE "left" = ? AND "right" = ?`);
    for (const pair of gone) remove.run(...pair);
    for (const edge of fresh) write(edge);
  } else {
    db.exec("DELETE FROM edges");
    for (const edge of edges) write(edge);
  }
}

/** Mentions of one article that the last settlement compared. */
export function storedMates(db: DatabaseSync): Mates[] {
  const rows = db.prepare(`SELECT "left", "right", score, decision FROM mates`).all();
  return rows as unknown as Mates[];
}

/** Puts these in place of those of the last settlement. */
export function storeMates(db: DatabaseSync, mates: readonly Mates[]): void {
  db.exec("DELETE FROM mates");
  const put = db.prepare(
    `INSERT INTO mates ("left", "right", score, decision) VALUES (?, ?, ?, ?)`,
  );
  for (const { left, right, score, decision } of mates) put.run(left, right, score, decision);
}
