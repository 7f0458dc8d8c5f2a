import { entriesOf } from "../files.ts";
import { conceptOf, type Meaning } from "./tables.ts";
import { fold, keyOf } from "./terms.ts";

/** By language and folded word. */
const known = new Map<string, ReadonlyMap<string, Meaning>>();

/**
 * What a whole word means by `languages/<tag>/translations.txt`, which lists what the learned table gets wrong:
 * "tötete" shares its first six letters with "Tötensen". Undefined where nobody has listed it.
 *
 * @param folded the word in small letters without accents
 */
export function listedMeaning(folded: string, language: string): Meaning | undefined {
  const tag = language.split("-")[0]!;
  let own = known.get(tag);
  if (own === undefined) {
    own = readMeanings(tag);
    known.set(tag, own);
  }
  return own.get(folded);
}

function readMeanings(tag: string): ReadonlyMap<string, Meaning> {
  return new Map(
    entriesOf(tag, "translations.txt")?.flatMap((line) => {
      const [english = "", words = ""] = line.split(": ");
      const meaning = evenly(english.split(" "));
      return words.split(" ").map((word) => [fold(word), meaning] as const);
    }),
  );
}

/** Every English word as much as any other. */
function evenly(english: readonly string[]): Meaning {
  const concepts = Int32Array.from(new Set(english.map((word) => conceptOf(keyOf(word)))));
  return {
    concepts,
    weights: new Float64Array(concepts.length).fill(1 / Math.sqrt(concepts.length)),
  };
}
