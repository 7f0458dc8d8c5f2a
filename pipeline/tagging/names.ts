import type { Languages } from "../../languages/language.ts";
import type { Span, Token } from "../records.ts";
import type { Features } from "./features.ts";
import { Labeller } from "./labeller.ts";
import { type Marks, marksOf } from "./marks.ts";
import { modelBytes, unpackModel } from "./model.ts";
import { classOf, type Ordinary, unpackOrdinary } from "./ordinary.ts";
import { hash, pad, type Word, wordOf } from "./words.ts";

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

/** What the name model sees of a sentence. */
export interface NameInput {
  /** Padded by two on each side, as `marks` and `classes` are. */
  readonly words: readonly Word[];
  readonly marks: readonly Marks[];
  readonly classes: readonly number[];
  /** For each word the first and the last of the capitalised words it stands among; itself where it has none. */
  readonly runs: readonly (readonly [number, number])[];
  /** Hash of the scheme, whose own features stand beside the shared ones. */
  readonly scheme: number;
}

const NO_MARKS: Marks = { listed: 0, role: 0 };

/** "Moscow's" is seen as "Moscow": a short ending behind an apostrophe is no part of a name. */
const ENDING = /(?<=\p{L}{2})['’]\p{Ll}{1,4}$/u;

/** Looks everything up that the features need; `scheme` names the training set whose way of labelling is wanted. */
export function nameInput(
  tokens: readonly string[],
  language: string,
  languages: Languages,
  ordinary: Ordinary,
  scheme = language,
): NameInput {
  const forms = tokens.map((token) => token.replace(ENDING, ""));
  const words = pad(forms);
  const marks = marksOf(forms, language, languages);
  return {
    words,
    marks: [NO_MARKS, NO_MARKS, ...marks, NO_MARKS, NO_MARKS],
    classes: words.map((word) => (word.capital ? classOf(ordinary, language, word.folded) : 0)),
    runs: runsOf(words),
    scheme: hash(scheme),
  };
}

function runsOf(words: readonly Word[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < words.length; ) {
    let to = at;
    while (words[at]!.capital && words[to + 1]?.capital) to++;
    for (const run = [at, to] as const; at <= to; at++) runs.push(run);
  }
  return runs;
}

/** The features of token `at` (from 0). */
export function addNameFeatures(f: Features, input: NameInput, at: number): void {
  const { words, marks, classes, runs, scheme } = input;
  const i = at + 2;
  const w = words[i]!;
  const p = words[i - 1]!;
  const n = words[i + 1]!;
  const pp = words[i - 2]!;
  const nn = words[i + 2]!;
  const start = at === 0 ? 1 : 0;
  const ordinary = classes[i]!;
  f.one(1, start);
  f.one(2, w.form);
  f.one(3, w.lower);
  f.one(4, w.suffix2);
  f.one(5, w.suffix3);
  f.one(6, w.suffix4);
  f.one(7, w.suffix5);
  f.one(8, w.prefix2);
  f.one(9, w.prefix3);
  f.one(10, w.prefix4);
  f.two(11, w.shape, start);
  f.two(12, w.outline, start);
  f.three(13, w.outline, ordinary, start);
  f.one(14, p.lower);
  f.one(15, n.lower);
  f.one(16, pp.lower);
  f.one(17, nn.lower);
  f.two(18, p.lower, w.outline);
  f.two(19, n.lower, w.outline);
  f.two(20, p.lower, w.lower);
  f.two(21, w.lower, n.lower);
  f.two(22, pp.lower, p.lower);
  f.two(23, n.lower, nn.lower);
  f.two(24, p.outline, w.outline);
  f.two(25, w.outline, n.outline);
  f.three(26, p.outline, w.outline, n.outline);
  f.three(27, pp.outline, p.outline, w.outline);
  f.three(28, w.outline, n.outline, nn.outline);
  f.two(29, p.suffix3, w.outline);
  f.two(30, n.suffix3, w.outline);
  f.two(31, ordinary, classes[i - 1]!);
  f.two(32, ordinary, classes[i + 1]!);
  f.two(33, Math.min(w.folded.length, 12), w.outline);
  addMarkFeatures(f, marks, i, w.outline, ordinary);
  if (w.capital) addRunFeatures(f, input, runs[i]!, i);
  f.two(58, marks[i - 2]!.role, w.outline);
  f.two(59, pp.lower, w.outline);
  f.two(50, scheme, w.lower);
  f.two(51, scheme, w.suffix3);
  f.two(52, scheme, p.lower);
  f.three(53, scheme, p.lower, w.outline);
  f.two(54, scheme, n.lower);
  f.three(55, scheme, w.shape, start);
  f.three(56, scheme, w.outline, n.outline);
  f.three(57, scheme, marks[i]!.listed, marks[i]!.role);
}

/** What stands around and at the ends of a run of capitalised words tells the type of all of them. */
function addRunFeatures(
  f: Features,
  { words, marks }: NameInput,
  [from, to]: readonly [number, number],
  i: number,
): void {
  const place = i === from ? 0 : i === to ? 2 : 1;
  const size = Math.min(4, to - from);
  f.three(60, words[from - 1]!.lower, place, size);
  f.three(61, words[to + 1]!.lower, place, size);
  f.two(62, words[from]!.lower, place);
  f.two(63, words[to]!.lower, place);
  f.three(64, marks[from]!.role, marks[to]!.role, 4 * place + size);
  f.three(65, marks[from - 1]!.role, marks[to + 1]!.role, 4 * place + size);
  f.two(66, words[to]!.suffix3, place);
}

function addMarkFeatures(
  f: Features,
  marks: readonly Marks[],
  i: number,
  outline: number,
  ordinary: number,
): void {
  const { listed, role } = marks[i]!;
  const before = marks[i - 1]!;
  const behind = marks[i + 1]!;
  f.one(40, listed);
  f.one(41, role);
  f.two(42, listed, outline);
  f.three(43, listed, role, ordinary);
  f.three(44, before.listed, listed, behind.listed);
  f.three(45, before.role, role, behind.role);
  f.three(46, before.role, outline, ordinary);
  f.three(47, behind.role, outline, ordinary);
  f.two(48, before.listed, outline);
  f.two(49, behind.listed, outline);
}

let loaded: { labeller: Labeller; ordinary: Ordinary } | null | undefined;

/** Persons, organisations and places of one sentence by the multilingual model; any language, those it was trained on best. */
export function findNames(
  tokens: readonly Token[],
  language: string,
  languages: Languages,
): FoundName[] {
  loaded ??= load();
  if (loaded === null || tokens.length === 0) return [];
  const { labeller, ordinary } = loaded;
  if (!tokens.some(({ text }) => wordOf(text).mayBeName)) return [];
  const base = language.split("-")[0]!;
  const forms = tokens.map((token) => token.text);
  const input = nameInput(forms, base, languages, ordinary);
  const { labels, margins } = labeller.label(
    tokens.length,
    (f, at) => addNameFeatures(f, input, at),
    (at) => mayBeNamed(input.words, at),
  );
  return spansOf(labels).map(({ from, to, type }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end - (ENDING.exec(forms[to - 1]!)?.[0].length ?? 0),
    type,
    score: scoreOf(Math.min(...margins.subarray(from, to))),
  }));
}

/** Whether token `at` has a capital or no case, or stands within two of one that has a capital before it. */
function mayBeNamed(words: readonly Word[], at: number): boolean {
  return words[at + 2]!.mayBeName || words[at + 1]!.capital || words[at]!.capital;
}

function load(): { labeller: Labeller; ordinary: Ordinary } | null {
  const model = modelBytes("names.br");
  const ordinary = modelBytes("ordinary.br");
  if (model === null || ordinary === null) return null;
  return { labeller: new Labeller(unpackModel(model)), ordinary: unpackOrdinary(ordinary) };
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
