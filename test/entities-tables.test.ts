import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { findEntities } from "../pipeline/entities/index.ts";
import { readText } from "../scripts/score/entities.ts";

const folder = new URL("entities/", import.meta.url);
const mark = /\[(?<type>[A-Z]+) (?<words>[^\]|]+)(?:\|(?<name>[^\]]+))?\]/gu;

// A paragraph is an article, a line a sentence; a name stands as [TYPE words|canonical name], or [TYPE words] where they are equal.
for (const file of readdirSync(folder)) {
  const language = file.replace(".txt", "");
  test(`the names of ${language} articles, their types and what they are called`, () => {
    const articles = readFileSync(new URL(file, folder), "utf8").replace(/^#.*\n/gmu, "");
    for (const article of articles.trim().split(/\n{2,}/u)) {
      const wanted = [...article.matchAll(mark)].map(({ groups }) => {
        const { type, words, name = words } = groups!;
        return `${words} → ${name} (${type})`;
      });
      const text = article.replaceAll(mark, "$<words>");
      const found = findEntities(readText(text, language), languages);
      assert.deepEqual(
        found.map(({ type, text: words, name }) => `${words} → ${name} (${type})`),
        wanted,
        text,
      );
    }
  });
}
