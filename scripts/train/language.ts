#!/usr/bin/env node
/** `node scripts/train/language.ts DATA_DIR [OUTPUT]`: trains the language model from `langid` and `parallel` and writes `models/language.bin`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import {
  plainOf,
  type Visit,
  visitWord,
  wordEnd,
  wordStart,
} from "../../pipeline/detect/features.ts";
import { keyOf, type ModelHead } from "../../pipeline/detect/model.ts";

/** Tag, script and the files of `langid` it is trained on; Serbian's two scripts are two rows. */
const LANGUAGES = `
  en Latn eng-GB eng-US | fr Latn fra | id Latn ind | ms Latn msa | es Latn spa spa-MX
  pt Latn por por-BR | gl Latn glg | ca Latn cat | it Latn ita | de Latn deu | nl Latn nld
  af Latn afr | da Latn dan | nb Latn nob | nn Latn nno | sv Latn swe | fi Latn fin
  et Latn est | lv Latn lav | lt Latn lit | pl Latn pol | cs Latn ces | sk Latn slk
  sl Latn slv | hr Latn hrv | bs Latn bos | sr Latn srp-Latn | sr Cyrl srp-Cyrl
  bg Cyrl bul | mk Cyrl mkd | ru Cyrl rus | uk Cyrl ukr | be Cyrl bel | hu Latn hun
  ro Latn ron | tr Latn tur | vi Latn vie | tl Latn fil | sw Latn swa | ar Arab arb
  fa Arab fas | ur Arab urd | hi Deva hin
`;
/** Languages beyond the fifty, known well enough to be told from them in a paragraph. */
const BEYOND = `
  mr Deva mar | ne Deva nep | is Latn isl | fo Latn fao | lb Latn ltz | eu Latn eus | cy Latn cym
  ga Latn gle | mt Latn mlt | sq Latn sqi | az Latn aze-Latn | uz Latn uzb | tk Latn tuk
  ku Latn kmr | so Latn som | ha Latn hau | yo Latn yor | ig Latn ibo | zu Latn zul | xh Latn xho
  rw Latn kin | sn Latn sna-Latn | st Latn nso | mg Latn mlg | mi Latn mri | sm Latn smo
  kk Cyrl kaz | ky Cyrl kir | mn Cyrl mon | tg Cyrl tgk-Cyrl | tt Cyrl tat | ba Cyrl bak
  ps Arab pus | ckb Arab ckb-Arab | sd Arab snd-Arab | ug Arab uig
`;
/** What a language beyond the fifty must score more; in short texts it is far more often one of the fifty. */
const HANDICAP = 12;
/** Languages beside which a near one stands: for these `parallel` has the same further texts in both. */
const MORE: Readonly<Record<string, string>> = { id: "tico.en-id", ms: "tico.en-ms" };
const SCRIPTS = {
  Kana: "ja",
  Hani: "zh",
  Hang: "ko",
  Thai: "th",
  Grek: "el",
  Hebr: "he",
  Beng: "bn",
  Taml: "ta",
  Telu: "te",
  Knda: "kn",
  Mlym: "ml",
  Gujr: "gu",
  Guru: "pa",
  Sinh: "si",
  Mymr: "my",
  Khmr: "km",
  Laoo: "lo",
  Armn: "hy",
  Geor: "ka",
  Ethi: "am",
  Tibt: "bo",
};
/** franc's codes of single languages of a group that BCP 47 tags name as a whole. */
const GROUPS = {
  azj: "az",
  uzn: "uz",
  als: "sq",
  khk: "mn",
  plt: "mg",
  gaz: "om",
  hae: "om",
  pbu: "ps",
  zlm: "ms",
  ekk: "et",
  lvs: "lv",
  swh: "sw",
  npi: "ne",
  prs: "fa",
  pes: "fa",
  ydd: "yi",
  fuv: "ff",
  fuf: "ff",
  ayr: "ay",
  quz: "qu",
  nno: "nn",
};
/** Kept by language. Fewer cost: 4,000 of each, 20 characters: 90.2 to 89.8 % right. */
const [WORDS, GRAMS] = [6_000, 8_000];
/** ln p of what a language's list lacks, for words and n-grams. */
const [NO_WORD, NO_GRAM] = [-14, -15];
/** An n-gram counts for less than a word: there are some twenty of them in each. */
const GRAM_WEIGHT = 0.15;
const STEPS: [number, number] = [(-NO_GRAM * GRAM_WEIGHT) / 255, -NO_WORD / 255];

const [data, output = "models/language.bin"] = process.argv.slice(2);
if (data === undefined || !existsSync(data)) {
  console.error(`usage: language.ts DATA_DIR [OUTPUT]; expected a folder, got \`${data ?? ""}\``);
  process.exit(2);
}

const rows = new Map<number, { language: number; weight: number }[]>();
const languages = [LANGUAGES, BEYOND].flatMap((table) => {
  const beyond = table === BEYOND;
  return table
    .trim()
    .split(/[|\n]/u)
    .map((row) => {
      const [tag = "", script = "", ...files] = row.trim().split(/\s+/u);
      return { tag, script, files, handicap: beyond ? HANDICAP : 0, part: beyond ? 0.4 : 1 };
    });
});
const usual = languages.map(({ tag, files, part }, i) => {
  train(i, textOf(tag, files), part);
  return usualShare(read("langid", `ntrex.${files[0]}.txt.gz`));
});
writeFileSync(output, pack());

function textOf(tag: string, files: readonly string[]): string {
  const texts = files.map((file) => read("langid", `ntrex.${file}.txt.gz`));
  const more = MORE[tag];
  if (more !== undefined)
    for (const line of read("parallel", `${more}.tsv.gz`).split("\n"))
      texts.push(line.split("\t")[1] ?? "");
  return texts.join("\n");
}

function read(folder: string, file: string): string {
  return gunzipSync(readFileSync(join(data!, folder, file))).toString("utf8");
}

function train(language: number, text: string, part: number): void {
  const words = new Map<number, number>();
  const grams = new Map<number, number>();
  visitText(text, (feature, isWord) => {
    const counts = isWord ? words : grams;
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  });
  keep(language, words, true, WORDS * part, (p) => Math.log(p) - NO_WORD);
  keep(language, grams, false, GRAMS * part, (p) => GRAM_WEIGHT * (Math.log(p) - NO_GRAM));
}

function visitText(text: string, visit: Visit): void {
  const plain = plainOf(text, Number.POSITIVE_INFINITY);
  let end = 0;
  for (let at = wordStart(plain, 0); at < plain.length; at = wordStart(plain, end)) {
    end = wordEnd(plain, at);
    visitWord(plain, at, end, visit);
  }
}

/** Share of a text's words that are on a list made from the other four fifths of it. */
function usualShare(text: string): number {
  const seen = new Set<number>();
  let [known, words] = [0, 0];
  const parts = Object.groupBy(text.split("\n").entries(), ([i]) => (i % 5 === 0 ? "out" : "in"));
  const each = (part: "in" | "out", visit: (feature: number) => void) => {
    for (const [, line] of parts[part] ?? [])
      visitText(line, (feature, isWord) => {
        if (isWord) visit(feature);
      });
  };
  each("in", (feature) => seen.add(feature));
  each("out", (feature) => {
    words++;
    if (seen.has(feature)) known++;
  });
  return Math.round((100 * known) / words) / 100;
}

function keep(
  language: number,
  counts: ReadonlyMap<number, number>,
  isWord: boolean,
  most: number,
  weightOf: (probability: number) => number,
): void {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [feature, count] of ranked.slice(0, most)) {
    const weight = Math.round(weightOf(count / total) / STEPS[isWord ? 1 : 0]);
    if (weight < 1) continue;
    const key = keyOf(feature, isWord);
    const row = rows.get(key) ?? [];
    row.push({ language, weight: Math.min(255, weight) });
    rows.set(key, row);
  }
}

function pack(): Uint8Array {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const entries = sorted.flatMap(([, row]) => row);
  const head: ModelHead = {
    languages: languages.map(({ tag, script, handicap }, i) => ({
      tag,
      script,
      usual: usual[i]!,
      handicap,
    })),
    scripts: SCRIPTS,
    groups: GROUPS,
    variants: { Hani: variants("zho-CN", "zh", "zho-TW", "zh-Hant") },
    features: sorted.length,
    entries: entries.length,
    steps: STEPS,
  };
  const bytes: number[] = [...Buffer.from(`${JSON.stringify(head)}\n`, "utf8")];
  let last = 0;
  for (const [key] of sorted) {
    let difference = key - last;
    for (; difference > 127; difference = Math.floor(difference / 128))
      bytes.push(128 | (difference & 127));
    bytes.push(difference);
    last = key;
  }
  for (const [, row] of sorted) bytes.push(row.length);
  for (const { language } of entries) bytes.push(language);
  for (const { weight } of entries) bytes.push(weight);
  return brotliCompressSync(Uint8Array.from(bytes));
}

/** Characters that one of two texts has at least three times and the other hardly ever. */
function variants(left: string, leftTag: string, right: string, rightTag: string) {
  const [a, b] = [left, right].map((file) => {
    const counts = new Map<string, number>();
    for (const [sign] of read("langid", `ntrex.${file}.txt.gz`).matchAll(/\p{sc=Han}/gu))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    return counts;
  }) as [Map<string, number>, Map<string, number>];
  const only = (mine: Map<string, number>, theirs: Map<string, number>) =>
    [...mine]
      .filter(([sign, count]) => count >= 3 && (theirs.get(sign) ?? 0) * 20 <= count)
      .map(([sign]) => sign)
      .sort()
      .join("");
  return [
    { tag: leftTag, characters: only(a, b) },
    { tag: rightTag, characters: only(b, a) },
  ];
}
