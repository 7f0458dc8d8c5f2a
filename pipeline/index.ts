import type { Languages } from "../languages/language.ts";
import { annotate } from "./annotate.ts";
import { extract } from "./claims/index.ts";
import { clean } from "./clean/index.ts";
import { detect } from "./detect/index.ts";
import type { Extracted, RawArticle } from "./records.ts";
import { segment } from "./segment/index.ts";
import { tag } from "./tag.ts";

/** The way of one article: every stage in its order. Pure; runs within one thread. */
export function process(article: RawArticle, languages: Languages): Extracted {
  const cleaned = clean(article, languages);
  const detected = detect(cleaned, languages);
  const segmented = segment(detected, languages);
  const tagged = tag(segmented, languages);
  const annotated = annotate(tagged, languages);
  return extract(annotated, languages);
}
