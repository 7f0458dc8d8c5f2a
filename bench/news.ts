import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { RawArticle } from "../pipeline/records.ts";
import { articleId } from "../sources/source.ts";

const LANGUAGES = "eng fra ind deu spa por ita nld rus zho-CN jpn arb tur".split(" ");
const EACH = 8;
/** Bytes of an article as newspapers print it. */
const LONG = 3_000;

/** Articles of 3 kB from the sentences of `DATA/langid/ntrex.*`: the same news translated into 13 languages, the languages in turn. */
export function translatedNews(data: string): RawArticle[] {
  const byLanguage = LANGUAGES.map((language) => articlesOf(data, language));
  return Array.from({ length: EACH }, (_, i) => byLanguage.map((list) => list[i]!)).flat();
}

function articlesOf(data: string, language: string): RawArticle[] {
  const file = join(data, "langid", `ntrex.${language}.txt.gz`);
  const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  return Array.from({ length: EACH }, (_, i) => {
    const paragraphs: string[] = [];
    for (let size = 0; size < LONG; ) {
      const paragraph = lines.splice(0, 2).join(" ");
      if (paragraph === "") throw new Error(`Expected more sentences in ${file}, got too few`);
      paragraphs.push(paragraph);
      size += Buffer.byteLength(paragraph);
    }
    const uri = `${language}-${i}.txt`;
    return {
      id: articleId(uri),
      uri,
      text: `${paragraphs.join("\n\n")}\n`,
      mediaType: "text/plain",
      title: null,
      published: null,
      publishedBasis: "none",
      notes: [],
    };
  });
}
