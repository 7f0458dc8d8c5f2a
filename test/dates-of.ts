import { languages } from "../languages/index.ts";
import { findDates } from "../pipeline/dates/index.ts";
import type { DateMention, Detected } from "../pipeline/records.ts";
import { segment } from "../pipeline/segment/index.ts";
import { tag } from "../pipeline/tag.ts";

/** The dates of a text read as the body of an article of that day, with the tagger's parts of speech. */
export function datesOf(
  text: string,
  language: string,
  published: string | null,
): readonly DateMention[] {
  const article: Detected = {
    id: "art-test",
    uri: "test.txt",
    text,
    mediaType: "text/plain",
    title: null,
    published,
    publishedBasis: "metadata",
    notes: [],
    language,
    languageConfidence: 1,
    blocks: [{ kind: "body", start: 0, end: text.length, reason: "given", language }],
  };
  return findDates(tag(segment(article, languages), languages), languages);
}
