import type { Attribution, Scope } from "./attribution.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, isPerson, isVerb, phraseAfter, phraseBefore } from "./phrase.ts";
import { endsAny, findTopic } from "./topic.ts";
import { decides } from "./whole.ts";
import { phraseAt } from "./words.ts";

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
