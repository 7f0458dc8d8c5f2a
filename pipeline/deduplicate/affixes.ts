import { entriesOf } from "../files.ts";

/** Letters of a root at the least: shorter ones are found by chance. */
const ROOT = 4;

/** What is taken off a word, and what stands in its place. */
type Cut = readonly [affix: RegExp, root: string];

/** `endings` are taken off one after the other, of `prefixes` the first that fits. */
export interface Affixes {
  readonly endings: readonly Cut[];
  readonly prefixes: readonly Cut[];
}

/**
 * A text whose words in small letters have lost their affixes. Words are looked up by their first six letters, and
 * where these are the voice of a verb, `membantah`, `membantu` and `membangun` would be one. Names keep theirs.
 */
export function stripped(text: string, affixes: Affixes): string {
  return text.replaceAll(/(?<![\p{L}\p{M}])\p{Ll}{5,60}(?![\p{L}\p{M}])/gu, (word) =>
    rootOf(word, affixes),
  );
}

function rootOf(word: string, { endings, prefixes }: Affixes): string {
  let root = word;
  for (const [ending] of endings) root = root.replace(ending, "");
  const cut = prefixes.find(([prefix]) => prefix.test(root));
  return cut === undefined ? root : root.replace(...cut);
}

/** `languages/<tag>/affixes.txt`, which says how it is written; null for languages without. */
export function readAffixes(tag: string): Affixes | null {
  const lines = entriesOf(tag, "affixes.txt");
  if (lines === null) return null;
  return {
    endings: lines.filter((line) => line.startsWith("-")).map(endingIn),
    prefixes: lines.filter((line) => !line.startsWith("-")).map(prefixIn),
  };
}

function endingIn(line: string): Cut {
  return [new RegExp(`(?<=\\p{L}{${ROOT}})(?:${line.replaceAll(" -", "|").slice(1)})$`, "u"), ""];
}

function prefixIn(line: string): Cut {
  const [prefix, letters, root = ""] = line.split(" ");
  const next = letters === undefined ? "" : `(?=[${letters}])`;
  return [new RegExp(`^${prefix}${next}(?=\\p{L}{${ROOT - root.length}})`, "u"), root];
}
