import { isOpinion } from "./opinion.ts";
import type { Passage, Range } from "./passage.ts";
import { hasVerb } from "./phrase.ts";
import { addressesReader } from "./reader.ts";
import { hasPhrase, phraseAt, type Word } from "./words.ts";

/**
 * Does the article itself, or whose turn it is, assert this stretch? Headings, fragments, questions, calls to the
 * reader and the author's opinions are no assertions; what somebody thinks in an interview is one.
 */
export function isAssertion(passage: Passage, range: Range): boolean {
  const { words, lexicon, stopped, turn } = passage;
  const isTurn = turn?.speaker != null;
  const letters = words.slice(range.from, range.to).filter((word) => word.letter);
  if (!stopped || letters.length < (isTurn ? 2 : 3)) return false;
  // Where no tagger tells, a sentence of its own has its verb, though no list may know it
  const whole = !passage.tagged && range.from === 0 && range.to === words.length;
  if (!whole && !hasVerb(passage, range) && !isVerbal(passage, range)) return false;
  if (isQuestion(passage, range)) return false;
  if (isExhortation(passage, range) || addressesReader(passage, range)) return false;
  if (isTurn) return true;
  if (hasPhrase(words, range.from, range.to, lexicon.refusals)) return false;
  if (onlySays(passage, range) || isOpinion(passage, range)) return false;
  return !hasPhrase(words, range.from, range.to, lexicon.opinions);
}

/** "首相は東京へ出発。", "県警が男を逮捕。": a verbal noun ends the sentence, what it goes with has its particles. */
function isVerbal({ words, lexicon }: Passage, { from, to }: Range): boolean {
  if (!lexicon.pack.final) return false;
  const end = words.findLastIndex(({ letter }, at) => at < to && letter);
  const isParticle = ({ lower }: Word): boolean =>
    lexicon.sets.topics.has(lower) || lexicon.sets.stops.has(lower);
  return !isParticle(words[end]!) && words.slice(from + 1, end).some(isParticle);
}

/** "Fuentes thinks so", "Bassi ha smentito": the act of saying without what was said. */
function onlySays({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const letters = words.slice(from, to).filter((word) => word.letter).length;
  if (letters > 4 || lexicon.pack.final) return false;
  for (let at = from; at < to; at++) {
    // "assure-t-il"
    const inverted = at === from && words[at + 1]?.lower === "-";
    if (at === from && !inverted) continue;
    const cue = phraseAt(words, at, lexicon.cues, (entry) => entry.kind === "verb");
    const rest = cue && words.slice(at + cue.length, to).filter((word) => word.letter);
    if (!rest || rest.length > (inverted ? 2 : 1)) continue;
    if (!isDeclared(words.slice(from, at), rest[0])) return true;
  }
  return false;
}

/** "Związek ogłasza strajk", "Liitto julistaa lakon": a noun for what is declared stands behind the one who does, so no more need be said. */
const isDeclared = (ahead: readonly Word[], object: Word | undefined): boolean =>
  object?.upos === "NOUN" &&
  object.role === null &&
  !object.dated &&
  !object.capital &&
  ahead.some(({ upos }) => upos === "NOUN" || upos === "PROPN");

function isQuestion({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const last = words.slice(from).findLast((word) => !/^[\p{Pe}\p{Pf}"'”’»]$/u.test(word.lower));
  if (last && /^[?？؟]$/u.test(last.lower)) return true;
  return lexicon.sets.questions.has(words[from]?.lower ?? "") && words[to]?.lower === "?";
}

/** Whether the stretch begins as a call to the reader; one in a quotation does not count. */
export function isExhortation({ words, lexicon }: Passage, { from }: Range): boolean {
  const first = words.findIndex((word, at) => at >= from && word.letter);
  return words[first]?.quote === -1 && phraseAt(words, first, lexicon.exhortations) !== null;
}
