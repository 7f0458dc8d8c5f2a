import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Token } from "../../pipeline/records.ts";
import { parse } from "../../pipeline/tagging/parse.ts";
import { taggerFor } from "../../pipeline/tagging/tagger.ts";
import { type GoldSentence, readTreebank } from "../train/treebank.ts";

/**
 * Prints, for every `LANGUAGE/NAME.conllu` (or `.conllu.gz`) of a folder, how many tokens the shipped models
 * get right: part of speech, lemma (with the predicted part of speech), head and head with relation. Counted
 * are the pipeline's tokens that are exactly one of the treebank's.
 */
export function score([folder = "", only]: readonly string[]): void {
  console.log("set\ttokens\tUPOS\tlemma\tUAS\tLAS");
  for (const language of readdirSync(folder).sort()) {
    if ((only !== undefined && only !== language) || taggerFor(language) === null) continue;
    for (const file of readdirSync(join(folder, language)).sort())
      if (/\.conllu(?:\.gz)?$/u.test(file)) scoreFile(join(folder, language, file), language);
  }
}

function scoreFile(path: string, language: string): void {
  const counts = { all: 0, upos: 0, lemmas: 0, lemma: 0, arcs: 0, head: 0, both: 0 };
  for (const sentence of readTreebank(path, language)) scoreSentence(sentence, language, counts);
  const share = (right: number, all: number) =>
    all === 0 ? "–" : ((100 * right) / all).toFixed(2);
  const { all, upos, lemmas, lemma, arcs, head, both } = counts;
  const figures = [share(upos, all), share(lemma, lemmas), share(head, arcs), share(both, arcs)];
  console.log(`${language} ${basename(path).split(".")[0]}\t${all}\t${figures.join("\t")}`);
}

function scoreSentence(
  { tokens }: GoldSentence,
  language: string,
  counts: Record<"all" | "upos" | "lemmas" | "lemma" | "arcs" | "head" | "both", number>,
): void {
  const analyses = taggerFor(language)!.analyse(tokens.map((token) => token.text));
  const tagged = tokens.map(
    ({ text }, at): Token => ({ start: 0, end: 0, kind: "word", text, ...analyses[at] }),
  );
  const arcs = parse(tagged, language);
  for (const [at, token] of tokens.entries()) {
    if (!token.exact) continue;
    counts.all++;
    if (analyses[at]!.upos === token.upos) counts.upos++;
    if (token.lemma !== null) counts.lemmas++;
    if (token.lemma !== null && analyses[at]!.lemma === token.lemma) counts.lemma++;
    if (arcs === null) continue;
    counts.arcs++;
    if (arcs[at]!.head !== token.head) continue;
    counts.head++;
    if (arcs[at]!.relation === token.relation) counts.both++;
  }
}
