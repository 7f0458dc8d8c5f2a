import { pathToFileURL } from "node:url";

/** An entry of CC-CEDICT: traditional and simplified letters, pinyin, one gloss or several; more is not read. */
export type Entry = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  glosses: string | readonly string[],
];

/** Glosses that say what an entry is, not what it means. */
const NOTE = /variant of|abbr\. for|^see |see also|used in|erhua|surname|CL:|radical|pr\. ?\[/u;
/** Words of a gloss; longer ones explain. */
const LONGEST = 5;

/** The entries of `data/all.js` of the package cc-cedict. */
export async function readCedict(path: string): Promise<[english: string, chinese: string][]> {
  const { default: dictionary } = (await import(pathToFileURL(path).href)) as {
    readonly default: { readonly all: readonly Entry[] };
  };
  return pairsOf(dictionary.all);
}

/** English and simplified Chinese, each pair once. */
export function pairsOf(entries: readonly Entry[]): [english: string, chinese: string][] {
  const pairs = entries
    .filter(([, word]) => /^\p{Script=Han}+$/u.test(word))
    .flatMap(([, word, , glosses]) => glossesOf(glosses).map((gloss) => `${gloss}\t${word}`));
  return [...new Set(pairs)].map((pair) => pair.split("\t") as [string, string]);
}

/** Short glosses without notes in brackets, other Chinese words and the "to" of verbs. */
function glossesOf(glosses: string | readonly string[]): string[] {
  return [glosses]
    .flat()
    .flatMap((gloss) => gloss.split(";"))
    .filter((gloss) => !NOTE.test(gloss))
    .map((gloss) =>
      gloss
        .replaceAll(/\([^)]*\)|\[[^\]]*\]|[|\p{Script=Han}]+/gu, " ")
        .trim()
        .replace(/^to /u, "")
        .replaceAll(/\s+/gu, " "),
    )
    .filter((gloss) => gloss !== "" && gloss.split(" ").length <= LONGEST);
}
