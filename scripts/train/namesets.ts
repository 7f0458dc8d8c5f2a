import { join } from "node:path";
import { NAME_LABELS } from "../../pipeline/tagging/names.ts";
import { readText } from "./treebank.ts";

/** One sentence with its gold names. */
export interface NamedSentence {
  readonly language: string;
  /** The way of labelling its own features are learned for: the language's, or that of an odd set. */
  readonly scheme: string;
  readonly forms: readonly string[];
  /** Indexes into `NAME_LABELS`. */
  readonly labels: readonly number[];
}

interface NameSet {
  readonly set: string;
  /** Held out whole, or every `every`-th sentence of it, when measuring. */
  readonly held?: boolean;
  readonly every?: number;
  /** Keeps every `keep`-th sentence, so that no large set outweighs the others. */
  readonly keep?: number;
  /** A scheme of its own, not used later: its copy of the features keeps its habits to itself. */
  readonly as?: string;
  /** Written to other users, whose names stand behind an @. */
  readonly tweets?: boolean;
  /** The treebank with the same sentences, which tells what is written as one token. */
  readonly treebank?: string;
}

/** Left out: Finnish, sets by character. */
const nameSets: Readonly<Record<string, readonly NameSet[]>> = {
  da: [{ set: "uner-ddt-train" }, { set: "uner-ddt-dev", held: true }],
  de: [
    { set: "germeval14-dev", every: 4 },
    { set: "smartdata1-train", keep: 2, as: "de-traffic" },
  ],
  en: [
    { set: "uner-ewt-train-2022" },
    { set: "wikigold", as: "en-wiki" },
    { set: "btc-all", as: "en-tweets", tweets: true },
    { set: "wnut17-train", as: "en-tweets", tweets: true },
    { set: "uner-ewt-dev", held: true },
  ],
  fr: [{ set: "europeana-bnf", as: "fr-old", keep: 4 }],
  hi: [{ set: "hiner-collapsed-validation", every: 10, keep: 4 }],
  hr: [{ set: "uner-set-train" }, { set: "uner-set-dev", held: true }],
  id: [
    { set: "idner2k-train" },
    { set: "nergrit-train", as: "id-wiki" },
    { set: "idner2k-dev", held: true },
  ],
  nl: [{ set: "europeana-kb", as: "nl-old", keep: 4 }],
  no: [{ set: "norne-nob-dev", every: 8 }],
  pt: [
    { set: "uner-bosque-train", treebank: "bosque-train" },
    { set: "uner-bosque-dev", held: true, treebank: "bosque-dev" },
  ],
  ru: [{ set: "factrueval-devset", every: 4 }],
  sv: [
    { set: "webbnyheter-train", every: 8 },
    { set: "uner-talbanken-train", as: "sv-uner" },
    { set: "uner-talbanken-dev", as: "sv-uner" },
  ],
  tr: [
    { set: "wikiner-train", keep: 5 },
    { set: "wikiner-dev", held: true },
  ],
};

/** All sentences for training, and those held out. */
export function readNames(data: string): { train: NamedSentence[]; held: NamedSentence[] } {
  const train: NamedSentence[] = [];
  const held: NamedSentence[] = [];
  for (const [language, list] of Object.entries(nameSets))
    for (const { set, held: whole, every, keep = 1, as, tweets = false, treebank } of list) {
      const path = join(data, "ner", language, `${set}.bio.gz`);
      const read = readSentences(path, language, as ?? language);
      const lines = tweets ? read.map(joinUsers) : read;
      const sentences =
        treebank === undefined
          ? lines
          : joinWritten(lines, join(data, "ud", language, `${treebank}.conllu.gz`));
      for (const [i, sentence] of sentences.entries()) {
        if (whole || (every !== undefined && i % every === 0)) held.push(sentence);
        else if (i % keep === 0) train.push(sentence);
      }
    }
  const texts = new Set(held.map(textOf));
  return { train: train.filter((sentence) => !texts.has(textOf(sentence))), held };
}

const textOf = ({ forms }: NamedSentence): string => forms.join("").toLowerCase();

/** The sentences of a file of `token TAB tag` lines; English clitics are joined to their word, as the pipeline has them. */
export function readSentences(path: string, language: string, scheme = language): NamedSentence[] {
  const parts = readText(path).split(/\n\n+/u);
  return parts.flatMap((part) => {
    const forms: string[] = [];
    const labels: number[] = [];
    for (const line of part.split("\n")) {
      const [form, tag] = line.split("\t");
      if (form === undefined || tag === undefined || form.trim() === "") continue;
      if (/^(?:['’]\p{L}{1,2}|n['’]t)$/iu.test(form) && forms.length > 0)
        forms.push(forms.pop() + form);
      else {
        forms.push(form);
        labels.push(labelOf(tag, labels.at(-1)));
      }
    }
    return forms.length === 0 ? [] : [{ language, scheme, forms, labels }];
  });
}

/** MISC is no class of the model; an `I-X` without its beginning begins a name. */
function labelOf(tag: string, last: number | undefined): number {
  const label = NAME_LABELS.indexOf(tag);
  if (label < 0) return 0;
  const before = NAME_LABELS[last ?? 0]!;
  return tag.startsWith("I-") && before.slice(2) !== tag.slice(2)
    ? NAME_LABELS.indexOf(`B-${tag.slice(2)}`)
    : label;
}

/** Joins `@` to the user's name behind it; the sets disagree on whether that is a name, and here it is none. */
export function joinUsers(sentence: NamedSentence): NamedSentence {
  const forms: string[] = [];
  const labels: number[] = [];
  let user = false;
  for (const [at, form] of sentence.forms.entries()) {
    const label = sentence.labels[at]!;
    const inside = NAME_LABELS[label]!.startsWith("I-");
    if (forms.at(-1) === "@") {
      forms.push(forms.pop()! + form);
      user = true;
    } else {
      forms.push(form);
      user = form.startsWith("@") || (user && inside);
      labels.push(user ? 0 : label);
    }
  }
  return { ...sentence, forms, labels };
}

/** Joins the words of one written token ("de" and "o" in "do"), found in the treebank of the same sentences. */
function joinWritten(sentences: readonly NamedSentence[], path: string): NamedSentence[] {
  const written = new Map<string, { form: string; size: number }[]>();
  for (const part of readText(path).split(/\n\n+/u)) {
    const words: string[] = [];
    const tokens: { form: string; size: number }[] = [];
    let covered = 0;
    for (const line of part.split("\n")) {
      const [index = "", form = ""] = line.split("\t");
      const range = /^(\d+)-(\d+)$/u.exec(index);
      if (range) {
        covered = Number(range[2]);
        tokens.push({ form, size: covered - Number(range[1]) + 1 });
      } else if (/^\d+$/u.test(index)) {
        words.push(form);
        if (Number(index) > covered) tokens.push({ form, size: 1 });
      }
    }
    written.set(words.join(" "), tokens);
  }
  return sentences.map((sentence) => {
    const tokens = written.get(sentence.forms.join(" "));
    if (tokens === undefined) return sentence;
    let at = 0;
    const labels = tokens.map(({ size }) => {
      const inside = sentence.labels.slice(at, at + size);
      at += size;
      return inside.find((label) => label > 0) ?? 0;
    });
    return { ...sentence, forms: tokens.map(({ form }) => form), labels };
  });
}
