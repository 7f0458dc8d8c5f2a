import { resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { forgetPlaces, type Places } from "./places.ts";
import { transaction } from "./schema.ts";

/** What is taken out of the ledger. */
export interface Forgotten {
  readonly sources: readonly string[];
  /** Ids of their mentions. */
  readonly mentions: readonly string[];
}

/**
 * Takes articles out of the ledger with their texts, mentions and the verdicts on them; `settle` has to follow, and then
 * `forgetClaims`.
 *
 * @param name a file or folder of which all articles are meant, by any path; where none lies there, an article's id or source
 * @throws where no article is called so
 */
export function forget(db: DatabaseSync, name: string, { pathOf }: Places): Forgotten {
  const path = resolve(name);
  const within = (source: string, place: string): boolean =>
    source === place || source.startsWith(`${place}/`) || source.startsWith(`${place}#`);
  const all = db
    .prepare("SELECT article_id AS id, source FROM articles ORDER BY source")
    .all()
    .map(({ id, source }) => ({ id: String(id), source: String(source) }));
  const there = all.filter(({ source }) => within(pathOf(source), path));
  const articles =
    there.length > 0 ? there : all.filter(({ id, source }) => id === name || within(source, name));
  if (articles.length === 0) {
    throw new Error(
      `Expected an article, file or folder of this ledger, got \`${name}\`: claims.json lists the articles with their ids and sources`,
    );
  }
  const sources = articles.map(({ source }) => source);
  const mentions = transaction(db, () => {
    const dropped = articles.flatMap(({ id }) => drop(db, id));
    forgetPlaces(db, sources);
    return dropped;
  });
  return { sources, mentions };
}

function drop(db: DatabaseSync, article: string): readonly string[] {
  const rows = db.prepare("SELECT mention_id FROM mentions WHERE article_id = ?").all(article);
  const verdict = db.prepare(`DELETE FROM judgements WHERE "left" = ?1 OR "right" = ?1`);
  const mentions = rows.map((row) => String(row["mention_id"]));
  for (const mention of mentions) verdict.run(mention);
  db.prepare("DELETE FROM mentions WHERE article_id = ?").run(article);
  db.prepare("DELETE FROM articles WHERE article_id = ?").run(article);
  return mentions;
}

/**
 * Takes out the claims that only forgotten mentions made, but for those that a person has reviewed, which stay withdrawn;
 * then writes the file anew, so that no freed page holds a text any more.
 */
export function forgetClaims(db: DatabaseSync, mentions: readonly string[]): void {
  const gone = `status = 'withdrawn'
    AND claim_id NOT IN (SELECT claim_id FROM members)
    AND claim_id NOT IN (SELECT claim_id FROM reviews)`;
  const member = db.prepare("DELETE FROM members WHERE mention_id = ?");
  transaction(db, () => {
    for (const id of mentions) member.run(id);
    db.exec(
      `DELETE FROM aliases WHERE claim_id IN (SELECT claim_id FROM claims WHERE ${gone});
       DELETE FROM claims WHERE ${gone}`,
    );
  });
  db.exec("VACUUM");
}
