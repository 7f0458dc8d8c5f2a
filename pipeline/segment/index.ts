import { type Languages, languageFor } from "../../languages/language.ts";
import type { Detected, Segmented, Sentence } from "../records.ts";
import { findQuotations } from "./quotations.ts";
import { splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Cuts title and body blocks into quotations, sentences and tokens. */
export function segment(article: Detected, languages: Languages): Segmented {
  const { text, blocks } = article;
  const quotations = findQuotations(text, blocks);
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "body" && block.kind !== "title") continue;
    while (at < quotations.length && quotations[at]!.end <= block.start) at++;
    let to = at;
    while (to < quotations.length && quotations[to]!.start < block.end) to++;
    const language = block.language ?? article.language;
    const vocabulary = vocabularyOf(languageFor(language, languages)?.segment);
    for (const span of splitSentences(text, block, vocabulary, quotations.slice(at, to))) {
      sentences.push({ ...span, block: index, language, tokens: tokenize(text, span, vocabulary) });
    }
  }
  return { ...article, sentences, quotations };
}
