import { joint, opensAmount, opensDate, opensPhrase } from "./borders.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage, Range } from "./passage.ts";
import { phraseAt, type Word } from "./words.ts";

const nominal = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "X", "SYM"]);
const heads = new Set(["NOUN", "PROPN", "NUM", "X"]);

/** True where the word can be the finite or non-finite verb of a clause. */
export const isVerb = (word: Word | undefined): boolean =>
  word?.upos === "VERB" || word?.upos === "AUX";

/** Whether a stretch has a verb; where a clause may do without or no tagger tells, whether it is long enough. */
export function hasVerb({ words, tagged, lexicon }: Passage, { from, to }: Range): boolean {
  const { finite, verbless } = lexicon.pack;
  if ((!tagged || verbless) && to - from >= (finite && !verbless ? 9 : 2)) return true;
  for (let k = from; k < to; k++) if (isVerb(words[k])) return true;
  return false;
}

/**
 * Whether the word opens a relative or subordinate clause. One that is an article too (German "die")
 * does so as a pronoun, or without tags behind a comma.
 */
export function opensClause({ words, lexicon }: Passage, at: number): boolean {
  const { lower, upos } = words[at]!;
  const { sets } = lexicon;
  // Portuguese "se" is a pronoun too
  if (sets.subordinators.has(lower) && upos !== "PRON")
    return upos !== "ADP" || !words[at + 1]?.dated;
  // "ein Gesetz, nach dem …"
  const relative = words[at + 1];
  if (upos === "ADP" && words[at - 1]?.lower === "," && relative?.upos === "PRON")
    return sets.relatives.has(relative.lower);
  if (!sets.relatives.has(lower)) return false;
  if (!sets.definites.has(lower)) return true;
  return upos === undefined ? words[at - 1]?.lower === "," : upos === "PRON";
}

const opening = /^[([（［]$/u;
const closing = /^[)\]）］]$/u;

/** Can the word stand inside a noun phrase? */
function fits(passage: Passage, at: number): boolean {
  const { words, lexicon, tagged } = passage;
  const word = words[at];
  if (!word || word.quote >= 0) return false;
  if (joint.test(word.lower)) return true;
  if (!word.letter) return false;
  const { sets } = lexicon;
  if (sets.links.has(word.lower) && !lexicon.coordinators.has(word.lower)) return true;
  if (opensClause(passage, at)) return false;
  // "bị cáo", the accused, begins with a word that ends phrases
  if (sets.stops.has(word.lower) && word.role === null && !isInName(words, at)) return false;
  // "Zoals | het parket meldde"
  if (sets.comments.has(word.lower) && word.capital && !words[at - 1]?.letter) return false;
  if (at === 0 && sets.fillers.has(word.lower) && !sets.definites.has(word.lower)) return false;
  if (word.capital || sets.definites.has(word.lower)) return true;
  if (!tagged)
    return (
      !isVerb(word) &&
      (!sets.fillers.has(word.lower) || isAttribute(passage, at)) &&
      (!lexicon.pack.capitalNouns || qualifies(passage, at))
    );
  // "hội đồng xét xử", the trial panel, has a verb in it
  if (word.role !== null && words[at - 1]?.role === word.role) return true;
  if (word.upos === "PRON")
    return !sets.fillers.has(word.lower) && !phraseAt(words, at, lexicon.pronouns);
  if (isHyphenated(words, at) || (word.upos === "ADV" && isHyphenated(words, at + 2))) return true;
  // "brandweercommandant" ends as a verb may
  if (word.upos === "VERB" && (isCompound(lexicon, word.lower) || isTitled(words, at))) return true;
  if (word.upos === "PART") return word.lower === "s" || word.lower === "'s";
  // "iRozhlas.cz" is called a mark by some taggers
  return nominal.has(word.upos ?? "X") || word.upos === "PUNCT";
}

/** "The | dissenting judge | , Carl Ostrow,": behind an article a noun for somebody that looks like a verb, with a participle before it. */
function isTitled(words: readonly Word[], at: number): boolean {
  const role = words[at]!.role === "PER" ? at : at + 1;
  if (words[role]?.role !== "PER" || (role > at && !isReduced(words[at]))) return false;
  const first = isReduced(words[role - 1]) ? role - 2 : role - 1;
  return words[first]?.upos === "DET" && words[role + 1]?.lower === ",";
}

/** "den tidligere direktøren": an adverb's form between an article and a noun for somebody. */
const isAttribute = ({ words, lexicon }: Passage, at: number): boolean =>
  lexicon.sets.definites.has(words[at - 1]?.lower ?? "") && Boolean(words[at + 1]?.role);

/** "state-owned": a verb form behind a hyphen is part of a compound. */
function isHyphenated(words: readonly Word[], at: number): boolean {
  const hyphen = words[at - 1];
  if (hyphen?.lower !== "-" || hyphen.end !== words[at]!.start) return false;
  return words[at - 2]?.letter === true && words[at - 2]!.end === hyphen.start;
}

/** Where all nouns have capitals: a small word belongs to a noun phrase as an adjective in front of one. */
function qualifies({ words, lexicon }: Passage, at: number): boolean {
  if (lexicon.sets.indefinites.has(words[at]!.lower)) return true;
  for (let next = at + 1; next <= at + 3; next++) {
    const word = words[next];
    if (!word?.letter || isVerb(word) || lexicon.sets.stops.has(word.lower)) return false;
    if (lexicon.sets.definites.has(word.lower) || lexicon.sets.fillers.has(word.lower))
      return false;
    if (word.capital) return true;
  }
  return false;
}

/** Coordinators go through where a noun phrase stands on both sides ("media and experts"). */
function joins(passage: Passage, at: number): boolean {
  const lower = passage.words[at]?.lower ?? "";
  return passage.lexicon.coordinators.has(lower) && fits(passage, at - 1) && fits(passage, at + 1);
}

/** The noun phrase or pronoun that ends at word `to`, not reaching before `floor`; null where there is none. */
export function phraseBefore(passage: Passage, to: number, floor: number): Range | null {
  const { words, lexicon } = passage;
  const last = words[to - 1];
  if (!last || to <= floor) return null;
  // "Его признали виновным": nobody who speaks; "Орлов | ему ответил": in front of whom one tells
  if (lexicon.sets.obliquePronouns.has(last.lower)) return phraseBefore(passage, to - 1, floor);
  for (let from = Math.max(floor, to - 3); from < to; from++)
    if (phraseAt(words, from, lexicon.pronouns)?.length === to - from && !isNamed(words, from))
      return { from, to };
  let from = to;
  for (let depth = 0; from > floor && to - from < 30; from--) {
    const word = words[from - 1]!;
    if (closing.test(word.lower)) depth++;
    else if (opening.test(word.lower)) depth--;
    else if (depth === 0 && !fits(passage, from - 1) && !joins(passage, from - 1)) break;
    if (depth < 0) break;
    if (depth === 0 && opensPhrase(passage, from - 1)) {
      from--;
      break;
    }
  }
  return tidy(passage, { from, to });
}

/** "Trần Lan | Anh": a pronoun with a capital behind a name is part of it. */
const isNamed = (words: readonly Word[], at: number): boolean =>
  at > 1 && words[at]!.capital && words[at - 1]!.capital && words[at - 2]!.capital;

/** The noun phrase or pronoun that begins at word `from`, not reaching past `ceiling`; null where there is none. */
export function phraseAfter(passage: Passage, from: number, ceiling: number): Range | null {
  const { words, lexicon } = passage;
  const first = words[from];
  if (!first || from >= ceiling) return null;
  const pronoun = isArticle(passage, from) ? null : phraseAt(words, from, lexicon.pronouns);
  // "theo ông Lợi": a pronoun that is a title too stands in front of its name
  const titled = lexicon.pack.subjectFirst && words[from + (pronoun?.length ?? 0)]?.capital;
  if (pronoun && !titled) {
    // "przekazał jej | przewodniczący": in a language with cases it owns the noun behind it, or is told by whom that names
    const behind = from + pronoun.length;
    const owner = lexicon.pack.nameCases !== undefined && words[behind]?.role;
    return owner ? phraseAfter(passage, behind, ceiling) : { from, to: behind };
  }
  let to = from;
  for (let depth = 0; to < ceiling && to - from < 30; to++) {
    const word = words[to]!;
    if (opening.test(word.lower)) depth++;
    else if (closing.test(word.lower)) depth--;
    else if (depth === 0 && !fits(passage, to) && !joins(passage, to)) break;
    if (
      depth < 0 ||
      (depth === 0 &&
        to > from &&
        (opensPhrase(passage, to) || opensDate(words, to) || opensAmount(words, to)))
    )
      break;
  }
  return tidy(passage, { from, to });
}

/** "het Deense bedrijf", "det danska bolaget": what is a pronoun elsewhere. */
function isArticle({ words, lexicon }: Passage, at: number): boolean {
  const next = words[at + 1];
  if (!lexicon.sets.definites.has(words[at]!.lower) || !next?.letter || next.dated) return false;
  // "den tidligere direktøren": where no tagger tells, a noun for somebody follows
  if (next.upos === undefined) return words.slice(at + 1, at + 4).some(({ role }) => role !== null);
  return /^(?:ADJ|NOUN|PROPN)$/u.test(next.upos ?? "");
}

/** Cuts marks, links, coordinators and the day ("vom Donnerstag") from the ends; null where no head is left. */
function tidy(passage: Passage, range: Range): Range | null {
  const { words, lexicon, tagged } = passage;
  let { from, to } = range;
  const loose = (at: number): boolean => {
    const word = words[at]!;
    if (opening.test(word.lower)) return true;
    return (
      (!word.letter && !closing.test(word.lower)) ||
      lexicon.coordinators.has(word.lower) ||
      (lexicon.sets.links.has(word.lower) && !lexicon.sets.definites.has(word.lower))
    );
  };
  while (from < to && (loose(from) || closing.test(words[from]!.lower))) from++;
  // A stop stays behind an abbreviation ("Martin Luther King Jr.").
  const abbreviated = (at: number): boolean =>
    words[at]!.lower === "." && (words[at - 1]?.lower.length ?? 9) <= 3;
  const day = words.slice(from, to).findLastIndex(({ dated }) => !dated) + from + 1;
  if (day > from && day < to) to = day;
  while (to > from && loose(to - 1) && !abbreviated(to - 1)) to--;
  if (from >= to) return null;
  const head = words.slice(from, to).some(
    (word) =>
      word.letter &&
      (!tagged ||
        (word.capital && !lexicon.sets.definites.has(word.lower)) ||
        heads.has(word.upos ?? "X") ||
        // "l'un d'eux", "some of them"
        (word.upos === "PRON" && lexicon.sets.indefinites.has(word.lower))),
  );
  return head ? { from, to } : null;
}

/** Whether the tags say that a word stands for several. */
export const isPlural = (word: Word | undefined): boolean =>
  word?.features?.includes("Number=Plur") === true;

/** A participle or gerund, which opens no clause of its own: "a study | published in Insect Life". */
export const isReduced = (word: Word | undefined): boolean =>
  word?.upos === "VERB" && /VerbForm=(?:Part|Ger)/u.test(word.features ?? "");

/** Adverbs, auxiliaries and clitics between subject and verb. */
export function isFiller({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at];
  if (!word || word.quote >= 0) return false;
  // "quan chức giấu tên", an anonymous official
  if (lexicon.sets.fillers.has(word.lower))
    return word.role === null && !(isInName(words, at) && words[at - 1]!.capital);
  return !word.capital && (word.upos === "ADV" || word.upos === "AUX");
}

/** Where the fillers in front of word `at` begin, not before `floor`; `at` where there are none. */
export function beforeFillers(passage: Passage, at: number, floor: number): number {
  let first = at;
  // "郑伟民|3日凌晨|说"
  const isDay = (k: number): boolean =>
    passage.lexicon.pack.subjectFirst === true && passage.words[k]!.dated;
  while (first > floor && (isFiller(passage, first - 1) || isDay(first - 1))) first--;
  return first;
}

/** A comma outside quoted speech. */
export const isComma = (word: Word | undefined): boolean => word?.lower === "," && word.quote < 0;

/** The next comma outside quoted speech, `to` where there is none. */
export function nextComma({ words }: Passage, from: number, to: number): number {
  let at = from;
  while (at < to && !(words[at]!.quote < 0 && /^[,，]$/u.test(words[at]!.lower))) at++;
  return at;
}

/** A name, a pronoun, or a noun for a person or an organisation. */
export function isPerson(passage: Passage, { from, to }: Range): boolean {
  const { words, lexicon } = passage;
  if (phraseAt(words, from, lexicon.pronouns) && !isArticle(passage, from)) return true;
  return words
    .slice(from, to)
    .some(
      ({ role, upos, lower }) => upos === "PROPN" || role !== null || isCompound(lexicon, lower),
    );
}

/** So many letters of a compound's head tell it: "Wahlkommission", but no "Datenbank". */
const HEAD = 6;

/** "Wahlkommission", "inspectiedienst": a compound with a noun for a person or an organisation as its head. */
export function isCompound({ pack, descriptions }: Lexicon, lower: string): boolean {
  if (!pack.compounds) return false;
  for (let at = 3; at <= lower.length - HEAD; at++)
    if (descriptions.get(lower.slice(at))?.some(([parts]) => parts.length === 1)) return true;
  return false;
}

/** Whether a comma stands here with a participle of saying behind it, where its subject follows a verb. */
export const opensParticiple = ({ words, lexicon }: Passage, at: number): boolean =>
  lexicon.pack.verbFirst === true &&
  words[at]!.lower === "," &&
  phraseAt(words, at + 1, lexicon.cues, ({ kind }) => kind === "participle") !== null;

/** "Partai Baru", "dilansir dari Antara": behind another word a capital makes a name of a small word. */
const isInName = (words: readonly Word[], at: number): boolean =>
  words[at]!.capital && !words[at]!.dated && words[at - 1]?.letter === true;
