import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { process as read } from "../pipeline/index.ts";
import type { Extracted, RawArticle, Span } from "../pipeline/records.ts";
import { readArticles } from "../sources/index.ts";
import { articleId } from "../sources/source.ts";

function articleOf(text: string): RawArticle {
  return {
    id: articleId("hostile.txt"),
    uri: "hostile.txt",
    text,
    mediaType: "text/plain",
    title: null,
    published: "2024-05-02",
    publishedBasis: "metadata",
    notes: [],
  };
}

/** Spans inside the text, quotes verbatim, lists in text order, plain JSON. */
function assertSound(article: Extracted): void {
  const { text } = article;
  const inside = ({ start, end }: Span) =>
    assert.ok(0 <= start && start < end && end <= text.length, `[${start}, ${end})`);
  const quoted = (span: Span & { readonly text: string }) => {
    inside(span);
    assert.equal(text.slice(span.start, span.end), span.text);
  };
  article.blocks.forEach(inside);
  article.sentences.forEach(inside);
  article.quotations.forEach(inside);
  for (const { tokens } of article.sentences) tokens.forEach(quoted);
  for (const list of [article.entities, article.dates, article.quantities, article.claims]) {
    list.forEach(quoted);
    list.reduce((start, span) => {
      assert.ok(start <= span.start, "out of order");
      return span.start;
    }, 0);
  }
  for (const { speaker, cue, dateText, entities, quantities } of article.claims) {
    if (speaker !== null) quoted(speaker);
    if (cue !== null) inside(cue);
    if (dateText !== null) inside(dateText);
    for (const found of [...entities, ...quantities]) quoted(found);
  }
  assert.equal(new Set(article.claims.map(({ id }) => id)).size, article.claims.length);
  assert.deepEqual(JSON.parse(JSON.stringify(article)), article);
}

test("what the stages find in the examples quotes the text, and is the same each time", async () => {
  for await (const item of readArticles(["examples"])) {
    assert.ok(!("status" in item));
    const article = read(item, languages);
    assertSound(article);
    assert.deepEqual(read(item, languages), article);
  }
});

const fragments = [
  ..."\u0000\ufeff\u00a0\u200b\u200d\u202e\ud83d\udd12\t\r\n«»“”\"'‘’„‚「」()[]{}<>&;:,.!?…—-–/\\|%€$£°#@=_*~^`0123456789",
  "\n\n",
  "\r\n",
  "Home | World | Log in",
  "said the minister. ",
  "“It is over,” she said. ",
  "« C'est fini », a-t-il déclaré mardi. ",
  "menurut Budi Santoso, ",
  "on 31 February 2023",
  "le 1er mai 0000",
  "99999999999999999999",
  "1/0",
  "$-5.5m",
  "dass ",
  "記者は「終わった」と述べた。",
  "قال الوزير إن ",
  "e\u0301\u0323\u0301",
  "١٢٣",
  "Ⅳ",
  "ﬁ",
  "İı",
  "<script>alert(1)</script>",
];

test("no text makes a stage throw or misquote", () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: "binary", maxLength: 6 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => assertSound(read(articleOf(text), languages))),
    { numRuns: 400, seed: 1 },
  );
});

const runs = [..."a \n«“\"'7\u0301.(", "7,", "- ", "A. ", "say that ", '"a ', "“a ", " said “x” "];

test("a long run of anything passes all stages", () => {
  for (const run of runs) {
    const text = run.repeat(Math.floor(50_000 / run.length));
    const article = read(articleOf(`The port closed on Monday.\n\n${text}`), languages);
    assertSound(article);
  }
});
