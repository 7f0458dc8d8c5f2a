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

test("articles that write out an abbreviation in other words name one body", () => {
  const idOf = (text: string, language: string) =>
    findEntities(readText(text, language), languages).map(({ entityId }) => entityId);
  const [english] = idOf("The Bracken Valley Tenants Union (BVTU) sued the council.", "en");
  const [french] = idOf(
    "L'Association des riverains de la Touvre (ARTO) a saisi le tribunal.",
    "fr",
  );
  assert.equal(english, "ent-bvtu");
  assert.equal(idOf("BVTU sagte am Montag, es werde klagen.", "de")[0], english);
  assert.equal(french, idOf("ARTO said on Monday it would sue.", "en")[0]);
});
