import { glob, lstat, readdir, stat } from "node:fs/promises";
import { failure, type SourceFailure } from "./source.ts";

/** Files under paths, folders and globs, sorted; a path that cannot be read is a failure. */
export async function* walk(path: string): AsyncGenerator<string | SourceFailure> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (info instanceof Error) {
    if (info.code === "ENOENT" && /[*?[{]/u.test(path)) yield* matching(path);
    else yield failure(path, cure(info));
  } else if (info.isDirectory()) yield* folder(path);
  else if (info.isFile()) yield path;
  else yield failure(path, "is not a regular file; give a file or folder", "skipped");
}

/** What went wrong with a file or folder, and what to do. */
export function cure(error: NodeJS.ErrnoException): string {
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
    if ((await lstat(path).catch(() => null))?.isFile() && !ignored(path)) yield path;
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
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path === "." ? entry.name : `${path.replace(/\/$/u, "")}/${entry.name}`;
    if (entry.isSymbolicLink() || ignored(entry.name)) continue;
    if (entry.isDirectory()) yield* folder(inner);
    else if (entry.isFile()) yield inner;
    else yield failure(inner, "is not a regular file and was passed over", "skipped");
  }
}

function ignored(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.startsWith(".") || /\.(?:meta|gold)\.json$/u.test(name);
}
