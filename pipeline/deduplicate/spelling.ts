import { readFileSync } from "node:fs";

const letters = new Map<string, ReadonlyMap<string, string> | null>();

/** A text as the words of its language's table are spelt: traditional Han letters in their simplified form. */
export function spelled(text: string, language: string): string {
  const tag = language.split("-")[0]!;
  let own = letters.get(tag);
  if (own === undefined) {
    own = read(`${tag}.letters.txt`);
    letters.set(tag, own);
  }
  if (own === null) return text;
  let plain = "";
  for (const letter of text) plain += own.get(letter) ?? letter;
  return plain;
}

/** Pairs of letters, one a line; null where a language has but one spelling. */
function read(name: string): ReadonlyMap<string, string> | null {
  const file = new URL(`../../models/meaning/${name}`, import.meta.url);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => [...line] as [string, string]),
  );
}
