import { existsSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { DatabaseSync } from "node:sqlite";

/** Where the files of a ledger lie, from whatever folder a run is started. */
export interface Places {
  /**
   * The name of the file at a path: the one under which the ledger knows it, else the path as given, or the whole path
   * where another file has that name. It is known from then on.
   */
  nameOf(path: string): string;
  /** The absolute path of an article's file, with the article's id behind it where the source has one. */
  pathOf(source: string): string;
}

/** Places are kept from the ledger's folder on, so that it may be moved with its articles. */
export function placesIn(db: DatabaseSync, folder: string): Places {
  const home = realpathSync(folder);
  const rows = db.prepare("SELECT name, path FROM places").all();
  const places = new Map(rows.map(({ name, path }) => [String(name), resolve(home, String(path))]));
  const names = new Map(knownNames(db).map((name) => [places.get(name) ?? resolve(name), name]));
  for (const [name, path] of places) names.set(path, name);
  const put = db.prepare("INSERT OR REPLACE INTO places (name, path) VALUES (?, ?)");
  const isOthers = (name: string, path: string): boolean => {
    const place = places.get(name);
    return place !== undefined && place !== path && existsSync(place);
  };
  return {
    nameOf(given) {
      const path = resolve(given);
      const name = names.get(path) ?? (isOthers(given, path) ? slashed(path) : given);
      if (places.get(name) !== path) put.run(name, slashed(relative(home, path)));
      places.set(name, path);
      names.set(path, name);
      return name;
    },
    pathOf(source) {
      const file = places.has(source) ? source : fileOf(source);
      return (places.get(file) ?? resolve(file)) + source.slice(file.length);
    },
  };
}

/** Drops the places of sources of which no article is left. */
export function forgetPlaces(db: DatabaseSync, sources: readonly string[]): void {
  const left = new Set(knownNames(db));
  const drop = db.prepare("DELETE FROM places WHERE name = ?");
  for (const source of sources)
    for (const name of [source, fileOf(source)]) if (!left.has(name)) drop.run(name);
}

/** The sources of all articles, of `FILE#ID` the file too; the oldest last. A file's own name may hold `#`. */
function knownNames(db: DatabaseSync): readonly string[] {
  const rows = db.prepare("SELECT source FROM articles ORDER BY rowid DESC").all();
  return rows.map((row) => String(row["source"])).flatMap((name) => [name, fileOf(name)]);
}

const fileOf = (source: string): string => source.replace(/#.*$/su, "");

const slashed = (path: string): string => path.split(sep).join("/");
