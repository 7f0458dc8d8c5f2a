import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { sensesOf } from "../pipeline/deduplicate/meaning.ts";
import { nameOfConcept } from "../pipeline/deduplicate/tables.ts";
import { entriesIn } from "../pipeline/files.ts";

/** The English keys of the last word of a text. */
const lastOf = (text: string, language: string): string[] =>
  [...(sensesOf(text, language).at(-1)?.meaning?.concepts ?? [])].map(nameOfConcept);

test("a listed word means what the list says, in any spelling of its capitals", () => {
  for (const [text, language, english] of [
    ["Er tötete", "de", "killed"],
    ["Der FREISPRUCH", "de", "acquit"],
    ["Le limogé", "fr", "dismis"],
    ["A loja fechou", "pt", "closed"],
    ["Он убит", "ru", "killed"],
    ["وأفرجت", "ar", "releas"],
    ["工場を閉鎖", "ja", "closed"],
    ["Został zabity", "pl", "killed"],
  ] as const)
    assert.ok(lastOf(text, language).includes(english), `${text}: ${lastOf(text, language)}`);
});

for (const [tag] of languages) {
  const file = new URL(`../languages/${tag}/translations.txt`, import.meta.url);
  if (!existsSync(file)) continue;
  test(`${tag}: no word is listed twice`, () => {
    const words = entriesIn(readFileSync(file, "utf8")).flatMap((line) => {
      const [english, own] = line.split(": ");
      assert.match(english!, /^[a-z]+(?: [a-z]+)*$/u, line);
      return own!.toLowerCase().split(" ");
    });
    assert.deepEqual(words, [...new Set(words)]);
  });
}
