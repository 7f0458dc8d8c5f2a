import { type Languages, languageFor } from "../../languages/language.ts";
import type { Block, Detected, Segmented, Sentence } from "../records.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Cuts title and body blocks into quotations, sentences and tokens. */
export function segment(article: Detected, languages: Languages): Segmented {
  const { text, blocks } = article;
  const languageOf = (block: Block) => block.language ?? article.language;
  const vocabularyFor = (block: Block) => vocabularyOf(languageFor(languageOf(block), languages));
  const quotations = findQuotations(text, blocks, vocabularyFor);
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "body" && block.kind !== "title") continue;
    while (at < quotations.length && quotations[at]!.end <= block.start) at++;
    let to = at;
    while (to < quotations.length && quotations[to]!.start < block.end) to++;
    const language = languageOf(block);
    const vocabulary = vocabularyFor(block);
    for (const span of splitSentences(text, block, vocabulary, quotations.slice(at, to))) {
      sentences.push({ ...span, block: index, language, tokens: tokenize(text, span, vocabulary) });
    }
  }
  return { ...article, sentences, quotations };
}
