import type { Mention } from "../pipeline/records.ts";

/** A statement that the article makes in its own voice and of which nothing is known but what is given. */
export function plainMention(
  given: Pick<Mention, "id" | "articleId" | "text"> & Partial<Mention>,
): Mention {
  return {
    language: "en",
    start: 0,
    end: given.text.length,
    speaker: null,
    cue: null,
    stance: "asserted",
    eventDate: null,
    dateCertainty: null,
    dateText: null,
    statedDate: null,
    entities: [],
    quantities: [],
    negated: false,
    confidence: 0.9,
    rule: "test",
    ...given,
  };
}
