import { type Languages, languageFor } from "../languages/language.ts";
import type { Segmented, Sentence, Tagged, Token } from "./records.ts";
import type { Analysis } from "./tagging/analysis.ts";
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
    tokens: sentence.tokens.map((token, at) => withAnalysis(token, analyses[at]!)),
  };
}

/** Written out, as spreading both takes as long as finding the tags. */
function withAnalysis({ start, end, text, kind }: Token, analysis: Analysis): Token {
  const { upos, lemma, features } = analysis;
  if (lemma === undefined)
    return features === undefined
      ? { start, end, text, kind, upos }
      : { start, end, text, kind, upos, features };
  return features === undefined
    ? { start, end, text, kind, upos, lemma }
    : { start, end, text, kind, upos, lemma, features };
}
