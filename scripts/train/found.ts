#!/usr/bin/env node
/**
 * `node scripts/train/found.ts DATA_DIR`: measures how much of translated news the tables in `models/meaning/` find
 * again and writes `found.json` beside them. The tables must not have learned from these sentences: first run
 * `meaning.ts DATA_DIR --hold`, then this, then `meaning.ts DATA_DIR` for the tables to ship. No randomness.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { translated } from "../../pipeline/deduplicate/features.ts";
import { alone, type Profile, profilesOf } from "../../pipeline/deduplicate/profile.ts";
import { mentionsOf } from "../score/meaning/statements.ts";
import { HELD, newsLanguages } from "./meaning/held.ts";

/** Sentences of one document, about: words that come again in it weigh less. */
const DOCUMENT = 12;

const data = process.argv[2];
if (data === undefined) {
  console.error("usage: found.ts DATA_DIR");
  process.exit(2);
}
const found: Record<string, number> = {};
for (const language of newsLanguages(data)) {
  const rows = gunzipSync(readFileSync(join(data, "parallel", `ntrex.en-${language}.tsv.gz`)))
    .toString("utf8")
    .split("\n")
    .slice(0, HELD)
    .map((line) => line.split("\t"));
  const english = profilesIn("en", rows, 0);
  const shares = profilesIn(language, rows, 1).map((own, i) => translated(english[i]!, own));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  found[language] = Math.round(100 * mean) / 100;
  console.log(language, found[language]);
}
const file = new URL("../../models/meaning/found.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);

function profilesIn(language: string, rows: readonly string[][], column: number): Profile[] {
  const lines = rows.map((cells, i) => ({
    id: `${i}`,
    doc: `${Math.floor(i / DOCUMENT)}`,
    text: { [language]: cells[column]! },
  }));
  return profilesOf(mentionsOf(lines, language, languages), languages).map(alone);
}
