#!/usr/bin/env node
/**
 * `node scripts/train/pairs.ts DATA_DIR [--measure]`: fits the weights of the pair score (a logistic
 * regression) on invented stories (`pairs/stories.tsv`) and translated news, and writes
 * `models/pairs.json`. First measures each story with weights fitted on the others,
 * and stories that nothing is fitted on (`unseen.tsv`, `agencies.tsv` and `stages.tsv` beside it). No randomness.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { featuresOf } from "../../pipeline/deduplicate/features.ts";
import { alone, type Profile, profilesOf } from "../../pipeline/deduplicate/profile.ts";
import type { Weights } from "../../pipeline/deduplicate/score.ts";
import { mentionsOf } from "../score/meaning/statements.ts";
import { countGrouped, ranked, reportGroups } from "../score/pairs/grouped.ts";
import { parseOptions } from "./options.ts";
import { type Example, fit, logitOf } from "./pairs/logistic.ts";
import { readStories, type Statement } from "./pairs/stories.ts";

/** Languages of translated news beside English; their sentences are the same. */
const TRANSLATED = ["fr", "id", "es", "de", "zh"];
const SENTENCES = 400;
/** Sentences this near are of one document: what a translation must be told from. */
const NEIGHBOURS = 6;
/** How much a translation counts among pairs of stories: there are many, and they are easy. */
const EASY = 0.3;
/** How much a pair of a story counts among statements that stand alone, as `claims match` gets them. */
const STORIES_ALONE = 0.3;
/** Pairs of different stories are as many as those of one; one in five is enough, at fivefold weight. */
const OTHERS = 5;
const RIDGE = 1;
/** Stories that nothing is fitted on. */
const UNSEEN = ["unseen.tsv", "agencies.tsv", "stages.tsv"];

interface Pair extends Example {
  readonly stories: readonly string[];
}

const { data, measure } = parseOptions("pairs.ts", []);
const statements = readStories("stories.tsv");
const translations = newsPairs();
const easy = translations.map((pair) => ({ ...pair, weight: EASY }));
const stories = storyPairs((profile) => profile);
report();
if (!measure) {
  const alike = storyPairs(alone).map((pair) => ({ ...pair, weight: pair.weight * STORIES_ALONE }));
  write({
    articles: weightsOf([...stories, ...easy]),
    alone: weightsOf([...alike, ...translations]),
  });
}

function pairOf(
  a: Profile,
  b: Profile,
  same: boolean,
  weight: number,
  of: readonly string[],
): Pair {
  const x = [1, ...(Object.values(featuresOf(a, b)) as number[])];
  return { x, same, weight, stories: of };
}

/** Statements of two articles; two figures for one thing are neither the same nor, by their words, different. */
function storyPairs(seen: (profile: Profile) => Profile): Pair[] {
  const topic = (claim: string) => claim.split(":")[0];
  return statements.flatMap((a, i) =>
    statements.slice(i + 1).flatMap((b, j) => {
      if (a.article === b.article) return [];
      const together = a.story === b.story;
      if (!together && (i + j) % OTHERS !== 0) return [];
      const same = together && a.claim === b.claim;
      if (together && !same && topic(a.claim) === topic(b.claim)) return [];
      const weight = together ? 1 : OTHERS;
      return [pairOf(seen(a.profile), seen(b.profile), same, weight, [a.story, b.story])];
    }),
  );
}

/** Translated sentences, each with its translation and the translations around it. */
function newsPairs(): Pair[] {
  const sides = new Map(["en", ...TRANSLATED].map((language) => [language, profilesIn(language)]));
  const pairs = [...TRANSLATED.map((language) => ["en", language] as const), ["fr", "id"] as const];
  return pairs.flatMap(([left, right]) =>
    sides.get(left)!.flatMap((a, i) =>
      sides
        .get(right)!
        .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
        .map((b, k) => pairOf(a, b, k === Math.min(i, NEIGHBOURS), 1, [])),
    ),
  );
}

function profilesIn(language: string): Profile[] {
  const file = `ntrex.en-${language === "en" ? TRANSLATED[0] : language}.tsv.gz`;
  const rows = gunzipSync(readFileSync(join(data, "parallel", file)))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .slice(0, SENTENCES)
    .map((line, i) => ({
      id: `${i}`,
      doc: `${Math.floor(i / (2 * NEIGHBOURS))}`,
      text: { [language]: line.split("\t")[language === "en" ? 0 : 1]! },
    }));
  // No article opens with these lines: they stand anywhere.
  return profilesOf(mentionsOf(rows, language, languages), languages).map((profile) => ({
    ...profile,
    lead: 0,
  }));
}

/** The pairs of each story by weights fitted on the others: average precision and recall, then the pairs its clusters hold. */
function report(): void {
  const names = [...new Set(statements.map(({ story }) => story))];
  const scored: { logit: number; same: boolean; weight: number }[] = [];
  const grouped = { right: 0, given: 0, wanted: 0 };
  for (const name of names) {
    const others = stories.filter((pair) => !pair.stories.includes(name));
    const weights = fit([...others, ...easy], RIDGE);
    for (const { x, same, weight, stories: told } of stories)
      if (told[0] === name) scored.push({ logit: logitOf(weights, x), same, weight });
    countGrouped(of(name, statements), named(weights), grouped);
  }
  const percent = (value: number) => (100 * value).toFixed(1);
  const { precision, recall } = ranked(scored);
  console.log(
    `${names.length} stories: average precision ${percent(precision)}, recall at 85 % precision ${percent(recall)}`,
  );
  reportGroups("each by the others", grouped);
  const weights = weightsOf([...stories, ...easy]);
  for (const file of UNSEEN) {
    const unseen = readStories(file);
    const kept = { right: 0, given: 0, wanted: 0 };
    for (const name of new Set(unseen.map(({ story }) => story)))
      countGrouped(of(name, unseen), weights, kept);
    reportGroups(file, kept);
  }
}

function of(name: string, all: readonly Statement[]): Statement[] {
  return all.filter(({ story }) => story === name);
}

function weightsOf(pairs: readonly Pair[]): Weights {
  return named(fit(pairs, RIDGE));
}

function named([bias = 0, ...weights]: readonly number[]): Weights {
  const round = (value: number) => Math.round(1e4 * value) / 1e4;
  const { profile } = statements[0]!;
  const names = Object.keys(featuresOf(profile, profile));
  const entries = names.map((name, k) => [name, round(weights[k]!)] as const);
  return { bias: round(bias), ...Object.fromEntries(entries) } as Weights;
}

function write(models: Readonly<Record<string, Weights>>): void {
  const file = new URL("../../models/pairs.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(models, null, 2)}\n`);
}
