#!/usr/bin/env node
/**
 * `node scripts/train/parser.ts DATA_DIR [--only=en,fr] [--measure]`: trains one arc-hybrid parser per
 * language on tags predicted by taggers that have not seen the sentence, and writes
 * `models/tagging/XX.trees.br` and `XX.relations.br`. Same data, same bytes.
 */
import { writeFileSync } from "node:fs";
import { Features } from "../../pipeline/tagging/features.ts";
import { Learner, randomFrom, shuffle } from "../../pipeline/tagging/learner.ts";
import {
  addScores,
  best,
  type Model,
  packModel,
  unpackModel,
} from "../../pipeline/tagging/model.ts";
import {
  addRelationFeatures,
  type ParseInput,
  Parser,
  parseInput,
} from "../../pipeline/tagging/parser.ts";
import { SpeechTagger, UPOS } from "../../pipeline/tagging/speech.ts";
import { Configuration } from "../../pipeline/tagging/transitions.ts";
import { pad } from "../../pipeline/tagging/words.ts";
import { parseOptions } from "./options.ts";
import { readCorpus } from "./sets.ts";
import { trainSpeech } from "./tagger.ts";
import type { GoldSentence } from "./treebank.ts";

const LANGUAGES = "en fr id pt es de it nl ru pl sv".split(" ");
const EPOCHS = 7;
const FOLDS = 3;
const FOLD_EPOCHS = 4;
const BITS = 18;
const RELATION_BITS = 16;
/** In hundredths of a step. */
const LEAST = 150;
/** Own decisions are followed from the second epoch on, in nine of ten steps. */
const OWN = 0.9;

interface Tree {
  readonly input: ParseInput;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** The sentences with parts of speech as a tagger trained on the other folds gives them. */
function jackknife(sentences: readonly GoldSentence[]): Tree[] {
  const trees: Tree[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = sentences.filter((_, i) => i % FOLDS === fold);
    const outside = sentences.filter((_, i) => i % FOLDS !== fold);
    const tagger = new SpeechTagger(trainSpeech(outside, FOLD_EPOCHS));
    for (const sentence of inside) trees.push(treeOf(sentence, tagger));
  }
  return trees;
}

function treeOf({ tokens }: GoldSentence, tagger: SpeechTagger): Tree {
  const forms = tokens.map((token) => token.text);
  const tags = tagger.tag(pad(forms)).map((tag) => UPOS[tag]!);
  return {
    input: parseInput(forms, tags),
    heads: Int32Array.from(tokens, ({ head }) => (head < 0 ? tokens.length : head)),
    relations: tokens.map((token) => token.relation),
  };
}

function trainActions(trees: readonly Tree[]): Model {
  const learner = new Learner(["shift", "left", "right"], BITS);
  const parser = new Parser(learner.model, learner.model);
  const random = randomFrom(3);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { input, heads } of shuffle(trees, random)) {
      const c = new Configuration(heads.length);
      const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
      for (const [word, head] of heads.entries()) children[head]!.push(word);
      while (!c.done) {
        const guess = parser.choose(c, input);
        const right = oracle(c, heads, children, guess);
        if (right !== guess) {
          learner.update(parser.features, right, 1);
          learner.update(parser.features, guess, -1);
        }
        learner.step();
        c.apply(epoch > 0 && random() < OWN ? guess : right);
      }
    }
  return learner.average();
}

/** The guess where it costs nothing more than another action, else the cheapest action. */
function oracle(
  c: Configuration,
  heads: Int32Array,
  children: readonly (readonly number[])[],
  guess: number,
): number {
  let found = guess;
  let least = c.cost(guess, heads, children);
  for (let action = 0; action < 3 && least > 0; action++) {
    if (action === guess || !c.allows(action)) continue;
    const cost = c.cost(action, heads, children);
    if (cost < least) [found, least] = [action, cost];
  }
  return found;
}

function trainRelations(trees: readonly Tree[]): Model {
  const labels = [...new Set(trees.flatMap((tree) => tree.relations))].sort();
  const learner = new Learner(labels, RELATION_BITS);
  const features = new Features(RELATION_BITS);
  const scores = new Int32Array(labels.length);
  const random = randomFrom(4);
  for (let epoch = 0; epoch < 4; epoch++)
    for (const { input, heads, relations } of shuffle(trees, random))
      for (const [word, head] of heads.entries()) {
        if (head === heads.length) continue;
        features.count = 0;
        addRelationFeatures(features, input, word, head);
        scores.fill(0);
        addScores(learner.model, features, scores);
        const guess = best(scores);
        const right = labels.indexOf(relations[word]!);
        if (guess !== right) {
          learner.update(features, right, 1);
          learner.update(features, guess, -1);
        }
        learner.step();
      }
  return learner.average();
}

/** UAS and LAS (universal relations) with predicted tags, of tokens that are exactly the treebank's. */
function measure(parser: Parser, tagger: SpeechTagger, held: readonly GoldSentence[]): string {
  let all = 0;
  let heads = 0;
  let both = 0;
  for (const sentence of held) {
    const arcs = parser.parse(treeOf(sentence, tagger).input);
    for (const [at, token] of sentence.tokens.entries()) {
      if (!token.exact) continue;
      all++;
      if (arcs[at]!.head !== token.head) continue;
      heads++;
      if (arcs[at]!.relation === token.relation) both++;
    }
  }
  return `UAS ${((100 * heads) / all).toFixed(2)}\tLAS ${((100 * both) / all).toFixed(2)}`;
}

const { data, only, measure: measuring } = parseOptions("parser.ts", LANGUAGES);
for (const language of only) {
  const { train, held } = readCorpus(data, language, "trees");
  const started = performance.now();
  const trees = jackknife(measuring ? train : [...train, ...held]);
  const actions = packModel(trainActions(trees), LEAST);
  const relations = packModel(trainRelations(trees), LEAST);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const write = (name: string, bytes: Buffer) =>
    writeFileSync(new URL(`../../models/tagging/${language}.${name}.br`, import.meta.url), bytes);
  let figures = "shipped";
  if (measuring) {
    const tagged = readCorpus(data, language, "tags").train;
    const tagger = new SpeechTagger(trainSpeech(tagged));
    figures = measure(new Parser(unpackModel(actions), unpackModel(relations)), tagger, held);
  }
  write("trees", actions);
  write("relations", relations);
  console.log(
    `${language}\t${figures}\t${actions.length} + ${relations.length} bytes\t${seconds} s`,
  );
}
