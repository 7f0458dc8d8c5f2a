import type { Lexicon } from "./lexicon.ts";
import { isVerb } from "./phrase.ts";
import { phraseAt, type Word } from "./words.ts";

/**
 * Marks the words that are verbs by list or shape, in a language without a tagger. Behind an article
 * or a preposition ("the claim", "in report") none is.
 */
export function guessVerbs(words: readonly Word[], lexicon: Lexicon): void {
  const { sets, pack } = lexicon;
  words.forEach((word, at) => {
    if (!word.letter || (word.capital && at > 0)) return;
    const before = words[at - 1]?.lower ?? "";
    // where verbs stand last, such words stand behind their noun and before the verb
    const governed =
      (!pack.final && sets.stops.has(before)) || (!pack.postposed && sets.definites.has(before));
    if (governed && lexicon.cueNouns.has(word.lower)) return;
    // "a volt polgármester", "Süli János volt miniszter"
    const former = (sets.definites.has(before) || words[at - 1]?.capital) && words[at + 1]?.role;
    if (sets.finite.has(word.lower) && !former) {
      word.upos = sets.fillers.has(word.lower) ? "AUX" : "VERB";
      return;
    }
    // "at bygge": no finite verb
    if (governed || sets.infinitives.has(before)) return;
    const says = lexicon.cueVerbs.has(word.lower) && !lexicon.cueNouns.has(word.lower);
    const shaped = isShaped(word.lower, pack.finiteEndings, pack.finiteBeginnings);
    if (says || (shaped && word.role === null)) word.upos = "VERB";
  });
}

function isShaped(
  lower: string,
  endings: readonly string[] | undefined,
  beginnings: readonly string[] | undefined,
): boolean {
  if (lower.length < 5) return false;
  if (endings?.some((ending) => lower.endsWith(ending))) return true;
  return beginnings?.some((beginning) => lower.startsWith(beginning)) === true;
}

/**
 * Mends tags where a cue or a description is known better than a tagger of news in general guesses:
 * a verb of saying called a noun ("the Advocate reports"), a noun called a verb ("officials there warned").
 */
export function mendTags(words: readonly Word[], lexicon: Lexicon): void {
  const { cueVerbs, cueNouns, pack, sets } = lexicon;
  words.forEach((word, at) => {
    const { lower, upos, capital } = word;
    if (upos === undefined) return;
    mendSource(words, lexicon, at);
    if (upos === "DET" && standsAlone(words, lexicon, at)) word.upos = "PRON";
    if (capital && at > 0) return;
    const finite = sets.onlyFinite.has(lower) && words[at - 1]?.upos !== "ADP";
    if (finite && !isVerb(word)) word.upos = "VERB";
    else if (upos !== "VERB" && upos !== "AUX" && cueVerbs.has(lower)) {
      const noun =
        isGoverned(words, lexicon, at) ||
        isOne(words, lexicon, at) ||
        isPrepared(words, lexicon, at) ||
        (cueNouns.has(lower) && isNoun(words, lexicon, at));
      if (!noun && isSaying(words, at, upos)) word.upos = "VERB";
    } else if (
      upos === "VERB" &&
      word.role !== null &&
      words.some((other) => other !== word && isVerb(other))
    )
      // "Le tribunal juge cinq hommes": a sentence keeps its only verb
      word.upos = "NOUN";
    // "chief operating officer"
    else if (upos === "VERB" && pack.plurals && lower.endsWith("ing") && isTitle(words, at))
      word.upos = "ADJ";
    else if (
      upos === "VERB" &&
      pack.plurals &&
      words[at - 1]?.upos === "ADP" &&
      !lower.endsWith("ing")
    )
      word.upos = "NOUN";
  });
}

/** "Dieser sagte", "Este explicó que": in front of a verb that no noun follows what looks like an article is a pronoun. */
function standsAlone(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  if (!isVerb(words[at + 1]) || /^(?:NOUN|ADJ)$/u.test(words[at + 2]?.upos ?? "")) return false;
  return isDemonstrative(words, lexicon, at);
}

const isDemonstrative = (words: readonly Word[], { pronouns }: Lexicon, at: number): boolean =>
  phraseAt(words, at, pronouns, (one, length) => length === 1 && one.demonstrative === true) !==
  null;

/** "According to research firm Canalys": behind a source's preposition a verb in front of a noun is one itself. */
function mendSource(words: readonly Word[], { cues, starts }: Lexicon, at: number): void {
  if (!starts.has(words[at]!.lower)) return;
  const source = phraseAt(words, at, cues, ({ kind }) => kind === "source");
  if (!source) return;
  const [first, second] = words.slice(at + source.length, at + source.length + 2);
  if (first?.upos === "VERB" && /^(?:NOUN|PROPN)$/u.test(second?.upos ?? "")) first.upos = "NOUN";
}

const isTitle = (words: readonly Word[], at: number): boolean =>
  Boolean(words[at - 1]?.role) && Boolean(words[at + 1]?.role);

/** A noun may be the verb where none stands beside it. */
const isSaying = (words: readonly Word[], at: number, upos: string): boolean =>
  // "De politie acht brandstichting onwaarschijnlijk": right behind the subject no number stands without its verb
  (upos === "NUM" &&
    /^(?:NOUN|PROPN)$/u.test(words[at - 1]?.upos ?? "") &&
    !words.slice(0, at).some(isVerb)) ||
  ((upos === "NOUN" || upos === "ADJ" || upos === "PROPN") && words[at + 1]?.upos !== "NOUN");

/** Behind an article the word is a noun or an adjective ("the claim", "the proposed name"). */
export function isGoverned(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const { sets, pack } = lexicon;
  if (pack.postposed || !sets.definites.has(words[at - 1]?.lower ?? "")) return false;
  const pointed = words[at - 1]!.upos === "PRON" && isDemonstrative(words, lexicon, at - 1);
  if (pointed || hasClitic(words, lexicon, at)) return false;
  return !sets.comments.has(words[at - 2]?.lower ?? "");
}

/** "en una nota", "after a judge said": behind an indefinite article; in English "many claim" has a pronoun of that form. */
const isOne = (words: readonly Word[], { sets, pack }: Lexicon, at: number): boolean =>
  (!pack.bare || words[at]!.role !== null || isVerb(words[at + 1])) &&
  words[at - 1]?.upos === "DET" &&
  sets.indefinites.has(words[at - 1]!.lower);

/** "Em nota divulgada hoje": behind a preposition stands a noun, whatever verb has its form. */
export const isPrepared = (words: readonly Word[], { sets, pack }: Lexicon, at: number): boolean =>
  !pack.postposed &&
  words[at - 1]?.upos === "ADP" &&
  (sets.stops.has(words[at - 1]!.lower) || sets.links.has(words[at - 1]!.lower));

/** "Un témoin leur assure que": what looks like an article is a pronoun between a subject and its verb. */
export function hasClitic(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const { sets, complementisers } = lexicon;
  const [subject, article, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (!subject?.letter || !article || !next) return false;
  if (!sets.fillers.has(article.lower)) return false;
  if (subject.upos !== undefined && !complementisers.has(next.lower)) return false;
  return !sets.stops.has(subject.lower) && !sets.links.has(subject.lower) && !isVerb(subject);
}

/** "Over reports", "two reports have", "a decades-old dispute". */
export function isNoun(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const { sets, pack } = lexicon;
  const before = words[at - 1]?.lower ?? "";
  const isPlural = (word: string) => pack.plurals?.some((ending) => word.endsWith(ending)) ?? true;
  if (!isPlural(words[at]!.lower) && !isPlural(before)) {
    const subject =
      words[at - 1]?.capital || lexicon.pronouns.has(before) || sets.fillers.has(before);
    if (!subject && !sets.infinitives.has(before)) return true;
  }
  if (sets.indefinites.has(before)) return true;
  if (sets.stops.has(before) && !sets.infinitives.has(before)) return true;
  return pack.bare === true && sets.finite.has(words[at + 1]?.lower ?? "");
}

/** Of what says nothing ("不愿透露姓名") no word is a verb of its sentence. */
export function clearIdioms(words: readonly Word[], { noCues }: Lexicon): void {
  words.forEach((word, at) => {
    if (phraseAt(words, at, noCues)) word.upos = undefined;
  });
}
