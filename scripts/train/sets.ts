import { join } from "node:path";
import type { SpeechExtra } from "../../pipeline/tagging/speech-features.ts";
import { type GoldSentence, readTreebank } from "./treebank.ts";

/** The treebanks of one language; all of them train the shipped file. */
export interface Sets {
  readonly train: readonly string[];
  /** Held out to measure; where it is the main set, only every `every`-th sentence of it. */
  readonly held: string;
  readonly every?: number;
  /** A set of the same sentences as `held`, by id, in another script. */
  readonly twin?: string;
  /** Sets in an older scheme whose parts of speech follow the present one: of no use for lemmas. */
  readonly old?: readonly string[];
  /**
   * Sets of trees in an older scheme. Where there are any, all treebanks learn apart (see `Learner`): id UAS 79.4 without them,
   * 79.0 with them as they are.
   */
  readonly oldTrees?: readonly string[];
  /** Sets of speech, whose trees are unlike those of news. */
  readonly spoken?: readonly string[];
  /** The sets whose lemmas and features follow one convention, where the others' differ; every fifth sentence of the first is held out. */
  readonly lemmas?: readonly string[];
  /** Smallest weight that is kept, where the general one makes a large file and this loses nothing. */
  readonly least?: number;
  /** Whether its trees go by parts of speech with the forms of verbs. */
  readonly treeForms?: boolean;
  /** Whether its taggers see both ends of a word together. */
  readonly circumfixes?: boolean;
  /** Its lemmas are no words: vocalised (Arabic), morphemes joined by + (Korean). */
  readonly lemmaless?: boolean;
}

/** Left out: fr Sequoia (LGPL-LR), ja and zh sets with old word units. */
export const sets: Readonly<Record<string, Sets>> = {
  ar: { train: [], held: "pud", every: 5, lemmaless: true },
  cs: { train: [], held: "pud", every: 5 },
  de: { train: ["pud"], held: "gsd-dev", every: 5 },
  en: { train: ["ewt-train", "pud"], held: "ewt-dev" },
  es: { train: ["pud"], spoken: ["coser"], held: "gsd-dev", every: 5 },
  fi: { train: [], held: "pud", every: 5 },
  fr: {
    train: ["pud"],
    spoken: ["parisstories-train", "rhapsodie-train"],
    held: "gsd-dev",
    every: 5,
    treeForms: true,
  },
  gl: { train: [], held: "pud", every: 5 },
  hi: { train: [], held: "pud", every: 5 },
  id: {
    train: ["csui-train", "pud"],
    held: "gsd-dev",
    every: 5,
    old: ["surface/gsd-train-harmonised"],
    oldTrees: ["gsd-train-v1"],
    circumfixes: true,
    lemmas: ["csui-train", "pud"],
  },
  is: { train: [], held: "pud", every: 5 },
  it: { train: ["markit-train", "markit-dev"], held: "pud", every: 5 },
  ja: { train: [], held: "gsd-dev", every: 5 },
  jv: { train: [], held: "csui", every: 5 },
  // PUD calls verbs made of a noun ("말했다") nouns
  ko: { train: ["gsd-train", "kaist-dev"], held: "gsd-dev", least: 200, lemmaless: true },
  nl: { train: ["alpino-dev"], held: "lassysmall-dev", every: 5, old: ["lassysmall-train-old"] },
  pl: { train: [], held: "pud", every: 5 },
  pt: {
    train: ["bosque-train", "porttinari-dev"],
    held: "bosque-dev",
    treeForms: true,
  },
  ru: { train: ["pud", "taiga-dev"], held: "gsd-dev", every: 5, old: ["taiga-train-old"] },
  sv: { train: ["pud"], held: "talbanken-dev", every: 5 },
  th: { train: [], held: "pud", every: 5 },
  tr: { train: ["boun-dev"], held: "pud", every: 5, lemmas: ["pud"] },
  vi: { train: ["vtb-train"], held: "vtb-dev", every: 5 },
  zh: { train: [], held: "gsd-dev", every: 5, twin: "gsdsimp-dev" },
};

export interface Corpus {
  readonly train: readonly GoldSentence[];
  readonly held: readonly GoldSentence[];
  /** What is held out, in another script: of no use to measure. */
  readonly twins: readonly GoldSentence[];
}

/** The treebanks whose trees learn apart, the main one first; none where all learn alike. */
export function treebanksApart(language: string): readonly string[] {
  const { held, train, oldTrees } = sets[language]!;
  return oldTrees === undefined ? [] : [held, ...train, ...oldTrees];
}

/** What a language's taggers say of themselves. */
export const speechExtra = (language: string): SpeechExtra | null =>
  sets[language]!.circumfixes === true ? { circumfixes: true } : null;

/** What a shipped model is trained on. */
export const whole = ({ train, held, twins }: Corpus): GoldSentence[] => [
  ...train,
  ...twins,
  ...held,
];

/**
 * Reads a language's sets; sentences of `train` whose text is also held out are dropped. `part`: which of the `every` parts of the
 * main set is held out.
 */
export function readCorpus(
  data: string,
  language: string,
  use: "tags" | "lemmas" | "trees",
  part = 0,
): Corpus {
  const { lemmas, oldTrees = [], spoken = [], twin } = sets[language]!;
  const {
    train,
    held,
    every,
    old = [],
  } = use === "lemmas" && lemmas !== undefined
    ? { ...sets[language]!, train: lemmas.slice(1), held: lemmas[0]!, every: 5 }
    : sets[language]!;
  const read = (set: string): GoldSentence[] =>
    set.startsWith("surface/")
      ? readTreebank(join(data, "ud-surface", language, `${set.slice(8)}.tsv.gz`), language)
      : readTreebank(join(data, "ud", language, `${set}.conllu.gz`), language);
  const main = read(held);
  const isHeld = (i: number) => every === undefined || i % every === part;
  const heldOut = main.filter((_, i) => isHeld(i));
  const texts = new Set(heldOut.map(keyOf));
  const ids = new Set(heldOut.map(({ id }) => id));
  const isTwin = ({ id }: GoldSentence): boolean => ids.has(id);
  const fresh = (list: readonly GoldSentence[]) => list.filter((s) => !texts.has(keyOf(s)));
  const more = use === "trees" ? oldTrees : use === "tags" ? [...old, ...spoken] : spoken;
  const twins = twin === undefined ? [] : read(twin);
  return {
    train: fresh([
      ...main.filter((_, i) => !isHeld(i)),
      ...train.flatMap(read),
      ...more.flatMap(read),
      ...twins.filter((s) => !isTwin(s)),
    ]),
    held: heldOut,
    twins: twins.filter(isTwin),
  };
}

/** The same for sentences of the same letters. */
export const keyOf = (sentence: GoldSentence): string =>
  sentence.tokens
    .map((token) => token.text)
    .join("")
    .toLowerCase();
