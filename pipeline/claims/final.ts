import type { Attribution, Scope } from "./attribution.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, isPerson, isVerb, nextComma, phraseAfter, phraseBefore } from "./phrase.ts";
import { decides } from "./whole.ts";
import { phraseAt, type Word } from "./words.ts";

/** Reads a cue that ends its sentence: "X は C と述べた", "X는 C라고 말했다", "X, C söyledi". */
export function readFinal(scope: Scope): Attribution | null {
  const { passage, cue, from } = scope;
  const inserted = scope.carried ? null : (behindContent(scope) ?? behindComplementiser(scope));
  if (inserted) return inserted;
  const apart = behindComma(scope);
  if (apart) return apart;
  const end = contentEnd(scope);
  const quoted = passage.speeches.findLast((speech) => speech.from >= from && speech.to <= end);
  const { words, lexicon } = passage;
  // 「…」と所長は話した: the speaker may stand between the quotation and the cue
  const closed = quoted && lexicon.complementisers.has(words[quoted.to]?.lower ?? "");
  const adjoining = quoted && (closed || end - quoted.to <= 3) ? quoted : null;
  const topic =
    carriedTopic(scope) ??
    findTopic(passage, from, adjoining?.from ?? end) ??
    (closed ? findTopic(passage, quoted.to + 1, cue.from) : null);
  const start = topic?.content ?? from;
  if (topic && cue.entry.stance === "denied" && decides(passage, topic.speaker)) return null;
  const noun = nounEnd(scope, end);
  // "kararı “hukuksuz” olarak nitelendirdi": what it is called is no clause
  if (topic && cue.entry.whole && !cue.entry.strong && noun === null)
    return readWhole(scope, topic);
  const content = adjoining ?? { from: start, to: noun ?? end };
  const opens = passage.lexicon.complementisers.has(words[cue.from]!.lower);
  const marked = noun !== null || opens || end < cue.from || closesContent(passage, end - 1);
  // "이 계획을": a noun with nothing but a pronoun says nothing
  const least = noun === null ? 2 : 3;
  if (!adjoining && !(marked && content.to - content.from >= least)) return readWhole(scope, topic);
  const speaker = topic?.speaker ?? behind(scope);
  if (!speaker && !adjoining) return null;
  return {
    cue,
    speaker,
    contents: [
      ...(adjoining ? joinedAhead(scope, adjoining) : []),
      { from: content.from, to: content.to },
      ...(adjoining ? goesOn(scope) : []),
    ],
    rule: adjoining ? "final-quotation" : "final",
    trailing: true,
  };
}

/** `"C1"며 "C2"고 말했다`: the quotation that nothing but its complementiser parts from the one at the cue. */
function joinedAhead({ passage, from }: Scope, { from: second }: Range): Range[] {
  const { words, lexicon } = passage;
  const first = passage.speeches.find((speech) => speech.from >= from && speech.to < second);
  const marked = first && lexicon.complementisers.has(words[first.to]?.lower ?? "");
  const between = words.slice((first?.to ?? second) + 1, second);
  return marked && !between.some(({ letter }) => letter)
    ? [{ from: first.from, to: first.to }]
    : [];
}

const carriedTopic = ({ carried, from }: Scope): ReturnType<typeof findTopic> =>
  carried ? { speaker: carried, content: from } : null;

/** `"C1," dedi, "C2"`: the quotation that goes on right behind the cue. */
function goesOn({ passage, cue, to }: Scope): Range[] {
  const next = passage.speeches.find(({ from }) => from >= cue.to);
  const set = next && next.to <= to && next.from - cue.to <= 1;
  return set ? [{ from: next.from, to: next.to }] : [];
}

/** "C라고 | X 주지사가 4일 밝혔다": the speaker, a day or both between the content and the cue. */
function behindContent({ passage, cue, from }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  if (!lexicon.pack.contentEndings || !lexicon.pack.topicEndings) return null;
  let end = cue.from;
  while (end > from && words[end - 1]!.dated) end--;
  let close = end;
  while (close > Math.max(from, end - 6) && !closesContent(passage, close - 1)) close--;
  if (close <= from + 2 || close === cue.from || !closesContent(passage, close - 1)) return null;
  if (words.slice(from, cue.from).some(({ quote }) => quote >= 0)) return null;
  const last = words[end - 1]!;
  if (close < end && !endsAny(last.lower, lexicon.pack.topicEndings)) return null;
  const first = close < end ? null : findTopic(passage, from, close);
  const speaker = close < end ? phraseBefore(passage, end, close) : (first?.speaker ?? null);
  if (!speaker) return null;
  const contents = [{ from: first?.content ?? from, to: close }];
  return { cue, speaker, contents, rule: "final-behind", trailing: true };
}

/**
 * "Cと、X が発表した", "Cと X は11日発表した": somebody between the complementiser and the cue. Behind a comma a verb of the
 * present tells when ("質問すると、").
 */
function behindComplementiser({ passage, cue, from }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  if (!lexicon.pack.contentEndings || lexicon.pack.topicEndings || !cue.entry.strong) return null;
  const topic = words.findLastIndex(
    ({ lower }, at) => at > from && at < cue.from && lexicon.sets.topics.has(lower),
  );
  let close = topic - 1;
  while (close > from && !isComplement(passage, close)) close--;
  const comma = /^[,、]$/u.test(words[close + 1]?.lower ?? "");
  const between = words.slice(close, cue.from).some(({ quote }) => quote >= 0);
  if (close <= from + 1 || between || words.slice(topic, cue.from).some(isVerb)) return null;
  const own = lexicon.complementisers.has(words[close]!.lower);
  const verb = words[own ? close - 1 : close]!.lower;
  if (comma && lexicon.pack.whenEndings?.some((end) => verb.endsWith(end))) return null;
  const speaker = phraseBefore(passage, topic, close + 1);
  if (!speaker || !isPerson(passage, speaker)) return null;
  const contents = [{ from, to: own ? close : close + 1 }];
  return { cue, speaker, contents, rule: "final-behind", trailing: true };
}

/** "いた | と", "稼働 | すると": a complementiser behind a verb, or its ending. */
function isComplement(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  return lexicon.complementisers.has(words[at]!.lower)
    ? isVerb(words[at - 1])
    : isVerb(words[at]) && closesContent(passage, at);
}

/** "X는 의혹을 부인했다": a denial without a clause is the content itself. */
function readWhole({ cue }: Scope, topic: { readonly speaker: Range } | null): Attribution | null {
  if (!topic || !cue.entry.whole) return null;
  const contents = [{ from: topic.speaker.from, to: cue.to }];
  return { cue, speaker: topic.speaker, contents, rule: "whole", trailing: true };
}

/** "Köprü yıkılacak, dedi Ayşe Kaya": a comma parts the whole content from a cue whose speaker ends the sentence. */
function behindComma({ passage, cue, from, to, carried }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  const comma = words[cue.from - 1];
  if (carried || !lexicon.sets.topics.has(",") || comma?.lower !== "," || comma.quote >= 0)
    return null;
  const speaker = cue.entry.strong ? phraseAfter(passage, cue.to, to) : null;
  if (speaker?.from !== cue.to || cue.from - from < 4) return null;
  const named = words.slice(speaker.from, speaker.to).every(({ capital }) => capital);
  if (!named && !isPerson(passage, speaker)) return null;
  if (words.slice(speaker.to, to).some(({ letter }) => letter)) return null;
  if (words.slice(from, cue.from).some(({ quote }) => quote >= 0)) return null;
  const contents = [{ from, to: cue.from - 1 }];
  return { cue, speaker, contents, rule: "final-behind", trailing: true };
}

/** Before the cue, its fillers and the complementiser. */
function contentEnd({ passage, cue, from }: Scope): number {
  const { words, lexicon } = passage;
  let end = cue.from;
  while (end > from && words[end - 1]!.quote < 0) {
    const { lower, letter, upos } = words[end - 1]!;
    // an auxiliary here is the content's own ("gelebilir olduğunu", "않았다고")
    const filler = isFiller(passage, end - 1) && upos !== "AUX";
    if (letter && !filler && !lexicon.complementisers.has(lower)) break;
    end--;
  }
  return end;
}

/** "引き下げる方針 | を示した", "내릴 계획을 | 밝혔다": where a noun ends the content, before the cue or in it; null where none does. */
function nounEnd({ passage, cue }: Scope, end: number): number | null {
  const { words, lexicon } = passage;
  if (!lexicon.pack.contentNouns) return null;
  // the mark of the object is a word of its own in Japanese
  const behind = (from: number, length: number): number =>
    length > 1 && words[from + length - 1]!.lower.length === 1 ? from + length - 1 : from + length;
  const inside = phraseAt(words, cue.from, lexicon.contentNouns);
  if (inside && inside.length < cue.to - cue.from) return behind(cue.from, inside.length);
  for (const from of [end - 2, end - 1]) {
    const hit = phraseAt(words, from, lexicon.contentNouns);
    if (hit && from + hit.length === end) return behind(from, hit.length);
  }
  return null;
}

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
    const phrase = phraseBefore(passage, particle || apart ? at : at + 1, from);
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

const endsAny = (lower: string, endings: readonly string[] | undefined): boolean =>
  (endings ?? []).some((ending) => lower.length > ending.length && lower.endsWith(ending));

/** "pazartesi günü" ends like "öldüğünü". */
function closesContent({ words, lexicon }: Passage, at: number): boolean {
  const { lower, dated } = words[at] ?? { lower: "", dated: false };
  const { contentEndings, nounEndings } = lexicon.pack;
  // "늘어날 것으로": a word of its own
  const whole = at > 0 && contentEndings?.includes(lower) === true;
  if (dated || !(whole || endsAny(lower, contentEndings))) return false;
  const longest = (endings: readonly string[] | undefined): number =>
    Math.max(0, ...(endings ?? []).filter((end) => lower.endsWith(end)).map((end) => end.length));
  return longest(contentEndings) > longest(nounEndings);
}

/** `"…" dedi Ayşe`, `"…" diyen bakan Ayşe Kaya | gözyaşlarını tutamadı`: the speaker behind the cue. */
function behind({ passage, cue, to }: Scope): Range | null {
  const { words } = passage;
  const phrase = phraseAfter(passage, cue.to, to);
  if (!phrase) return null;
  let first = phrase.from;
  while (first < phrase.to && !words[first]!.capital && words[first]!.role === null) first++;
  let end = first;
  while (end < phrase.to && (words[end]!.capital || words[end]!.role !== null)) end++;
  return end > first && words.slice(first, end).some(({ capital }) => capital)
    ? { from: phrase.from, to: end }
    : phrase;
}
