import assert from "node:assert/strict";
import { test } from "node:test";
import { guessType } from "../languages/en/guess.ts";

test("compromise types a name it knows and has no opinion on one it does not", () => {
  const table: readonly [name: string, type: ReturnType<typeof guessType>][] = [
    ["Angelina Jolie", "PER"],
    ["Massachusetts", "LOC"],
    ["Quellmarsh", null],
  ];
  for (const [name, type] of table) assert.equal(guessType(name), type, name);
});
