import { existsSync } from "node:fs";
import { glob, lstat, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failure, type SourceFailure } from "./source.ts";

/** What pages saved whole and systems leave in folders: never an article. */
const ASIDE =
  /\.(?:css|m?js|map|svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|woff2?|ttf|otf|eot|mp[34]|m4a|wav|og[gv]|webm|mov|avi)$|^(?:thumbs\.db|desktop\.ini)$/iu;

/** What a run leaves in the ledger's folder, which may lie among the articles or be theirs. */
const LEDGER =
  /^(?:ledger\.db(?:-wal|-shm|-journal)?|run\.lock(?:-journal)?|(?:claims\.json|(?:claims|mentions)\.csv)(?:\.writing)?|claims\.edited(?:-\d{1,9})?\.csv)$/u;

/** Files under paths, folders and globs, sorted; a path that cannot be read is a failure. */
export async function* walk(path: string): AsyncGenerator<string | SourceFailure> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (info instanceof Error) {
    if (info.code === "ENOENT" && /[*?[{]/u.test(path)) yield* matching(path);
    else yield failure(path, cure(info));
  } else if (info.isDirectory()) {
    let empty = true;
    for await (const found of folder(path)) {
      empty = false;
      yield found;
    }
    if (empty) yield failure(path, "holds no file to read", "skipped");
  } else if (info.isFile()) yield path;
  else yield failure(path, "is not a regular file; give a file or folder", "skipped");
}

/** What went wrong with a file or folder, and what to do. */
export function cure(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT" && error.path?.includes("\ufffd"))
    return "has a name that is not UTF-8; rename it";
  if (error.code === "ENOENT") return "does not exist; check the path";
  if (error.code === "EACCES" || error.code === "EPERM")
    return "may not be read; change its permissions";
  if (error.code?.startsWith("Z_") === true) return "is a broken gzip file; download it again";
  if (error.code === "ELOOP") return "is a loop of links; give the file itself";
  return `cannot be read (${error.code ?? error.message}); check the file`;
}

async function* matching(pattern: string): AsyncGenerator<string | SourceFailure> {
  const found: string[] = [];
  for await (const path of glob(pattern)) found.push(path.replaceAll("\\", "/"));
  if (found.length === 0) yield failure(pattern, "matches no file; check the pattern");
  for (const path of found.sort()) {
    if ((await lstat(path).catch(() => null))?.isFile() && !ignored(path) && !leftByRun(path))
      yield path;
  }
}

async function* folder(path: string): AsyncGenerator<string | SourceFailure> {
  const entries = await readdir(path, { withFileTypes: true }).catch(
    (e: NodeJS.ErrnoException) => e,
  );
  if (entries instanceof Error) {
    yield failure(path, cure(entries));
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path === "." ? entry.name : `${path.replace(/\/$/u, "")}/${entry.name}`;
    if (names.has("ledger.db") && LEDGER.test(entry.name)) continue;
    if (ignored(entry.name) || belongsToPage(entry.name, names)) continue;
    if (entry.isSymbolicLink())
      yield failure(inner, "is a link and was passed over; give what it leads to", "skipped");
    else if (entry.isDirectory()) yield* folder(inner);
    else if (entry.isFile()) yield inner;
    else yield failure(inner, "is not a regular file and was passed over", "skipped");
  }
}

/** The folder `NAME_files` that a browser saves beside `NAME.html`: frames, scripts and pictures. */
function belongsToPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/u.exec(folder)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

function leftByRun(path: string): boolean {
  return LEDGER.test(basename(path)) && existsSync(join(dirname(path), "ledger.db"));
}

function ignored(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.startsWith(".") || /\.(?:meta|gold)\.json$/u.test(name) || ASIDE.test(name);
}
