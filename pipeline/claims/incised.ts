import type { Attribution } from "./attribution.ts";
import { behindCue } from "./behind.ts";
import { cueless, entry } from "./cueless.ts";
import { findAttributions } from "./frames.ts";
import type { Passage, Range } from "./passage.ts";
import { isPerson, isReduced, isVerb, nextComma, opensClause, phraseAfter } from "./phrase.ts";
import type { Statement } from "./statements.ts";
import { phraseAt, type Word } from "./words.ts";

/** An attribution within a quotation, from its comma or dash to where the speech goes on. */
interface Incise extends Range {
  readonly cue: Attribution["cue"];
  readonly speaker: Range;
}

/**
 * `« C1, rectifie le maire. C2 »`: an attribution within the marks, as French and Italian papers write; null where there is
 * none. What stands before, between and behind such is what is said.
 */
export function incisedQuote(passage: Passage): Statement[] | null {
  const { lexicon, speeches } = passage;
  const { bare, final, subjectFirst } = lexicon.pack;
  const speech = speeches[0];
  if (bare || final || subjectFirst || !speech || speeches.length > 1) return null;
  const incises = sentencesOf(passage, speech).flatMap((one) => incisesOf(passage, one));
  const [first] = incises;
  if (!first) return null;
  const { cue, speaker } = first;
  return partsAround(passage, speech, incises).map((content) =>
    cueless(passage, cue, speaker, content, "quotation-before"),
  );
}

/** The sentences within a quotation. */
function sentencesOf({ words, sentences }: Passage, { from, to }: Range): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (const { end } of sentences) {
    let stop = start;
    while (stop < to && words[stop]!.start < end) stop++;
    if (stop > start) ranges.push({ from: start, to: stop });
    start = stop;
  }
  return ranges;
}

/** What is said around the incises; a part of one or two words says nothing alone ("«Это, — подчеркнул Белов, — катастрофа»"). */
function partsAround(passage: Passage, speech: Range, incises: readonly Incise[]): Range[] {
  const { words, lexicon } = passage;
  const letters = ({ from, to }: Range): number =>
    words.slice(from, to).filter(({ letter }) => letter).length;
  const parts: Range[] = [];
  let { from } = speech;
  for (const { from: at, to } of incises) {
    const ahead = { from, to: at };
    const joined = lexicon.coordinators.has(words[to]?.lower ?? "");
    from = joined ? to + 1 : to;
    const rest = { from, to: speech.to - 1 };
    if (letters(ahead) < 3 && !joined && saysMore(passage, rest))
      return [...parts, { from: ahead.from, to: rest.to }];
    if (parts.length === 0 || saysMore(passage, ahead)) parts.push(ahead);
  }
  const rest = { from, to: speech.to - 1 };
  return saysMore(passage, rest) ? [...parts, rest] : parts;
}

/** Whether words have a verb, or are so many that a tagger has missed it. */
function saysMore({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const part = words.slice(from, to);
  const letters = part.filter(({ letter }) => letter).length;
  return letters > 3 || (letters > 1 && (lexicon.pack.verbless === true || part.some(isVerb)));
}

/** The incises of one sentence of a quotation. */
function incisesOf(passage: Passage, { from, to }: Range): Incise[] {
  const found: Incise[] = [];
  for (let at = from; to - at > 4; at = found.at(-1)!.to) {
    const words = passage.words.slice(at, to).map((word) => ({ ...word, quote: -1 }));
    while (words.length > 0 && !words.at(-1)!.letter) words.pop();
    const open = { ...passage, words, speeches: [] };
    const incise = knownIncise(open) ?? anyIncise(open);
    if (!incise) break;
    const move = (range: Range): Range => ({ from: range.from + at, to: range.to + at });
    const { cue, speaker } = incise;
    found.push({ ...move(incise), cue: { ...cue, ...move(cue) }, speaker: move(speaker) });
  }
  return found;
}

/** ", a expliqué le maire": a verb of saying set off by its comma with its subject behind it. */
function knownIncise(open: Passage): Incise | null {
  for (const { trailing, speaker: subject, cue } of findAttributions(open, [])) {
    if (!trailing || !subject || subject.from <= cue.from) continue;
    const any = hasArticle(open, subject) ? subject : null;
    const speaker = isSomebody(open, subject) ? subject : (somebodyBehind(open, cue) ?? any);
    if (!speaker) continue;
    const from = open.words.findLastIndex((_, at) => at < cue.from && isMark(open.words, at));
    if (from >= 0) return { cue, speaker, from, to: endOfIncise(open, from, speaker) };
  }
  return null;
}

/**
 * ", rectifie Naivo Andria, chef du quartier": between marks any verb with somebody behind it reports. Where a verb may stand in
 * front of its subject anyway ("se quemó la casa, murió Juan") only dashes tell.
 */
function anyIncise(open: Passage): Incise | null {
  const { words, lexicon, tagged } = open;
  if (!tagged || words.length < 5 || opensClause(open, 0)) return null;
  for (let mark = 2; mark < words.length - 2; mark++) {
    if (!isMark(words, mark) || !words.slice(0, mark).some(isVerb)) continue;
    if (words[mark]!.lower === "," && lexicon.pack.dropsSubject) continue;
    const from = verbBehind(open, mark + 1);
    if (from < 0) continue;
    const compound = words[from]!.upos === "AUX" && words[from + 1]?.upos === "VERB";
    const cue = { from, to: from + (compound ? 2 : 1), entry };
    const speaker = somebodyBehind(open, cue);
    if (!speaker) continue;
    if (words.slice(cue.to, speaker.from).some(isVerb)) continue;
    const to = endOfIncise(open, mark, speaker);
    if (isClosed(open, speaker.to, to)) return { cue, speaker, from: mark, to };
  }
  return null;
}

/** The finite verb of a third person behind a mark, over its pronouns ("s'alarme"); -1 where none stands there. */
function verbBehind({ words, lexicon }: Passage, from: number): number {
  let at = from;
  const clitic = ({ upos, lower }: Word): boolean =>
    upos === "PRON" && lexicon.sets.fillers.has(lower);
  while (at < from + 2 && words[at] && clitic(words[at]!)) at++;
  const word = words[at];
  if (!isVerb(word) || word!.capital) return -1;
  return /VerbForm=(?:Inf|Ger|Part)|Person=[12]|Mood=Imp/u.test(word!.features ?? "") ? -1 : at;
}

/** Who stands behind the verb, by name or apposed to a pronoun ("raconte l'une d'elles, Samira Benali"); null where nobody does. */
function somebodyBehind(open: Passage, cue: Attribution["cue"]): Range | null {
  const { words } = open;
  const subject = behindCue({ passage: open, cue, from: 0, to: words.length });
  if (subject && subject.from >= cue.to && isSomebody(open, subject)) return subject;
  const comma = nextComma(open, cue.to, Math.min(words.length, cue.to + 6));
  const name = phraseAfter(open, comma + 1, words.length);
  return name && words[name.from]!.named ? name : null;
}

/** Somebody with a name or a noun for people; a pronoun only behind its hyphen ("résume-t-elle"). */
function isSomebody(open: Passage, { from, to }: Range): boolean {
  const { words, lexicon } = open;
  const pronoun = phraseAt(words, from, lexicon.pronouns);
  if (pronoun && pronoun.length === to - from)
    return !pronoun.value.first && words[from - 1]?.lower === "-";
  const { feminine, masculine } = lexicon.sets;
  const isNoun = ({ lower }: Word): boolean => feminine.has(lower) || masculine.has(lower);
  const isOne = (word: Word): boolean => word.named || isNoun(word);
  return isPerson(open, { from, to }) || words.slice(from, to).some(isOne);
}

/** ", déplore une habitante": behind a verb of saying an article is enough. */
const hasArticle = ({ words, lexicon: { sets } }: Passage, { from }: Range): boolean =>
  sets.indefinites.has(words[from]!.lower) || sets.definites.has(words[from]!.lower);

/** A comma, or a dash that joins no words. */
function isMark(words: readonly Word[], at: number): boolean {
  const { lower, start } = words[at]!;
  return lower === "," || (/^[–—―-]$/u.test(lower) && words[at - 1]?.end !== start);
}

/** Behind an incise between dashes the second one ends it, else its sentence or a comma behind which a clause follows. */
function endOfIncise(open: Passage, mark: number, { to }: Range): number {
  const { words, lexicon } = open;
  const dash = words.findIndex(
    (word, at) => at >= to && /^[–—―-]$/u.test(word.lower) && isEdge(words, at),
  );
  const dashed = /^[–—―-]$/u.test(words[mark]!.lower) || /^[–—―-]$/u.test(words[mark + 1]!.lower);
  if (dash >= 0 && dashed) return dash + 1;
  for (let comma = nextComma(open, to, words.length); comma < words.length; ) {
    const end = nextComma(open, comma + 1, words.length);
    const first = comma + 1;
    const clause = words.slice(first, end).some(hasTense) && !opensClause(open, first);
    if (first < words.length && (lexicon.coordinators.has(words[first]!.lower) || clause))
      return first;
    comma = end;
  }
  return words.length;
}

const hasTense = (word: Word): boolean => isVerb(word) && !isReduced(word);

/** "X -. C", "X —, C": a dash with a space on one side. */
const isEdge = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.end !== words[at]!.start || words[at + 1]?.start !== words[at]!.end;

/** Between who speaks and the end of the incise stands no verb but that of an apposition's clause. */
function isClosed(open: Passage, from: number, to: number): boolean {
  const clause = open.words.findIndex((_, at) => at >= from && at < to && opensClause(open, at));
  return !open.words.slice(from, clause < 0 ? to : clause).some(isVerb);
}
