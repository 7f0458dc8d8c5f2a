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
import type { Lexicon } from "../../pipeline/tagging/lexicon.ts";
import { unpackModel } from "../../pipeline/tagging/model.ts";
import { classesFor } from "../../pipeline/tagging/parse.ts";
import { parseInput } from "../../pipeline/tagging/parse-input.ts";
import { Parser } from "../../pipeline/tagging/parser.ts";
import { type SpeechTagger, UPOS } from "../../pipeline/tagging/speech.ts";
import { pad } from "../../pipeline/tagging/words.ts";
import { learnFeatures } from "./affixes.ts";
import { type Sees, type Tree, trainActions, trainRelations } from "./arcs.ts";
import { compileLexicon } from "./lexicon.ts";
import { parseOptions } from "./options.ts";
import { keyOf, readCorpus, sets, speechExtra, treebanksApart, whole } from "./sets.ts";
import { taggerOf, trainSpeech } from "./tagger.ts";
import type { GoldSentence } from "./treebank.ts";

const LANGUAGES = "en fr id pt es de it nl ru pl sv".split(" ");
const FOLDS = 3;
const FOLD_EPOCHS = 4;

/** Gives words their parts of speech, and features where trees go by them. */
interface Sight {
  readonly tagger: SpeechTagger;
  readonly features: Affixes | null;
  readonly classes: WordClasses | null;
  /** The treebanks that learn apart. */
  readonly apart: readonly string[];
}

const featuresFrom = (sentences: readonly GoldSentence[]): Affixes =>
  learnFeatures(sentences.flatMap(({ tokens }) => tokens));

/**
 * The sentences as what was trained on the other folds sees them; where treebanks learn apart on the other folds of all that have
 * tags, among which old trees are found by their letters.
 */
function jackknife(
  sentences: readonly GoldSentence[],
  all: readonly GoldSentence[],
  lexicon: Lexicon,
  { forms, classes }: Sees,
  language: string,
): Tree[] {
  const apart = treebanksApart(language);
  const extra = speechExtra(language);
  const trees: Tree[] = [];
  const tagged = apart.length > 0 ? all : sentences;
  const nameOf = (sentence: GoldSentence) => (apart.length > 0 ? keyOf(sentence) : sentence);
  const foldOf = new Map(tagged.map((sentence, i) => [nameOf(sentence), i % FOLDS]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = sentences.filter((sentence) => (foldOf.get(nameOf(sentence)) ?? 0) === fold);
    const outside = tagged.filter((sentence) => foldOf.get(nameOf(sentence)) !== fold);
    const tagger = taggerOf(trainSpeech(outside, lexicon, extra, FOLD_EPOCHS));
    const sight = { tagger, features: forms ? featuresFrom(outside) : null, classes, apart };
    for (const sentence of inside) trees.push(treeOf(sentence, sight));
  }
  return trees;
}

function treeOf({ set, tokens }: GoldSentence, { tagger, features, classes, apart }: Sight): Tree {
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
    set: Math.max(apart.indexOf(set), 0),
  };
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
  const tagged = readCorpus(data, language, "tags");
  const started = performance.now();
  const { lexicon } = compileLexicon(data, language, !measuring);
  const sees = { forms: sets[language]!.treeForms === true, classes: classesFor(language) };
  const trees = measuring
    ? jackknife(train, tagged.train, lexicon, sees, language)
    : jackknife([...train, ...held], whole(tagged), lexicon, sees, language);
  const actions = trainActions(trees, sees);
  const relations = trainRelations(trees);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const write = (name: string, bytes: Buffer) =>
    writeFileSync(new URL(`../../models/tagging/${language}.${name}.br`, import.meta.url), bytes);
  let figures = "shipped";
  if (measuring) {
    const tagger = taggerOf(trainSpeech(tagged.train, lexicon, speechExtra(language)));
    const apart = treebanksApart(language);
    const features = sees.forms ? featuresFrom(readCorpus(data, language, "lemmas").train) : null;
    const parser = new Parser(unpackModel(actions, "used"), unpackModel(relations, "used"));
    figures = measure(parser, { tagger, features, classes: sees.classes, apart }, held);
  }
  if (!measuring) {
    write("trees", actions);
    write("relations", relations);
  }
  console.log(
    `${language}\t${figures}\t${actions.length} + ${relations.length} bytes\t${seconds} s`,
  );
}
