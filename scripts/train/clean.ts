#!/usr/bin/env node
/**
 * `node scripts/train/clean.ts PAGES.jsonl… > models/clean.json`: the trees of the prose score of
 * `clean` from pages as lines, `{"id","lines":[{"text","body"}]}`. Pages whose id hashes to 70 or
 * more are left out for measuring.
 */
import { readFileSync } from "node:fs";
import { languages } from "../../languages/index.ts";
import { labelByRules } from "../../pipeline/clean/label.ts";
import { linesOf } from "../../pipeline/clean/lines.ts";
import { pageOf } from "../../pipeline/clean/page.ts";
import { phrasesOf } from "../../pipeline/clean/phrases.ts";
import { featuresOf } from "../../pipeline/clean/prose.ts";
import { isHeldOut, isScored, type LabelledPage, rawOf } from "./pages.ts";
import { type Example, growTrees } from "./trees.ts";

const GROWTH = { trees: 100, depth: 4, rate: 0.12, cuts: 24, sample: 0.7, columns: 0.5, least: 5 };

const examples: Example[] = [];
let seed = 1;
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const page = JSON.parse(line) as LabelledPage;
    if (isHeldOut(page)) continue;
    for (const view of [page, cut(page), opening(page), ...bare(page)]) collect(view);
  }
}
console.log(JSON.stringify(growTrees(examples, GROWTH)));

/** The body with up to six lines above it and thirteen below: how much is left of a page must say nothing. */
function cut(page: LabelledPage): LabelledPage {
  const first = page.lines.findIndex(({ body }) => body === true);
  const last = page.lines.findLastIndex(({ body }) => body === true);
  return { ...page, lines: page.lines.slice(Math.max(0, first - next(7)), last + 1 + next(14)) };
}

function next(below: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * below);
}

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
  const lines = linesOf(article.text, phrasesOf(languages));
  const { labels, title } = labelByRules(lines, article);
  const view = pageOf(lines, labels, title);
  let at = 0;
  let k = 0;
  for (const labelled of page.lines) {
    const [start, end] = [at, at + labelled.text.length];
    at = end + 2;
    while (k < lines.length && lines[k]!.end <= start) k++;
    const line = lines[k];
    if (line === undefined || line.start >= end || !isScored(labelled)) continue;
    if (labels[k] === null)
      examples.push({ values: featuresOf(view, k), yes: labelled.body === true });
  }
}
