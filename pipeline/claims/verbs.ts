import type { Attribution, Scope } from "./attribution.ts";
import { readComment } from "./comment.ts";
import type { Cue } from "./cues.ts";
import { readFinal } from "./final.ts";
import type { Passage, Range } from "./passage.ts";
import {
  hasVerb,
  isFiller,
  isVerb,
  nextComma,
  phraseAfter,
  phraseBefore,
  subjectBefore,
} from "./phrase.ts";
import { readQuoted } from "./quoted.ts";
import { behindCue, mainSubject, subjectOf } from "./subject.ts";
import { phraseAt, type Word } from "./words.ts";

/** Reads the attribution of a finite verb or participle; null where the verb takes no content. */
export function readVerb(scope: Scope): Attribution | null {
  const { kind } = scope.cue.entry;
  if (scope.passage.lexicon.pack.final) return readFinal(scope);
  if (kind === "participle")
    return readBefore(scope, mainSubject(scope) ?? mainSubjectBehind(scope));
  const quoted = readQuoted(scope);
  if (quoted) return quoted;
  const comment = readComment(scope);
  if (comment) return comment;
  const trailing = readTrailing(scope);
  const leading = readBefore(scope, subjectOf(scope));
  if (trailing && leading?.rule !== "complementiser") return trailing;
  return leading ?? trailing ?? readWhole(scope);
}

/** "Hoping that C, the firm …": the subject of the main clause behind. */
function mainSubjectBehind(scope: Scope): Range | null {
  const { to, passage } = scope;
  const comma = isSubordinate(scope) ? upToComma(scope).to : to;
  return comma < to ? phraseAfter(passage, comma + 1, to) : null;
}

/** Content behind the cue: behind a complementiser, a colon, an infinitive, a comma, or bare. */
function readBefore(given: Scope, speaker: Range | null): Attribution | null {
  const scope = isSubordinate(given) ? upToComma(given) : given;
  const { passage, cue, to } = scope;
  const { words, lexicon } = passage;
  const { pack, sets } = lexicon;
  const make = (from: number, rule: string): Attribution | null =>
    to - from >= 2 && words.slice(from, to).some((word) => word.letter)
      ? { cue, speaker, contents: [{ from, to }], rule, trailing: false }
      : null;
  const complementiser = findComplementiser(scope);
  if (complementiser >= 0 && to - complementiser >= 2)
    return make(complementiser, "complementiser");
  let next = cue.to;
  if (speaker && speaker.from >= next) next = speaker.to;
  while (next < to && isFiller(passage, next) && !sets.infinitives.has(words[next]!.lower)) next++;
  const word = words[next];
  if (!word) return null;
  if (/^[:：]$/u.test(word.lower)) return cue.entry.strong ? make(next + 1, "colon") : null;
  if (sets.interrogatives.has(word.lower) && hasVerb(passage, { from: next, to }))
    return make(next, "interrogative");
  // "plans to build" is the article's own statement about a plan.
  if (cue.entry.infinitive && cue.entry.stance !== "planned" && isInfinitive(passage, next))
    return make(next, "infinitive");
  if (!speaker) return null;
  if (pack.comma && (word.lower === "," || word.lower === "，") && takesComma(scope, next + 1))
    return make(next + 1, "comma");
  if (pack.bare && takesBare(scope, next)) return make(next, "bare");
  return null;
}

/** "If X says that C, …", "Saying that C, …": the attribution ends where the main clause begins. */
function isSubordinate({ passage, cue, from }: Scope): boolean {
  const { words, lexicon } = passage;
  let first = from;
  while (first < cue.from && !words[first]!.letter) first++;
  if (lexicon.sets.subordinators.has(words[first]?.lower ?? "")) return true;
  return cue.entry.kind === "participle" && cue.from - first <= 2;
}

/** Ends the scope at the first comma behind the cue that a clause follows. */
function upToComma(scope: Scope): Scope {
  const { passage, cue, to } = scope;
  for (let at = nextComma(passage, cue.to, to); at < to; at = nextComma(passage, at + 1, to))
    if (at - cue.to >= 4 && hasVerb(passage, { from: at + 1, to })) return { ...scope, to: at };
  return scope;
}

/** The word behind the complementiser that opens the content, -1 where there is none. */
function findComplementiser({ passage, cue, to }: Scope): number {
  const { words, lexicon } = passage;
  const reach = cue.entry.kind === "noun" ? 6 : cue.entry.strong ? 22 : 10;
  const limit = Math.min(to, cue.to + reach);
  const { pack } = lexicon;
  if (pack.bare && !cue.entry.addressee && opensContent(passage, cue.to)) return -1;
  let commas = 0;
  for (let at = cue.to; at < limit; at++) {
    const word = words[at]!;
    if (word.quote >= 0 || word.lower === ":" || word.lower === ";") return -1;
    if (word.lower === "," && ++commas > 2) return -1;
    const hit = phraseAt(words, at, lexicon.complementisers);
    if (hit && !isRelative(passage, cue, at)) return at + hit.length;
    if (
      at > cue.to &&
      !word.capital &&
      (word.upos === "VERB" || ((pack.bare || commas > 0) && isVerb(word)))
    )
      return -1;
  }
  return -1;
}

/** "said the man that …": where no addressee can follow, an article or pronoun begins the content. */
function opensContent({ words, lexicon }: Pick<Passage, "words" | "lexicon">, at: number): boolean {
  const { lower } = words[at] ?? { lower: "" };
  const { sets, pack } = lexicon;
  if (pack.postposed || lexicon.complementisers.has(lower)) return false;
  return sets.definites.has(lower) || sets.indefinites.has(lower) || lexicon.pronouns.has(lower);
}

/**
 * "called it a priority for a company that is growing": behind other words than an addressee, the
 * complementiser is a relative pronoun unless a subject follows.
 */
function isRelative({ words, lexicon }: Passage, { to, entry }: Cue, at: number): boolean {
  const { sets, pack } = lexicon;
  if (!pack.bare || at === to || !sets.relatives.has(words[at]!.lower)) return false;
  const next = words[at + 1];
  if (!next || isVerb(next)) return true;
  if (entry.addressee || next.capital || !next.letter) return false;
  const adverb = words[at - 1]!.capital || sets.fillers.has(words[at - 1]!.lower);
  return !adverb && !opensContent({ words, lexicon }, at + 1);
}

function isInfinitive(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  const word = words[at]!;
  if (lexicon.sets.infinitives.size > 0) return lexicon.sets.infinitives.has(word.lower);
  return (
    isVerb(word) ||
    (lexicon.sets.negations.has(word.lower) && hasVerb(passage, { from: at, to: at + 5 }))
  );
}

/** A comma stands for the complementiser where a clause follows and the cue had no content before. */
function takesComma({ passage, cue, from, to }: Scope, at: number): boolean {
  if (!cue.entry.strong && !passage.words[at]) return false;
  return hasVerb(passage, { from: at, to }) && cue.from - from <= 30;
}

/** A bare content begins with a subject whose verb follows. */
function takesBare({ passage, cue, to }: Scope, at: number): boolean {
  const { words, lexicon, tagged } = passage;
  const word = words[at]!;
  if (!word.letter || lexicon.sets.stops.has(word.lower)) return false;
  const pronoun = phraseAt(words, at, lexicon.pronouns) !== null;
  const verbal = hasVerb(passage, { from: at, to });
  if (!pronoun && !verbal && !(cue.entry.strong && hidesVerb(passage, { from: at, to })))
    return false;
  if ((cue.entry.addressee || !cue.entry.strong) && orders(passage, at, to)) return false;
  if (cue.entry.strong && !cue.entry.whole) return to - at >= 3;
  if ((!tagged && !lexicon.pack.finite) || lexicon.sets.infinitives.has(word.lower)) return false;
  const subject = phraseAfter(passage, at, to);
  if (!subject) return false;
  let verb = subject.to;
  while (verb < to && verb < subject.to + 3 && !isVerb(words[verb]) && isFiller(passage, verb))
    verb++;
  return isVerb(words[verb]) && (pronoun || !isParticiple(passage, verb));
}

/** "say the lead obscures concerns": a verb that the tagger took for a plural noun stands behind another noun. */
function hidesVerb({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const { plurals } = lexicon.pack;
  if (!plurals || to - from < 4) return false;
  const isPlural = (word: Word) => plurals.some((ending) => word.lower.endsWith(ending));
  return words
    .slice(from + 1, to - 1)
    .some(
      (word, k) =>
        word.upos === "NOUN" &&
        isPlural(word) &&
        nounal.test(words[from + k]!.upos ?? "") &&
        !isPlural(words[from + k]!),
    );
}

const nounal = /^(?:NOUN|PROPN)$/u;

/** "told them not to come": an order, no statement. */
function orders(passage: Passage, at: number, to: number): boolean {
  const { words, lexicon } = passage;
  const { sets } = lexicon;
  if (sets.infinitives.size === 0 || lexicon.pack.postposed) return false;
  let next = phraseAfter(passage, at, to)?.to ?? at;
  if (next - at > 3) return false;
  if (sets.negations.has(words[next]?.lower ?? "")) next++;
  return sets.infinitives.has(words[next]?.lower ?? "");
}

/** "found the man killed by" is no content; "found the man was killed" is. */
const isParticiple = ({ words }: Passage, at: number): boolean =>
  words[at]?.upos === "VERB" &&
  /(?:ing|ed)$/u.test(words[at]!.lower) &&
  words[at + 1]?.upos === "ADP";

/** Content before the cue: "…, the ministry said", "…, a précisé la société", "…, ujarnya". */
export function readTrailing(scope: Scope): Attribution | null {
  const { passage, cue, from } = scope;
  const { words, lexicon, tagged } = passage;
  const leadOf = (at: number): number => {
    let lead = at;
    while (lead > from && (words[lead - 1]!.lower === "-" || isFiller(passage, lead - 1))) lead--;
    return lead;
  };
  const isSet = (at: number): boolean => /^[,，–—-]$/u.test(words[at - 1]?.lower ?? "");
  const inverted = isSet(leadOf(cue.from)) ? behindCue(scope) : null;
  const before =
    inverted && closes(scope, inverted.to) ? null : subjectBefore(passage, cue.from, from);
  const lead = leadOf(before ? before.from : cue.from);
  if (!isSet(lead)) return null;
  const content = { from, to: lead - 1 };
  const speaker = before ?? (cue.entry.kind === "clitic" ? null : behindCue(scope));
  if (!speaker && cue.entry.kind !== "clitic") return null;
  const behind = before ? cue.to : Math.max(cue.to, speaker?.to ?? 0);
  if (!closes(scope, behind)) return null;
  const rest = remainder(scope, behind);
  // "Ines Duarte, who leads the team, described it": behind a comma the lead must show its verb.
  const apposed = words.slice(from, lead - 1).some(isComma);
  const verb = before || tagged || !apposed || !lexicon.pack.finite || lexicon.pack.verbless;
  const whole =
    content.to - content.from >= 3 &&
    (verb ? hasVerb(passage, content) : words.slice(from, lead - 1).some(isVerb));
  // "All of this, he says, could change": the verb stands behind the attribution.
  const inserted = !whole && rest.length > 0 && isComma(words[behind]);
  if (!whole && !inserted) return null;
  return {
    cue,
    speaker,
    contents: whole ? [content, ...rest] : rest,
    rule: inserted ? "inserted" : before ? "trailing" : "trailing-inverted",
    trailing: true,
  };
}

/** Nothing but an adverbial may follow a trailing cue before the next comma or the end. */
function closes({ passage, to }: Scope, at: number): boolean {
  const { words, lexicon, tagged } = passage;
  let next = at;
  while (next < to && words[next]!.quote < 0 && isFiller(passage, next)) next++;
  const word = words[next];
  if (next >= to || !word) return true;
  if (word.quote >= 0) return false;
  if (!word.letter) return true;
  const { sets } = lexicon;
  // "…, she said, he decided to leave": an infinitive belongs to the verb
  if (sets.infinitives.has(word.lower) && tagged && isVerb(words[next + 1])) return false;
  if (sets.stops.has(word.lower) || sets.subordinators.has(word.lower)) return true;
  if (lexicon.coordinators.has(word.lower)) return true;
  return tagged && !hasVerb(passage, { from: next, to: nextComma(passage, next, to) });
}

const isComma = (word: Word | undefined): boolean => word?.lower === "," && word.quote < 0;

/** What goes on behind an inserted attribution: "C1, she said, C2". */
function remainder({ passage, to }: Scope, behind: number): Range[] {
  const comma = nextComma(passage, behind, to);
  if (comma >= to - 2) return [];
  const rest = { from: comma + 1, to };
  return hasVerb(passage, rest) ? [rest] : [];
}

/** "X denied the accusation": without a clause of its own the statement itself is the content. */
function readWhole(scope: Scope): Attribution | null {
  const { cue, from, to, passage } = scope;
  if (!cue.entry.whole) return null;
  const speaker = subjectBefore(passage, cue.from, from) ?? phraseBefore(passage, cue.from, from);
  if (!speaker || to - cue.to < 1 || isPassive(scope, speaker)) return null;
  const { words, lexicon } = passage;
  const ahead = words.slice(from, speaker.from);
  const first = ahead.every((word) => !word.letter || lexicon.sets.fillers.has(word.lower));
  if (!first && !/^[,，]$/u.test(ahead.at(-1)?.lower ?? "")) return null;
  const comma = nextComma(passage, cue.to, to);
  const participle = phraseAt(passage.words, comma + 1, passage.lexicon.cues);
  const end = participle?.value.kind === "participle" ? comma : to;
  const contents = [{ from: speaker.from, to: end }];
  return { cue, speaker, contents, rule: "whole", trailing: false };
}

/** "has been accused": the subject is not the one who says it. */
function isPassive({ passage, cue }: Scope, speaker: Range): boolean {
  const { words, lexicon } = passage;
  const around = [...words.slice(speaker.to, cue.from), ...words.slice(cue.to, cue.to + 1)];
  return around.some((word) => lexicon.sets.passives.has(word.lower));
}
