import type { Attribution, Scope } from "./attribution.ts";
import { agentBehind } from "./comment.ts";
import type { Range } from "./passage.ts";
import { beforeFillers } from "./phrase.ts";

/** "has been accused": the subject is not the one who says it. */
export function isPassive({ passage, cue }: Scope, speaker: Range): boolean {
  const { words, lexicon } = passage;
  // "are slamming" is a progressive
  if (/Tense=Pres\|VerbForm=Part|VerbForm=Ger/u.test(words[cue.from]!.features ?? "")) return false;
  // "X, who was not involved, described it": what stands between commas is another clause's
  const lead = beforeFillers(passage, cue.from, speaker.to);
  const around = [...words.slice(lead, cue.from), ...words.slice(cue.to, cue.to + 1)];
  return around.some((word) => lexicon.sets.passives.has(word.lower));
}

/**
 * "Parents were told that C", "It is understood that C": nobody that the clause names says so, unless an agent stands behind
 * ("was told by officials that C"); an infinitive is then no content ("was alleged to have lied").
 */
export function unsaid(scope: Scope, leading: Attribution | null): Attribution | null {
  const { passage, cue } = scope;
  const { speaker } = leading ?? {};
  if (!leading || !speaker || speaker.to > cue.from || !isPassive(scope, speaker)) return leading;
  const { passives } = passage.lexicon.sets;
  const before = passage.words.slice(speaker.to, cue.from);
  if (!passage.lexicon.pack.verbFinal && !before.some(({ lower }) => passives.has(lower)))
    return leading;
  // "si è detto certo che C"
  if (before.some(({ upos }) => upos === "PRON")) return leading;
  if (leading.rule === "infinitive") return null;
  // "Müller wird vorgeworfen, Geld genommen zu haben"
  const contents = cue.entry.whole ? [{ from: speaker.from, to: scope.to }] : leading.contents;
  const agent = agentBehind(scope);
  // "Furthermore, it was stated that C": whoever spoke in the sentence before goes on
  const open =
    !agent &&
    cue.entry.stance !== "alleged" &&
    passage.lexicon.pronouns.has(passage.words[speaker.from]!.lower);
  return { ...leading, contents, speaker: agent, rule: open ? "impersonal" : "passive" };
}
