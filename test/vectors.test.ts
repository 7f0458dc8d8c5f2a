import assert from "node:assert/strict";
import { test } from "node:test";
import { align, wordsOf } from "../pipeline/deduplicate/align.ts";
import { sensesOf } from "../pipeline/deduplicate/meaning.ts";
import { residual } from "../pipeline/deduplicate/residual.ts";
import { directionOf, packSpace, unpackSpace } from "../pipeline/deduplicate/vectors.ts";

function residualOf(one: readonly [string, string], other: readonly [string, string]): number {
  const [left, right] = [one, other].map(([language, text]) => wordsOf(sensesOf(text, language)));
  return residual(left!, right!, align(left!, right!));
}

test("other words for the same are nearer than words for something else", () => {
  for (const [language, text, same, other] of [
    ["en", "the suspect was arrested", "taken into custody", "harvested wheat"],
    ["en", "the suspect was arrested", "placé en garde à vue", "récolte du blé"],
  ] as const) {
    const foreign = same.startsWith("placé") ? "fr" : "en";
    assert.ok(
      residualOf([language, text], [foreign, same]) >
        residualOf([language, text], [foreign, other]),
      same,
    );
  }
});

test("equal texts leave nothing, and the order of two texts makes no difference", () => {
  const [one, other] = [
    ["en", "the suspect was arrested"],
    ["en", "taken into custody"],
  ] as const;
  assert.equal(residualOf(one, one), 0);
  assert.equal(residualOf(one, other), residualOf(other, one));
});

test("names, days and numbers have no direction", () => {
  for (const text of ["Paris", "Monday", "2019"])
    assert.deepEqual(
      sensesOf(text, "en").map((sense) => directionOf(sense)),
      sensesOf(text, "en").map(() => null),
      text,
    );
});

test("a packed space is read as it was", () => {
  const rows = new Map([
    ["a", Int8Array.of(1, -128)],
    ["é", Int8Array.of(0, 127)],
  ]);
  assert.deepEqual(unpackSpace(packSpace({ dimensions: 2, rows })), { dimensions: 2, rows });
});
