import type { Passage, Range } from "./passage.ts";
import { isFiller, isPerson, nextComma, phraseAfter, phraseBefore } from "./phrase.ts";
import { phraseAt, type Word } from "./words.ts";

/** The first topic of the passage: its phrase, and where what it says begins. */
export function findTopic(
  passage: Passage,
  from: number,
  to: number,
): { readonly speaker: Range; readonly content: number } | null {
  const { words, lexicon } = passage;
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    const particle =
      lexicon.sets.topics.has(lower) && (lower !== "," || nextComma(passage, at, at + 1) === at);
    // "한국은행(BOK)는": behind a bracket the ending is a word of its own
    const apart =
      /^[)）]$/u.test(words[at - 1]?.lower ?? "") &&
      lexicon.pack.topicEndings?.includes(lower) === true;
    if (!particle && !apart && !endsAny(lower, lexicon.pack.topicEndings)) continue;
    const aged = lower === "," ? at : beforeAge(passage, at);
    const phrase = phraseBefore(passage, particle || apart ? aged : at + 1, from);
    if (!phrase) continue;
    // "Bakan enflasyonun ise düşeceğini": behind a genitive a particle marks no speaker
    if (
      words[at]!.letter &&
      particle &&
      endsAny(words[at - 1]!.lower, lexicon.pack.contentBeginnings)
    )
      continue;
    const occasion = occasionIn(passage, phrase.from + 1, phrase.to);
    const own = {
      from: behindObject(passage, phrase),
      to: particle && occasion ? occasion.from : phrase.to,
    };
    const speaker = (occasion && personBeforeDay(passage, own, from)) ?? own;
    return { speaker, content: behindAdverbs(passage, at + 1, to) };
  }
  const first = lexicon.sets.topics.has(",") ? phraseAfter(passage, from, to) : null;
  const occasion = first && occasionIn(passage, first.from + 1, first.to);
  if (first && occasion)
    return { speaker: { from: first.from, to: occasion.from }, content: occasion.to };
  const end = first && subjectEnd(passage, first);
  // "Ankara | 'da": a case is no border
  if (!first || end === null || words[end]?.start === words[end - 1]!.end) return null;
  return { speaker: { from: first.from, to: end }, content: end };
}

/** "中島春香さん(34) | は": in front of the bracket that ends at word `at` with nothing but a number in it. */
function beforeAge({ words }: Passage, at: number): number {
  const [open, age, close] = words.slice(Math.max(0, at - 3), at);
  const bracketed = /^[(（]$/u.test(open?.lower ?? "") && /^[)）]$/u.test(close?.lower ?? "");
  return bracketed && /^\p{N}{1,3}$/u.test(age!.lower) ? at - 3 : at;
}

/** "Bakan Tolga Er | salı günü (düzenlediği toplantıda)": who stands in front of the day on which one speaks; null where no day does. */
function personBeforeDay(passage: Passage, { from, to }: Range, floor: number): Range | null {
  const { words, lexicon } = passage;
  if (words.slice(from, to).some(({ role, capital, named }) => role || capital || named))
    return null;
  let at = from;
  while (at > floor && (isFiller(passage, at - 1) || lexicon.sets.stops.has(words[at - 1]!.lower)))
    at--;
  const ahead = phraseBefore(passage, at, floor);
  return ahead && isPerson(passage, ahead) ? ahead : null;
}

/** "공장을 소유한 | 동양화학": behind an object and its verb. */
function behindObject({ words, lexicon }: Passage, { from, to }: Range): number {
  for (let at = to - 3; at >= from; at--)
    if (endsAny(words[at]!.lower, lexicon.pack.objectEndings)) return at + 2;
  return from;
}

/** "Bilim insanları | nehrin kuruduğunu": behind a noun for a person, else before the content's own subject. */
function subjectEnd({ words, lexicon }: Passage, { from, to }: Range): number {
  const isNoun = (at: number): boolean => at < to && words[at]!.role !== null;
  let noun = from;
  while (noun < to && !isNoun(noun)) noun++;
  while (isNoun(noun + 1)) noun++;
  if (noun < to - 1 && !words[noun + 1]!.capital) return noun + 1;
  // "Muhalefet lideri Selin Aksoy | hükümeti"
  const name = noun < to ? nameEnd(words, noun + 1, to) : to;
  if (name < to) return name;
  const { contentBeginnings } = lexicon.pack;
  const begins = (at: number): boolean =>
    words[at]!.lower.length > 5 && endsAny(words[at]!.lower, contentBeginnings);
  for (let at = to - 1; at > from; at--) if (begins(at) && !begins(at - 1)) return at;
  return to;
}

/** Where the capitals that begin at word `from` end; one with an apostrophe has a case of its own ("Türkiye'nin"). */
function nameEnd(words: readonly Word[], from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    words[end]!.capital &&
    words[end]!.lower.length === words[end]!.end - words[end]!.start
  )
    end++;
  return end;
}

/** How far behind its topic an occasion may end: "X は [8日に東京で開いた] 会見で". */
const OCCASION = 10;

/** The first of the pack's occasions in a stretch. */
function occasionIn({ words, lexicon }: Passage, from: number, to: number): Range | null {
  for (let at = from; at < to && words[at]!.quote < 0; at++) {
    const hit = phraseAt(words, at, lexicon.occasions);
    if (hit && at + hit.length <= to) return { from: at, to: at + hit.length };
  }
  return null;
}

/** "は月曜日、", "は1日 ", "は会見で、": marks, adverbs, the day and the occasion between the topic and the content. */
function behindAdverbs(passage: Passage, from: number, to: number): number {
  const { words } = passage;
  const occasion = occasionIn(passage, from, Math.min(to, from + OCCASION));
  let at = behindDay(passage, occasion?.to ?? from, to);
  while (
    at < to &&
    (words[at]!.letter
      ? isFiller(passage, at) && words[at + 1]?.letter === false
      : words[at]!.quote < 0)
  )
    at++;
  return at;
}

/** "は1日、", "은 1일 ": the day of saying it, in figures. */
function behindDay({ words }: Passage, from: number, to: number): number {
  let end = from;
  while (end < to && (words[end]!.dated || (end === from && !words[end]!.letter))) end++;
  // "は来週、": in words it is when it happens
  if (!words.slice(from, end).some(({ lower }) => /\p{N}/u.test(lower))) return from;
  const day = end === from + 1 && /^\p{N}{1,2}\p{sc=Hang}$/u.test(words[from]?.lower ?? "");
  return day || (end > from && /^[,、]$/u.test(words[end]?.lower ?? "")) ? end : from;
}

/** Whether a word has one of the endings, and more than it. */
export const endsAny = (lower: string, endings: readonly string[] | undefined): boolean =>
  (endings ?? []).some((ending) => lower.length > ending.length && lower.endsWith(ending));
