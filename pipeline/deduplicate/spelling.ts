import { bytesIfThere } from "../files.ts";
import { type Affixes, readAffixes, stripped } from "./affixes.ts";

/** How a language's words are brought into the form of its table; null where they are in it. */
interface Spelling {
  readonly letters: ReadonlyMap<string, string> | null;
  readonly affixes: Affixes | null;
}

const known = new Map<string, Spelling>();

/** A text as the words of its language's table are spelt: traditional Han letters in their simplified form, verbs without their voice. */
export function spelled(text: string, language: string): string {
  const tag = language.split("-")[0]!;
  let own = known.get(tag);
  if (own === undefined) {
    own = { letters: readLetters(tag), affixes: readAffixes(tag) };
    known.set(tag, own);
  }
  const { letters, affixes } = own;
  const plain = letters === null ? text : simplified(text, letters);
  return affixes === null ? plain : stripped(plain, affixes);
}

function simplified(text: string, letters: ReadonlyMap<string, string>): string {
  let plain = "";
  for (const letter of text) plain += letters.get(letter) ?? letter;
  return plain;
}

/** Pairs of letters, one a line; null where a language has but one spelling. */
function readLetters(tag: string): ReadonlyMap<string, string> | null {
  const bytes = bytesIfThere(new URL(`../../models/meaning/${tag}.letters.txt`, import.meta.url));
  if (bytes === null) return null;
  return new Map(
    bytes
      .toString("utf8")
      .trim()
      .split("\n")
      .map((line) => [...line] as [string, string]),
  );
}
