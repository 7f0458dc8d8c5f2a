import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Token } from "../pipeline/records.ts";
import { packClasses, unpackClasses } from "../pipeline/tagging/classes.ts";
import { parse } from "../pipeline/tagging/parse.ts";
import { PAD, parseInput } from "../pipeline/tagging/parse-input.ts";
import { taggerFor } from "../pipeline/tagging/tagger.ts";
import {
  advance,
  areTwins,
  LEFT,
  RIGHT,
  SHIFT,
  START,
  type State,
} from "../pipeline/tagging/transitions.ts";

function tagged(text: string, language: string): Token[] {
  const forms = text.split(" ").filter((form) => form !== "");
  const analyses = taggerFor(language)!.analyse(forms);
  return forms.map((form, at) => ({ start: 0, end: 0, text: form, kind: "word", ...analyses[at] }));
}

/** A sentence, its verb and the verb's subject. */
const subjects: readonly (readonly [string, string, string, string])[] = [
  ["fr", "Le ministre a annoncé une nouvelle loi .", "annoncé", "ministre"],
  ["en", "The minister said that prices had fallen .", "said", "minister"],
  ["pt", "A empresa anunciou lucros em Lisboa .", "anunciou", "empresa"],
  ["id", "Menteri itu mengatakan bahwa harga naik .", "mengatakan", "Menteri"],
];

for (const [language, text, verb, subject] of subjects)
  test(`${language}: the subject of "${verb}" in "${text}"`, () => {
    const tokens = tagged(text, language);
    const arcs = parse(tokens, language)!;
    const at = tokens.findIndex((token) => token.text === subject);
    assert.equal(arcs[at]!.relation, "nsubj");
    assert.equal(tokens[arcs[at]!.head]?.text, verb);
  });

test("what a parser sees of a sentence tells classes of words where it is given any", () => {
  const words = new Map([
    ["tree", 1],
    ["tea", 2],
  ]);
  const known = unpackClasses(
    packClasses(words, [
      [0, 1, 1],
      [0, 1, 1],
    ]),
  );
  const forms = ["Tree", "zebra", "tea"];
  const parts = ["NOUN", "NOUN", "NOUN"];
  const [fine, middle] = parseInput(forms, parts, [], known).classes!;
  assert.deepEqual([...fine].slice(PAD, -PAD), [1, 0, 2]);
  assert.deepEqual([...middle].slice(PAD, -PAD), [1, 0, 1]);
  assert.ok(fine[PAD - 1]! !== 0);
  assert.equal(parseInput(forms, parts).classes, null);
});

test("every sentence becomes one tree with one root", () => {
  const word = fc.constantFrom(
    ..."le la ministre dit que , . usine ferme et à Lille 12 «".split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const arcs = parse(tagged(words.join(" "), "fr"), "fr")!;
      assert.equal(arcs.filter(({ head }) => head === -1).length, 1);
      for (let at = 0; at < arcs.length; at++) {
        let steps = 0;
        for (let up = at; up >= 0; up = arcs[up]!.head) assert.ok(steps++ <= arcs.length);
      }
    }),
    { numRuns: 50 },
  );
});

test("no words make no tree, and a language without a parser gives null", () => {
  assert.deepEqual(parse([], "fr"), []);
  assert.equal(parse(tagged("Bakan konuştu .", "fr"), "tr"), null);
});

test("a sentence of ten thousand words is parsed like any other", () => {
  assert.equal(parse(tagged("mot ".repeat(10_000), "fr"), "fr")!.length, 10_000);
});

/** The actions that lead to two states, and whether these are twins. */
const twins: readonly (readonly [string, number[], number[], boolean])[] = [
  ["the same words on the stack", [SHIFT, SHIFT], [SHIFT, SHIFT], true],
  ["another word on the stack", [SHIFT, SHIFT, LEFT], [SHIFT, SHIFT, RIGHT], false],
  [
    "another last dependent of the top",
    [SHIFT, SHIFT, SHIFT, RIGHT, RIGHT],
    [SHIFT, SHIFT, RIGHT, SHIFT, RIGHT],
    false,
  ],
  [
    "another dependent further down",
    [SHIFT, SHIFT, SHIFT, RIGHT, RIGHT, SHIFT, SHIFT],
    [SHIFT, SHIFT, RIGHT, SHIFT, RIGHT, SHIFT, SHIFT],
    true,
  ],
];

for (const [name, one, other, expected] of twins)
  test(`twin states: ${name}`, () => {
    const after = (actions: readonly number[]): State =>
      actions.reduce((state, action) => advance(state, action, 0), START);
    assert.equal(areTwins(after(one), after(other)), expected);
  });
