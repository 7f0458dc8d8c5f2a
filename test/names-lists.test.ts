import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../languages/index.ts";

const folder = new URL("../languages/names/", import.meta.url);
const words = ["given.tsv", "surnames.tsv", "towns.tsv"];
const files = readdirSync(folder).filter((file) => file.endsWith(".tsv") && !words.includes(file));

/** A form without its language tags and mark. */
const bare = (form: string): string => form.replace(/^\??(?:(?:[a-z]{2},?){1,21}:)?/u, "");

function rows(file: string): string[][] {
  return readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

for (const file of files) {
  test(`${file}: three columns, sorted by name, no name twice in a country`, () => {
    const keys: string[] = [];
    for (const row of rows(file)) {
      assert.equal(row.length, 3, `Expected 3 columns, got ${row.length}: ${row.join(" | ")}`);
      const [name = "", code = ""] = row;
      assert.match(
        code,
        /^(?:[A-Z]{2,3}|-)$/u,
        `Expected a country code, got \`${code}\` (${name})`,
      );
      keys.push(`${bare(name)}\t${code}`);
    }
    assert.deepEqual(keys, [...new Set(keys)]);
    const names = keys.map((key) => key.split("\t")[0]!);
    assert.deepEqual(
      names,
      names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  });

  test(`${file}: no form is empty, padded or written in two scripts`, () => {
    for (const [name = "", , field = ""] of rows(file))
      for (const form of field === "" ? [] : field.split("|")) {
        const text = bare(form);
        assert.equal(text.trim(), text, `${name}: \`${form}\``);
        assert.notEqual(text, "", name);
        assert.doesNotMatch(
          text,
          /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u,
          name,
        );
        for (const tag of /^\??((?:[a-z]{2},?)+):/u.exec(form)?.[1]?.split(",") ?? [])
          assert.equal(languages.has(tag), true, `${name}: no pack for \`${tag}\``);
      }
  });
}

test("The lists hold thousands of names", () => {
  const count = files.reduce((sum, file) => sum + rows(file).length, 0);
  assert.equal(count > 6000, true, `Expected more than 6000 names, got ${count}`);
});

test("A city with an adjective of its own is a listed one, and no adjective is two cities'", () => {
  const listed = new Set([
    ...rows("cities.tsv").map(([name = ""]) => bare(name)),
    ...rows("towns.tsv").flatMap(([, names = ""]) => names.split("|")),
  ]);
  for (const [tag, { names }] of languages) {
    const cities = Object.entries(names?.localAdjectives ?? {});
    for (const [city] of cities) assert.ok(listed.has(city), `${tag}: \`${city}\``);
    const words = cities.flatMap(([, adjectives]) => adjectives.split(/\s+/u));
    assert.deepEqual(words, [...new Set(words)], tag);
  }
});
