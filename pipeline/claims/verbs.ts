import type { Attribution, Scope } from "./attribution.ts";
import { behindAdverbial, clauseBehindAddressee, takesBare } from "./bare.ts";
import { readComment } from "./comment.ts";
import { readFinal } from "./final.ts";
import {
  behindAside,
  commaBehind,
  commaBehindAddressee,
  contentStart,
  findComplementiser,
  isInfinitive,
  takesComma,
} from "./opening.ts";
import type { Range } from "./passage.ts";
import { unsaid } from "./passive.ts";
import {
  beforeFillers,
  hasVerb,
  isFiller,
  isPerson,
  nextComma,
  phraseAfter,
  phraseBefore,
} from "./phrase.ts";
import { readQuoted } from "./quoted.ts";
import { mainSubject, subjectOf } from "./subject.ts";
import { readTrailing } from "./trailing.ts";
import { readWhole } from "./whole.ts";
import type { Word } from "./words.ts";

/** Reads the attribution of a finite verb or participle; null where the verb takes no content. */
export function readVerb(scope: Scope): Attribution | null {
  const { kind } = scope.cue.entry;
  if (scope.passage.lexicon.pack.final) return readFinal(scope);
  if (scope.cue.entry.told && isToldOf(scope)) return null;
  if (kind === "participle") return readBefore(scope, participleSubject(scope));
  if (scope.cue.entry.calls || scope.cue.entry.passive) return readWhole(scope);
  const quoted = readQuoted(scope);
  if (quoted) return quoted;
  const comment = readComment(scope);
  if (comment) return comment;
  const trailing = readTrailing(scope);
  const leading = unsaid(scope, readBefore(scope, subjectOf(scope)));
  // "menyebut keputusan itu sebagai kesalahan": what is called so is no clause
  const called = leading?.rule === "bare" && scope.cue.entry.marks ? readWhole(scope) : null;
  if (called) return called;
  if (trailing && (leading?.rule !== "complementiser" || isSetApart(scope, leading)))
    return trailing;
  return leading ?? trailing ?? readWhole(scope);
}

/** "Tiga orang | dilaporkan tewas": a subject of its own, right in front. */
function isToldOf({ passage, cue, from }: Scope): boolean {
  const before = phraseBefore(passage, beforeFillers(passage, cue.from, from), from);
  return before !== null && passage.words[before.to - 1]!.quote < 0;
}

/** "C, reiteró la ministra, que subrayó que", "C, indica en un comunicado, en el que": a comma parts the cue from another clause. */
function isSetApart({ passage, cue }: Scope, { speaker, contents }: Attribution): boolean {
  const from = Math.max(cue.to, speaker?.to ?? 0);
  const start = contents[0]?.from ?? from;
  return passage.tagged && passage.words.slice(from, start).some(({ lower }) => lower === ",");
}

/** The main clause's subject, which stands behind a participle that opens its sentence ("Tout en estimant que C, le maire"). */
function participleSubject(scope: Scope): Range | null {
  const main = mainSubject(scope);
  if (main && (!isSubordinate(scope) || isPerson(scope.passage, main))) return main;
  return mainSubjectBehind(scope) ?? main;
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
    to - from >= (pack.dropsSubject && rule === "complementiser" ? 1 : 2) &&
    words.slice(from, to).some((word) => word.letter)
      ? { cue, speaker, contents: partsOf(scope, from), rule, trailing: false }
      : null;
  const complementiser = findComplementiser(scope);
  if (complementiser >= 0 && to - complementiser >= 2)
    return make(complementiser, "complementiser");
  let next = cue.to;
  if (speaker && speaker.from >= next) next = speaker.to;
  const after = next;
  const opens = (at: number): boolean =>
    sets.infinitives.has(words[at]!.lower) || sets.interrogatives.has(words[at]!.lower);
  // "said | further tightening was likely"
  const qualifies = (at: number): boolean =>
    words[at]!.upos === "ADJ" && /^(?:NOUN|ADJ)$/u.test(words[at + 1]?.upos ?? "");
  while (next < to && isFiller(passage, next) && !opens(next) && !qualifies(next)) next++;
  // "sanoi, ettei C": the word that opens the content stands behind its comma
  if (
    words[next]?.lower === "," &&
    !pack.comma &&
    sets.interrogatives.has(words[next + 1]?.lower ?? "")
  )
    next++;
  const word = words[next];
  if (!word) return null;
  const start = contentStart(passage, after, next);
  if (/^[:：]$/u.test(word.lower)) return cue.entry.strong ? make(next + 1, "colon") : null;
  const behind = sets.deeds.size > 0 ? behindAside(passage, next) : next;
  const deed = sets.deedLinks.has(words[behind]?.lower ?? "") ? behind + 1 : behind;
  if (speaker && !cue.entry.whole && sets.deeds.has(words[deed]?.lower ?? ""))
    return make(deed, "verbal-noun");
  if (sets.interrogatives.has(word.lower) && hasVerb(passage, { from: next, to }))
    return make(next, "interrogative");
  // "plans to build" is the article's own statement about a plan.
  if (cue.entry.infinitive && cue.entry.stance !== "planned" && isInfinitive(passage, next))
    return make(start, "infinitive");
  if (!speaker) return null;
  const told = pack.comma && speaker.from < cue.from ? commaBehindAddressee(scope, next) : -1;
  const comma = pack.comma && told < 0 ? commaBehind(scope, next) : told;
  if (comma >= 0 && takesComma(scope, comma + 1)) return make(comma + 1, "comma");
  if (!pack.bare) return null;
  if (takesBare(scope, next) || (start < next && takesBare(scope, start)))
    return make(start < next ? start : clauseBehindAddressee(scope, next), "bare");
  const clause = behindAdverbial(scope, next);
  return clause < 0 ? null : make(clause, "bare");
}

/**
 * The content from word `from` on: a quotation behind its colon is a second one ("admet que C1 : « C2 »"),
 * and that of a participle ends before another ("affirmant que C et quittant").
 */
function partsOf({ passage, cue, to }: Scope, from: number): Range[] {
  const { words, speeches, lexicon } = passage;
  const speech = speeches.find(
    (one) => one.from > from + 2 && one.to <= to && /^[:：]$/u.test(words[one.from - 1]!.lower),
  );
  if (speech && from < speech.from - 1)
    return [
      { from, to: speech.from - 1 },
      { from: speech.from, to: speech.to },
    ];
  const form = cue.entry.kind === "participle" && formOf(words[cue.from]);
  if (!form || formOf(words[from]) === form) return [{ from, to }];
  const next = words.findIndex(
    (word, at) =>
      at > from + 2 &&
      at < to &&
      formOf(word) === form &&
      lexicon.coordinators.has(words[at - 1]!.lower),
  );
  return [{ from, to: next < 0 ? to : next - 1 }];
}

const formOf = (word: Word | undefined): string | undefined =>
  /(?:Tense=\p{L}+\|)?VerbForm=(?:Part|Ger)/u.exec(word?.features ?? "")?.[0];

/** "If X says that C, …", "Saying that C, …": the attribution ends where the main clause begins. */
function isSubordinate({ passage, cue, from }: Scope): boolean {
  const { words, lexicon } = passage;
  let first = from;
  while (first < cue.from && !words[first]!.letter) first++;
  if (lexicon.sets.subordinators.has(words[first]?.lower ?? "")) return true;
  const opening = cue.entry.kind === "participle" && cue.from - first <= 2;
  // "denied it, saying that C, as …": the main clause stands in front
  return opening && !words.slice(0, from).some((word) => word.letter);
}

/** Ends the scope at the first comma behind the cue that a clause follows. */
function upToComma(scope: Scope): Scope {
  const { passage, cue, to } = scope;
  for (let at = nextComma(passage, cue.to, to); at < to; at = nextComma(passage, at + 1, to))
    if (at - cue.to >= 4 && hasVerb(passage, { from: at + 1, to })) return { ...scope, to: at };
  return scope;
}
