import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { process } from "../pipeline/index.ts";

const TABLE: readonly (readonly [language: string, text: string, quantities: string[]])[] = [
  ["en", "He was born on September 30, 1882, in a house of 12 rooms.", ["12"]],
  ["fr", "Le pont fut ouvert le 3 mai 1789 par 200 soldats.", ["200"]],
  ["ja", "橋は1882年9月30日に開通し、300人が集まった。", ["300"]],
  ["en", "Some 1,882 people came in 2012.", ["1,882"]],
];

for (const [language, text, quantities] of TABLE)
  test(`the years of dates are no amounts: ${text}`, () => {
    const article = process(
      {
        id: "art-test",
        uri: "test.txt",
        text,
        mediaType: "text/plain",
        title: null,
        published: "2024-05-31",
        publishedBasis: "metadata",
        givenLanguage: language,
        knownBlocks: [{ kind: "body", start: 0, end: text.length, reason: "given" }],
        notes: [],
      },
      languages,
    );
    assert.deepEqual(
      article.quantities.map((quantity) => text.slice(quantity.start, quantity.end)),
      quantities,
    );
  });
