import { type Languages, languageFor } from "../../languages/language.ts";
import type { DateMention, Tagged } from "../records.ts";
import { tagDates } from "./tagger.ts";

export { eventEdtf } from "./edtf.ts";
export { type TagOptions, tagDates } from "./tagger.ts";

/** Every date expression of the article's sentences, in text order, resolved against its publication. */
export function findDates(article: Tagged, languages: Languages): readonly DateMention[] {
  const spoken = article.blocks
    .map((block, index) => ({ ...block, index }))
    .filter(({ kind }) => kind === "body" || kind === "title");
  return spoken.flatMap(({ start, end, language = article.language }) => {
    const pack = languageFor(language, languages)?.dates;
    return tagDates(article.text.slice(start, end), {
      language: language === "und" ? "en" : language,
      ...(pack !== undefined && { pack }),
      reference: article.published,
      inferred: article.publishedBasis === "inferred",
    }).map((date) => ({ ...date, start: date.start + start, end: date.end + start }));
  });
}
