import type { Languages } from "../../languages/language.ts";
import type { Detected, Segmented, Sentence, Token } from "../records.ts";

const sentenceSegmenter = new Intl.Segmenter("und", { granularity: "sentence" });
const wordSegmenter = new Intl.Segmenter("und", { granularity: "word" });

/** Cuts title and body blocks into sentences and tokens. */
export function segment(article: Detected, _languages: Languages): Segmented {
  const sentences: Sentence[] = [];
  for (const [block, { start, end, kind }] of article.blocks.entries()) {
    if (kind !== "body" && kind !== "title") continue;
    for (const part of sentenceSegmenter.segment(article.text.slice(start, end))) {
      const text = part.segment.trim();
      if (text === "") continue;
      const from = start + part.index + part.segment.indexOf(text);
      sentences.push({
        start: from,
        end: from + text.length,
        block,
        language: article.language,
        tokens: tokensOf(text, from),
      });
    }
  }
  return { ...article, sentences, quotations: [] };
}

function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const { segment: word, index, isWordLike } of wordSegmenter.segment(text)) {
    if (word.trim() === "") continue;
    const kind = !isWordLike ? "punctuation" : /^\p{N}/u.test(word) ? "number" : "word";
    const start = offset + index;
    tokens.push({ start, end: start + word.length, text: word, kind });
  }
  return tokens;
}
