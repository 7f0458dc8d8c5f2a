import { type Languages, languageFor } from "../../languages/language.ts";
import type { Block, DateMention, Tagged } from "../records.ts";
import { regionOf } from "./region.ts";
import { tagDates } from "./tagger.ts";
import { verbsOf } from "./verbs.ts";

export { eventEdtf } from "./edtf.ts";
export { type TagOptions, tagDates } from "./tagger.ts";

/**
 * Every date expression of the article's title and body, in text order, resolved against its
 * publication. All blocks of a language are read together, so that a history keeps its year from one
 * paragraph to the next.
 */
export function findDates(article: Tagged, languages: Languages): readonly DateMention[] {
  const byLanguage = new Map<string, Block[]>();
  for (const block of article.blocks) {
    if (block.kind !== "body" && block.kind !== "title") continue;
    const language = block.language ?? article.language;
    const blocks = byLanguage.get(language);
    if (blocks === undefined) byLanguage.set(language, [block]);
    else blocks.push(block);
  }
  const found = [...byLanguage].flatMap(([language, blocks]) => {
    const known = languageFor(language, languages);
    const pack = known?.dates;
    return tagDates(only(article.text, blocks), {
      language,
      ...(pack !== undefined && { pack }),
      region: regionOf(article),
      reference: article.published,
      inferred: article.publishedBasis === "inferred",
      verbs: verbsOf(article.sentences, language, known),
    });
  });
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with line ends in place of all that lies outside the blocks: every offset stays. */
function only(text: string, blocks: readonly Block[]): string {
  let behind = 0;
  const parts: string[] = [];
  for (const { start, end } of blocks) {
    parts.push("\n".repeat(start - behind), text.slice(start, end));
    behind = end;
  }
  return parts.join("");
}
