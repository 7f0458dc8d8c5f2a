import type { Attribution } from "./attribution.ts";
import { plainCue } from "./cue-entries.ts";
import type { Passage, Range } from "./passage.ts";
import { isFiller, isPerson, isVerb, phraseAfter } from "./phrase.ts";
import type { Statement } from "./statements.ts";
import { subjectBefore } from "./subject.ts";
import { findTopic } from "./topic.ts";
import type { Word } from "./words.ts";

/** `The minister was blunt: "…"`: a quotation behind a colon without a cue. */
export function introducedQuote(passage: Passage): Statement | null {
  const { words, speeches } = passage;
  const speech = speeches[0];
  if (!speech || !/^[:：]$/u.test(words[speech.from - 1]?.lower ?? "")) return null;
  const speaker = phraseAfter(passage, 0, speech.from);
  if (!speaker) return null;
  const cue = { from: speech.from - 1, to: speech.from, entry };
  const content = { from: speech.from, to: speeches.at(-1)!.to };
  return cueless(passage, cue, speaker, content, "quotation-colon");
}

/** `Hal itu disampaikan Menteri Budi: "…"`: what whoever said the sentence before goes on to say; null without a quotation. */
export function announcedQuote(passage: Passage, speaker: Range): Statement | null {
  const { words, speeches } = passage;
  const speech = speeches.find(({ from }) => from >= speaker.to);
  if (!speech || !/^[:：,]$/u.test(words[speech.from - 1]!.lower)) return null;
  const cue = { from: speaker.from - 1, to: speaker.from, entry };
  const content = { from: speech.from, to: speeches.at(-1)!.to };
  return cueless(passage, cue, speaker, content, "quotation-colon");
}

/** `"…" — Ines Duarte`: a quotation with its name behind a dash. */
export function signedQuote(passage: Passage): Statement | null {
  const { words, speeches } = passage;
  const last = speeches.at(-1);
  if (!last || speeches[0]!.from > 0 || !/^[–—―-]$/u.test(words[last.to]?.lower ?? "")) return null;
  let from = last.to;
  while (/^[–—―-]$/u.test(words[from]?.lower ?? "")) from++;
  const rest = words.slice(from);
  const name = phraseAfter(passage, from, words.length);
  if (!name || !words[from]!.capital || rest.length > 12 || rest.some(isVerb)) return null;
  const cue = { from: last.to, to: from, entry };
  return cueless(passage, cue, name, { from: 0, to: last.to }, "quotation-dash");
}

/**
 * `"…," shrugs the coach`, `"…", gaf trainer Rob Haan toe`: any verb beside a quotation that ends with
 * a comma attributes it, where a person stands with it and little else.
 */
export function reportedQuote(passage: Passage): Statement | null {
  const { words, speeches } = passage;
  const speech = speeches[0];
  if (!speech || speech.from > 0 || !isFinished(passage, speech)) return null;
  const next = speeches[1]?.from ?? words.length;
  const letters = words.slice(speech.to, next).filter((word) => word.letter).length;
  const tagged = words.findIndex((word, at) => at >= speech.to && at < next && isSaid(word));
  const verb = tagged < 0 ? unknownVerb(passage, speech.to, next) : tagged;
  if (verb < 0 || verb > speech.to + 8 || letters > 20) return null;
  const speaker =
    subjectBefore(passage, verb, speech.to) ??
    phraseAfter(passage, behindFillers(passage, verb), next);
  if (!speaker || !isPerson(passage, speaker)) return null;
  const cue = { from: verb, to: verb + 1, entry };
  return cueless(passage, cue, speaker, { from: 0, to: speech.to }, "quotation-verb");
}

/** `X는 "…"며 눈물을 흘렸다`: what a complementiser follows is said, whatever the topic does then, or what ends the sentence (`Xは「…」。`). */
export function complementedQuote(passage: Passage): Statement | null {
  const { words, speeches, lexicon } = passage;
  const speech = speeches[0];
  if (!lexicon.pack.final || !speech || speeches.length > 1) return null;
  const ended = words.slice(speech.to).every(({ letter }) => !letter);
  if (!ended && !lexicon.complementisers.has(words[speech.to]?.lower ?? "")) return null;
  const topic = findTopic(passage, 0, speech.from);
  const named = topic && words.slice(topic.speaker.from, topic.speaker.to).some((one) => one.named);
  if (!topic || !(named || isPerson(passage, topic.speaker))) return null;
  const at = ended ? speech.from - 1 : speech.to;
  const cue = { from: at, to: at + 1, entry };
  return cueless(
    passage,
    cue,
    topic.speaker,
    { from: speech.from, to: speech.to },
    "quotation-verb",
  );
}

const isSaid = (word: Word): boolean => word.upos === "VERB" && word.quote < 0;

/**
 * `"…," shrugs Mary Oduya`: the small word right behind a quotation and in front of a name is a verb, whatever its tag; -1
 * where none stands there.
 */
function unknownVerb(passage: Passage, from: number, to: number): number {
  const { words, tagged } = passage;
  let at = from;
  while (at < to && !words[at]!.letter) at++;
  const word = words[at];
  if (!tagged || !word || at >= to || word.capital || word.role !== null || word.dated) return -1;
  if (!/^(?:NOUN|ADJ|ADV|X|PROPN)$/u.test(word.upos ?? "")) return -1;
  const subject = phraseAfter(passage, at + 1, to);
  return subject?.from === at + 1 && isPerson(passage, subject) ? at : -1;
}

function behindFillers(passage: Passage, verb: number): number {
  let at = verb + 1;
  while (isFiller(passage, at) && !passage.lexicon.sets.definites.has(passage.words[at]!.lower))
    at++;
  return at;
}

/** A comma or a dash within or behind the closing mark: what is quoted is a sentence, no title. */
function isFinished({ words }: Passage, { to }: Range): boolean {
  const marks = [words[to - 2], words[to - 1], words[to]];
  return marks.some((word) => word !== undefined && /^[,，!?…–—]$/u.test(word.lower));
}

/** What a mark attributes is said as much as what a verb does. */
export const entry = plainCue("verb", false);

export function cueless(
  passage: Passage,
  cue: Attribution["cue"],
  speaker: Range,
  content: Range,
  rule: string,
): Statement {
  const attribution = { cue, speaker, contents: [content], rule, trailing: false };
  return { passage, content, attribution, follows: false, rule };
}
