import type { Scope } from "./attribution.ts";
import type { CueEntry } from "./cue-entries.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, isPerson, nextComma, phraseBefore } from "./phrase.ts";
import { phraseAt, phraseEnding, type Word } from "./words.ts";

/** "Na podstawie jego | rzecznika", "jak ustaliła nieoficjalnie | „Rzeczpospolita”": behind an owner or an adverb. */
export function behindOwner({ words, lexicon }: Passage, at: number): number {
  const noun = words[at + 1]?.lower ?? "";
  const lower = words[at]?.lower ?? "";
  const owner = lexicon.pronouns.has(lower) && !lexicon.sets.definites.has(lower);
  if (owner && (lexicon.roles.has(noun) || lexicon.bodies.has(noun))) return at + 1;
  return words[at]?.upos === "ADV" && words[at + 1]?.letter === false ? at + 1 : at;
}

/** "Server X s odkazem na dva zdroje uvedl, že C": between a subject and its verb of saying a source is where the subject has it from. */
export function isOfSubject({ passage, cue, from, to }: Scope, end: number): boolean {
  const { words, lexicon } = passage;
  let lead = cue.from;
  while (lead > from && !words[lead - 1]!.letter && words[lead - 1]!.lower === ",") lead--;
  const subject = phraseBefore(passage, lead, from);
  if (!subject || words.slice(from, subject.from).some(({ letter }) => letter)) return false;
  if (!words.slice(subject.from, subject.to).some(({ role, capital }) => role !== null || capital))
    return false;
  const comma = nextComma(passage, end, Math.min(to, end + 8));
  const says = (at: number): boolean => {
    let verb = at;
    while (verb < to && isFiller(passage, verb)) verb++;
    const isStrong = ({ kind, strong }: CueEntry): boolean => kind === "verb" && strong;
    return phraseAt(words, verb, lexicon.cues, isStrong) !== null;
  };
  return says(words[end]?.lower === "," ? end + 1 : end) || (lead < cue.from && says(comma + 1));
}

/** "Citing inflation that reached 12 %" gives a reason: what is cited is somebody, a name or a noun of saying. */
export function isCited(passage: Passage, cue: Range, phrase: Range): boolean {
  const { words, lexicon } = passage;
  if (!lexicon.sets.citations.has(words[cue.from]!.lower)) return true;
  const said = ({ lower, capital }: Word): boolean =>
    capital || lexicon.cueNouns.has(lower) || lexicon.sets.sourceNouns.has(lower);
  return isPerson(passage, phrase) || words.slice(phrase.from, phrase.to).some(said);
}

/**
 * "Podle předběžných informací", "según informaciones preliminares": a noun for what is heard from nobody in particular,
 * or the medium itself.
 */
export function isFromNobody(passage: Passage, { from, to }: Range): boolean {
  const { words, lexicon } = passage;
  if (isNobody(passage, { from, to })) return true;
  let head = to - 1;
  while (head > from && words[head]!.upos === "ADJ" && !lexicon.pack.nameCases) head--;
  return (
    lexicon.sets.hearsayNouns.has(words[head]!.lower) &&
    !words.slice(from, to).some(({ capital, role }) => capital || role !== null)
  );
}

/** "Este diario", "informations de notre rédaction", "a-t-on appris": nobody, and not somebody of it. */
export function isNobody({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const own = phraseEnding(words, to, lexicon.nobodies, to - from);
  const { hearsayNouns, sourceNouns, documents } = lexicon.sets;
  const isHeard = ({ lower }: Word): boolean =>
    [hearsayNouns, sourceNouns, documents, lexicon.cueNouns].some((nouns) => nouns.has(lower));
  return own === from || (own > from && words.slice(from, own).some(isHeard));
}

/** "According to schedule", "selon le calendrier prévu": what a thing is done by says nothing. */
export const isStandard = ({ words, lexicon }: Passage, { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => lexicon.sets.standards.has(lower)) &&
  !words.slice(from, to).some(({ role, named }) => role !== null || named);

/** Whether a source begins at word `at`. */
const isCitation = ({ words, lexicon }: Passage, at: number): boolean =>
  phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "source") !== null;

/** The comma behind which a clause may begin: "kako piše list, pozivajući se na izvore, C" has a citation before its second. */
export function clauseComma(passage: Passage, at: number, limit: number): number {
  const comma = nextComma(passage, at, limit);
  const next =
    comma < limit && isCitation(passage, comma + 1) ? nextComma(passage, comma + 1, limit) : limit;
  return next < limit ? next : comma;
}
