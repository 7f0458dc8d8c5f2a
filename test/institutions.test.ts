import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { findEntities } from "../pipeline/entities/index.ts";
import { readText } from "../scripts/score/entities.ts";

const folder = new URL("institutions/", import.meta.url);

for (const file of readdirSync(folder)) {
  const language = file.replace(".txt", "");
  test(`the bodies of ${language} have one English name, beside it`, () => {
    for (const entry of readFileSync(new URL(file, folder), "utf8").split(/\n{2,}/u)) {
      const [text = "", ...wanted] = entry.split("\n").filter((line) => line && line[0] !== "#");
      const found = findEntities(readText(text.replaceAll("¶", "\n"), language), languages);
      const names = found.filter(({ type }) => type === "ORG").map(({ name }) => name);
      assert.deepEqual(names, wanted, text);
    }
  });
}
