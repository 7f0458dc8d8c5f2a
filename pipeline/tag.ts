import { type Languages, languageFor } from "../languages/language.ts";
import type { Segmented, Sentence, Tagged } from "./records.ts";
import { taggerFor } from "./tagging/tagger.ts";

/** Gives every token its part of speech and lemma where the sentence's language has a tagger. */
export function tag(article: Segmented, languages: Languages): Tagged {
  const sentences = article.sentences.map((sentence) => tagSentence(sentence, languages));
  return { ...article, sentences, tagged: true };
}

function tagSentence(sentence: Sentence, languages: Languages): Sentence {
  const pack = languageFor(sentence.language, languages);
  const base = pack?.tag ?? sentence.language.split("-")[0]!;
  const tagger = taggerFor(pack?.taggedAs ?? base);
  if (tagger === null || sentence.tokens.length === 0) return sentence;
  const analyses = tagger.analyse(sentence.tokens.map((token) => token.text));
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) => ({ ...token, ...analyses[at] })),
  };
}
