import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import type { Segmented } from "../pipeline/records.ts";
import { tag } from "../pipeline/tag.ts";

const unknown: Segmented = {
  id: "a",
  uri: "a.txt",
  text: "Xyzzy plugh.",
  mediaType: "text/plain",
  title: null,
  published: null,
  publishedBasis: "none",
  notes: [],
  blocks: [{ start: 0, end: 12, kind: "body", reason: "test" }],
  language: "und",
  languageConfidence: 0,
  sentences: [
    {
      start: 0,
      end: 12,
      block: 0,
      language: "und",
      tokens: [
        { start: 0, end: 5, text: "Xyzzy", kind: "word" },
        { start: 6, end: 11, text: "plugh", kind: "word" },
        { start: 11, end: 12, text: ".", kind: "punctuation" },
      ],
    },
  ],
  quotations: [],
};

test("a language without a tagger keeps its tokens as they are", () => {
  const tagged = tag(unknown, languages);
  assert.deepEqual(tagged.sentences, unknown.sentences);
  assert.equal(tagged.tagged, true);
});
