import type { WordClasses } from "../../pipeline/tagging/classes.ts";
import { Features } from "../../pipeline/tagging/features.ts";
import { Learner, randomFrom, shuffle } from "../../pipeline/tagging/learner.ts";
import {
  addScores,
  best,
  largest,
  type Model,
  packModel,
  SCALE,
} from "../../pipeline/tagging/model.ts";
import type { ParseInput } from "../../pipeline/tagging/parse-input.ts";
import { Parser, type TreeExtra } from "../../pipeline/tagging/parser.ts";
import { addRelationFeatures } from "../../pipeline/tagging/relations.ts";
import { Rows } from "../../pipeline/tagging/rows.ts";
import { advance, START, type State } from "../../pipeline/tagging/transitions.ts";
import { goldActions } from "./oracle.ts";

const EPOCHS = 8;
/** Sets of this many sentences change little after four epochs. */
const MANY = 5000;
const EPOCHS_OF_MANY = 4;
/** Orders of the sentences whose models are averaged. */
const SEEDS = [3, 13, 23];
const BITS = 22;
/**
 * Rows whose weights all stay below this in a first training have none in the second, in hundredths of a step: en 84.7 for
 * 84.5 without, with a twentieth of the rows.
 */
const CUT = 200;
const CUT_OF_MANY = 400;
const RELATION_BITS = 20;
/** The same of relations: LAS en 79.7 → 80.1, id 73.0 → 74.0, against one model of 2^16 rows trained once, each row a hash of its parts. */
const RELATION_CUT = 100;
const RELATION_CUT_OF_MANY = 150;
/** In hundredths of a step. */
const LEAST = 100;
/** Sizes of weights that the file tells apart. 127 gain nothing. */
const LEVELS = 15;
/** In hundredths of a step: what a state may lie behind the best. Half of it lost 0.6 to 1, three quarters 0 to 0.5, twice that gained nothing for half the speed. */
const MARGIN = 8000;
/**
 * The same where treebanks learn apart: the weights of the main one move twice at a step, and its scores lie twice as far apart. id UAS
 * 81.5 for 80.8 as the mean of five parts of GSD dev; five times MARGIN gains nothing more.
 */
const MARGIN_APART = 16000;

/** A sentence as the parser sees it, with its gold heads (the sentence's length for the root) and relations. */
export interface Tree {
  readonly input: ParseInput;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** Which of the treebanks it is from that learn apart; 0 is the one whose conventions count. */
  readonly set: number;
}

const setsOf = (trees: readonly Tree[]): number =>
  trees.reduce((most, { set }) => Math.max(most, set + 1), 1);

/** What a language's trees see beside parts of speech: the forms of verbs, classes of words. */
export interface Sees {
  readonly forms: boolean;
  readonly classes: WordClasses | null;
}

/**
 * Structured perceptron over beams (Huang, Fayong and Guo 2012): where the gold tree is not found, the
 * weights move at the step at which the best state lies furthest ahead of the gold one.
 */
function trainActionsOnce(trees: readonly Tree[], seed: number, rows?: Rows): Model {
  const learner = new Learner(["shift", "left", "right"], BITS, null, rows, setsOf(trees));
  const parsers = learner.models.map((model) => new Parser(model));
  const random = randomFrom(seed);
  const gold = new Map(trees.map((tree) => [tree, goldActions(tree.heads)]));
  const move = ({ input, set }: Tree, actions: readonly number[], same: number, change: number) => {
    const parser = parsers[set]!;
    let state = START;
    for (const [step, action] of actions.entries()) {
      if (step >= same) {
        parser.look(state, input);
        learner.update(parser.features, action, change, set);
      }
      state = advance(state, action, 0);
    }
  };
  const epochs = trees.length < MANY ? EPOCHS : EPOCHS_OF_MANY;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const tree of shuffle(trees, random)) {
      const right = gold.get(tree)!;
      const wrong = worstPath(parsers[tree.set]!, tree.input, right);
      const same = wrong.findIndex((action, step) => action !== right[step]);
      if (same >= 0) {
        move(tree, right.slice(0, wrong.length), same, 1);
        move(tree, wrong, same, -1);
      }
      learner.step();
    }
  return learner.average();
}

type Train = (seed: number, rows?: Rows) => Model;

/** The mean of the models of all seeds. */
function trainMean(train: Train, rows?: Rows): Model {
  const [first, ...others] = SEEDS.map((seed) => train(seed, rows));
  const weights = first!.weights.map((weight, at) =>
    Math.round(others.reduce((sum, model) => sum + model.weights[at]!, weight) / SEEDS.length),
  );
  return { ...first!, weights };
}

/** Learns on all rows, then anew on those alone that have a weight of at least `cut`. */
const trainTwice = (train: Train, cut: number): Model =>
  trainMean(train, largeRows(trainMean(train), cut));

/** The actions that build the trees; packed. The margin is in the model's units. */
export function trainActions(trees: readonly Tree[], { forms, classes }: Sees): Buffer {
  const train: Train = (seed, rows) => trainActionsOnce(trees, seed, rows);
  const model = trainTwice(train, trees.length < MANY ? CUT : CUT_OF_MANY);
  const step = setsOf(trees) > 1 ? MARGIN_APART : MARGIN;
  const margin = Math.round((step * SCALE) / largest(model));
  const extra: TreeExtra = { margin, forms, classes: classes !== null };
  return packModel({ ...model, extra }, LEAST, LEVELS);
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

/** The relation of each word to its head, by the gold trees; packed. */
export function trainRelations(trees: readonly Tree[]): Buffer {
  const train: Train = (seed, rows) => trainRelationsOnce(trees, seed, rows);
  const model = trainTwice(train, trees.length < MANY ? RELATION_CUT : RELATION_CUT_OF_MANY);
  return packModel(model, LEAST, LEVELS);
}

function trainRelationsOnce(trees: readonly Tree[], seed: number, rows?: Rows): Model {
  const labels = [...new Set(trees.flatMap((tree) => tree.relations))].sort();
  const learner = new Learner(labels, RELATION_BITS, null, rows, setsOf(trees));
  const features = new Features(RELATION_BITS);
  const scores = new Int32Array(labels.length);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < EPOCHS_OF_MANY; epoch++)
    for (const { input, heads, relations, set } of shuffle(trees, random))
      for (const [word, head] of heads.entries()) {
        if (head === heads.length) continue;
        features.count = 0;
        addRelationFeatures(features, input, word, head, RELATION_BITS);
        scores.fill(0);
        addScores(learner.models[set]!, features, scores);
        const guess = best(scores);
        const right = labels.indexOf(relations[word]!);
        if (guess !== right) {
          learner.update(features, right, 1, set);
          learner.update(features, guess, -1, set);
        }
        learner.step();
      }
  return learner.average();
}
