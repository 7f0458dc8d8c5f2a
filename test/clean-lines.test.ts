import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { clean } from "../pipeline/clean/index.ts";

const LEAD =
  "The harbour board of Lysvik said on Monday that the new pier will open in June, two months later than it had planned.";
const MORE =
  "Its chair told reporters that the delay costs the town about 300,000 euros and that no ferry will be cancelled before the summer.";

/** Language, kind and line of `pages/lines.tsv`: furniture of newspapers, and prose that opens like it. */
const rows = readFileSync(new URL("pages/lines.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n");
for (const row of rows) {
  const [language, kind, line] = row.split("\t") as [string, string, string];
  test(`${language}: "${line}" is ${kind}`, () => {
    const text = ["The pier opens late", LEAD, line, MORE, MORE.toUpperCase()].join("\n\n");
    const raw = { id: "a", uri: "a.txt", mediaType: "text/plain", title: null, notes: [] };
    const { blocks } = clean({ ...raw, text, published: null, publishedBasis: "none" }, languages);
    assert.equal(blocks[2]!.kind, kind, blocks[2]!.reason);
  });
}

test("every language that cleans has the words of its newspapers", () => {
  for (const { tag, clean: pack } of languages.values()) {
    if (pack === undefined) continue;
    for (const cue of ["related", "calls", "legal", "menus", "credits", "notes", "dated"] as const)
      assert.ok((pack[cue]?.length ?? 0) > 2, `${tag}: ${cue}`);
  }
});

test("a disclaimer is a note however long it is, and the day of an amendment none of publication", () => {
  const disclaimer = `This press release contains forward-looking statements within the meaning of the law. ${MORE} ${MORE} ${MORE} ${MORE}`;
  const text = ["The pier opens late", LEAD, MORE, disclaimer].join("\n\n");
  const raw = { id: "a", uri: "a.txt", mediaType: "text/plain", title: null, notes: [] };
  const open = { ...raw, published: null, publishedBasis: "none" } as const;
  assert.equal(clean({ ...open, text }, languages).blocks[3]!.kind, "boilerplate");
  const amended = `${LEAD}\n\n${MORE}\n\nThis article was amended on 30 May 2024.`;
  assert.equal(clean({ ...open, text: amended }, languages).published, null);
});
