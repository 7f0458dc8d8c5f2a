import type { Languages } from "../../languages/language.ts";
import type { Block, Cleaned, RawArticle } from "../records.ts";

/** Labels every paragraph of the text; deletes nothing. */
export function clean(article: RawArticle, _languages: Languages): Cleaned {
  const blocks: Block[] = [];
  for (const match of article.text.matchAll(/[^\n]+/gu)) {
    if (match[0].trim() === "") continue;
    const start = match.index;
    blocks.push({ start, end: start + match[0].length, kind: "body", reason: "paragraph" });
  }
  return { ...article, blocks };
}
