import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { process } from "../pipeline/index.ts";

/** 5 May 2024 was a Sunday. */
const table: readonly [text: string, published: string | null][] = [
  [
    "People in Tolm voted on Sunday. The mayor cast her ballot in Vell on May 5, 2024.",
    "2024-05-05",
  ],
  ["People in Tolm voted on Monday. The mayor cast her ballot in Vell on May 5, 2024.", null],
  ["People in Tolm voted on Sunday. It last voted on May 5, 2024 and on May 7, 2017.", null],
  ["People in Tolm voted on Sunday, and the mayor cast her ballot in the town of Vell.", null],
];

test("an undated article tells its day where it names one day and that day's weekday", () => {
  for (const [text, published] of table) {
    const article = process(
      {
        id: "art-a",
        uri: "a.txt",
        text,
        mediaType: "text/plain",
        title: null,
        published: null,
        publishedBasis: "none",
        givenLanguage: "en",
        notes: [],
      },
      languages,
    );
    assert.equal(article.published, published, text);
  }
});
