#!/usr/bin/env node
/**
 * `node scripts/train/parser.ts DATA_DIR [--only=en,fr] [--measure]`: trains one arc-hybrid parser per
 * language, by beam search, on tags predicted by taggers that have not seen the sentence, and writes
 * `models/tagging/XX.trees.br` and `XX.relations.br`. Same data, same bytes.
 */
import { writeFileSync } from "node:fs";
import type { Affixes } from "../../pipeline/tagging/affixes.ts";
import { featuresOf } from "../../pipeline/tagging/analysis.ts";
import type { WordClasses } from "../../pipeline/tagging/classes.ts";
import { Features } from "../../pipeline/tagging/features.ts";
import { Learner, randomFrom, shuffle } from "../../pipeline/tagging/learner.ts";
import type { Lexicon } from "../../pipeline/tagging/lexicon.ts";
import {
  addScores,
  best,
  type Model,
  packModel,
  SCALE,
  unpackModel,
} from "../../pipeline/tagging/model.ts";
import { classesFor } from "../../pipeline/tagging/parse.ts";
import { type ParseInput, parseInput } from "../../pipeline/tagging/parse-input.ts";
import { addRelationFeatures, Parser, type TreeExtra } from "../../pipeline/tagging/parser.ts";
import { Rows } from "../../pipeline/tagging/rows.ts";
import { type SpeechTagger, UPOS } from "../../pipeline/tagging/speech.ts";
import { advance, START, type State } from "../../pipeline/tagging/transitions.ts";
import { pad } from "../../pipeline/tagging/words.ts";
import { learnFeatures } from "./affixes.ts";
import { compileLexicon } from "./lexicon.ts";
import { parseOptions } from "./options.ts";
import { goldActions } from "./oracle.ts";
import { readCorpus, sets } from "./sets.ts";
import { taggerOf, trainSpeech } from "./tagger.ts";
import type { GoldSentence } from "./treebank.ts";

const LANGUAGES = "en fr id pt es de it nl ru pl sv".split(" ");
const EPOCHS = 8;
/** Sets of this many sentences change little after four epochs. */
const MANY = 5000;
const EPOCHS_OF_MANY = 4;
const FOLDS = 3;
const FOLD_EPOCHS = 4;
/** Orders of the sentences whose models are averaged. */
const SEEDS = [3, 13, 23];
const BITS = 22;
/**
 * Rows whose weights all stay below this in a first training have none in the second, in hundredths of a step: en 84.7 for
 * 84.5 without, with a twentieth of the rows.
 */
const CUT = 200;
const CUT_OF_MANY = 400;
const RELATION_BITS = 16;
/** In hundredths of a step. */
const LEAST = 100;
/** Sizes of weights that the file tells apart. 127 gain nothing. */
const LEVELS = 15;
const RELATION_LEAST = 150;
/** In hundredths of a step: what a state may lie behind the best. Half of it lost 0.6 to 1, three quarters 0 to 0.5, twice that gained nothing for half the speed. */
const MARGIN = 8000;

interface Tree {
  readonly input: ParseInput;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Gives words their parts of speech, and features where trees go by them. */
interface Sight {
  readonly tagger: SpeechTagger;
  readonly features: Affixes | null;
  readonly classes: WordClasses | null;
}

/** What a language's trees see beside parts of speech: the forms of verbs, classes of words. */
interface Sees {
  readonly forms: boolean;
  readonly classes: WordClasses | null;
}

const featuresFrom = (sentences: readonly GoldSentence[]): Affixes =>
  learnFeatures(sentences.flatMap(({ tokens }) => tokens));

/** The sentences as what was trained on the other folds sees them. */
function jackknife(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  { forms, classes }: Sees,
): Tree[] {
  const trees: Tree[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = sentences.filter((_, i) => i % FOLDS === fold);
    const outside = sentences.filter((_, i) => i % FOLDS !== fold);
    const tagger = taggerOf(trainSpeech(outside, lexicon, FOLD_EPOCHS));
    const sight = { tagger, features: forms ? featuresFrom(outside) : null, classes };
    for (const sentence of inside) trees.push(treeOf(sentence, sight));
  }
  return trees;
}

function treeOf({ tokens }: GoldSentence, { tagger, features, classes }: Sight): Tree {
  const forms = tokens.map((token) => token.text);
  const tags = tagger.tag(pad(forms)).map((tag) => UPOS[tag]!);
  return {
    input: parseInput(
      forms,
      tags,
      features === null ? [] : forms.map((form, at) => featuresOf(features, form, tags[at]!)),
      classes,
    ),
    heads: Int32Array.from(tokens, ({ head }) => (head < 0 ? tokens.length : head)),
    relations: tokens.map((token) => token.relation),
  };
}

/**
 * Structured perceptron over beams (Huang, Fayong and Guo 2012): where the gold tree is not found, the
 * weights move at the step at which the best state lies furthest ahead of the gold one.
 */
function trainOnce(trees: readonly Tree[], bits: number, seed: number, rows?: Rows): Model {
  const learner = new Learner(["shift", "left", "right"], bits, null, rows);
  const parser = new Parser(learner.model, learner.model);
  const random = randomFrom(seed);
  const gold = new Map(trees.map((tree) => [tree, goldActions(tree.heads)]));
  const move = (input: ParseInput, actions: readonly number[], same: number, change: number) => {
    let state = START;
    for (const [step, action] of actions.entries()) {
      if (step >= same) {
        parser.look(state, input);
        learner.update(parser.features, action, change);
      }
      state = advance(state, action, 0);
    }
  };
  const epochs = trees.length < MANY ? EPOCHS : EPOCHS_OF_MANY;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const tree of shuffle(trees, random)) {
      const right = gold.get(tree)!;
      const wrong = worstPath(parser, tree.input, right);
      const same = wrong.findIndex((action, step) => action !== right[step]);
      if (same >= 0) {
        move(tree.input, right.slice(0, wrong.length), same, 1);
        move(tree.input, wrong, same, -1);
      }
      learner.step();
    }
  return learner.average();
}

/** The mean of the models of all seeds. */
function trainMean(trees: readonly Tree[], bits: number, rows?: Rows): Model {
  const [first, ...others] = SEEDS.map((seed) => trainOnce(trees, bits, seed, rows));
  const weights = first!.weights.map((weight, at) =>
    Math.round(others.reduce((sum, model) => sum + model.weights[at]!, weight) / SEEDS.length),
  );
  return { ...first!, weights };
}

/** Learns on all rows, then anew on those alone whose weights came out large; the margin is in the model's units. */
function trainActions(trees: readonly Tree[], { forms, classes }: Sees): Model {
  const rows = largeRows(trainMean(trees, BITS), trees.length < MANY ? CUT : CUT_OF_MANY);
  const model = trainMean(trees, BITS, rows);
  let max = 0;
  for (const weight of model.weights) max = Math.max(max, Math.abs(weight));
  const margin = Math.round((MARGIN * SCALE) / max);
  const extra: TreeExtra = { margin, forms, classes: classes !== null };
  return { ...model, extra };
}

/** The rows with a weight of at least `least`. */
function largeRows({ labels, bits, weights }: Model, least: number): Rows {
  const rows: number[] = [];
  for (let at = 0; at < weights.length; at++) {
    const row = Math.floor(at / labels.length);
    if (Math.abs(weights[at]!) >= least && rows.at(-1) !== row) rows.push(row);
  }
  return new Rows(bits, Int32Array.from(rows));
}

/** The actions of the best state at the step at which it lies furthest ahead of the gold one. */
function worstPath(parser: Parser, input: ParseInput, gold: readonly number[]): number[] {
  let beam: readonly State[] = [START];
  let right: State = START;
  let found: State | undefined = START;
  let worst: State | undefined;
  let most = 0;
  for (const action of gold) {
    beam = parser.expand(beam, input);
    const first = beam[0]!;
    const past: State | undefined = found;
    found = beam.find((state) => state.before === past && state.action === action);
    if (found === undefined) parser.look(right, input);
    right = found ?? advance(right, action, right.score + parser.scores[action]!);
    if (first === found || first.score - right.score < most) continue;
    most = first.score - right.score;
    worst = first;
  }
  const actions: number[] = [];
  for (let state = worst; state !== undefined && state.before !== null; state = state.before)
    actions.unshift(state.action);
  return actions;
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
function measure(parser: Parser, sight: Sight, held: readonly GoldSentence[]): string {
  let all = 0;
  let heads = 0;
  let both = 0;
  for (const sentence of held) {
    const arcs = parser.parse(treeOf(sentence, sight).input);
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
  const { lexicon } = compileLexicon(data, language, !measuring);
  const sees = { forms: sets[language]!.treeForms === true, classes: classesFor(language) };
  const trees = jackknife(measuring ? train : [...train, ...held], lexicon, sees);
  const actions = packModel(trainActions(trees, sees), LEAST, LEVELS);
  const relations = packModel(trainRelations(trees), RELATION_LEAST, LEVELS);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const write = (name: string, bytes: Buffer) =>
    writeFileSync(new URL(`../../models/tagging/${language}.${name}.br`, import.meta.url), bytes);
  let figures = "shipped";
  if (measuring) {
    const tagged = readCorpus(data, language, "tags").train;
    const tagger = taggerOf(trainSpeech(tagged, lexicon));
    const features = sees.forms ? featuresFrom(readCorpus(data, language, "lemmas").train) : null;
    const parser = new Parser(unpackModel(actions, "used"), unpackModel(relations, "used"));
    figures = measure(parser, { tagger, features, classes: sees.classes }, held);
  }
  if (!measuring) {
    write("trees", actions);
    write("relations", relations);
  }
  console.log(
    `${language}\t${figures}\t${actions.length} + ${relations.length} bytes\t${seconds} s`,
  );
}
