import { type Languages, languageFor } from "../../languages/language.ts";
import { lexiconOf } from "../claims/lexicon.ts";
import { isWithheld, negationsIn } from "../claims/negation.ts";
import { splitWords, type Word } from "../claims/words.ts";
import type { LedgerMention } from "../records.ts";

/** What somebody vouches for. */
export interface Voice {
  readonly speaker: string | null;
  /**
   * Whether the speaker says that it is so or that it is not; null where nobody says it, where it is planned, where a denial
   * or an allegation leaves it open, and in a language whose negations nobody has listed.
   */
  readonly holds: boolean | null;
  /** Whether a part of what is said is negated: "without water" is no contrary of "have no water". */
  readonly partial: boolean;
  /**
   * Whether a statement is negated by more than what negates a part of it: "unfounded" is "sans fondement". Of true
   * translations one of two parted by a negation was so. By "refused to" as well.
   */
  readonly negated: boolean;
  /** Whether something "refuses to" or "failed to" be so, which a negation turns round. */
  readonly withheld: boolean;
}

/** Whether the whole of a statement is negated, a part of it, or what "refused to" stands in front of. */
interface Negations extends Pick<Voice, "partial" | "withheld"> {
  readonly whole: boolean;
}

/** The voice of a statement, whose words may be given. */
export function voiceOf(
  mention: LedgerMention,
  languages: Languages,
  words: readonly Word[] = splitWords(mention.text),
): Voice {
  const negations = negationsOf(mention, languages, words);
  return {
    speaker: speakerOf(mention),
    holds: holdsOf(mention, negations),
    partial: negations?.partial ?? false,
    negated: isNegated(mention, negations),
    withheld: negations?.withheld ?? false,
  };
}

/** What only a part of is negated in holds; what is alleged not to be is neither so nor not. */
function holdsOf(mention: LedgerMention, negations: Negations | null): boolean | null {
  const { stance } = mention;
  if (speakerOf(mention) === null || stance === "planned" || negations === null) return null;
  if (negations.whole !== negations.withheld) return stance === "alleged" ? null : false;
  return stance === "denied" ? null : true;
}

function isNegated({ negated, stance }: LedgerMention, negations: Negations | null): boolean {
  if (stance === "denied" || negations === null) return negated;
  const whole = negated && (negations.whole || !negations.partial);
  return whole !== negations.withheld;
}

/** What the speaker is known by; null where the article itself says it. */
export const speakerOf = ({ speaker }: LedgerMention): string | null =>
  speaker?.entityId ?? speaker?.name ?? null;

/** Null for a language whose negations nobody has listed. */
function negationsOf(
  { text, language }: LedgerMention,
  languages: Languages,
  words: readonly Word[],
): Negations | null {
  const pack = languageFor(language, languages)?.claims;
  if (pack?.negations === undefined) return null;
  const lexicon = lexiconOf(pack);
  const found = new Set(negationsIn(text, pack, words));
  const partial = found.intersection(lexicon.sets.partialNegations).size;
  // "ne" alone is "ne … que", "ne … rien" negates
  const whole = found.size > partial || partial > 1;
  return { whole, partial: partial > 0, withheld: isWithheld(words, lexicon) };
}

/**
 * Whether one speaker says what another says not to be so, if it is of one thing. Where nobody is named a negation
 * seldom answers anything: of some 30 such pairs that share a quarter of their words 2 contradict each other.
 */
export function rebuts(left: Voice, right: Voice): boolean {
  if (left.holds === null || right.holds === null || left.holds === right.holds) return false;
  const [so, notSo] = left.holds ? [left, right] : [right, left];
  if (so.partial && !notSo.partial) return false;
  return left.speaker !== right.speaker;
}
