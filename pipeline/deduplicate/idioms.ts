import { entriesOf } from "../files.ts";

/** Words that may stand in the gap of an idiom: "tritt am Freitag als Ministerin zurück". */
const GAP = 4;

/** Idioms of a language: `words[i]` is what the i-th group of the pattern, an idiom, stands for. */
interface Idioms {
  readonly pattern: RegExp;
  readonly words: readonly string[];
}

/** By language; null where nobody has listed any. */
const known = new Map<string, Idioms | null>();

/**
 * A text with one word in place of each idiom, whose own words say something else: "steps down" is "resign". What
 * stands in the gap of an idiom follows the word.
 */
export function withoutIdioms(text: string, language: string): string {
  const tag = language.split("-")[0]!;
  let own = known.get(tag);
  if (own === undefined) {
    own = readIdioms(tag);
    known.set(tag, own);
  }
  if (own === null) return text;
  const { pattern, words } = own;
  return text.replaceAll(pattern, (idiom, ...groups) => {
    const at = words.findIndex((_, group) => groups[group] !== undefined);
    return at < 0 ? idiom : `${words[at]}${groups[at]}`;
  });
}

/** `languages/<tag>/idioms.txt`, which says how it is written. */
function readIdioms(tag: string): Idioms | null {
  const entries = entriesOf(tag, "idioms.txt");
  if (entries === null) return null;
  const idioms = entries.flatMap((line) => {
    const [word = "", list = ""] = line.split(": ");
    return list.split("; ").map((idiom) => ({ word, idiom }));
  });
  const branches = idioms.map(({ idiom }) => branchOf(idiom)).join("|");
  return {
    pattern: new RegExp(`(?<!\\p{L})(?:${branches})(?!\\p{L})`, "giu"),
    words: idioms.map(({ word }) => word),
  };
}

/** The pattern of an idiom with one group, what stands in its gap. */
function branchOf(idiom: string): string {
  const [start = "", end] = idiom.split(" _ ").map(literal);
  return end === undefined
    ? `${start}()`
    : `${start}((?:\\s+[\\p{L}\\p{N}'’.-]{1,40}){0,${GAP}}?)\\s+${end}`;
}

const literal = (words: string): string =>
  words.replaceAll("'", "['’]").replaceAll("*", "\\p{L}*").replaceAll(" ", "\\s+");
