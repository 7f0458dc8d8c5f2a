import { isAssertion } from "./assertion.ts";
import { hasMainVerb } from "./clauses.ts";
import type { CueEntry } from "./cue-entries.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, isReduced, isVerb, opensClause, phraseAfter } from "./phrase.ts";
import { splicedClauses } from "./spliced.ts";
import type { Statement } from "./statements.ts";
import { isSubjectOf } from "./tree.ts";
import { hasPhrase, phraseAt, type Word } from "./words.ts";

/** So few letter words say nothing on their own. */
const LEAST = 3;

/** Where a statement ends and the one joined to it begins. */
interface Joint {
  readonly at: number;
  readonly to: number;
}

/**
 * "The roof was ripped off and 80 patients were carried away": statements of the article that are joined, each with a
 * subject and a verb of its own, are two. What one speaker says in one sentence stays one claim: split, the attribution
 * sets lose 1 to 5 points of F1 (PolNeAR 61.9 to 60.2, Sequoia 73.7 to 69.0), the stories gain none.
 */
export function splitStatement(statement: Statement): Statement[] {
  const { passage, content, attribution, follows } = statement;
  if (attribution !== null || follows) return [statement];
  const parts = clausesOf(passage, content);
  return parts.length > 1 && parts.every((part) => isAssertion(passage, part))
    ? parts.map((part) => ({ ...statement, content: part }))
    : [statement];
}

/** The main clauses of a stretch. */
function clausesOf(passage: Passage, range: Range): Range[] {
  const { words, lexicon } = passage;
  const { splices } = lexicon.pack;
  if ((!splices && lexicon.joins.size === 0) || isConditional(passage, range)) return [range];
  if (hasPhrase(words, range.from, range.to, lexicon.correlatives)) return [range];
  if (splices) return splicedClauses(passage, range, splices);
  const parts: Range[] = [];
  let { from } = range;
  for (let at = from + LEAST; at < range.to - LEAST; at++) {
    const joint = jointAt(passage, at, { from, to: range.to });
    if (!joint) continue;
    parts.push({ from, to: joint.at });
    from = joint.to;
    at = from + LEAST - 1;
  }
  return [...parts, { from, to: range.to }];
}

/** "If C1 and C2, C3": behind a subordinate clause that stands first no joint is told from one within it. */
function isConditional(passage: Passage, { from, to }: Range): boolean {
  const first = passage.words.findIndex(({ letter }, at) => at >= from && at < to && letter);
  return first < 0 || opensClause(passage, first);
}

/** The joint at word `at`, between a main clause in front and one behind; null where there is none. */
function jointAt(passage: Passage, at: number, { from, to }: Range): Joint | null {
  const { words, lexicon } = passage;
  const word = words[at]!;
  if (word.quote !== words[from]!.quote || word.quote !== words[to - 1]!.quote) return null;
  if (/^[;；]$/u.test(word.lower))
    return isClause(passage, at + 1, to, true) && standsAlone(passage, from, at)
      ? { at, to: at + 1 }
      : null;
  const spliced = lexicon.pack.verbFinal === true && word.lower === ",";
  const hit = spliced ? null : phraseAt(words, at, lexicon.joins);
  if (!spliced && !hit) return null;
  const next = at + (hit?.length ?? 1);
  const comma = /^[,，–—]$/u.test(words[at - 1]!.lower);
  const joint = { at: comma ? at - 1 : at, to: next };
  if (isNested(passage, from, at) || !standsAlone(passage, from, joint.at)) return null;
  const plain = !comma && !spliced;
  // "asked Jakarta and Dili to hold back" in a language without finite forms
  if (plain && lexicon.pack.postposed && words[at - 1]!.capital && words[next]!.capital)
    return null;
  // "menutup sementara jembatan itu": right behind a verb it is its adverb
  if (plain && lexicon.pack.postposed && isContrast(passage, at) && isVerb(words[at - 1]))
    return null;
  if (plain && isWithin(passage, from, at)) return null;
  return isClause(passage, next, to, comma || spliced || isContrast(passage, at)) ? joint : null;
}

/** "but", "while": no such word joins two nouns. */
const isContrast = ({ words, lexicon: { sets } }: Passage, at: number): boolean =>
  sets.adversatives.has(words[at]!.lower) || sets.subordinators.has(words[at]!.lower);

/** Whether brackets are open at word `at`. */
function isNested({ words }: Passage, from: number, at: number): boolean {
  let depth = 0;
  for (const { lower } of words.slice(from, at)) {
    if (/^[([（]$/u.test(lower)) depth++;
    else if (/^[)\]）]$/u.test(lower)) depth--;
  }
  return depth > 0;
}

/** Whether no comma closes the last relative or subordinate clause in front, or a verb of saying may own both: "said the driver and two others died". */
function isWithin(passage: Passage, from: number, at: number): boolean {
  const { words, lexicon } = passage;
  for (let k = at - 1; k > from; k--) {
    const { lower } = words[k]!;
    if (lower === ",") return false;
    if (opensClause(passage, k) || phraseAt(words, k, lexicon.complementisers)) return true;
    // "meminta Jakarta dan Dili menahan diri", "di Jakarta dan Dili"
    if (lexicon.pack.postposed && (words[k]!.upos === "ADP" || lexicon.cueVerbs.has(lower)))
      return !words[k + 1]!.dated;
    if (lexicon.pack.bare && isVerb(words[k]) && phraseAt(words, k, lexicon.cues, takesClause))
      return true;
  }
  return false;
}

/** "plans to sell it" takes none. */
const takesClause = ({ kind, whole, stance }: CueEntry): boolean =>
  kind === "verb" && !whole && stance !== "planned";

/** Enough words with a main verb. */
function standsAlone(passage: Passage, from: number, to: number): boolean {
  const letters = passage.words.slice(from, to).filter(({ letter }) => letter).length;
  return letters >= LEAST && hasMainVerb(passage, { from, to });
}

/** Whether a subject and its finite verb begin at word `at`; `set` tells that a mark stands in front. */
export function isClause(passage: Passage, at: number, to: number, set: boolean): boolean {
  const { words, lexicon } = passage;
  const loose = (k: number): boolean =>
    isFiller(passage, k) && !lexicon.sets.definites.has(words[k]!.lower) && !isVerb(words[k]);
  let from = at;
  while (from < to && loose(from)) from++;
  if (from >= to || to - at < LEAST) return false;
  if (lexicon.pack.verbFinal && isInverted(passage, at, to)) return true;
  if (opensClause(passage, from)) return false;
  const subject = phraseAfter(passage, from, to);
  const pronoun = isPronoun(passage, from);
  const end = subject?.from === from ? subject.to : pronoun ? from + 1 : to;
  let verb = end;
  while (verb < to && verb < end + 4 && !isVerb(words[verb]) && isFiller(passage, verb)) verb++;
  return verb < to && isVerb(words[verb]) && isMain(passage, { from, to: end }, verb, to, set);
}

/** Whether the verb behind a subject is finite and heads a main clause. */
function isMain(passage: Passage, subject: Range, verb: number, to: number, set: boolean): boolean {
  const { words, lexicon } = passage;
  const { features = "", upos } = words[verb]!;
  const [next, last] = [words[verb + 1], verb + 1 >= to];
  if (/VerbForm=(?:Inf|Ger)/u.test(features)) return false;
  if (upos === "AUX" && /VerbForm=Part/u.test(features)) return false;
  // "in Kalifornien, Oregon und Singapur liegen": where the verb comes second, one at the end is no main clause's
  if (lexicon.pack.verbFinal)
    return (
      !isReduced(words[verb]) &&
      !last &&
      next!.letter &&
      !/^(?:AUX|PART|VERB)$/u.test(next!.upos ?? "")
    );
  if (lexicon.pack.postposed) return true;
  const named = words
    .slice(subject.from, subject.to)
    .some((word) => /^(?:NOUN|PROPN|PRON|DET)$/u.test(word.upos ?? "PRON"));
  if (!named) return set;
  if (isActive(words[verb]!) || (/VerbForm=Fin/u.test(features) && (set || upos === "AUX")))
    return true;
  // "officials involved in the rescue", which a tagger does not tell from "officials fled"
  if (isReduced(words[verb]) && lexicon.sets.agents.has(next?.lower ?? "")) return false;
  if (set) return true;
  const { upos: first } = words[subject.from]!;
  if (/VerbForm=Fin/u.test(features) && (first === "DET" || first === "NUM")) return true;
  const takesObject = /^(?:DET|PRON|NUM|NOUN|PROPN|ADJ)$/u.test(next?.upos ?? "");
  return (takesObject || !isReduced(words[verb])) && isSubjectOf(passage, subject, verb) === true;
}

/** "rien", "nobody", "alles": a pronoun that no list has, but none that goes with a verb ("se"). */
function isPronoun({ words, lexicon }: Passage, at: number): boolean {
  const { upos, lower } = words[at]!;
  return upos === "PRON" && lower.length > 3 && !lexicon.sets.fillers.has(lower);
}

/** The Slavic past tense is a participle by its form. */
const isActive = ({ features = "" }: Word): boolean => /Tense=Past.*Voice=Act/u.test(features);

/** "seither sucht die Stadt", "rond Nijkerk ligt alles plat": where the verb comes second an adverbial may stand first. */
function isInverted(passage: Passage, at: number, to: number): boolean {
  const { words, lexicon } = passage;
  const { upos = "", lower } = words[at]!;
  let verb = to;
  if (upos === "ADP") verb = phraseAfter(passage, at + 1, to)?.to ?? to;
  else if (/^(?:ADV|SCONJ|NOUN)$/u.test(upos) && !lexicon.sets.subordinators.has(lower))
    verb = at + 1;
  if (verb >= to - 1 || !/VerbForm=Fin/u.test(words[verb]!.features ?? "")) return false;
  return phraseAfter(passage, verb + 1, to)?.from === verb + 1 || words[verb + 1]!.upos === "PRON";
}
