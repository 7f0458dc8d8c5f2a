import { francAll } from "franc";
import type { Languages } from "../../languages/language.ts";
import type { Cleaned, Detected } from "../records.ts";

/** Names the article's language: given, else by franc among the packs' languages, a declared one breaking near ties. */
export function detect(article: Cleaned, languages: Languages): Detected {
  const { givenLanguage, declaredLanguage } = article;
  if (givenLanguage !== undefined) {
    return { ...article, language: givenLanguage, languageConfidence: 1 };
  }
  const body = article.blocks
    .filter(({ kind }) => kind === "body" || kind === "title")
    .map(({ start, end }) => article.text.slice(start, end))
    .join("\n");
  const ranked = francAll(body).flatMap(([code, score]) => {
    const tag = new Intl.Locale(code).language;
    return languages.has(tag) ? [{ tag, score }] : [];
  });
  const best = ranked[0];
  const declared = declaredLanguage && new Intl.Locale(declaredLanguage).language;
  const near = ranked.find(
    ({ tag, score }) => tag === declared && score > 0.9 * (best?.score ?? 0),
  );
  const language = near?.tag ?? best?.tag ?? declared ?? "und";
  return { ...article, language, languageConfidence: (near ?? best)?.score ?? 0 };
}
