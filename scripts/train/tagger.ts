#!/usr/bin/env node
/**
 * `node scripts/train/tagger.ts DATA_DIR [--only=en,fr] [--measure]`: trains one part-of-speech model
 * per language and writes `models/tagging/XX.speech.br`; `--measure` trains without the held-out part,
 * prints the accuracy there and writes nothing. Same data, same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { Features } from "../../pipeline/tagging/features.ts";
import { addLoneFeatures, Guesser } from "../../pipeline/tagging/guess.ts";
import { Learner, randomFrom, shuffle } from "../../pipeline/tagging/learner.ts";
import type { Lexicon } from "../../pipeline/tagging/lexicon.ts";
import {
  addScores,
  best,
  type Model,
  packModel,
  unpackModel,
} from "../../pipeline/tagging/model.ts";
import { SpeechTagger, UPOS } from "../../pipeline/tagging/speech.ts";
import type { Seen, SpeechExtra } from "../../pipeline/tagging/speech-features.ts";
import { pad, type Word } from "../../pipeline/tagging/words.ts";
import { compileLexicon } from "./lexicon.ts";
import { parseOptions } from "./options.ts";
import { readCorpus, sets, speechExtra, whole } from "./sets.ts";
import type { GoldSentence } from "./treebank.ts";

const EPOCHS = 8;
/** 2^18 rows: 0.1 points above 2^17 for twice the memory. */
const BITS = 18;
/** The mean of three models is 0.1 to 0.5 points better than one, and packs smaller. */
const SEEDS: readonly number[] = [1, 2, 3];
/** In hundredths of a step. Twice that loses 0.1–0.2 points and saves a fifth of the bytes. */
const LEAST = 75;
/** Sizes of weights that the file tells apart. 127 gain nothing (fr 96.4 for 96.5, vi 92.5 for 92.3, id, sv, es and ko alike) and take a third more. */
const LEVELS = 15;

/** Guesses of single words for training come from models that have not seen the sentence. */
const FOLDS = 5;
const GUESS_EPOCHS = 4;
const GUESS_BITS = 16;
/** Only the best label counts, so that small weights matter less than in the tagger. */
const GUESS_LEAST = 100;

interface Example {
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

/** The two models of a tagger and what dictionaries know of its words. */
export interface Speech {
  readonly speech: Model;
  readonly guesses: Model;
  readonly lexicon: Lexicon;
}

export const taggerOf = ({ speech, guesses, lexicon }: Speech): SpeechTagger =>
  new SpeechTagger(speech, new Guesser(guesses, lexicon));

/** Trains on the sentences, each seen `epochs` times in random order; the mean of a model for each seed. */
export function trainSpeech(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  extra: SpeechExtra | null,
  epochs = EPOCHS,
): Speech {
  const examples = sentences.map(
    ({ tokens }): Example => ({
      words: pad(tokens.map((token) => token.text)),
      tags: tokens.map((token) => UPOS.indexOf(token.upos)),
    }),
  );
  const seen = seeOutside(examples, lexicon, extra);
  const guesses = trainGuesses(examples, lexicon, extra);
  const guesser = new Guesser(guesses, lexicon);
  const sums = new Float64Array(UPOS.length << BITS);
  for (const seed of SEEDS) {
    const learner = new Learner(UPOS, BITS, extra);
    const tagger = new SpeechTagger(learner.model, guesser);
    const random = randomFrom(seed);
    for (let epoch = 0; epoch < epochs; epoch++)
      for (const example of shuffle(examples, random)) {
        const learn = (at: number, guess: number): number => {
          correct(learner, tagger.features, example.tags[at]!, guess);
          return guess;
        };
        tagger.tag(example.words, learn, seen.get(example));
      }
    for (const [at, weight] of learner.average().weights.entries()) sums[at]! += weight;
  }
  const weights = Int32Array.from(sums, (sum) => Math.round(sum / SEEDS.length));
  return { speech: { labels: UPOS, bits: BITS, weights, extra }, guesses, lexicon };
}

/** What models that have not seen a sentence guess of its words. */
function seeOutside(
  examples: readonly Example[],
  lexicon: Lexicon,
  extra: SpeechExtra | null,
): Map<Example, Seen[]> {
  const seen = new Map<Example, Seen[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const outside = examples.filter((_, i) => i % FOLDS !== fold);
    const guesser = new Guesser(trainGuesses(outside, lexicon, extra), lexicon);
    for (const [i, example] of examples.entries())
      if (i % FOLDS === fold)
        seen.set(
          example,
          example.words.map((word) => guesser.see(word)),
        );
  }
  return seen;
}

/** Trains the model that sees one word at a time. */
function trainGuesses(
  examples: readonly Example[],
  lexicon: Lexicon,
  extra: SpeechExtra | null,
): Model {
  const learner = new Learner(UPOS, GUESS_BITS, extra);
  const features = new Features(GUESS_BITS);
  const scores = new Int32Array(UPOS.length);
  const random = randomFrom(9);
  for (let epoch = 0; epoch < GUESS_EPOCHS; epoch++)
    for (const { words, tags } of shuffle(examples, random))
      for (const [at, gold] of tags.entries()) {
        const word = words[at + 2]!;
        features.count = 0;
        addLoneFeatures(features, word, lexicon.kindOf(word), extra?.circumfixes === true);
        scores.fill(0);
        addScores(learner.model, features, scores);
        correct(learner, features, gold, best(scores));
      }
  return learner.average();
}

/** One step of the perceptron; a gold label of -1 is none of ours. */
function correct(learner: Learner, features: Features, gold: number, guess: number): void {
  if (gold >= 0 && gold !== guess) {
    learner.update(features, gold, 1);
    learner.update(features, guess, -1);
  }
  learner.step();
}

/** Share of tokens with the right tag, of those that are exactly a token of the treebank. */
function measureSpeech(tagger: SpeechTagger, sentences: readonly GoldSentence[]): number {
  let right = 0;
  let all = 0;
  for (const { tokens } of sentences) {
    const tags = tagger.tag(pad(tokens.map((token) => token.text)));
    for (const [at, token] of tokens.entries()) {
      if (!token.exact) continue;
      all++;
      if (UPOS[tags[at]!] === token.upos) right++;
    }
  }
  return right / all;
}

if (import.meta.main) {
  const { data, only, measure } = parseOptions("tagger.ts", Object.keys(sets));
  const folder = new URL("../../models/tagging/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const language of only) {
    const started = performance.now();
    const { lexicon, files: lists } = compileLexicon(data, language, !measure);
    const corpus = readCorpus(data, language, "tags");
    const sentences = measure ? corpus.train : whole(corpus);
    const models = trainSpeech(sentences, lexicon, speechExtra(language));
    const speech = packModel(models.speech, sets[language]!.least ?? LEAST, LEVELS);
    const guesses = packModel(models.guesses, GUESS_LEAST);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const files = { speech, guesses, lexicon: lists.words };
    if (!measure) {
      for (const [name, bytes] of Object.entries(files))
        writeFileSync(new URL(`${language}.${name}.br`, folder), bytes);
      writeFileSync(new URL("name-words.br", folder), lists.names);
    }
    const packed = { speech: unpackModel(speech), guesses: unpackModel(guesses), lexicon };
    const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    const accuracy = measure
      ? (100 * measureSpeech(taggerOf(packed), corpus.held)).toFixed(2)
      : "shipped";
    const sizes = Object.values(files).map((bytes) => bytes.length);
    console.log(
      `${language}\t${words} words\t${accuracy}\t${sizes.join(" + ")} bytes\t${seconds} s`,
    );
  }
}
