import type { Lexicon } from "./lexicon.ts";

/** A noun that ends a longer one has so many letters at least: "amet" of "keskkonnaamet". */
const HEAD = 4;

/**
 * The first case of a source that no list has, as its language tells by endings: "laitoksen" is "laitos", "полиции" "полиция",
 * "ekspertów" "eksperci"; undefined where it has none or is in it. Where the source stands behind its preposition a single noun
 * in small letters alone is changed, as the words around it would have to agree.
 */
export function sourceName(whole: string, { pack, nominatives }: Lexicon): string | undefined {
  const own = changes(whole, pack.sourceEndings)[0];
  if (own !== undefined || pack.sourceCases === undefined) return own;
  const postposed = pack.sourcesAfter !== undefined;
  if (!postposed && !/^\p{Ll}+$/u.test(whole)) return undefined;
  const isNoun = (word: string): boolean =>
    nominatives.has(word) ||
    (postposed && [...nominatives].some((noun) => noun.length >= HEAD && word.endsWith(noun)));
  const last = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1).toLowerCase();
  if (isNoun(last(whole))) return undefined;
  return changes(whole, pack.sourceCases).find((phrase) => isNoun(last(phrase)));
}

/** What comes out by the endings that fit, the longest first. */
function changes(whole: string, endings: readonly string[] = []): string[] {
  return endings
    .filter((ending) => ending.includes(">"))
    .map((ending) => ending.split(">") as [string, string])
    .filter(([from]) => whole.endsWith(from))
    .sort(([one], [other]) => other.length - one.length)
    .map(([from, to]) => whole.slice(0, -from.length) + to);
}
