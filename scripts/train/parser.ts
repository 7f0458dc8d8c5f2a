#!/usr/bin/env node
/**
 * `node scripts/train/parser.ts DATA_DIR [--only=en,fr] [--measure [--parts]]`: trains one arc-hybrid parser per
 * language, by beam search, on tags predicted by taggers that have not seen the sentence, and writes
 * `models/tagging/XX.trees.br` and `XX.relations.br`. Same data, same bytes. `--parts` measures on each part of
 * the main set in turn, of which all sentences then count, where else the first part alone is held out.
 */
import { writeFileSync } from "node:fs";
import type { Affixes } from "../../pipeline/tagging/affixes.ts";
import { featuresOf } from "../../pipeline/tagging/analysis.ts";
import type { WordClasses } from "../../pipeline/tagging/classes.ts";
import type { Lexicon } from "../../pipeline/tagging/lexicon.ts";
import { unpackModel } from "../../pipeline/tagging/model.ts";
import { classesFor } from "../../pipeline/tagging/parse.ts";
import { type ParseInput, parseInput } from "../../pipeline/tagging/parse-input.ts";
import { Parser } from "../../pipeline/tagging/parser.ts";
import { type Arc, Relations } from "../../pipeline/tagging/relations.ts";
import { SparseModel } from "../../pipeline/tagging/sparse.ts";
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

/** Of tokens that are exactly the treebank's: how many, how many have the right head, and the right relation too. */
interface Counts {
  all: number;
  heads: number;
  both: number;
}

/** Adds what a parser finds on predicted tags, of universal relations. */
function countRight(
  counts: Counts,
  parse: (input: ParseInput) => readonly Arc[],
  sight: Sight,
  held: readonly GoldSentence[],
): void {
  for (const sentence of held) {
    const arcs = parse(treeOf(sentence, sight).input);
    for (const [at, token] of sentence.tokens.entries()) {
      if (!token.exact) continue;
      counts.all++;
      if (arcs[at]!.head !== token.head) continue;
      counts.heads++;
      if (arcs[at]!.relation === token.relation) counts.both++;
    }
  }
}

const figures = ({ all, heads, both }: Counts): string =>
  `UAS ${((100 * heads) / all).toFixed(2)}\tLAS ${((100 * both) / all).toFixed(2)}`;

/** Trains without one part of the main set and counts there. */
function measure(data: string, language: string, part: number, counts: Counts): readonly Buffer[] {
  const { train, held } = readCorpus(data, language, "trees", part);
  const tagged = readCorpus(data, language, "tags", part);
  const { lexicon } = compileLexicon(data, language, false);
  const sees = seesOf(language);
  const trees = jackknife(train, tagged.train, lexicon, sees, language);
  const files = [trainActions(trees, sees), trainRelations(trees)] as const;
  const tagger = taggerOf(trainSpeech(tagged.train, lexicon, speechExtra(language)));
  const features = sees.forms
    ? featuresFrom(readCorpus(data, language, "lemmas", part).train)
    : null;
  const parser = new Parser(unpackModel(files[0], "used"));
  const relations = new Relations(new SparseModel(files[1]));
  const sight = { tagger, features, classes: sees.classes, apart: treebanksApart(language) };
  countRight(counts, (input) => relations.arcs(input, parser.heads(input)), sight, held);
  return files;
}

const seesOf = (language: string): Sees => ({
  forms: sets[language]!.treeForms === true,
  classes: classesFor(language),
});

/** Trains on everything. */
function trainAll(data: string, language: string): readonly Buffer[] {
  const { train, held } = readCorpus(data, language, "trees");
  const tagged = whole(readCorpus(data, language, "tags"));
  const { lexicon } = compileLexicon(data, language, true);
  const sees = seesOf(language);
  const trees = jackknife([...train, ...held], tagged, lexicon, sees, language);
  return [trainActions(trees, sees), trainRelations(trees)];
}

const { data, only, measure: measuring, parts } = parseOptions("parser.ts", LANGUAGES);
for (const language of only) {
  const started = performance.now();
  const report = (what: string, files: readonly Buffer[]): void => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const sizes = files.map((file) => file.length).join(" + ");
    console.log(`${language}\t${what}\t${sizes} bytes\t${seconds} s`);
  };
  if (measuring) {
    const counts: Counts = { all: 0, heads: 0, both: 0 };
    const count = parts ? (sets[language]!.every ?? 1) : 1;
    for (let part = 0; part < count; part++) {
      const files = measure(data, language, part, counts);
      report(`${figures(counts)}\tof ${counts.all} words`, files);
    }
    continue;
  }
  const files = trainAll(data, language);
  for (const [at, name] of ["trees", "relations"].entries())
    writeFileSync(
      new URL(`../../models/tagging/${language}.${name}.br`, import.meta.url),
      files[at]!,
    );
  report("shipped", files);
}
