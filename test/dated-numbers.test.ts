import assert from "node:assert/strict";
import { test } from "node:test";
import { processed } from "./claims-of.ts";

const TABLE: readonly (readonly [language: string, text: string, quantities: string[]])[] = [
  ["en", "He was born on September 30, 1882, in a house of 12 rooms.", ["12"]],
  ["fr", "Le pont fut ouvert le 3 mai 1789 par 200 soldats.", ["200"]],
  ["ja", "橋は1882年9月30日に開通し、300人が集まった。", ["300"]],
  ["en", "Some 1,882 people came in 2012.", ["1,882"]],
  ["en", "In the first nine months of the year it sold 400 cars.", ["400"]],
  ["en", "The bridge must be repaired within three months, he said.", ["three months"]],
  [
    "de",
    "In den letzten fünf Jahren stiegen die Preise um 20 Prozent.",
    ["fünf Jahren", "20 Prozent"],
  ],
  ["es", "La fábrica cerró hace dos años con 300 empleados.", ["300"]],
];

for (const [language, text, quantities] of TABLE)
  test(`the numbers of dates are no amounts: ${text}`, () => {
    assert.deepEqual(
      processed(text, language).quantities.map(({ start, end }) => text.slice(start, end)),
      quantities,
    );
  });
