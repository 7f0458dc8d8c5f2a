import type { Mention } from "../records.ts";
import type { Passage } from "./passage.ts";
import { isVerb } from "./phrase.ts";
import type { Statement } from "./statements.ts";

/**
 * Log-odds that a reader calls the statement a claim with these bounds, by the rule that found it:
 * from the share of right statements on the development part of the stories and attribution sets
 * (97 % of quotations before their cue, 60 % of denials and accusations as a whole).
 */
const byRule: Readonly<Record<string, number>> = {
  "quotation-before": 2.2,
  "quotation-after": 1.9,
  "quotation-colon": 1.7,
  "quotation-dash": 1.7,
  "quotation-verb": 1.7,
  "comment-ahead": 1.7,
  trailing: 1.5,
  inserted: 1.2,
  "own-voice": 1.3,
  "own-clause": 1.0,
  bare: 1.1,
  complementiser: 1.0,
  final: 1.0,
  "final-quotation": 1.5,
  comma: 1.2,
  quotation: 0.9,
  "source-ahead": 1.1,
  "source-relative": 1.1,
  "source-behind": 1.1,
  "source-inside": 0.7,
  view: 0.9,
  "reported-mood": 0.8,
  "trailing-inverted": 1.0,
  "mixed-before": 0.6,
  noun: 0.4,
  whole: 0.3,
  interrogative: -0.4,
  infinitive: 0,
  colon: -0.5,
};

/** How likely a reader would call the statement a claim with these bounds, 0 to 1. */
export function confidenceOf(
  { rule, passage, content, attribution }: Statement,
  { speaker, entities, quantities, eventDate }: Mention,
): number {
  const { words, lexicon } = passage;
  const letters = words.slice(content.from, content.to).filter((word) => word.letter);
  let odds = byRule[rule] ?? 0.4;
  if (attribution) {
    odds += attribution.cue.entry.strong ? 0.2 : -0.5;
    odds += speaker?.entityId ? 0.3 : speaker ? 0 : -0.4;
  } else if (!speaker) {
    odds += entities.length > 0 || quantities.length > 0 || eventDate ? 0.5 : -0.5;
    if (letters.some((word) => lexicon.pronouns.get(word.lower)?.[0]?.[1].first)) odds -= 1.5;
  }
  if (letters.length < 4) odds -= 1;
  if (letters.length > 50) odds -= 0.5;
  if (!hasKnownVerb(passage, content.from, content.to)) odds -= 0.4;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

const hasKnownVerb = ({ words, tagged, lexicon }: Passage, from: number, to: number): boolean =>
  (!tagged && !lexicon.pack.finite) || words.slice(from, to).some(isVerb);
