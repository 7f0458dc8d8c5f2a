import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { claimsOf } from "./claims-of.ts";

const folder = new URL("claims/", import.meta.url);

/** `speaker | stance | claim` of each statement, as the tables write it; `¶` in a text is a line break. */
const linesOf = (text: string, language: string): readonly string[] =>
  claimsOf(text.replaceAll("¶", "\n"), language).map(
    ({ speaker, stance, negated, text: claim }) =>
      `${speaker?.name ?? "-"} | ${stance}${negated && stance !== "denied" ? " NOT" : ""} | ${claim}`,
  );

for (const file of readdirSync(folder)) {
  const language = file.replace(".txt", "");
  test(`the sentences of ${language} give the statements beside them`, () => {
    for (const entry of readFileSync(new URL(file, folder), "utf8").split(/\n{2,}/u)) {
      const [text = "", ...claims] = entry.split("\n").filter((line) => line && line[0] !== "#");
      assert.deepEqual(linesOf(text, language), claims, text);
    }
  });
}
