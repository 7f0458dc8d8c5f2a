import { readFileSync } from "node:fs";

/** What a file of the program holds; null where there is none, which is how a language says that it needs none. */
export function bytesIfThere(file: URL): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** The entries of `languages/<tag>/<file>`; null for languages without. */
export function entriesOf(tag: string, file: string): string[] | null {
  const bytes = bytesIfThere(new URL(`../languages/${tag}/${file}`, import.meta.url));
  return bytes && entriesIn(bytes.toString("utf8"));
}

/** The lines of a word list without its `#` comments and empty lines. */
export const entriesIn = (list: string): string[] =>
  list.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
