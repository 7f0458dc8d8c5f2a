import { type Languages, languageFor } from "../../languages/language.ts";
import { lexiconOf } from "../claims/lexicon.ts";
import { negates } from "../claims/negation.ts";
import { phraseAt, type Word } from "../claims/words.ts";
import type { LedgerMention } from "../records.ts";
import { align, type Words } from "./align.ts";
import { sensesOf } from "./meaning.ts";

/** Words from "no" to the noun: "no serious damage". */
const REACH = 2;
/** Words that tell less are grammar: "no worker was". */
const PLAIN = 3;
/** A word matched less has no counterpart. */
const COUNTERPART = 0.3;

/** The words, as keys of their senses, of that of which a statement says there is none: "no tsunami"; empty where it says so of nothing. */
export function absentIn(
  { text, language }: LedgerMention,
  languages: Languages,
  words: readonly Word[],
): ReadonlySet<string> {
  const pack = languageFor(language, languages)?.claims;
  if (pack?.absences === undefined) return NOTHING;
  const lexicon = lexiconOf(pack);
  const found = new Set<string>();
  for (const at of words.keys()) {
    const phrase = phraseAt(words, at, lexicon.absences);
    if (phrase === null || negates(words, at, lexicon) === 0) continue;
    const own = words.slice(at + phrase.length, at + phrase.length + REACH);
    if (own.length === 0) continue;
    for (const { term, weight } of sensesOf(text.slice(own[0]!.start, own.at(-1)!.end), language))
      if (weight >= PLAIN) found.add(term.key);
  }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();

interface Lacking {
  readonly words: Words;
  readonly absent: ReadonlySet<string>;
}

/** Whether two statements say of two things that there are none: "no tsunami", "no victims". */
export function lackOthers(left: Lacking, right: Lacking): boolean {
  if (left.absent.size === 0 || right.absent.size === 0) return false;
  const best = align(left.words, right.words);
  return !isNamed(left, best.left) && !isNamed(right, best.right);
}

/** Whether the other statement has something of what is not there. */
const isNamed = ({ words, absent }: Lacking, best: Float64Array): boolean =>
  words.senses.some(({ term }, at) => absent.has(term.key) && best[at]! >= COUNTERPART);
