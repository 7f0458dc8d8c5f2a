import type { Attribution, Scope } from "./attribution.ts";
import {
  behindAdverbial,
  behindInserted,
  clauseBehindAddressee,
  opensContent,
  takesBare,
} from "./bare.ts";
import { readComment } from "./comment.ts";
import type { Cue } from "./cues.ts";
import { readFinal } from "./final.ts";
import type { CueEntry } from "./lexicon.ts";
import { isReported } from "./mood.ts";
import { negationAt } from "./negation.ts";
import type { Passage, Range } from "./passage.ts";
import { unsaid } from "./passive.ts";
import {
  hasVerb,
  isFiller,
  isPerson,
  isVerb,
  nextComma,
  opensClause,
  opensParticiple,
  phraseAfter,
} from "./phrase.ts";
import { readQuoted } from "./quoted.ts";
import { mainSubject, subjectOf } from "./subject.ts";
import { readTrailing } from "./trailing.ts";
import { readWhole } from "./whole.ts";
import { phraseAt, type Word } from "./words.ts";

/** Reads the attribution of a finite verb or participle; null where the verb takes no content. */
export function readVerb(scope: Scope): Attribution | null {
  const { kind } = scope.cue.entry;
  if (scope.passage.lexicon.pack.final) return readFinal(scope);
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
  if (trailing && leading?.rule !== "complementiser") return trailing;
  return leading ?? trailing ?? readWhole(scope);
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
  while (next < to && isFiller(passage, next) && !opens(next)) next++;
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

/**
 * Of the small words between a cue and its content the negation and the auxiliary belong to the content
 * ("mengatakan tidak ada", "assure n'avoir rien vu"), an adverb before them to the cue; where the subject always stands
 * first, all do ("cho biết sẽ", "称已").
 */
function contentStart({ words, lexicon }: Passage, from: number, to: number): number {
  if (lexicon.pack.subjectFirst) return from;
  for (let at = from; at < to; at++)
    if (negationAt(words, at, lexicon) > 0 || isVerb(words[at])) return at;
  // "says around 48,000 homes are without power"
  const rounds = words[to]?.upos === "NUM" && words[to - 1]?.upos === "ADV" && to > from;
  return rounds && !words[to - 1]!.dated ? to - 1 : to;
}

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

/** The word behind the complementiser that opens the content, -1 where there is none. */
function findComplementiser({ passage, cue, to }: Scope): number {
  const { words, lexicon } = passage;
  const reach = cue.entry.kind === "noun" ? 6 : cue.entry.strong ? 22 : 10;
  const limit = Math.min(to, cue.to + reach);
  const { pack } = lexicon;
  if (pack.bare && !cue.entry.addressee && opensContent(passage, cue.to))
    return behindNoun(passage, cue, limit);
  let commas = 0;
  for (let at = cue.to; at < limit; at++) {
    // "طالب الاتحاد بفتح تحقيق، مشيرا إلى أن C": behind a comma a participle has its own content
    if (opensParticiple(passage, at)) return -1;
    const word = words[at]!;
    if (word.quote >= 0 || word.lower === ":" || word.lower === ";") return -1;
    if (word.lower === "," && ++commas > 2) return -1;
    // "odmítla s tím, že C": what is added has the content
    const isAddition = ({ kind }: CueEntry): boolean => kind === "participle";
    if (at > cue.to && phraseAt(words, at, lexicon.cues, isAddition)) return -1;
    const opens = at === cue.to && word.lower === "," && !pack.comma;
    const inserted = opens ? behindInserted(passage, at, limit) : -1;
    if (inserted >= 0) return inserted;
    const hit = phraseAt(words, at, lexicon.complementisers);
    if (hit && opensDeed(passage, cue, at)) return -1;
    if (hit && !isSubordinator(passage, at) && !isRelative(passage, cue, at))
      return at + hit.length;
    if (
      at > cue.to &&
      !word.capital &&
      (word.upos === "VERB" || ((pack.bare || commas > 0) && isVerb(word)))
    )
      return -1;
  }
  return -1;
}

/** "أكد المدير، خلال مؤتمر صحفي، عدم C": the word behind a short aside between commas, `at` where none stands there. */
function behindAside({ words }: Passage, at: number): number {
  const isMark = (word: Word | undefined): boolean => word?.lower === ",";
  if (!isMark(words[at])) return at;
  const close = words.findIndex((word, k) => k > at && isMark(word));
  return close < 0 || close > at + 8 ? at : close + 1;
}

/** "etter at", "efter att": with the preposition before it the complementiser is a word for when. */
const isSubordinator = ({ words, lexicon }: Passage, at: number): boolean =>
  lexicon.sets.subordinators.has(`${words[at - 1]?.lower} ${words[at]!.lower}`);

/**
 * "lovar att bygga", "anklager dem for at bryde": where the complementiser marks infinitives too, of a promise or an accusation
 * the whole is the content. Where no tagger tells, a clause has a comma before it.
 */
function opensDeed({ words, lexicon, tagged }: Passage, { entry }: Cue, at: number): boolean {
  if (!entry.whole || !lexicon.sets.infinitives.has(words[at]!.lower)) return false;
  if (tagged) return /VerbForm=Inf/u.test(words[at + 1]?.features ?? "");
  return words[at - 1]?.lower !== ",";
}

/** "rejected the suggestion that C": the word that opens the content behind a noun of saying or of what is denied, -1 where there is none. */
function behindNoun(passage: Passage, { to, entry }: Cue, limit: number): number {
  const { words, lexicon } = passage;
  const noun = phraseAfter(passage, to, limit);
  const hit = noun && phraseAt(words, noun.to, lexicon.complementisers);
  if (!hit || noun.to - noun.from > 4 || isVerb(words[noun.to + hit.length])) return -1;
  const says = entry.stance === "denied" || lexicon.cueNouns.has(words[noun.to - 1]!.lower);
  return says ? noun.to + hit.length : -1;
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
  const { capital, lower, upos } = words[at - 1]!;
  const adverb = capital || upos === "ADV" || sets.fillers.has(lower);
  return !adverb && !opensContent({ words, lexicon }, at + 1);
}

/** What may stand between the mark of an infinitive and the verb: "di non voler". */
const small = /^(?:ADV|PRON|PART|ADP|DET|PUNCT)$/u;

function isInfinitive(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  const word = words[at]!;
  // "ha annunciato lo stato di emergenza": behind the mark stands a verb
  if (lexicon.sets.infinitives.size > 0)
    return (
      lexicon.sets.infinitives.has(word.lower) &&
      (!passage.tagged ||
        isVerb(words.slice(at + 1, at + 5).find((next) => !small.test(next.upos ?? ""))))
    );
  return (
    isVerb(word) ||
    (negationAt(words, at, lexicon) > 0 && hasVerb(passage, { from: at, to: at + 5 }))
  );
}

/** The comma at `at`, or behind the adverbials that begin there ("sagte am Montag in Berlin, …"); -1 where there is none. */
function commaBehind({ passage, cue, to }: Scope, at: number): number {
  const { words, lexicon } = passage;
  if (/^[,，]$/u.test(words[at]!.lower)) return at;
  const { sets } = lexicon;
  const prepared = sets.stops.has(words[at]!.lower) || sets.stops.has(words[at - 1]!.lower);
  if (!cue.entry.strong || !prepared || !passage.tagged) return -1;
  const comma = nextComma(passage, at, Math.min(to, at + 12));
  const between = words.slice(at, comma);
  const plain = !between.some((word, k) => isVerb(word) || (k > 0 && opensClause(passage, at + k)));
  return plain && words[comma]?.lower === "," ? comma : -1;
}

/** How many words tell whom one speaks to, where no tagger tells: "告诉法新社记者". */
const ADDRESSEE = 4;

/** "sagte der Deutschen Presse-Agentur, …", "sagte der „Bild am Sonntag“, …": the comma behind whom it is told to, -1 where there is none. */
function commaBehindAddressee({ passage, cue, to }: Scope, at: number): number {
  const { words } = passage;
  const addressee = cue.entry.strong ? phraseAfter(passage, at, to) : null;
  // where no tagger tells, a long one is a clause ("报道称央行正考虑调整利率，但C")
  const short = passage.tagged || (addressee && addressee.to - at <= ADDRESSEE);
  const person = short && addressee?.from === at && isPerson(passage, addressee);
  const ends = [person ? addressee.to : -1, cue.entry.strong ? behindTitle(passage, at, to) : -1];
  for (const one of ends) {
    let end = one;
    while (end >= 0 && end < to && /^[“”"»«]$/u.test(words[end]!.lower)) end++;
    const clause = end >= 0 && end + 1 < to && !opensClause(passage, end + 1);
    if (clause && words[end]!.lower === ",") return end;
  }
  return -1;
}

/** "der „Bild am Sonntag“": the word behind a name in quotation marks, which may have an article before it; -1 where none stands here. */
function behindTitle({ words, lexicon }: Passage, at: number, to: number): number {
  const open = lexicon.sets.definites.has(words[at]?.lower ?? "") ? at + 1 : at;
  if (!/^[„“"»«]$/u.test(words[open]?.lower ?? "") || words[open]!.quote >= 0) return -1;
  const limit = Math.min(to, open + 8);
  const close = words.findIndex(
    ({ lower }, k) => k > open && k < limit && /^[“”"»«]$/u.test(lower),
  );
  return close < 0 ? -1 : close + 1;
}

/**
 * A comma stands for the complementiser where a clause follows and the cue had no content before; of
 * "belegte ihn, weil …" only a main clause behind a second comma could be the content.
 */
function takesComma({ passage, cue, from, to }: Scope, at: number): boolean {
  if (!cue.entry.strong && !passage.words[at]) return false;
  if (passage.lexicon.sets.subordinators.has(passage.words[at]?.lower ?? "")) {
    const comma = nextComma(passage, at, to);
    if (!hasVerb(passage, { from: comma + 1, to }) && !isReported(passage, { from: at + 1, to }))
      return false;
  }
  return hasVerb(passage, { from: at, to }) && cue.from - from <= 30;
}
