#!/usr/bin/env node
/**
 * `node scripts/train/clean.ts PAGES.jsonl… > models/clean.json`: weights of the prose score of
 * `clean` from pages as lines, `{"id","lines":[{"text","body"}]}`. Pages whose id hashes to 70 or
 * more are left out for measuring.
 */
import { readFileSync } from "node:fs";
import { languages } from "../../languages/index.ts";
import { clean } from "../../pipeline/clean/index.ts";
import { linesOf } from "../../pipeline/clean/lines.ts";
import { phrasesOf } from "../../pipeline/clean/phrases.ts";
import { FEATURES, featuresOf, pageOf } from "../../pipeline/clean/prose.ts";
import { isHeldOut, isScored, type LabelledPage, rawOf } from "./pages.ts";

interface Example {
  readonly values: readonly number[];
  readonly prose: boolean;
  readonly weight: number;
}

const EPOCHS = 14;
const RATE = 0.08;
const DECAY = 1e-5;

const files = process.argv.slice(2);
const examples: Example[] = [];
for (const file of files) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const page = JSON.parse(line) as LabelledPage;
    if (isHeldOut(page)) continue;
    for (const view of [page, opening(page), ...bare(page)]) collect(view);
  }
}
const weights = train(examples, FEATURES.length + 1);
const rounded = [...FEATURES, "bias"].map((name, k) => [name, Math.round(weights[k]! * 100) / 100]);
console.log(JSON.stringify(Object.fromEntries(rounded), null, 1));

/** A short article: the page from a line above its body to the fifth line of it. */
function opening(page: LabelledPage): LabelledPage {
  const first = page.lines.findIndex(({ body }) => body === true);
  return { ...page, lines: page.lines.slice(Math.max(0, first - 1), first + 5) };
}

/** Clean texts of seven paragraphs each, as people copy them. */
function bare(page: LabelledPage): readonly LabelledPage[] {
  const body = page.lines.filter((line) => line.body === true && isScored(line));
  const views: LabelledPage[] = [];
  for (let at = 0; at < body.length; at += 28)
    views.push({ ...page, lines: body.slice(at, at + 7) });
  return views;
}

/** The lines that no rule decides, as the features of `clean` see them. */
function collect(page: LabelledPage): void {
  const article = rawOf(page);
  const { blocks } = clean(article, languages);
  const lines = linesOf(article.text, phrasesOf(languages));
  const view = pageOf(lines);
  let at = 0;
  let k = 0;
  for (const labelled of page.lines) {
    const [start, end] = [at, at + labelled.text.length];
    at = end + 2;
    while (k < lines.length && lines[k]!.end <= start) k++;
    const line = lines[k];
    if (line === undefined || line.start >= end || !isScored(labelled)) continue;
    const block = blocks.find((candidate) => candidate.start < end && candidate.end > start);
    if (block?.reason.startsWith("reads like") !== true) continue;
    const weight = Math.min(3, Math.max(0.4, labelled.text.length / 120));
    examples.push({
      values: [...featuresOf(view, k), 1],
      prose: labelled.body === true,
      weight,
    });
  }
}

/** Logistic regression by AdaGrad, in an order that depends on the seed alone. */
function train(data: Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = next(i + 1);
      [data[i], data[j]] = [data[j]!, data[i]!];
    }
    for (const { values, prose, weight } of data) {
      let score = 0;
      for (let k = 0; k < size; k++) score += weights[k]! * values[k]!;
      const error = (1 / (1 + Math.exp(-score)) - Number(prose)) * weight;
      for (let k = 0; k < size; k++) {
        const slope = error * values[k]! + DECAY * weights[k]!;
        squares[k]! += slope * slope;
        weights[k]! -= (RATE * slope) / Math.sqrt(squares[k]!);
      }
    }
  }
  return weights;
}
