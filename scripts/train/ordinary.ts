import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { CLASSES, keyOf, type Ordinary } from "../../pipeline/tagging/ordinary.ts";
import { wordOf } from "../../pipeline/tagging/words.ts";
import type { NamedSentence } from "./namesets.ts";
import { sets } from "./sets.ts";

/** Least share of lower case for each class: nearly always, mostly, now and then. */
const SHARES = [0.95, 0.6, 0.2];
/** Words seen less often tell nothing. */
const LEAST = 3;

/** The files of NTREX-128 for the languages whose code there differs. */
const ntrexOf: Readonly<Record<string, string>> = {
  ar: "arb",
  cs: "ces",
  da: "dan",
  de: "deu",
  en: "eng",
  es: "spa",
  fi: "fin",
  fr: "fra",
  hr: "hrv",
  id: "ind",
  it: "ita",
  ms: "msa",
  nl: "nld",
  no: "nob",
  pl: "pol",
  pt: "por",
  ru: "rus",
  sv: "swe",
  tr: "tur",
  uk: "ukr",
  vi: "vie",
};

/** Counts how words are written in the treebanks, the names' own texts and NTREX-128, not at a sentence's beginning. */
export function countOrdinary(data: string, sentences: readonly NamedSentence[]): Ordinary {
  const counts = new Map<string, [lower: number, all: number]>();
  const count = (language: string, forms: readonly string[]): void => {
    for (const form of forms.slice(1)) {
      if (!/^\p{L}/u.test(form)) continue;
      const { folded, capital } = wordOf(form);
      const key = `${language} ${folded}`;
      const entry = counts.get(key) ?? [0, 0];
      if (!capital) entry[0]++;
      entry[1]++;
      counts.set(key, entry);
    }
  };
  for (const { language, forms } of sentences) count(language, forms);
  for (const [language, { train, held }] of Object.entries(sets))
    for (const set of [...train, held])
      for (const forms of sentencesOf(join(data, "ud", language, `${set}.conllu.gz`)))
        count(language, forms);
  for (const [language, code] of Object.entries(ntrexOf)) {
    const path = join(data, "langid", `ntrex.${code}.txt.gz`);
    if (existsSync(path))
      for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n"))
        count(language, line.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []);
  }
  const classes = Array.from({ length: CLASSES }, () => new Set<number>());
  for (const [key, [lower, all]] of counts) {
    const at = SHARES.findIndex((share) => lower / all >= share);
    const [language, folded] = key.split(" ") as [string, string];
    if (all >= LEAST && at >= 0) classes[at]!.add(keyOf(language, folded));
  }
  return classes;
}

/** The forms of a treebank's sentences as they are written. */
function sentencesOf(path: string): string[][] {
  const parts = gunzipSync(readFileSync(path)).toString("utf8").split(/\n\n+/u);
  return parts.map(
    (part) => (/^# text = (.*)$/mu.exec(part)?.[1] ?? "").match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [],
  );
}
