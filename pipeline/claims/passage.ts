import { type Languages, languageFor } from "../../languages/language.ts";
import type {
  Annotated,
  DateMention,
  EntityMention,
  Quotation,
  Sentence,
  Span,
} from "../records.ts";
import { lowerBound } from "./cast.ts";
import { cutWords } from "./cut-words.ts";
import { clearIdioms, guessVerbs, mendTags } from "./guess.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { type Turn, turnsOf } from "./turns.ts";
import { phraseAt, phraseEnding, splitWords, type Word } from "./words.ts";

/** A half-open range of word indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether two ranges have a word in common. */
/** Where the words of a range stand in the article's text. */
export const spanOf = ({ words }: Pick<Passage, "words">, { from, to }: Range): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

export const overlaps = (one: Range, other: Range): boolean =>
  one.from < other.to && one.to > other.from;

/** A quotation that says something, as opposed to a quoted word or title. */
export interface Speech extends Range {
  readonly inner: Span;
}

/** Sentences that no quotation straddles: the unit in which an attribution is read. */
export interface Passage extends Span {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly words: readonly Word[];
  readonly speeches: readonly Speech[];
  /** True where the language's tagger gave parts of speech. */
  readonly tagged: boolean;
  /** The labelled paragraph it stands in; null in any other. */
  readonly turn: Turn | null;
  /** False for a line without final punctuation: most likely a heading or a list item. */
  readonly stopped: boolean;
  /** The sentences it is made of, with their tokens. */
  readonly sentences: readonly Sentence[];
}

/** The passages of the article's body, in text order. */
export function passagesOf(article: Annotated, languages: Languages): Passage[] {
  const body = article.sentences
    .filter((s) => article.blocks[s.block]?.kind === "body")
    .flatMap((s) => cutAtSpeech(article, s));
  const groups: Sentence[][] = [];
  let quotationAt = 0;
  for (const sentence of body) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    while ((article.quotations[quotationAt]?.end ?? Infinity) <= (last?.end ?? 0)) quotationAt++;
    const lexicon = lexiconOf(languageFor(sentence.language, languages)?.claims);
    const quotation = article.quotations[quotationAt];
    if (
      group &&
      last &&
      (belongs(article, last, sentence, quotation) || namesWho(article, last, sentence, lexicon))
    )
      group.push(sentence);
    else groups.push([sentence]);
  }
  const turns = turnsOf(article, languages);
  let turnAt = 0;
  const passages: Passage[] = [];
  for (const group of groups) {
    const { start } = group[0]!;
    const { end } = group.at(-1)!;
    while ((turns[turnAt]?.end ?? Infinity) <= start) turnAt++;
    const turn = turns[turnAt] && turns[turnAt]!.start <= start ? turns[turnAt]! : null;
    // Of the paragraph's head nothing is read.
    const from = turn && turn.text < end ? Math.max(start, turn.text) : start;
    if (!turn || turn.text < end)
      passages.push(readPassage(article, group, languages, { start: from, end, turn }));
  }
  return passages;
}

/** Cuts a sentence where a quotation begins behind a full stop (`… came. ”We sold …`). */
function cutAtSpeech(article: Annotated, sentence: Sentence): Sentence[] {
  const { start, end, tokens } = sentence;
  const cuts = inside(article.quotations, start + 2, end)
    .map((quotation) => quotation.start)
    .filter((at) => /[.!?…]\s{1,3}$/u.test(article.text.slice(Math.max(start, at - 5), at)));
  if (cuts.length === 0) return [sentence];
  return [start, ...cuts].map((from, k) => {
    const part = tokens.filter((token) => token.start >= from && token.start < (cuts[k] ?? end));
    return { ...sentence, start: from, end: part.at(-1)?.end ?? from, tokens: part };
  });
}

/** Whether a quotation straddles the border, or the second sentence only continues one ("…?" she asked, "….” ― Ana Prats"). */
function belongs(
  article: Annotated,
  left: Sentence,
  right: Sentence,
  quotation: Quotation | undefined,
): boolean {
  if (left.block !== right.block) return false;
  if (quotation && quotation.start < left.end && quotation.end > right.start) return true;
  const ending = article.text.slice(left.end - 1, left.end);
  return (
    /[\p{Pf}\p{Pi}"“”]/u.test(ending) &&
    /^\s{0,9}(?:[,\p{Ll}]|[—―]\s?\p{Lu})/u.test(article.text.slice(right.start, right.start + 12))
  );
}

/** `“…。”|发言人赵明说。`: a short sentence behind a quotation that ends with its cue, where no capital tells. */
function namesWho(article: Annotated, left: Sentence, right: Sentence, lexicon: Lexicon): boolean {
  if (!lexicon.pack.subjectFirst || left.block !== right.block || right.end - right.start > 40)
    return false;
  const { text } = article;
  const apart = left.end !== right.start && !lexicon.pack.unmarked;
  if (!/[”」』"]$/u.test(text.slice(left.start, left.end)) || apart) return false;
  const words = splitWords(text.slice(right.start, right.end));
  const letters = words.filter(({ letter }) => letter);
  const inner = words
    .slice(0, -1)
    .some(({ letter, lower }) => !letter && /^[，,：:。]$/u.test(lower));
  // "告诉|记者"
  const { length } = letters;
  const verb = phraseEnding(letters, length, lexicon.cues, length, ({ kind }) => kind === "verb");
  return !inner && verb >= 0;
}

function readPassage(
  article: Annotated,
  group: readonly Sentence[],
  languages: Languages,
  { start, end, turn }: Span & { turn: Turn | null },
): Passage {
  const first = group[0]!;
  const lexicon = lexiconOf(languageFor(first.language, languages)?.claims);
  const words = cutWords(article.text.slice(start, end), start, lexicon);
  markDates(words, article.dates);
  markRoles(words, lexicon);
  const tagged = !lexicon.pack.untagged && tagWords(words, group, lexicon.pack.reportedStem);
  if (tagged) mendTags(words, lexicon);
  else guessVerbs(words, lexicon);
  if (!tagged) clearIdioms(words, lexicon);
  markNames(words, article.entities, lexicon);
  return {
    start,
    end,
    language: first.language,
    lexicon,
    words,
    speeches: findSpeeches(article, words, { start, end }, tagged, lexicon),
    tagged,
    turn,
    sentences: group,
    stopped:
      lexicon.pack.unmarked === true ||
      /[.!?…。！？।؟][\p{Pe}\p{Pf}\p{Pi}"'”’»\s]{0,4}$/u.test(
        article.text.slice(Math.max(start, end - 6), end),
      ),
  };
}

/** Copies the part of speech and the features of the token each word stands in. */
function tagWords(
  words: readonly Word[],
  group: readonly Sentence[],
  stem: string | undefined,
): boolean {
  let tagged = false;
  let at = 0;
  for (const { tokens } of group)
    for (const token of tokens) {
      while (at < words.length && words[at]!.end <= token.start) at++;
      for (let k = at; k < words.length && words[k]!.start < token.end; k++) {
        words[k]!.upos = token.upos;
        words[k]!.features = token.features;
        words[k]!.base = token.lemma?.toLowerCase() === words[k]!.lower;
        words[k]!.reports =
          stem !== undefined &&
          /^(?:VERB|AUX)$/u.test(token.upos ?? "") &&
          token.lemma === words[k]!.lower + stem;
        tagged ||= token.upos !== undefined;
      }
    }
  return tagged;
}

/** Marks the nouns for people and organisations. */
function markRoles(words: readonly Word[], { descriptions }: Lexicon): void {
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(words, at, descriptions);
    if (!hit) continue;
    for (const word of words.slice(at, at + hit.length)) word.role = hit.value;
    at += hit.length - 1;
  }
}

/** Marks the words of days and times. */
function markDates(words: readonly Word[], dates: readonly DateMention[]): void {
  const last = words.at(-1)?.end ?? 0;
  let from = 0;
  for (let at = lowerBound(dates, words[0]?.start ?? 0); at < dates.length; at++) {
    const { start, end, type } = dates[at]!;
    if (start >= last) break;
    if (type !== "date" && type !== "time") continue;
    while (from < words.length && words[from]!.start < start) from++;
    for (let k = from; k < words.length && words[k]!.end <= end; k++) words[k]!.dated = true;
  }
}

/** Marks where people's names begin; what names a body is no pronoun: "the WHO". */
function markNames(
  words: readonly Word[],
  names: readonly EntityMention[],
  { pronouns }: Lexicon,
): void {
  const last = words.at(-1)?.end ?? 0;
  let at = 0;
  for (let k = lowerBound(names, words[0]?.start ?? 0); k < names.length; k++) {
    const { start, end, text, type } = names[k]!;
    if (start >= last) break;
    while (words[at] && words[at]!.start < start) at++;
    const word = words[at];
    if (type === "PER" && word) word.named = true;
    if (type !== "ORG" || word?.end !== end || !pronouns.has(word.lower)) continue;
    word.upos = "PROPN";
    word.lower = text;
  }
}

/** Marks the words of each quotation that is long or verbal enough to be speech. */
function findSpeeches(
  article: Annotated,
  words: readonly Word[],
  { start, end }: Span,
  tagged: boolean,
  lexicon: Lexicon,
): Speech[] {
  const found: Speech[] = [];
  let from = 0;
  for (const quotation of inside(article.quotations, start, end)) {
    while (from < words.length && words[from]!.start < quotation.start) from++;
    if ((words[from]?.quote ?? 0) >= 0) continue;
    let to = from;
    while (to < words.length && words[to]!.end <= quotation.end) to++;
    const range = words.slice(from, to).filter((word) => word.letter);
    const inner = article.text.slice(quotation.inner.start, quotation.inner.end);
    const verbal = range.some((word) => word.upos === "VERB" || word.upos === "AUX");
    // "Resto qui", ha detto: what opens its sentence and a comma, dash or its stop follows is speech, however short
    const behind = article.text.slice(quotation.end, quotation.end + 3);
    // "C1", ha detto, "C2.": so is what goes on behind a short attribution of another
    const last = found.at(-1);
    const goesOn = last && from - last.to <= 10 && /^[,–—]$/u.test(words[from - 1]!.lower);
    const finished =
      /[.,!?…，。！？،]\s?$/u.test(inner) ||
      ((from <= 1 || goesOn) && /^\s?[.!?,，،–—-]/u.test(behind)) ||
      (verbal && words[from - 1]?.lower === ":" && /^\s?[,，–—]/u.test(behind)) ||
      (lexicon.pack.final === true && isSaid(lexicon, words, to));
    const enough = range.length >= (finished ? 2 : tagged ? 4 : 5);
    if (!enough || !(finished || verbal || !tagged || range.length > 8)) continue;
    for (let k = from; k < to; k++) words[k]!.quote = found.length;
    found.push({ from, to, inner: quotation.inner });
  }
  return found;
}

/** `"Fiyatlar düşecek" dedi`, 「…」と: a complementiser or a verb of saying right behind a quotation. */
const isSaid = ({ complementisers, cues }: Lexicon, words: readonly Word[], at: number): boolean =>
  complementisers.has(words[at]?.lower ?? "") ||
  phraseAt(words, at, cues, ({ kind, strong }) => kind === "verb" && strong) !== null;

/** The quotations that begin within `[start, end)`; the list is in text order. */
function inside(quotations: readonly Quotation[], start: number, end: number): Quotation[] {
  const from = lowerBound(quotations, start);
  return quotations.slice(from, Math.max(from, lowerBound(quotations, end)));
}
