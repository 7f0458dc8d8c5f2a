#!/usr/bin/env node
/**
 * `node scripts/train/names.ts DATA_DIR [--measure]`: counts which words stand in lower case, trains the
 * multilingual name model and the weights of languages' own, and writes `models/tagging/names.br`,
 * `XX.names.br` and `ordinary.br`; `--measure` leaves the held-out parts out and prints exact F1 there.
 * Same data, same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { languages } from "../../languages/index.ts";
import { unpackClasses } from "../../pipeline/tagging/classes.ts";
import { Labeller } from "../../pipeline/tagging/labeller.ts";
import { randomFrom, shuffle } from "../../pipeline/tagging/learner.ts";
import { largest, type Model, packModel, unpackModel } from "../../pipeline/tagging/model.ts";
import { addNameFeatures, type NameInput } from "../../pipeline/tagging/name-features.ts";
import { NameVocabulary } from "../../pipeline/tagging/name-words.ts";
import { type LabelSpan, NAME_LABELS, nameInput, spansOf } from "../../pipeline/tagging/names.ts";
import { type Ordinary, packOrdinary, unpackOrdinary } from "../../pipeline/tagging/ordinary.ts";
import { wordOf } from "../../pipeline/tagging/words.ts";
import { Field } from "./field.ts";
import { type NamedSentence, readNames } from "./namesets.ts";
import { parseOptions } from "./options.ts";
import { countOrdinary } from "./ordinary.ts";

const EPOCHS = 4;
const BITS = 21;
/** Models with other orders and other words blanked, averaged. */
const SEEDS = [2, 3];
/** In thousandths. With two seeds 40 lost 0.2 points and took a fifth less. */
const LEAST = 20;
/** Sizes of weights told apart: 16 and 127 gain nothing, and 127 take half as many bytes again. */
const LEVELS = 24;
/** Words blanked while training, so that context and lists carry weight: 20 % of capitalised ones (id 88.4 → 89.4). */
const BLANKED_CAPITALS = 0.2;
const BLANKED_OTHERS = 0.04;

/**
 * Languages with weights of their own, learned from their news alone and added to those that all share: id, whose set
 * names places by habits of its own. They count half: as a whole they lose names in articles of our own.
 */
const OWN = ["id"];
const SHARE = 0.5;

/** The shared model, packed, and by language the weights of its own. */
function packAll(
  sentences: readonly NamedSentence[],
  ordinary: Ordinary,
): [Buffer, Map<string, Buffer>] {
  const shared = trainNames(sentences, ordinary);
  const max = largest(shared);
  const own = OWN.map((tag) => {
    const news = sentences.filter(({ scheme }) => scheme === tag);
    const model = trainNames(news, ordinary);
    const weights = model.weights.map((weight) => Math.round(SHARE * weight));
    return [tag, packModel({ ...model, weights }, SHARE * LEAST, LEVELS, max)] as const;
  });
  return [packModel(shared, LEAST, LEVELS, max), new Map(own)];
}

/** The mean of the models of all seeds. */
function trainNames(sentences: readonly NamedSentence[], ordinary: Ordinary): Model {
  const sums = new Int32Array((1 << BITS) * NAME_LABELS.length);
  for (const seed of SEEDS)
    for (const [i, weight] of trainOne(sentences, ordinary, seed).weights.entries())
      sums[i]! += weight;
  const weights = sums.map((sum) => Math.round(sum / SEEDS.length));
  return { labels: NAME_LABELS, bits: BITS, weights, extra: null };
}

/** Trains on the sentences, in another order and with other words blanked each time. */
function trainOne(sentences: readonly NamedSentence[], ordinary: Ordinary, seed: number): Model {
  const field = new Field(NAME_LABELS, BITS);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const sentence of shuffle(sentences, random)) {
      const input = blank(inputOf(sentence, ordinary), random);
      field.learn(sentence.labels, (f, at) => addNameFeatures(f, input, at));
    }
  return field.model();
}

const classes = unpackClasses(
  readFileSync(new URL("../../models/tagging/classes.br", import.meta.url)),
);
const vocabularies = new Map<string, NameVocabulary>();

function inputOf({ forms, language, scheme }: NamedSentence, ordinary: Ordinary): NameInput {
  const vocabulary =
    vocabularies.get(language) ?? new NameVocabulary(language, languages, ordinary, classes);
  vocabularies.set(language, vocabulary);
  return nameInput(forms, vocabulary, scheme);
}

/** Replaces some words by an unknown one of the same shape. */
function blank(input: NameInput, random: () => number): NameInput {
  const unknown = wordOf("\u0003");
  const words = input.words.map((seen, i) => {
    if (i < 2 || i >= input.words.length - 2) return seen;
    const { shape, outline, capital, folded } = seen.word;
    if (random() >= (capital ? BLANKED_CAPITALS : BLANKED_OTHERS)) return seen;
    return { ...seen, word: { ...unknown, shape, outline, capital, folded } };
  });
  return { ...input, words };
}

/** Exact F1 of span and type, by language. */
function measure(
  shared: Model,
  own: ReadonlyMap<string, Buffer>,
  ordinary: Ordinary,
  held: readonly NamedSentence[],
): void {
  for (const [language, sentences] of Map.groupBy(held, (sentence) => sentence.scheme)) {
    const packed = own.get(language);
    const labeller = new Labeller(shared, packed === undefined ? null : unpackModel(packed));
    const gold = new Set<string>();
    const found = new Set<string>();
    for (const [number, sentence] of sentences.entries()) {
      const input = inputOf(sentence, ordinary);
      const { labels } = labeller.label(sentence.forms.length, (f, at) =>
        addNameFeatures(f, input, at),
      );
      const add = (set: Set<string>, spans: readonly LabelSpan[]) => {
        for (const { from, to, type } of spans) set.add(`${type} ${number}:${from}-${to}`);
      };
      add(gold, spansOf(sentence.labels));
      add(found, spansOf(labels));
    }
    const figures = ["", "PER", "ORG", "LOC"].map((type) => {
      const of = (set: Set<string>) => [...set].filter((key) => key.startsWith(type));
      const right = of(found).filter((key) => gold.has(key)).length;
      const sum = Math.max(1, of(found).length + of(gold).length);
      return `${type === "" ? "all" : type} ${((200 * right) / sum).toFixed(1)}`;
    });
    console.log(`${language}\t${figures.join("\t")}`);
  }
}

if (import.meta.main) {
  const { data, measure: measuring } = parseOptions("names.ts", []);
  const { train, held } = readNames(data);
  const sentences = measuring ? train : [...train, ...held];
  const words = packOrdinary(countOrdinary(data, sentences));
  const ordinary = unpackOrdinary(words);
  const started = performance.now();
  const [shared, own] = packAll(sentences, ordinary);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const sizes = [...own].map(([tag, packed]) => `, ${packed.length} of ${tag}`).join("");
  console.log(`${shared.length} bytes${sizes} and ${words.length} bytes of words, ${seconds} s`);
  const folder = new URL("../../models/tagging/", import.meta.url);
  writeFileSync(new URL("names.br", folder), shared);
  for (const [tag, packed] of own) writeFileSync(new URL(`${tag}.names.br`, folder), packed);
  writeFileSync(new URL("ordinary.br", folder), words);
  if (measuring) measure(unpackModel(shared), own, ordinary, held);
}
