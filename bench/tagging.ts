#!/usr/bin/env node
/**
 * `node bench/tagging.ts [FILE…]`: tokens a second of each model on the bundled examples (or the files),
 * and the time and memory each language's models take to load. Processor time of this process only.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../languages/index.ts";
import type { Token } from "../pipeline/records.ts";
import { tokenize } from "../pipeline/segment/tokens.ts";
import { vocabularyOf } from "../pipeline/segment/vocabulary.ts";
import { findNames } from "../pipeline/tagging/names.ts";
import { parse } from "../pipeline/tagging/parse.ts";
import { taggerFor } from "../pipeline/tagging/tagger.ts";

/** Milliseconds of processor time. */
function time(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const folder = new URL("../examples/", import.meta.url).pathname;
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".txt"))
        .map((name) => join(folder, name));
const vocabulary = vocabularyOf(languages.get("en"));
const sentences: Token[][] = files.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/[^\n]+/gu)].map((line) =>
    tokenize(text, { start: line.index, end: line.index + line[0].length }, vocabulary),
  );
});
const tokens = sentences.reduce((sum, sentence) => sum + sentence.length, 0);

for (const language of languages.keys()) {
  const ms = time(() => taggerFor(language));
  if (taggerFor(language) !== null) console.log(`load ${language}\t${ms.toFixed(0)} ms`);
}
const tagger = taggerFor("en")!;
const tagged = sentences.map((sentence) => {
  const analyses = tagger.analyse(sentence.map((token) => token.text));
  return sentence.map((token, at): Token => ({ ...token, ...analyses[at] }));
});
const runs: readonly (readonly [string, () => void])[] = [
  [
    "part of speech, lemma, features",
    () => {
      for (const sentence of sentences) tagger.analyse(sentence.map((token) => token.text));
    },
  ],
  [
    "names with their lists",
    () => {
      for (const sentence of sentences) findNames(sentence, "en", languages);
    },
  ],
  [
    "trees",
    () => {
      for (const sentence of tagged) parse(sentence, "en");
    },
  ],
];
for (const [name, run] of runs) {
  console.log(`load ${name}\t${time(run).toFixed(0)} ms with the first pass`);
  const passes = Math.ceil(100_000 / tokens);
  const ms = time(() => {
    for (let pass = 0; pass < passes; pass++) run();
  });
  console.log(`${name}\t${Math.round((tokens * passes) / ms)}k tokens/s`);
}
