import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import type { Token } from "../pipeline/records.ts";
import { tokenize } from "../pipeline/segment/tokens.ts";
import { vocabularyOf } from "../pipeline/segment/vocabulary.ts";
import { findNames, NAME_LABELS } from "../pipeline/tagging/names.ts";
import { joinUsers } from "../scripts/train/namesets.ts";

const cut = (text: string, language: string): Token[] =>
  tokenize(text, { start: 0, end: text.length }, vocabularyOf(languages.get(language)));

const namesIn = (text: string, language: string): string[] =>
  findNames(cut(text, language), language, languages).map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "en",
    "Jane Doeringer told Reuters in Geneva that prices fell.",
    ["Jane Doeringer PER", "Reuters ORG", "Geneva LOC"],
  ],
  ["en", "Officials denied that Moscow's plan had failed.", ["Moscow LOC"]],
  ["en", "The committee said on Monday that it would wait.", []],
  [
    "fr",
    "Claire Vasseur a quitté Berlin pour rejoindre Siemens.",
    ["Claire Vasseur PER", "Berlin LOC", "Siemens ORG"],
  ],
  [
    "id",
    "Ia terbang dari Jakarta untuk menemui pejabat Kementerian Luar Negeri.",
    ["Jakarta LOC", "Kementerian Luar Negeri ORG"],
  ],
  ["es", "La ministra Elena Robledo viajó a Madrid.", ["Elena Robledo PER", "Madrid LOC"]],
  ["de", "Die Firma Siemens baut in Hamburg ein Werk.", ["Siemens ORG", "Hamburg LOC"]],
];

for (const [language, text, names] of cases)
  test(`${language}: names of "${text}"`, () => assert.deepEqual(namesIn(text, language), names));

test("a score lies between 0 and 1", () => {
  const found = findNames(cut("Anna Berg lives in Oslo.", "en"), "en", languages);
  assert.ok(found.length > 0);
  assert.ok(found.every(({ score }) => score > 0 && score <= 1));
});

test("names never overlap and begin and end with a token, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const tokens = cut(text, "fr");
      let last = 0;
      for (const { start, end } of findNames(tokens, "fr", languages)) {
        assert.ok(tokens.some((token) => token.start === start));
        assert.ok(start >= last && end > start);
        last = end;
      }
    }),
    { numRuns: 50 },
  );
});

test("a very long word or sentence is read like any other", () => {
  for (const text of ["A".repeat(50_000), "Oslo ".repeat(10_000), "’".repeat(20_000)])
    assert.ok(Array.isArray(namesIn(text, "en")));
});

test("users of tweets are one token and no name", () => {
  const tags = ["O", "B-PER", "I-PER", "O", "B-PER", "O", "B-LOC", "I-LOC"];
  const sentence = {
    language: "en",
    scheme: "en",
    forms: ["RT", "@", "mr_berg", ":", "@anna", "in", "New", "York"],
    labels: tags.map((tag) => NAME_LABELS.indexOf(tag)),
  };
  const { forms, labels } = joinUsers(sentence);
  assert.deepEqual(forms, ["RT", "@mr_berg", ":", "@anna", "in", "New", "York"]);
  assert.deepEqual(
    labels.map((label) => NAME_LABELS[label]),
    ["O", "O", "O", "O", "O", "B-LOC", "I-LOC"],
  );
});
