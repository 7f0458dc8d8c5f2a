import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { detect } from "../../pipeline/detect/index.ts";
import type { Cleaned, Detected } from "../../pipeline/records.ts";

interface Case {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

interface Mixed {
  readonly main: string;
  readonly blocks: readonly { readonly lang: string; readonly text: string }[];
}

const LENGTHS = ["word", "pair", "c20", "c50", "c100", "sentence", "article"];

/** Prints the macro accuracy over languages by length of text, the accuracy on mixed pages, and with `--data=DIR` on other languages. */
export function score([evaluation = "", ...options]: readonly string[]): void {
  const folder = join(evaluation, "langid");
  const shown = Number(options.find((o) => o.startsWith("--errors="))?.slice(9) ?? 0);
  for (const length of LENGTHS) scoreLength(length, load(join(folder, `${length}.jsonl`)), shown);
  scoreMixed(load(join(folder, "mixed.jsonl")));
  const quoting = load<Case>(join(folder, "codemixed_sentences.jsonl"));
  const right = quoting.filter(({ text, lang }) => base(languageOf([text])) === lang).length;
  console.log(`sentences with a foreign quotation: ${percent(right / quoting.length)}`);
  const data = options.find((o) => o.startsWith("--data="))?.slice(7);
  if (data !== undefined) scoreOutside(join(data, "langid"));
}

function load<T = Case & Mixed>(file: string): T[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}

function scoreLength(length: string, cases: readonly Case[], shown: number): void {
  const totals = new Map<string, { right: number; all: number }>();
  const confused = new Map<string, number>();
  for (const { lang, text } of cases) {
    const found = base(languageOf(text.split("\n").filter((line) => line !== "")));
    const total = totals.get(lang) ?? { right: 0, all: 0 };
    totals.set(lang, total);
    total.all++;
    if (found === lang) total.right++;
    else confused.set(`${lang}>${found}`, (confused.get(`${lang}>${found}`) ?? 0) + 1);
  }
  const shares = [...totals.values()].map(({ right, all }) => right / all);
  const macro = shares.reduce((a, b) => a + b, 0) / shares.length;
  console.log(
    `${length.padEnd(8)} ${percent(macro)} (${totals.size} languages, ${cases.length} texts)`,
  );
  const pair = ["id", "ms"].map((tag) => totals.get(tag)!);
  const near = pair.reduce((sum, { right, all }) => sum + right / all / 2, 0);
  if (length === "article") console.log(`id and ms articles: ${percent(near)}`);
  const worst = [...confused].sort((a, b) => b[1] - a[1]).slice(0, shown);
  if (shown > 0) console.log(`  ${worst.map((entry) => entry.join(" ")).join(", ")}`);
}

function scoreMixed(pages: readonly Mixed[]): void {
  let [right, blocks, rightBlocks] = [0, 0, 0];
  for (const page of pages) {
    const found = detectIn(page.blocks.map(({ text }) => text));
    if (base(found.language) === page.main) right++;
    for (const [i, { lang }] of page.blocks.entries()) {
      blocks++;
      if (base(found.blocks[i]?.language ?? found.language) === lang) rightBlocks++;
    }
  }
  console.log(
    `mixed pages: article ${percent(right / pages.length)}, block ${percent(rightBlocks / blocks)}`,
  );
}

/** Languages of the model, and those it knows by their script, as ISO 639-3. */
const INSIDE = new Set(
  `afr amh arb bel ben bod bos bul cat ces dan deu ell eng est fas fil fin fra glg guj heb hin hrv hun
  hye ind ita jpn kan kat khm kor lao lav lit mal mar mkd msa mya nep nld nno nob pan pol por prs ron
  rus sin slk slv spa srp swa swe tam tel tha tur ukr urd vie yue zho`.split(/\s+/u),
);

/** Pages of ten lines in languages the model was not trained on. */
function scoreOutside(folder: string): void {
  let [all, named, undecided] = [0, 0, 0];
  for (const file of readdirSync(folder)) {
    const code = file.split(/[.-]/u)[1] ?? "";
    if (INSIDE.has(code)) continue;
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString("utf8")
      .split("\n");
    for (let from = 0; from + 10 <= lines.length; from += 50) {
      const found = languageOf(lines.slice(from, from + 10));
      all++;
      if (found === new Intl.Locale(code).language) named++;
      else if (found === "und") undecided++;
    }
  }
  console.log(
    `other languages, ${all} pages: named ${percent(named / all)}, und ${percent(undecided / all)}`,
  );
}

/** The lines as one article, each a body block. */
function detectIn(lines: readonly string[]): Detected {
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, kind: "body" as const, reason: "given" };
  });
  const article: Cleaned = {
    id: "",
    uri: "",
    text: lines.join("\n"),
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
    blocks,
  };
  return detect(article, languages);
}

function languageOf(lines: readonly string[]): string {
  return detectIn(lines).language;
}

function base(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
