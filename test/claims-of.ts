import { languages } from "../languages/index.ts";
import { process } from "../pipeline/index.ts";
import type { Mention, RawArticle } from "../pipeline/records.ts";

/** A text read as one body in the given language, through all stages of an article. */
export function processed(text: string, language: string): ReturnType<typeof process> {
  const article: RawArticle = {
    id: "art-test",
    uri: "test.txt",
    text,
    mediaType: "text/plain",
    title: null,
    published: "2024-05-31",
    publishedBasis: "metadata",
    givenLanguage: language,
    knownBlocks: [{ kind: "body", start: 0, end: text.length, reason: "given" }],
    notes: [],
  };
  return process(article, languages);
}

/** The claims of such a text. */
export const claimsOf = (text: string, language: string): readonly Mention[] =>
  processed(text, language).claims;
