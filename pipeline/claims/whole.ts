import { agentOf } from "./agent.ts";
import type { Attribution, Scope } from "./attribution.ts";
import { hostAt, isBody } from "./behind.ts";
import type { Passage, Range } from "./passage.ts";
import { isPassive } from "./passive.ts";
import {
  isPerson,
  isVerb,
  nextComma,
  opensParticiple,
  phraseAfter,
  phraseBefore,
} from "./phrase.ts";
import { pronounBehind, subjectBefore } from "./subject.ts";
import { hasPhrase, phraseAt, type Word } from "./words.ts";

/** "X denied the accusation": without a clause of its own the statement itself is the content. */
export function readWhole(scope: Scope): Attribution | null {
  const { cue, from, to, passage } = scope;
  const called = callsSo(scope);
  if (!cue.entry.whole && !called) return null;
  if (cue.entry.passive) return readPassive(scope);
  if (passage.lexicon.pack.verbFirst) return readVerbFirst(scope);
  const agent = agentOf(passage, from, cue.from);
  const near = subjectBefore(passage, cue.from, from) ?? phraseBefore(passage, cue.from, from);
  if (!agent && near && isPassive(scope, near)) return null;
  const speaker =
    agent ??
    hosted(scope) ??
    pronounBehind(scope, near) ??
    framedSubject(scope) ??
    objectAhead(scope) ??
    inverted(scope, near) ??
    near;
  // "Лапин вину не признаёт": a cue of several words has its object in it
  const short = cue.to - cue.from < 3;
  if (!speaker || (short && to - cue.to < 1 && speaker === near)) return null;
  const { words, lexicon } = passage;
  const ruled = cue.entry.stance === "denied" || lexicon.sets.rulings.has(words[cue.from]!.lower);
  if (ruled && decides(passage, speaker)) return null;
  if (cue.entry.stance === "planned" && !hasDeed(scope)) return null;
  if (cue.entry.quoted && !called && !words.slice(cue.to, to).some(isQuote)) return null;
  const ahead = words.slice(from, speaker.from);
  const first = ahead.every((word) => !word.letter || lexicon.sets.fillers.has(word.lower));
  const clear = first || isAdverbial(ahead) || /^[,，]$/u.test(ahead.at(-1)?.lower ?? "");
  if (speaker === near && !clear) return null;
  const comma = nextComma(passage, cue.to, to);
  const participle = phraseAt(passage.words, comma + 1, passage.lexicon.cues);
  const closed = words.findIndex(
    ({ lower, quote }, at) => at >= cue.to && at < to && quote < 0 && /^[;；]$/u.test(lower),
  );
  const end = participle?.value.kind === "participle" ? comma : closed < 0 ? to : closed;
  // "In March, the mayor promised …": a short adverbial belongs to it
  const start =
    speaker !== near || (ahead.length <= 8 && !ahead.some(isVerb)) ? from : speaker.from;
  const contents = [{ from: start, to: end }];
  return { cue, speaker, contents, rule: "whole", trailing: false };
}

/** "a qualifié d'illégale la décision", "juge la réforme contraire à la loi": whether the object is called something. */
function callsSo({ passage, cue, to }: Scope): boolean {
  const { words, lexicon } = passage;
  const { marks } = cue.entry;
  if (!marks) return false;
  const judged = (at: number): number => {
    const word = words[at];
    if (at >= to || !word) return -1;
    if (word.upos === "ADV" || word.upos === "PART") return judged(at + 1);
    const so = isQuote(word) || word.upos === "ADJ";
    return so || /VerbForm=Part/u.test(word.features ?? "") ? at : -1;
  };
  if (marks.length > 0) {
    if (marks.includes(words[cue.to]?.lower ?? "")) return to - cue.to > 2;
    const end = Math.min(to, cue.to + 16);
    for (let at = cue.to; at < end; at++)
      if (marks.includes(words[at]!.lower))
        if (judged(at + 1) >= 0 || lexicon.sets.indefinites.has(words[at + 1]?.lower ?? ""))
          return true;
    return false;
  }
  const first = judged(cue.to);
  // "considered several proposals": an adjective of what follows
  if (first >= 0 && words[first + 1]?.upos !== "NOUN") return true;
  const object = phraseAfter(passage, cue.to, to);
  if (object?.from !== cue.to) return false;
  // "acht brandstichting onwaarschijnlijk", but "trouve trace écrite"
  const bare = lexicon.pack.verbFinal ? 1 : 2;
  for (let at = object.from + bare; at <= object.to + 1; at++) {
    const before = words[at - 1]!;
    const noun = before.upos === "NOUN" || before.upos === "PROPN" || before.upos === "ADV";
    if (noun && judged(at) >= 0) return true;
  }
  return false;
}

/** "Par la suite [le ministère]", "Später": an adverb or a short preposition's phrase. */
function isAdverbial(words: readonly Word[]): boolean {
  const first = words[0]?.upos ?? "";
  if (words.length === 1) return /^A(?:DV|DJ)$/u.test(first);
  return words.length <= 6 && /^AD[PV]$/u.test(first) && !words.some(isVerb);
}

/** "Später dementierte das Ministerium [das Leck]": the subject behind the verb where an adverbial stands first. */
function inverted({ passage, cue, from, to }: Scope, near: Range | null): Range | null {
  const { words, lexicon } = passage;
  // "Kritike je odbacio gradonačelnik": in a language with cases the object may stand first
  const behind =
    lexicon.pack.nameCases && near && !isPerson(passage, near)
      ? phraseAfter(passage, cue.to, to)
      : null;
  if (behind?.from === cue.to && isPerson(passage, behind)) return behind;
  // "Im Exil lebende Uiguren weisen … zurück": no preposition governs what stands before the verb
  const governed =
    near === null || words[near.from - 1]?.upos === "ADP" || words[near.from]?.upos === "ADV";
  if (!lexicon.pack.verbFinal || !governed || !isAdverbial(words.slice(from, cue.from)))
    return null;
  const subject = phraseAfter(passage, cue.to, to);
  return subject?.from === cue.to && to > subject.to ? subject : null;
}

/** "Hal itu dibantah (oleh) Dewi": who does it stands behind. */
function readPassive({ passage, cue, from, to }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  const by =
    words.slice(cue.to, cue.to + 5).findIndex(({ lower }) => lexicon.sets.agents.has(lower)) + 1;
  const speaker = phraseAfter(passage, cue.to + by, to);
  if (speaker?.from !== cue.to + by || !(by > 0 || isPerson(passage, speaker))) return null;
  // "C، وهو ما نفاه البنك": a clause of its own
  const contents = [{ from: cue.to - cue.from > 2 ? cue.from : from, to }];
  return { cue, speaker, contents, rule: "whole", trailing: false };
}

/** "В Минтруде эту информацию опровергли": a body behind a preposition that opens the clause; null where none does. */
function hosted({ passage, cue, from }: Scope): Range | null {
  const { words, lexicon } = passage;
  const host = cue.from - from > 8 ? null : hostAt(passage, from, cue.from);
  if (!host) return null;
  const last = { from: host.from, to: host.from + 1 };
  return words[host.from]!.capital ||
    isBody(passage, last) ||
    lexicon.roles.has(words[host.from]!.lower)
    ? last
    : null;
}

const isQuote = (word: Word): boolean => word.quote >= 0 || /^["“”„«»'‘’]$/u.test(word.lower);

/** "Ministr obvinění odmítá", "Сам Лапин вину отрицает": a last verb with its object between the subject and it. */
function objectAhead({ passage, cue, from, to }: Scope): Range | null {
  const { words, lexicon } = passage;
  if (words.slice(cue.to, to).some((word) => word.letter)) return null;
  let first = from;
  while (first < cue.from && !words[first]!.letter) first++;
  const between = words.slice(first, cue.from);
  if (between.length > 12 || between.some((word) => isVerb(word) || word.lower === ","))
    return null;
  const isName = (at: number): boolean =>
    words[at]!.capital || words[at]!.role !== null || lexicon.pronouns.has(words[at]!.lower);
  let end = first;
  while (end < cue.from && isName(end)) end++;
  end = Math.max(end, first + (phraseAt(words, first, lexicon.pronouns)?.length ?? 0));
  const speaker = { from: first, to: end };
  const named = end > first && isPerson(passage, speaker);
  return named && words.slice(end, cue.from).some((word) => word.letter) ? speaker : null;
}

/** "Im Prozess hat der Angeklagte die Tat bestritten": the subject before or behind the auxiliary of a final participle. */
function framedSubject({ passage, cue, from, to }: Scope): Range | null {
  const { words, lexicon } = passage;
  if (!lexicon.pack.verbFinal || words.slice(cue.to, to).some((word) => word.letter)) return null;
  const auxiliary = words.findIndex(
    (word, at) => at > from && at < cue.from && word.upos === "AUX",
  );
  if (auxiliary < 0) return null;
  const before = phraseBefore(passage, auxiliary, from);
  // "Van Dam heeft": a name's small word too opens it
  const whole = before && words.slice(from, before.from).every(({ capital }) => capital);
  if (whole && words[from]!.upos !== "ADP") return { from, to: before.to };
  // "De minister | in Den Haag heeft"
  const first = phraseAfter(passage, from, auxiliary);
  const placed = before && first?.from === from && first.to < before.from;
  if (placed && words[first.to]!.upos === "ADP" && isPerson(passage, first)) return first;
  return phraseAfter(passage, auxiliary + 1, cue.from);
}

/** A promise or a plan is one of doing: "promised to build", not "s'engage dans la bataille". */
function hasDeed({ passage, cue, to }: Scope): boolean {
  const { words, lexicon, tagged } = passage;
  const behind = words.slice(cue.to, to).filter((word) => word.upos === "VERB");
  if (!tagged || lexicon.pack.postposed) return !tagged || behind.length > 0;
  return behind.some(({ features }) => /VerbForm=Inf/u.test(features ?? "VerbForm=Inf"));
}

/** "The Senate rejected the bill": a vote or a ruling says nothing to be untrue. */
export const decides = ({ words, lexicon }: Passage, { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => lexicon.sets.deciders.has(lower));

/** "نفت شركة النور تلويث النهر": the subject behind the verb, of two words as no mark tells its end. */
function readVerbFirst({ passage, cue, from, to }: Scope): Attribution | null {
  const phrase = phraseAfter(passage, cue.to, to);
  // "من جانبه، نفى": a short adverbial and its comma may stand in front
  const opens =
    cue.from === from || (cue.from - from <= 6 && passage.words[cue.from - 1]!.lower === ",");
  if (!phrase || !opens || to - phrase.from < 3) return null;
  // "رفض الوزير | التعليق على الحادث": nothing was said
  if (hasPhrase(passage.words, phrase.from, to, passage.lexicon.refusals)) return null;
  const [first, second] = passage.words.slice(phrase.from, phrase.from + 2);
  // "المالك حسن عبد الله", "النيابة | النائب"
  const most =
    first!.role === "PER" && !second?.role
      ? 4
      : first!.role === "ORG" && second?.role === "PER"
        ? 1
        : 2;
  const speaker = { from: phrase.from, to: Math.min(phrase.to, phrase.from + most) };
  const end = passage.words.findIndex(
    (_, at) => at > speaker.to && at < to && opensParticiple(passage, at),
  );
  const contents = [{ from, to: end < 0 ? to : end }];
  return { cue, speaker, contents, rule: "whole", trailing: false };
}
