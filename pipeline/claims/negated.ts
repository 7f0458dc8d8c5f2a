import type { Attribution } from "./attribution.ts";
import { isNegatedBehind, negates, negationAt } from "./negation.ts";
import type { Passage, Range } from "./passage.ts";
import { phraseAt, type Word } from "./words.ts";

/** Words between a negation and its verb: "has not yet publicly confirmed". */
const REACH = 5;
/** The same where no tags tell an auxiliary from another word. */
const UNTAGGED = 2;

/**
 * "has not confirmed that C", "ne pense pas que C", "no descarta C": what somebody does not say, think or rule out is no
 * statement of theirs; the clause as a whole is one. Null where nobody does ("No one believes that C"): the article says so itself.
 */
export function wholeWhereNegated(passage: Passage, given: Attribution): Attribution | null {
  const attribution = { ...given, speaker: withoutNegation(passage, given.speaker) };
  const { cue, speaker, contents, trailing } = attribution;
  const [content] = contents;
  if (trailing || content === undefined || content.from < cue.to) return given;
  if (cue.entry.kind !== "verb" && cue.entry.kind !== "participle") return given;
  if (speaker !== null && isNobody(passage, speaker)) return null;
  const before = negationBefore(passage, attribution);
  if (before < 0 && !negatesBehind(passage, attribution)) return given;
  const from = Math.min(cue.from, speaker?.from ?? cue.from, before < 0 ? cue.from : before);
  const whole = { from, to: Math.max(...contents.map(({ to }) => to)) };
  return { ...attribution, contents: [whole], rule: "whole" };
}

/** "No one", "personne", "ningún portavoz". */
const isNobody = ({ words, lexicon }: Passage, { from, to }: Range): boolean =>
  negates(words, from, lexicon) > 0 &&
  (to - from === 1 || phraseAt(words, from, lexicon.absences) !== null);

/** "部长没有 | 证实": where nothing parts words a negation is the last one of the phrase in front of it. */
function withoutNegation(passage: Passage, speaker: Range | null): Range | null {
  if (speaker === null || passage.tagged || speaker.to - speaker.from < 2) return speaker;
  return isWhole(passage, speaker.to - 1) ? { ...speaker, to: speaker.to - 1 } : speaker;
}

/** Where the negation of the cue begins in front of it; -1 where none does. */
export function negationBefore(
  passage: Passage,
  { cue, speaker }: Pick<Attribution, "cue" | "speaker">,
): number {
  const { words, lexicon, tagged } = passage;
  const subject = speaker !== null && speaker.to <= cue.from ? speaker.to : 0;
  const first = Math.max(subject, cue.from - (tagged ? REACH : UNTAGGED));
  for (let at = cue.from - 1; at >= first; at--) {
    const { quote, letter, lower } = words[at]!;
    if (quote >= 0 || (!letter && !/^['’-]$/u.test(lower))) return -1;
    if (isWhole(passage, at)) return at;
    if (phraseAt(words, at, lexicon.implicatives) !== null) return at;
    if (tagged && !isBetween(words[at]!, words[cue.from]!)) return -1;
  }
  return -1;
}

/** Whether a negation begins at `at` that is of more than the words beside it: not "without". */
function isWhole({ words, lexicon }: Passage, at: number): boolean {
  if (negates(words, at, lexicon) === 0) return false;
  return (
    negationAt(words, at, lexicon) !== 1 || !lexicon.sets.partialNegations.has(words[at]!.lower)
  );
}

/** What may stand between a verb and its negation; another verb only in front of an infinitive: "did not want to say". */
function isBetween({ upos }: Word, verb: Word): boolean {
  if (upos === "VERB") return /VerbForm=Inf/u.test(verb.features ?? "");
  return upos === "AUX" || upos === "ADV" || upos === "PRON" || upos === "PART";
}

/** "bestätigte die Polizei nicht, dass C", "n'exclut | pas de": a negation behind its verb, which may open the content. */
function negatesBehind({ words, lexicon }: Passage, { cue, contents }: Attribution): boolean {
  const { from } = contents[0]!;
  const opens = from === cue.to && lexicon.sets.verbNegations.has(words[from]!.lower);
  return opens || isNegatedBehind(words, cue.to, from, lexicon);
}
