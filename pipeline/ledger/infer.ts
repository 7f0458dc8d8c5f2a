import type { DatabaseSync } from "node:sqlite";
import { brotliDecompressSync } from "node:zlib";
import type { Edtf, Mention, RawArticle } from "../records.ts";

/** Shared names an undated article must have with a dated one, and their part of its weight. */
const SHARED = { names: 3, weight: 0.3 };

/** Days the dated articles of a story may lie apart: where they disagree more, nobody knows the day. */
const SPREAD = 14;

/**
 * Undated articles to process again with the day that the dated articles of the same story tell: those
 * that share at least three names with it, making 30 % of its names' weight (a name counts the less
 * the more articles have it). The day is the middle one of theirs. Independent of order; an article
 * that has the day already is left alone.
 */
export function datable(db: DatabaseSync): { article: RawArticle; input: string }[] {
  const rows = db
    .prepare(
      `SELECT article_id, published, published_basis, input_sha256 FROM articles
       WHERE status = 'processed' AND text IS NOT NULL ORDER BY article_id`,
    )
    .all() as {
    article_id: string;
    published: Edtf | null;
    published_basis: string;
    input_sha256: string;
  }[];
  const undated = rows.filter(
    ({ published_basis: basis }) => basis === "none" || basis === "inferred",
  );
  if (undated.length === 0) return [];
  const names = namesByArticle(db);
  const frequency = new Map<string, number>();
  for (const own of names.values()) {
    for (const name of own) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  }
  const none = new Set(undated);
  const dated = rows.filter((row) => !none.has(row) && row.published !== null);
  const byName = articlesByName(
    dated.map(({ article_id }) => article_id),
    names,
  );
  const days = new Map(dated.map((row) => [row.article_id, row.published!.slice(0, 10)]));
  return undated.flatMap((row) => {
    const own = names.get(row.article_id) ?? new Set();
    const day = middleDay(storyOf(own, byName, frequency).map((id) => days.get(id)!));
    if (day === row.published) return [];
    return [{ article: storedArticle(db, row.article_id, day), input: row.input_sha256 }];
  });
}

function namesByArticle(db: DatabaseSync): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const rows = db.prepare("SELECT article_id, record FROM mentions ORDER BY mention_id").iterate();
  for (const row of rows) {
    const id = String(row["article_id"]);
    const own = names.get(id) ?? new Set();
    const { entities, speaker } = JSON.parse(String(row["record"])) as Mention;
    for (const { entityId } of entities) own.add(entityId);
    if (speaker?.entityId) own.add(speaker.entityId);
    names.set(id, own);
  }
  return names;
}

function articlesByName(
  ids: readonly string[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const id of ids) {
    for (const name of names.get(id) ?? []) byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  return byName;
}

function storyOf(
  own: ReadonlySet<string>,
  byName: ReadonlyMap<string, readonly string[]>,
  frequency: ReadonlyMap<string, number>,
): string[] {
  const weightOf = (name: string) => 1 / (1 + Math.log(frequency.get(name) ?? 1));
  let whole = 0;
  const shared = new Map<string, { names: number; weight: number }>();
  for (const name of own) {
    const weight = weightOf(name);
    whole += weight;
    for (const id of byName.get(name) ?? []) {
      const sum = shared.get(id) ?? { names: 0, weight: 0 };
      shared.set(id, { names: sum.names + 1, weight: sum.weight + weight });
    }
  }
  return [...shared]
    .filter(([, sum]) => sum.names >= SHARED.names && sum.weight >= SHARED.weight * whole)
    .map(([id]) => id);
}

function middleDay(days: readonly string[]): string | null {
  const sorted = days.filter((day) => day.length === 10).toSorted();
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) return null;
  const spread = (Date.parse(sorted.at(-1)!) - Date.parse(sorted[0]!)) / 86_400_000;
  return spread > SPREAD ? null : middle;
}

function storedArticle(db: DatabaseSync, id: string, day: Edtf | null): RawArticle {
  const row = db.prepare("SELECT raw, text FROM articles WHERE article_id = ?").get(id)!;
  const text = brotliDecompressSync(row["text"] as Uint8Array).toString("utf8");
  return {
    ...(JSON.parse(String(row["raw"])) as Omit<RawArticle, "text">),
    text,
    published: day,
    publishedBasis: day === null ? "none" : "inferred",
  };
}
