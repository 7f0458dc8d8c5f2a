import type { Scope } from "./attribution.ts";
import { behindInserted, opensContent } from "./bare.ts";
import type { CueEntry } from "./cue-entries.ts";
import type { Cue } from "./cues.ts";
import { isReported } from "./mood.ts";
import { negationAt } from "./negation.ts";
import type { Passage } from "./passage.ts";
import {
  hasVerb,
  isPerson,
  isVerb,
  nextComma,
  opensClause,
  opensParticiple,
  phraseAfter,
} from "./phrase.ts";
import { phraseAt, type Word } from "./words.ts";

/**
 * Of the small words between a cue and its content the negation and the auxiliary belong to the content
 * ("mengatakan tidak ada", "assure n'avoir rien vu"), an adverb before them to the cue; where the subject always stands
 * first, all do ("cho biết sẽ", "称已").
 */
export function contentStart({ words, lexicon }: Passage, from: number, to: number): number {
  if (lexicon.pack.subjectFirst) return from;
  for (let at = from; at < to; at++)
    if (negationAt(words, at, lexicon) > 0 || isVerb(words[at])) return at;
  // "says around 48,000 homes are without power"
  const rounds = words[to]?.upos === "NUM" && words[to - 1]?.upos === "ADV" && to > from;
  return rounds && !words[to - 1]!.dated ? to - 1 : to;
}

/** The word behind the complementiser that opens the content, -1 where there is none. */
export function findComplementiser({ passage, cue, to }: Scope): number {
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
export function behindAside({ words }: Passage, at: number): number {
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
  if (at === to || !sets.relatives.has(words[at]!.lower)) return false;
  const next = words[at + 1];
  if (!pack.bare) return isVerb(next) && tellsOfObject(words.slice(to, at));
  if (!next || isVerb(next)) return true;
  if (entry.addressee || next.capital || !next.letter) return false;
  const { capital, lower, upos } = words[at - 1]!;
  const adverb = capital || upos === "ADV" || sets.fillers.has(lower);
  return !adverb && !opensContent({ words, lexicon }, at + 1);
}

/** "anunció el cierre de la fábrica, | que emplea a 300 personas": one phrase with its comma stands between. */
function tellsOfObject(between: readonly Word[]): boolean {
  const comma = between.findIndex(({ lower }) => lower === ",");
  return (
    comma === between.length - 1 && between.some(({ upos, dated }) => upos === "NOUN" && !dated)
  );
}

/** What may stand between the mark of an infinitive and the verb: "di non voler". */
const small = /^(?:ADV|PRON|PART|ADP|DET|PUNCT)$/u;

export function isInfinitive(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  const word = words[at]!;
  // "añadió sin precisar la cuantía" says what is not told
  const bare = [word, words[at - 1]].find(({ upos } = word) => upos === "ADP");
  if (bare && lexicon.sets.partialNegations.has(bare.lower)) return false;
  // "ha annunciato lo stato di emergenza": behind the mark stands a verb
  if (lexicon.sets.infinitives.size > 0)
    return (
      lexicon.sets.infinitives.has(word.lower) &&
      (!passage.tagged ||
        isVerb(words.slice(at + 1, at + 5).find((next) => !small.test(next.upos ?? ""))))
    );
  return (
    (isVerb(word) && !/VerbForm=Fin/u.test(word.features ?? "")) ||
    (negationAt(words, at, lexicon) > 0 && hasVerb(passage, { from: at, to: at + 5 }))
  );
}

/** The comma at `at`, or behind the adverbials that begin there ("sagte am Montag in Berlin, …"); -1 where there is none. */
export function commaBehind({ passage, cue, to }: Scope, at: number): number {
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
export function commaBehindAddressee({ passage, cue, to }: Scope, at: number): number {
  const { words } = passage;
  const addressee = cue.entry.strong ? phraseAfter(passage, at, to) : null;
  // where no tagger tells, a long one is a clause ("报道称央行正考虑调整利率，但C")
  const short = passage.tagged || (addressee && addressee.to - at <= ADDRESSEE);
  const person = short && addressee?.from === at && isPerson(passage, addressee);
  // "hielt ihr entgegen, C"
  const pronoun = cue.entry.particle !== undefined && words[at]?.upos === "PRON" ? at + 1 : -1;
  const ends = [
    pronoun,
    person ? addressee.to : -1,
    cue.entry.strong ? behindTitle(passage, at, to) : -1,
  ];
  for (const one of ends) {
    let end = one;
    while (end >= 0 && end < to && /^[“”"»«]$/u.test(words[end]!.lower)) end++;
    // "hielt ihr | entgegen |, C"
    if (end >= 0 && words[end]?.lower === cue.entry.particle) end++;
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
export function takesComma({ passage, cue, from, to }: Scope, at: number): boolean {
  if (!cue.entry.strong && !passage.words[at]) return false;
  if (passage.lexicon.sets.subordinators.has(passage.words[at]?.lower ?? "")) {
    const comma = nextComma(passage, at, to);
    if (!hasVerb(passage, { from: comma + 1, to }) && !isReported(passage, { from: at + 1, to }))
      return false;
  }
  return hasVerb(passage, { from: at, to }) && cue.from - from <= 30;
}
