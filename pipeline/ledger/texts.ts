import type { DatabaseSync } from "node:sqlite";

/** Of articles with the same text one counts: the one that counted before, else the first by source. */
export function countEachTextOnce(db: DatabaseSync): void {
  db.exec(`
    CREATE TEMP TABLE winners AS
      SELECT text_key, article_id, source FROM (
        SELECT text_key, article_id, source, row_number() OVER (
          PARTITION BY text_key ORDER BY counted DESC, source) AS place
        FROM articles WHERE text_key IS NOT NULL) WHERE place = 1;
    UPDATE articles SET counted = 1, status = iif(error IS NULL, 'processed', status)
      WHERE article_id IN (SELECT article_id FROM winners)
        AND (counted = 0 OR (error IS NULL AND status <> 'processed'));
    UPDATE articles SET counted = 0, status = iif(error IS NULL, 'skipped', status)
      WHERE article_id NOT IN (SELECT article_id FROM winners)
        AND (counted = 1 OR (error IS NULL AND status <> 'skipped'));
    DROP TABLE winners;`);
}
