#!/usr/bin/env node
/**
 * `node bench/deduplicate.ts DATA [SIZE…]`: time, peak memory and growth of deduplication, and how many true pairs
 * it compares at all. DATA holds translated sentences, `parallel/{ntrex,pud}.en-*.tsv.gz`. Sizes are mentions; each
 * runs in a process of its own.
 *
 * Stories of 12 facts fall into two years; one to five articles, each in one of seven languages and within 30 days,
 * tell ten facts of their story. A fact is the first half of one sentence and the first half of another, numbers
 * of its own, and in six cases of ten a name; its translations are cut at the same share of their words.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { languages } from "../languages/index.ts";
import { candidatePairs } from "../pipeline/deduplicate/candidates.ts";
import { deduplicate } from "../pipeline/deduplicate/index.ts";
import { profilesOf } from "../pipeline/deduplicate/profile.ts";
import type { EntityMention, LedgerMention } from "../pipeline/records.ts";
import { randomFrom } from "../pipeline/tagging/learner.ts";

const LANGUAGES = ["en", "fr", "de", "es", "id", "it", "pt"];
const DAYS = 730;
const FACTS = 12;
const TOLD = 10;
const SOURCES = ["ntrex", "pud"];

const [data = "", ...rest] = process.argv.slice(2);
if (rest[0] === "--one") measure(Number(rest[1]), rest[2]!);
else series(rest.length > 0 ? rest.map(Number) : [10_000, 30_000, 100_000]);

/** Every size in a process of its own; the exponent is the slope of ln processor time over ln mentions. */
function series(sizes: readonly number[]): void {
  console.log(
    "| mentions | processor s | ms a mention | peak MB | candidates a mention | blocking recall | merged pairs P / R |",
  );
  console.log("|--:|--:|--:|--:|--:|--:|--:|");
  const points: (readonly [number, number])[] = [];
  for (const size of sizes) {
    const [blocking, whole] = ["blocking", "whole"].map((part) => {
      const args = [fileURLToPath(import.meta.url), data, "--one", String(size), part];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as Record<string, number>;
    });
    const { seconds, peak, precision, recall } = whole!;
    points.push([Math.log(size), Math.log(seconds!)]);
    const cells = [
      size.toLocaleString("en"),
      seconds!.toFixed(1),
      ((1_000 * seconds!) / size).toFixed(2),
      peak!.toFixed(0),
      (blocking!["candidates"]! / size).toFixed(1),
      (100 * blocking!["recall"]!).toFixed(1),
      `${(100 * precision!).toFixed(1)} / ${(100 * recall!).toFixed(1)}`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  if (points.length > 1) console.log(`\ngrowth exponent ${slope(points).toFixed(2)}`);
}

function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let [up, down] = [0, 0];
  for (const [a, b] of points) {
    up += (a - x) * (b - y);
    down += (a - x) ** 2;
  }
  return up / down;
}

/** One size, as a line of JSON: the pairs compared, or the whole of deduplication. */
function measure(size: number, part: string): void {
  const { mentions, facts } = corpus(size);
  if (part === "blocking") {
    const sorted = mentions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const seen = { candidates: 0, found: 0 };
    for (const [i, j] of candidatePairs(profilesOf(sorted, languages))) {
      seen.candidates++;
      if (facts.get(sorted[i]!.id) === facts.get(sorted[j]!.id)) seen.found++;
    }
    const recall = seen.found / pairsOf(mentions.map(({ id }) => facts.get(id)!));
    console.log(JSON.stringify({ candidates: seen.candidates, recall }));
    return;
  }
  const before = process.cpuUsage();
  const { clusters } = deduplicate(mentions, { languages });
  const { user, system } = process.cpuUsage(before);
  let [merged, right] = [0, 0];
  for (const { mentions: ids } of clusters) {
    merged += (ids.length * (ids.length - 1)) / 2;
    right += pairsOf(ids.map((id) => facts.get(id)!));
  }
  const all = pairsOf(mentions.map(({ id }) => facts.get(id)!));
  const { maxRSS } = process.resourceUsage();
  const seconds = (user + system) / 1e6;
  const shares = { precision: right / merged, recall: right / all };
  console.log(JSON.stringify({ seconds, peak: maxRSS / 1_000, ...shares }));
}

/** Pairs of equal facts. */
function pairsOf(facts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return counts.values().reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/** The words of every sentence, by language; sentences that all languages have. */
function sentences(): readonly ReadonlyMap<string, readonly string[]>[] {
  const rows = new Map<string, Map<string, readonly string[]>>();
  for (const source of SOURCES) {
    for (const language of LANGUAGES.slice(1)) {
      const path = join(data, "parallel", `${source}.en-${language}.tsv.gz`);
      for (const line of linesOf(path)) {
        const [english = "", other = ""] = line.split("\t");
        const row = rows.get(english) ?? new Map([["en", english.split(" ")]]);
        rows.set(english, row.set(language, other.split(" ")));
      }
    }
  }
  return [...rows.values()].filter((row) => row.size >= LANGUAGES.length - 1);
}

function linesOf(path: string): readonly string[] {
  try {
    return gunzipSync(readFileSync(path)).toString("utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}

function corpus(size: number): {
  mentions: LedgerMention[];
  facts: ReadonlyMap<string, number>;
} {
  const rows = sentences();
  const random = randomFrom(7);
  const below = (n: number) => Math.floor(random() * n);
  const mentions: LedgerMention[] = [];
  const facts = new Map<string, number>();
  for (let story = 0; mentions.length < size; story++) {
    const day = below(DAYS);
    const names = [0, 1, 2].map(() => nameOf(below(20_000)));
    const told = Array.from({ length: FACTS }, () => ({
      first: rows[below(rows.length)]!,
      second: rows[below(rows.length)]!,
      number: below(10_000),
      name: random() < 0.6 ? names[below(3)]! : null,
    }));
    for (let article = 1 + below(5); article > 0 && mentions.length < size; article--) {
      const published = new Date(Date.UTC(2020, 0, 1 + day + below(30))).toJSON().slice(0, 10);
      const usable = LANGUAGES.filter((tag) =>
        told.every(({ first, second }) => first.has(tag) && second.has(tag)),
      );
      const language = usable[below(usable.length)] ?? "en";
      const articleId = `art-${story}-${article}`;
      const from = below(FACTS);
      for (let i = 0; i < TOLD && mentions.length < size; i++) {
        const fact = (from + i) % FACTS;
        const id = `men-${Math.floor(random() * 2 ** 40).toString(36)}-${mentions.length}`;
        facts.set(id, story * FACTS + fact);
        mentions.push(mentionOf(id, articleId, language, published, i, told[fact]!));
      }
    }
  }
  return { mentions, facts };
}

interface Fact {
  readonly first: ReadonlyMap<string, readonly string[]>;
  readonly second: ReadonlyMap<string, readonly string[]>;
  readonly number: number;
  readonly name: string | null;
}

function mentionOf(
  id: string,
  articleId: string,
  language: string,
  published: string,
  place: number,
  { first, second, number, name }: Fact,
): LedgerMention {
  const words = [first, second].map((row) => {
    const own = row.get(language)!;
    const share = Math.min(0.5, 10 / row.get("en")!.length);
    return own.slice(0, Math.max(2, Math.round(share * own.length))).join(" ");
  });
  let digits = number;
  const facts = words.join(", ").replaceAll(/\d+/gu, (found) => {
    digits = (digits * 7 + 3) % 9_973;
    return String(digits % 10 ** found.length);
  });
  const text = name === null ? facts : `${name} ${facts}`;
  const entities: EntityMention[] =
    name === null
      ? []
      : [
          {
            start: 0,
            end: name.length,
            text: name,
            entityId: `ent-${name}`,
            name,
            type: "ORG",
            rule: "bench",
          },
        ];
  return {
    id,
    articleId,
    language,
    text,
    start: place * 1_000,
    end: place * 1_000 + text.length,
    speaker: null,
    cue: null,
    stance: "asserted",
    eventDate: null,
    dateCertainty: null,
    dateText: null,
    statedDate: null,
    entities: entities.map((entity) => ({
      ...entity,
      start: place * 1_000,
      end: place * 1_000 + entity.end,
    })),
    quantities: [],
    negated: false,
    confidence: 0.9,
    rule: "bench",
    published,
  };
}

/** A name of two made-up words. */
function nameOf(number: number): string {
  const syllables = ["ka", "lo", "mer", "vin", "to", "ra", "sel", "bu", "dri", "no"];
  const at = (place: number) => syllables[Math.floor(number / 10 ** place) % 10]!;
  const word = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  return `${word(at(0) + at(1) + at(2))} ${word(at(3) + at(4) + at(1))}`;
}
