import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { wordsOf } from "./align.ts";
import { sharedWords, type Worded } from "./features.ts";
import { sensesWithFacts } from "./senses.ts";
import { foundIn } from "./tables.ts";

/** The words of mentions, which are compared again and again. */
const known = new WeakMap<LedgerMention, Worded>();

/** How much of the words of two statements both say, 0 to 1, as far as it can be told without their articles. */
export function likeness(a: LedgerMention, b: LedgerMention, languages: Languages): number {
  return sharedWords(worded(a, languages), worded(b, languages));
}

function worded(mention: LedgerMention, languages: Languages): Worded {
  let worded = known.get(mention);
  if (worded === undefined) {
    const { language } = mention;
    const words = wordsOf(sensesWithFacts(mention, languages));
    worded = { language, found: foundIn(language), senses: words.senses, words };
    known.set(mention, worded);
  }
  return worded;
}
