#!/usr/bin/env node
/**
 * `node scripts/train/tagger.ts DATA_DIR [--only=en,fr] [--measure]`: trains one part-of-speech model
 * per language and writes `models/tagging/XX.speech.br`; `--measure` trains without the held-out part,
 * prints the accuracy there and writes nothing. Same data, same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { Learner, randomFrom, shuffle } from "../../pipeline/tagging/learner.ts";
import { type Model, packModel, unpackModel } from "../../pipeline/tagging/model.ts";
import { SpeechTagger, UPOS } from "../../pipeline/tagging/speech.ts";
import { pad, type Word } from "../../pipeline/tagging/words.ts";
import { parseOptions } from "./options.ts";
import { readCorpus, sets } from "./sets.ts";
import type { GoldSentence } from "./treebank.ts";

const EPOCHS = 8;
/** 2^18 rows: 0.1 points above 2^17 for twice the memory. */
const BITS = 18;
/** In hundredths of a step. Twice that loses 0.1–0.2 points and saves a fifth of the bytes. */
const LEAST = 50;

interface Example {
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

/** Trains on the sentences, each seen `epochs` times in random order. */
export function trainSpeech(sentences: readonly GoldSentence[], epochs = EPOCHS): Model {
  const examples = sentences.map(
    ({ tokens }): Example => ({
      words: pad(tokens.map((token) => token.text)),
      tags: tokens.map((token) => UPOS.indexOf(token.upos)),
    }),
  );
  const learner = new Learner(UPOS, BITS);
  const tagger = new SpeechTagger(learner.model);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, tags } of shuffle(examples, random)) {
      tagger.tag(words, (at, guess) => {
        const gold = tags[at]!;
        if (gold >= 0 && gold !== guess) {
          learner.update(tagger.features, gold, 1);
          learner.update(tagger.features, guess, -1);
        }
        learner.step();
        return guess;
      });
    }
  }
  return learner.average();
}

/** Share of tokens with the right tag, of those that are exactly a token of the treebank. */
export function measureSpeech(model: Model, sentences: readonly GoldSentence[]): number {
  const tagger = new SpeechTagger(model);
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
    const { train, held } = readCorpus(data, language, "tags");
    const started = performance.now();
    const packed = packModel(trainSpeech(measure ? train : [...train, ...held]), LEAST);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (!measure) writeFileSync(new URL(`${language}.speech.br`, folder), packed);
    const words = train.reduce((sum, { tokens }) => sum + tokens.length, 0);
    const accuracy = measure
      ? (100 * measureSpeech(unpackModel(packed), held)).toFixed(2)
      : "shipped";
    console.log(`${language}\t${words} words\t${accuracy}\t${packed.length} bytes\t${seconds} s`);
  }
}
