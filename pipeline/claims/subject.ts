import type { Scope } from "./attribution.ts";
import type { Range } from "./passage.ts";
import { hasVerb, phraseAfter, subjectBefore } from "./phrase.ts";

/** The subject: before the cue, else behind it ("a déclaré le ministre que"), else the main clause's. */
export function subjectOf(scope: Scope): Range | null {
  const { passage, cue, from } = scope;
  const first = passage.lexicon.pack.verbFirst ? behindCue(scope) : null;
  return first ?? subjectBefore(passage, cue.from, from) ?? behindCue(scope) ?? mainSubject(scope);
}

/** The subject behind an inverted cue ("said Ines Duarte", "ajoute-t-il"). */
export function behindCue({ passage, cue, to }: Scope): Range | null {
  const { words, lexicon } = passage;
  let at = cue.to;
  while (words[at]?.lower === "-" || (words[at]?.lower === "t" && words[at + 1]?.lower === "-"))
    at++;
  while (
    at < to &&
    lexicon.sets.fillers.has(words[at]!.lower) &&
    !lexicon.sets.definites.has(words[at]!.lower)
  )
    at++;
  return phraseAfter(passage, at, to);
}

/** The first noun phrase of the clause, for a second verb or a participle without a subject of its own. */
export function mainSubject({ passage, cue, from }: Scope): Range | null {
  for (let at = from; at < cue.from && at < from + 12; at++) {
    const phrase = phraseAfter(passage, at, cue.from);
    if (!phrase) continue;
    if (passage.words[phrase.to]?.lower !== ",") return phrase;
    if (hasVerb(passage, { from: phrase.to, to: cue.from }) || at > from) return phrase;
    at = phrase.to;
  }
  return null;
}
