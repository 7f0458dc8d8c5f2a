import { analyse, type Forms } from "./analysis.ts";
import type { Lexicon } from "./lexicon.ts";
import { wordOf } from "./words.ts";

/** Of one token: its tag, and how far the tag "verb" lies behind it, in steps of the perceptron. */
export interface Ballot {
  readonly upos: string;
  readonly behind: number;
}

/**
 * A verb may lie so many steps behind the best tag, by how much speaks for it: a known verb right behind the noun phrase that opens
 * the sentence, a known verb, and any other word with the form of one. Of short clauses cut from trees that the tagger had not seen (14
 * languages, each part of the treebank in turn) 260 had lost their verb: 69 get it back, 5 get another word for it, and of 14,949 noun
 * phrases with a full stop 110 get one they have not; without a dictionary (cs, fi) most are wrong.
 */
const REACH = { ahead: 40, known: 25, shaped: 10 } as const;

/** What a finite verb may be taken for. */
const TAKEN = /^(?:ADJ|ADP|ADV|NOUN|PROPN|X)$/u;
/** Right behind these no finite verb stands. */
const GOVERNS = /^(?:ADP|CCONJ|DET|PUNCT|SCONJ|SYM)$/u;
/** In front of these few stand. */
const ENDS = /^(?:CCONJ|PUNCT|SCONJ|SYM)$/u;
/** What comes behind a noun phrase and its verb rather than within the noun phrase. */
const FOLLOWS = /^(?:ADP|ADV|DET|NUM|PRON)$/u;
/** A noun phrase without others within; the longest in words. */
const SIMPLE = /^(?:ADJ|ADV|DET|NOUN|NUM|PROPN|X)$/u;
const LONGEST = 3;
/** The past tense of Slavic languages is a participle by its form. */
const FINITE = /Mood=Ind|VerbForm=Fin|Tense=Past\|VerbForm=Part\|Voice=Act/u;

/** Whether the tokens end with a full stop, maybe within a closing mark. */
export const endsSentence = (tokens: readonly string[]): boolean =>
  tokens.slice(-2).some((token) => /^[.!…]$/u.test(token));

/**
 * A sentence with a full stop has a verb: where the tagger gave it none, the word most likely to be one that stands and looks like a
 * finite verb; -1 where there is none ("Le pape part lundi pour Beyrouth", but "Photo de famille au palais").
 */
export function missedVerb(
  tokens: readonly string[],
  ballots: readonly Ballot[],
  forms: Forms,
  lexicon: Lexicon,
): number {
  let found = -1;
  for (const [at, { behind }] of ballots.entries()) {
    if (found >= 0 && behind >= ballots[found]!.behind) continue;
    if (behind <= reachOf(tokens[at]!, ballots, at, forms, lexicon)) found = at;
  }
  return found;
}

/** How many steps a verb may lie behind at a word; -1 where none can stand. */
function reachOf(
  token: string,
  ballots: readonly Ballot[],
  at: number,
  forms: Forms,
  lexicon: Lexicon,
): number {
  const [before, next] = [ballots[at - 1], ballots[at + 1]];
  if (!before || !next || !/^\p{Ll}/u.test(token) || !TAKEN.test(ballots[at]!.upos)) return -1;
  if (GOVERNS.test(before.upos)) return -1;
  const { features = "", lemma = token } = analyse(forms, token, "VERB");
  if (!FINITE.test(features) || lemma.toLowerCase() === token) return -1;
  if (ENDS.test(next.upos) || lexicon.kindOf(wordOf(lemma)) < 2) return REACH.shaped;
  const opening = ballots.slice(0, at);
  const subject =
    opening.every(({ upos }) => SIMPLE.test(upos)) &&
    opening.some(({ upos }) => upos === "NOUN" || upos === "PROPN");
  const clear = subject && at <= LONGEST && FOLLOWS.test(next.upos);
  return clear && ballots[at]!.upos !== "ADP" ? REACH.ahead : REACH.known;
}
