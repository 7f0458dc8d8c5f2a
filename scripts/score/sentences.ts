import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import type { Detected, Sentence, Span } from "../../pipeline/records.ts";
import { segment } from "../../pipeline/segment/index.ts";

/** One line of `sentences/*.jsonl`: a text, its sentences, and for treebanks their words. */
interface Case {
  readonly id: string;
  readonly lang: string;
  readonly treebank?: string;
  readonly text: string;
  readonly sents: readonly string[];
  readonly words?: readonly (readonly string[])[];
  /** Index of each paragraph's last sentence: such an end is given, not found. */
  readonly parends?: readonly number[];
}

interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** Prints sentence and token scores: exact cases of `golden` and `tricky`, F1 of ends and tokens for `ud`. */
export function score([evaluation = "", ...options]: readonly string[]): void {
  const errors = Number(options.find((o) => o.startsWith("--errors="))?.slice(9) ?? 0);
  const only = options.find((o) => o.startsWith("--only="))?.slice(7);
  const folder = join(evaluation, "sentences");
  for (const name of ["golden", "tricky"])
    scoreCases(name, load(join(folder, `${name}.jsonl`), only), errors);
  scoreTreebanks(load(join(folder, "ud.jsonl"), only), errors);
}

function load(file: string, only: string | undefined): Case[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines
    .map((line) => JSON.parse(line) as Case)
    .filter(({ lang, treebank }) => only === undefined || only === lang || only === treebank);
}

function scoreCases(name: string, cases: readonly Case[], errors: number): void {
  let shown = 0;
  let passed = 0;
  for (const { id, lang, text, sents } of cases) {
    const found = sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));
    if (same(found, sents)) passed++;
    else if (shown++ < errors)
      console.log(`${id}\n  expected ${sents.join(" ¦ ")}\n  got      ${found.join(" ¦ ")}`);
  }
  console.log(`${name}: ${passed} of ${cases.length} (${percent(passed / cases.length)})`);
}

function same(found: readonly string[], expected: readonly string[]): boolean {
  const bare = (list: readonly string[]) => list.map((item) => item.replace(/\s+/gu, "")).join("¦");
  return bare(found) === bare(expected);
}

function scoreTreebanks(cases: readonly Case[], errors: number): void {
  const ends = new Map<string, Counts>();
  const tokens = new Map<string, Counts>();
  for (const one of cases) {
    const sentences = sentencesOf(one.text, one.lang);
    const bank = one.treebank ?? one.lang;
    const gold = locate(one.text, one.sents);
    const given = new Set((one.parends ?? []).map((i) => gold[i]?.end));
    const last = one.text.trimEnd().length;
    const inner = ({ end }: Span) => !given.has(end) && end < last;
    const misses = count(at(ends, bank), sentences.filter(inner), gold.filter(inner), "end");
    for (const [end, kind] of misses.slice(0, errors))
      console.log(
        `${bank} ${kind} ${JSON.stringify(one.text.slice(Math.max(0, end - 50), end))} ¦ ${JSON.stringify(one.text.slice(end, end + 40))}`,
      );
    if (one.words === undefined) continue;
    const goldTokens = one.words.flatMap((list, i) => locate(one.text, list, gold[i]?.start ?? 0));
    const cuts = count(
      at(tokens, bank),
      sentences.flatMap((s) => s.tokens),
      goldTokens,
      "both",
    );
    for (const [key, kind] of cuts.slice(0, errors))
      console.log(
        `${bank} token ${kind} ${JSON.stringify(one.text.slice(Math.floor(key / 1e8), key % 1e8))}`,
      );
  }
  const rows = [...ends].map(
    ([bank, counts]) => [bank, measure(counts), measure(at(tokens, bank))] as const,
  );
  for (const [bank, sentence, token] of rows.toSorted((a, b) => a[0].localeCompare(b[0])))
    console.log(
      `${bank.padEnd(20)} ends P ${percent(sentence.precision)} R ${percent(sentence.recall)} F1 ${percent(sentence.f1)}  tokens F1 ${percent(token.f1)}`,
    );
  const mean = (list: readonly number[]) =>
    list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
  const all = measure(sum(ends.values()));
  console.log(
    `ends: P ${percent(all.precision)} R ${percent(all.recall)} F1 ${percent(all.f1)}, macro F1 ${percent(mean(rows.map((row) => row[1].f1)))}; tokens: F1 ${percent(measure(sum(tokens.values())).f1)}, macro ${percent(mean(rows.map((row) => row[2].f1)))}`,
  );
}

function at(table: Map<string, Counts>, key: string): Counts {
  const counts = table.get(key) ?? { right: 0, found: 0, gold: 0 };
  table.set(key, counts);
  return counts;
}

/** Adds to the counts; the result names the ends found too many and missed. */
function count(counts: Counts, found: readonly Span[], gold: readonly Span[], by: "end" | "both") {
  const key = ({ start, end }: Span) => (by === "end" ? end : start * 1e8 + end);
  const [mine, theirs] = [new Set(found.map(key)), new Set(gold.map(key))];
  counts.right += mine.intersection(theirs).size;
  counts.found += mine.size;
  counts.gold += theirs.size;
  return [
    ...[...mine.difference(theirs)].map((end) => [end, "+"] as const),
    ...[...theirs.difference(mine)].map((end) => [end, "-"] as const),
  ];
}

function sum(list: Iterable<Counts>): Counts {
  const total: Counts = { right: 0, found: 0, gold: 0 };
  for (const { right, found, gold } of list) {
    total.right += right;
    total.found += found;
    total.gold += gold;
  }
  return total;
}

function measure({ right, found, gold }: Counts) {
  return { precision: right / found, recall: right / gold, f1: (2 * right) / (found + gold) };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Where the parts, in order, stand in the text; a part that is not there is left out. */
function locate(text: string, parts: readonly string[], from = 0): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const part of parts) {
    const found = text.indexOf(part, start);
    if (found < 0 || found > start + 200) continue;
    spans.push({ start: found, end: found + part.length });
    start = found + part.length;
  }
  return spans;
}

/** The text as one article whose paragraphs are body blocks. */
function sentencesOf(text: string, language: string): readonly Sentence[] {
  const blocks = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/gu)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
    kind: "body" as const,
    reason: "given",
  }));
  const article: Detected = {
    id: "",
    uri: "",
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
    blocks,
    language,
    languageConfidence: 1,
  };
  return segment(article, languages).sentences;
}
