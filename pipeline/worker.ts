import { languages } from "../languages/index.ts";
import { process } from "./index.ts";
import type { ArticleResult, RawArticle } from "./records.ts";

/** One article's result, or the message of the error that ended it. */
export type Processed = ArticleResult | { readonly error: string };

/** What a worker thread does with a message: every article through all stages. */
export default function processAll(articles: readonly RawArticle[]): readonly Processed[] {
  return articles.map((article) => {
    try {
      return withoutDetail(process(article, languages));
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** The stages' detail is not kept, and copying it between threads would cost more than some stages. */
function withoutDetail(article: ReturnType<typeof process>): ArticleResult {
  const { blocks, sentences, quotations, entities, dates, quantities, tagged, ...result } = article;
  return result;
}
