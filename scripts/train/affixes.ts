#!/usr/bin/env node
/**
 * `node scripts/train/affixes.ts DATA_DIR [--only=en,fr] [--measure]`: learns lemmas and features by
 * affix and writes `models/tagging/XX.affixes.br`; `--measure` learns without the held-out part and
 * prints the accuracy there, with the treebank's own part of speech.
 */
import { writeFileSync } from "node:fs";
import {
  type Affixes,
  learnAffixes,
  mostOf,
  type Observation,
  packAffixes,
} from "../../pipeline/tagging/affixes.ts";
import { featuresOf } from "../../pipeline/tagging/analysis.ts";
import {
  editsBetween,
  foldForm,
  formatEdit,
  type LemmaRules,
  lemmaOf,
} from "../../pipeline/tagging/lemma.ts";
import { parseOptions } from "./options.ts";
import { readCorpus, sets } from "./sets.ts";
import type { GoldSentence, GoldToken } from "./treebank.ts";

/** Those the claims stage can use. */
const KEPT = /^(?:Mood|Number|Person|Polarity|Tense|VerbForm|Voice)=/u;

/** Learns the edits between forms and lemmas, and lists the words they get wrong. */
export function learnLemmas(tokens: readonly GoldToken[]): LemmaRules {
  const known = tokens.filter((token) => token.lemma !== null);
  const capitals = learnCapitals(known);
  const ends: Observation[] = [];
  const starts: Observation[] = [];
  for (const { text, lemma, upos } of known) {
    const word = foldForm(text);
    const pair = editsBetween(word, foldForm(lemma!));
    if (pair === null) continue;
    ends.push({ upos, word, label: formatEdit(pair.end) });
    starts.push({ upos, word, label: formatEdit(pair.start) });
  }
  const edits = new Map([...learnAffixes(ends, "-", 1), ...learnAffixes(starts, "+", 2)]);
  const rules = { edits, capitals };
  for (const [key, { token, lemma }] of usualLemmas(known))
    if (lemmaOf(rules, token.text, token.upos) !== lemma) edits.set(key, lemma);
  return rules;
}

/** By part of speech, whether nearly all capitalised words keep their capital in the lemma; the others are listed. */
function learnCapitals(tokens: readonly GoldToken[]): Affixes {
  const words = new Map<string, Map<string, boolean>>();
  for (const { text, lemma, upos } of tokens) {
    if (!/^\p{Lu}/u.test(text)) continue;
    const seen = words.get(upos) ?? new Map<string, boolean>();
    words.set(upos, seen.set(foldForm(text), /^\p{Lu}/u.test(lemma!)));
  }
  const share = (seen: ReadonlyMap<string, boolean>): number =>
    [...seen.values()].filter(Boolean).length / seen.size;
  return new Map([...words].map(([upos, seen]) => [upos, share(seen) > 0.8 ? "1" : "0"]));
}

/** The most frequent lemma of each word and part of speech, with one token that has it. */
function usualLemmas(
  tokens: readonly GoldToken[],
): Map<string, { token: GoldToken; lemma: string }> {
  const counts = new Map<string, { token: GoldToken; labels: Map<string, number> }>();
  for (const token of tokens) {
    const key = `${token.upos}=${foldForm(token.text)}`;
    const entry = counts.get(key) ?? { token, labels: new Map<string, number>() };
    entry.labels.set(token.lemma!, (entry.labels.get(token.lemma!) ?? 0) + 1);
    counts.set(key, entry);
  }
  return new Map(
    [...counts].map(([key, { token, labels }]) => [key, { token, lemma: mostOf(labels)[0] }]),
  );
}

/** Learns the features of words by ending, and lists words seen twice or more that it gets wrong. */
export function learnFeatures(tokens: readonly GoldToken[]): Affixes {
  const known = tokens.filter((token) => token.features !== null);
  const seen = known.map(
    ({ text, upos, features }): Observation => ({
      upos,
      word: foldForm(text),
      label: keptFeatures(features!),
    }),
  );
  const table = learnAffixes(seen, "-", 2);
  const counts = new Map<string, { seen: Observation; labels: Map<string, number> }>();
  for (const one of seen) {
    const key = `${one.upos}=${one.word}`;
    const entry = counts.get(key) ?? { seen: one, labels: new Map<string, number>() };
    entry.labels.set(one.label, (entry.labels.get(one.label) ?? 0) + 1);
    counts.set(key, entry);
  }
  for (const [key, { seen: one, labels }] of counts) {
    const [label, count] = mostOf(labels);
    if (count > 1 && featuresOf(table, one.word, one.upos) !== label) table.set(key, label);
  }
  return table;
}

const keptFeatures = (features: string): string =>
  features
    .split("|")
    .filter((feature) => KEPT.test(feature))
    .join("|");

function measure(rules: LemmaRules, features: Affixes, held: readonly GoldSentence[]): string {
  const tokens = held.flatMap((sentence) => sentence.tokens);
  const share = (list: readonly GoldToken[], right: (token: GoldToken) => boolean): string =>
    ((100 * list.filter(right).length) / Math.max(1, list.length)).toFixed(2);
  const lemma = share(
    tokens.filter((token) => token.lemma !== null),
    ({ text, upos, lemma }) => lemmaOf(rules, text, upos) === lemma,
  );
  const feature = share(
    tokens.filter((token) => token.features !== null),
    ({ text, upos, features: gold }) => featuresOf(features, text, upos) === keptFeatures(gold!),
  );
  return `lemma ${lemma}\tfeatures ${feature}`;
}

if (import.meta.main) {
  const { data, only, measure: measuring } = parseOptions("affixes.ts", Object.keys(sets));
  for (const language of only) {
    const { train, held } = readCorpus(data, language, "lemmas");
    const tokens = (measuring ? train : [...train, ...held]).flatMap(({ tokens }) => tokens);
    const lemmaless = sets[language]!.lemmaless === true;
    const rules = learnLemmas(lemmaless ? [] : tokens);
    const features = learnFeatures(tokens);
    const packed = packAffixes([rules.edits, rules.capitals, features]);
    const target = new URL(`../../models/tagging/${language}.affixes.br`, import.meta.url);
    if (!measuring) writeFileSync(target, packed);
    const figures = measuring ? measure(rules, features, held) : "shipped";
    console.log(`${language}\t${figures}\t${packed.length} bytes`);
  }
}
