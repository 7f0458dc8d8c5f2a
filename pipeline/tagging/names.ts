import type { Languages } from "../../languages/language.ts";
import type { Span, Token } from "../records.ts";
import { unpackClasses, type WordClasses } from "./classes.ts";
import { Labeller } from "./labeller.ts";
import { markListed } from "./marks.ts";
import { type Model, modelBytes, unpackModel } from "./model.ts";
import type { NameInput } from "./name-features.ts";
import { NameScorer } from "./name-scorer.ts";
import { NameVocabulary, type NameWord } from "./name-words.ts";
import { type Ordinary, unpackOrdinary } from "./ordinary.ts";
import { hash, wordOf } from "./words.ts";

/** `O` first: margins are measured against it. */
export const NAME_LABELS: readonly string[] = [
  "O",
  "B-PER",
  "I-PER",
  "B-ORG",
  "I-ORG",
  "B-LOC",
  "I-LOC",
];

/** A name the model found. */
export interface FoundName extends Span {
  readonly type: "PER" | "ORG" | "LOC";
  /** 0 to 1, from the margin over "no name" of its weakest token. */
  readonly score: number;
}

/** Looks everything up that the features need; `scheme` names the training set whose way of labelling is wanted. */
export function nameInput(
  tokens: readonly string[],
  vocabulary: NameVocabulary,
  scheme: string,
): NameInput {
  const { border } = vocabulary;
  const words = [border, border];
  for (const token of tokens) words.push(vocabulary.wordOf(token));
  words.push(border, border);
  return { words, listed: markListed(words), ...runsOf(words), scheme: hash(scheme) };
}

function runsOf(words: readonly NameWord[]): Pick<NameInput, "from" | "to"> {
  const from = new Int32Array(words.length);
  const to = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.word.capital) continue;
    const first = at;
    while (words[at + 1]!.word.capital) at++;
    for (let i = first; i <= at; i++) {
      from[i] = first;
      to[i] = at;
    }
  }
  return { from, to };
}

/** What all languages share. */
interface Shared {
  readonly model: Model;
  readonly ordinary: Ordinary;
  readonly classes: WordClasses;
  /** By base language tag. */
  readonly readers: Map<string, Reader>;
}

/** Reads the names of one language. */
interface Reader {
  readonly labeller: Labeller;
  readonly scorer: NameScorer;
  readonly vocabularies: WeakMap<Languages, NameVocabulary>;
}

let loaded: Shared | null | undefined;

/**
 * Persons, organisations and places of one sentence by the multilingual model, with the weights of the language's own
 * added where it has any; any language, those it was trained on best.
 */
export function findNames(
  tokens: readonly Token[],
  language: string,
  languages: Languages,
): FoundName[] {
  loaded ??= load();
  if (loaded === null || !tokens.some(({ text }) => wordOf(text).mayBeName)) return [];
  const base = language.split("-")[0]!;
  const reader = readerOf(loaded, base);
  const { labeller, scorer } = reader;
  const forms = tokens.map((token) => token.text);
  const input = nameInput(forms, vocabularyOf(loaded, reader, base, languages), base);
  const { words } = input;
  const { labels, margins } = labeller.decode(tokens.length, (scores, at) => {
    if (!mayBeNamed(words, at)) return false;
    scorer.score(scores, input, at);
    return true;
  });
  return spansOf(labels).map(({ from, to, type }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end - words[to + 1]!.cut,
    type,
    score: scoreOf(Math.min(...margins.slice(from, to))),
  }));
}

/** Whether token `at` has a capital or no case, or stands within two of one that has a capital before it. */
function mayBeNamed(words: readonly NameWord[], at: number): boolean {
  return words[at + 2]!.word.mayBeName || words[at + 1]!.word.capital || words[at]!.word.capital;
}

function readerOf({ model, readers }: Shared, language: string): Reader {
  let reader = readers.get(language);
  if (reader === undefined) {
    const packed = modelBytes(`${language}.names.br`);
    const own = packed === null ? null : unpackModel(packed, "used");
    reader = {
      labeller: new Labeller(model, own),
      scorer: new NameScorer(model, own),
      vocabularies: new WeakMap(),
    };
    readers.set(language, reader);
  }
  return reader;
}

function vocabularyOf(
  { ordinary, classes }: Shared,
  { vocabularies }: Reader,
  language: string,
  languages: Languages,
): NameVocabulary {
  let vocabulary = vocabularies.get(languages);
  if (vocabulary === undefined) {
    vocabulary = new NameVocabulary(language, languages, ordinary, classes);
    vocabularies.set(languages, vocabulary);
  }
  return vocabulary;
}

function load(): Shared | null {
  const packed = modelBytes("names.br");
  const ordinary = modelBytes("ordinary.br");
  const classes = modelBytes("classes.br");
  if (packed === null || ordinary === null || classes === null) return null;
  return {
    model: unpackModel(packed, "used"),
    ordinary: unpackOrdinary(ordinary),
    classes: unpackClasses(classes),
    readers: new Map(),
  };
}

/** A run of labels: tokens `from` to `to`, without `to`. */
export interface LabelSpan {
  readonly from: number;
  readonly to: number;
  readonly type: FoundName["type"];
}

/** The spans of a sequence of label indexes. */
export function spansOf(labels: ArrayLike<number>): LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let from = 0; from < labels.length; from++) {
    const label = NAME_LABELS[labels[from]!]!;
    if (!label.startsWith("B-")) continue;
    let to = from + 1;
    while (to < labels.length && NAME_LABELS[labels[to]!] === `I-${label.slice(2)}`) to++;
    spans.push({ from, to, type: label.slice(2) as FoundName["type"] });
  }
  return spans;
}

/** Margin, in weights as they are packed, at which the score is 0.73. */
const UNIT = 2500;

const scoreOf = (margin: number): number => 1 / (1 + Math.exp(-margin / UNIT));
