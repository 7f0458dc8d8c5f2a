import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../scripts/score/stories/", import.meta.url);
const stories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const HEAD = ["article", "need", "speaker", "stance", "date", "cluster", "span"];
const ALLOWED: Readonly<Record<string, RegExp>> = {
  need: /^(?:required|optional)$/u,
  stance: /^(?:asserted|denied|alleged|planned)$/u,
  date: /^(?:[\d.-]+(?:\/[\d.-]+)?)?$/u,
  cluster: /^[a-z\d][a-z\d:.+%-]*$/u,
};

for (const { name: story } of stories) {
  test(`the claims of ${story} are words of its articles, marked as the others`, () => {
    const root = new URL(`${story}/`, folder);
    const [head = "", ...lines] = readFileSync(new URL("claims.tsv", root), "utf8")
      .trimEnd()
      .split("\n");
    assert.deepEqual(head.split("\t"), HEAD);
    for (const line of lines) {
      const row = Object.fromEntries(line.split("\t").map((cell, i) => [HEAD[i]!, cell]));
      const text = readFileSync(new URL(`${row["article"]}.txt`, root), "utf8");
      assert.ok(text.includes(row["span"]!), line);
      for (const [column, form] of Object.entries(ALLOWED)) assert.match(row[column]!, form, line);
    }
  });
}
