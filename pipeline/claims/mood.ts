import type { ClaimsPack } from "../../languages/contract/claims.ts";
import type { Stance } from "../records.ts";
import type { Attribution } from "./attribution.ts";
import type { CueEntry } from "./cue-entries.ts";
import {
  endsWith,
  isFutureInPast,
  isHearsay,
  isInIdiom,
  isModal,
  isPastFuture,
  isPerfect,
} from "./modals.ts";
import { negationBefore } from "./negated.ts";
import { isNegatedBehind, negates, negationAt } from "./negation.ts";
import type { Passage, Range } from "./passage.ts";
import { nextComma, opensClause } from "./phrase.ts";
import type { Statement } from "./statements.ts";
import { phraseAt, type Word } from "./words.ts";

/**
 * The words of the main clause of a content: without relative clauses between commas, up to its first
 * other subordinate clause.
 */
function mainWords(passage: Passage, { from, to }: Range): number[] {
  const { words, lexicon } = passage;
  const main: number[] = [];
  // "Although it was not broadcast, the footage was": what follows the comma is the main clause
  const comma = lexicon.sets.subordinators.has(words[from]?.lower ?? "")
    ? nextComma(passage, from, to)
    : to;
  for (let at = comma < to - 2 ? comma + 1 : from; at < to; at++) {
    if (at >= from + 2 && opensClause(passage, at)) {
      if (lexicon.pack.final && !/^[,、]$/u.test(words[at - 1]!.lower)) {
        // "雨が降ったため | 中止する": a clause that its last word subordinates stands in front
        if (to - at > 3) main.length = 0;
        continue;
      }
      if (words[at - 1]!.lower !== ",") break;
      at = nextComma(passage, at, to);
    } else main.push(at);
  }
  return main;
}

/** Whether its verb forms report without vouching, as a German subjunctive or French conditional does. */
export function isReported(passage: Passage, range: Range): boolean {
  const { words, lexicon } = passage;
  const isPersonal = (): boolean =>
    words.some((_, at) => phraseAt(words, at, lexicon.pronouns)?.value.first);
  for (const at of mainWords(passage, range)) {
    const { lower, upos, capital, reports } = words[at]!;
    if (reports && !capital && !isPersonal()) return true;
    if (isInIdiom(passage, at, lexicon.hedgeIdioms)) continue;
    if (lexicon.sets.reported.has(lower)) return true;
    if (
      !capital &&
      upos !== "NOUN" &&
      upos !== "ADJ" &&
      endsWith(lower, lexicon.pack.reportedEndings)
    )
      return true;
  }
  return false;
}

/** "walked out rather than back a plan to draw": what was done, with a plan in one of its nouns. */
const isNamed = ({ words, lexicon }: Passage, main: readonly number[], at: number): boolean =>
  (/^(?:NOUN|ADJ)$/u.test(words[at]!.upos ?? "") ||
    lexicon.sets.definites.has(words[at - 1]?.lower ?? "")) &&
  main.some(
    (k) =>
      words[k]!.upos === "VERB" &&
      /Tense=Past/u.test(words[k]!.features ?? "") &&
      /VerbForm=Fin|Mood=Ind/u.test(words[k]!.features ?? ""),
  );

/** Whether a hedge stands in the clause: none of an idiom that only supposes, none that is negated ("are not accused of"). */
const isHedged = (passage: Passage, main: readonly number[]): boolean => {
  const { words, lexicon } = passage;
  return main.some((at) => {
    const hedge = phraseAt(words, at, lexicon.hedges);
    if (hedge === null || isInIdiom(passage, at, lexicon.hedgeIdioms)) return false;
    // "n'aurait pas", of one word, is heard as well
    return hedge.length === 1 || !isDisowned(passage, at);
  });
};

/** A negation right in front of a word of accusing. */
const isDisowned = ({ words, lexicon }: Passage, at: number): boolean =>
  [at - 2, at - 1].some((k) => k >= 0 && words[k]!.quote < 0 && negates(words, k, lexicon) > 0);

/** "wird vermisst": a passive of the present, no future; "wird gesperrt werden" is one. */
function isPassive({ words, lexicon }: Passage, main: readonly number[], at: number): boolean {
  if (!lexicon.pack.verbFinal || !lexicon.sets.passives.has(words[at]!.lower)) return false;
  // "wird vorgeworfen, Geld genommen zu haben": its clause ends at a comma
  const comma = main.findIndex((k) => k > at && words[k]!.lower === ",");
  const clause = comma < 0 ? main : main.slice(0, comma);
  const verbs = clause
    .map((k) => words[k]!)
    .filter(({ upos }) => upos === "VERB" || upos === "AUX");
  const last = verbs.findLast((verb) => verb !== words[at]);
  return /VerbForm=Part/u.test(last?.features ?? "") || last?.lower.endsWith("t") === true;
}

/** Whether its main clause is about the future: an auxiliary, a verb of planning, an ending. */
function isPlanned(passage: Passage, main: readonly number[]): boolean {
  const { words, lexicon } = passage;
  if (isModal(passage, main, lexicon.sets.modals)) return true;
  for (const at of main) {
    if (
      phraseAt(words, at, lexicon.future) &&
      !isPassive(passage, main, at) &&
      !isInIdiom(passage, at, lexicon.futureIdioms) &&
      !isNamed(passage, main, at)
    )
      return true;
    const { lower, upos, capital } = words[at]!;
    const verb = upos === "VERB" || upos === "AUX" || (!passage.tagged && !follows(passage, at));
    // "Entregará su carta": a verb may open a sentence without a subject
    const opens = capital && at === main[0] && passage.tagged && lexicon.pack.dropsSubject;
    if ((!capital || opens) && verb && endsWith(lower, lexicon.pack.futureEndings)) return true;
    if (beginsFuture(lower, lexicon.pack) || isFutureNoun(passage, at)) return true;
  }
  return false;
}

/** "閉鎖する | と発表した", but not "いる | と". */
function isPlainFuture(
  { words, lexicon }: Passage,
  { from, to }: Range,
  { cue }: Attribution,
): boolean {
  const { endings, states } = lexicon.pack.plainFuture ?? { endings: [], states: [] };
  const last = words.slice(0, to).findLastIndex(({ letter }, at) => at >= from && letter);
  // taggers take "減る" for a noun
  if (last <= from || !/^(?:VERB|AUX|NOUN)$/u.test(words[last]!.upos ?? "")) return false;
  const isState = ({ lower }: Word): boolean => states.includes(lower);
  return (
    endings.some((ending) => words[last]!.lower.endsWith(ending)) &&
    ![words[last - 1]!, words[last]!, ...words.slice(cue.from, cue.to)].some(isState)
  );
}

/** "될 것", but not "된 것". */
function isFutureNoun({ words, lexicon }: Passage, at: number): boolean {
  const { forms, ending } = lexicon.pack.futureNouns ?? { forms: [], ending: "" };
  if (!forms.includes(words[at]!.lower)) return false;
  return words[at - 1]?.lower.normalize("NFD").endsWith(ending) ?? false;
}

/** "سيضيف", but not "سيارة". */
const beginsFuture = (lower: string, { futureBeginnings, futureless }: ClaimsPack): boolean =>
  futureBeginnings !== undefined &&
  lower.length > 3 &&
  futureBeginnings.some((head) => lower.startsWith(head)) &&
  !futureless?.some((head) => lower.startsWith(head));

/** "The government promised to build": the article's own statement of a plan. */
function promises(passage: Passage, main: readonly number[]): boolean {
  const { words, lexicon } = passage;
  const isPromise = (entry: CueEntry): boolean =>
    entry.kind === "verb" && entry.stance === "planned";
  // "the planning committee"; "Plans for 180 homes were thrown out", where no verb may open a sentence
  const { dropsSubject, verbFirst } = lexicon.pack;
  const isNoun = (at: number): boolean =>
    /^(?:NOUN|PROPN|ADJ)$/u.test(words[at]!.upos ?? "") ||
    (at === 0 && !dropsSubject && !verbFirst) ||
    isNamed(passage, main, at);
  return main.some((at) => !isNoun(at) && phraseAt(words, at, lexicon.cues, isPromise));
}

/** "est soupçonné d'avoir maquillé les comptes": somebody is accused, by whom is not told. */
function isAccused(passage: Passage, main: readonly number[]): boolean {
  const { words, lexicon } = passage;
  const accuses = (entry: CueEntry): boolean => entry.kind === "verb" && entry.stance === "alleged";
  const reach = lexicon.pack.verbFinal ? 12 : 3;
  return main.some(
    (at) =>
      phraseAt(words, at, lexicon.cues, accuses) !== null &&
      !isDisowned(passage, at) &&
      words
        .slice(Math.max(0, at - reach), at)
        .some(({ lower }) => lexicon.sets.passives.has(lower)),
  );
}

/** Whether an article stands before the word. */
const follows = ({ words, lexicon }: Passage, at: number): boolean =>
  lexicon.sets.definites.has(words[at - 1]?.lower ?? "");

/** "wies das zurück: „…“": what a denial says in its own words is asserted. */
const isReply = ({ words }: Passage, { cue }: Attribution, { from }: Range): boolean =>
  (words[from]?.quote ?? -1) >= 0 &&
  words.slice(cue.to, from).some(({ lower, quote }) => lower === ":" && quote < 0);

/** The stance of the cue; "did not deny", "n'exclut pas" and "sluit niet uit" let it stand. */
function cueStance(passage: Passage, attribution: Attribution, said: Range): Stance {
  const { words, lexicon } = passage;
  const { cue, contents } = attribution;
  const { stance } = cue.entry;
  if (stance !== "denied") return stance;
  if (isReply(passage, attribution, said)) return "asserted";
  const content = contents.find(({ from }) => from >= cue.to)?.from ?? cue.to + 4;
  const negated =
    negationBefore(passage, attribution) >= 0 ||
    isNegatedBehind(words, cue.to, Math.min(content, cue.to + 6), lexicon);
  return negated ? "asserted" : stance;
}

/** How a statement is put forward: by its cue, then its hedges, then its tense. */
export function stanceOf(passage: Passage, { content, attribution, follows }: Statement): Stance {
  const cue = attribution ? cueStance(passage, attribution, content) : "asserted";
  if (cue === "denied") return cue;
  const { lexicon } = passage;
  const main = mainWords(passage, content);
  if (attribution && cue !== "alleged" && isPastFuture(passage, main)) return "planned";
  // "a promis que les fonds seraient dépensés": the conditional of a promise is a future
  if (isHedged(passage, main) || isHearsay(passage, main))
    return attribution && cue === "planned" ? cue : "alleged";
  if (isPerfect(passage, main) || isModal(passage, main, lexicon.sets.saidModals)) return "alleged";
  // "Müller wird vorgeworfen, …": no future
  if (
    attribution
      ? cue === "alleged" && /^(?:passive|impersonal)$/u.test(attribution.rule)
      : isAccused(passage, main)
  )
    return "alleged";
  if (isPlanned(passage, main) || (!attribution && promises(passage, main))) return "planned";
  if (cue !== "asserted") return cue;
  if (attribution && isPlainFuture(passage, content, attribution)) return "planned";
  if (attribution && isFutureInPast(passage, main)) return "planned";
  if (follows || !isReported(passage, content)) return "asserted";
  // In reported speech the mood says no more than the attribution does.
  if (attribution) return lexicon.pack.futureInPast ? "planned" : "asserted";
  return "alleged";
}

/** Whether the main clause is negated. */
export function isNegated(passage: Passage, range: Range): boolean {
  const { words, lexicon } = passage;
  return mainWords(passage, range).some(
    (at) => negates(words, at, lexicon) > 0 && !isOfInfinitive(passage, at),
  );
}

/** "multada por no informar": between a preposition and an infinitive it negates that alone. */
function isOfInfinitive({ words, lexicon }: Passage, at: number): boolean {
  let from = at;
  while (from > 0 && negationAt(words, from - 1, lexicon) > 0) from--;
  // "promised not to", "promet de ne pas": the promise is the negated one
  const before = words[from - 1];
  if (before?.upos !== "ADP" || lexicon.sets.links.has(before.lower)) return false;
  if (lexicon.sets.infinitives.has(before.lower)) return false;
  return words.slice(at + 1, at + 4).some(({ features }) => /VerbForm=Inf/u.test(features ?? ""));
}
