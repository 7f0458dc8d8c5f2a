import { franc } from "franc";
import type { Languages } from "../../languages/language.ts";
import type { Cleaned, Detected } from "../records.ts";

/** Names the article's language: given, else by franc among the packs' languages. */
export function detect(article: Cleaned, languages: Languages): Detected {
  const long = new Intl.Locale(franc(article.text)).language;
  const guess = languages.has(long) ? long : (article.declaredLanguage ?? "und");
  return { ...article, language: article.givenLanguage ?? guess, languageConfidence: 0.5 };
}
