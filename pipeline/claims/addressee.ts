import type { Passage, Range } from "./passage.ts";
import { phraseAfter } from "./phrase.ts";
import type { Word } from "./words.ts";

/** "a dit à la presse le maire": behind the addressee a second noun phrase is the subject; null where none follows. */
export function subjectBehindAddressee(passage: Passage, at: number, to: number): Range | null {
  const addressee = phraseAfter(passage, at + 1, to);
  if (!addressee || addressee.from > at + 2) return null;
  const end =
    roleBehindName(passage, addressee) ??
    nounBehindName(passage, addressee) ??
    nameWithin(passage, addressee) ??
    addressee.to;
  const subject = phraseAfter(passage, end, to);
  return subject?.from === end ? subject : null;
}

/** "pro ČTK starosta", "à Lusa fonte da PSP": where a noun for a person stands behind the addressee's name; null where none does. */
export function roleBehindName({ words }: Passage, { from, to }: Range): number | null {
  for (let at = from + 1; at < to; at++) {
    const quoted = at - 1 > from && /^[»”"]$/u.test(words[at - 1]!.lower);
    const name = words[quoted ? at - 2 : at - 1]!;
    if (words[at]!.role === "PER" && !words[at]!.capital && name.capital) return at;
  }
  return null;
}

/** "à Lusa | fonte da família": where a tagged common noun stands right behind a name; null where none does. */
function nounBehindName({ words }: Passage, { from, to }: Range): number | null {
  for (let at = from + 1; at < to; at++)
    if (words[at]!.upos === "NOUN" && !words[at]!.capital && words[at - 1]!.upos === "PROPN")
      return at;
  return null;
}

/** "adiantou fonte da PSP | à agência Lusa": a preposition of whom it is told to ends the subject in front of somebody. */
export function beforeAddressee({ words, lexicon }: Passage, subject: Range | null): Range | null {
  if (!subject) return null;
  const { sets } = lexicon;
  for (let at = subject.from + 1; at + 1 < subject.to; at++) {
    if (!sets.addressees.has(words[at]!.lower)) continue;
    const next = sets.definites.has(words[at + 1]!.lower) ? at + 2 : at + 1;
    if (words[next]?.role) return { from: subject.from, to: at };
  }
  return subject;
}

/** "la presse Jean Dupont", "Reuters Juan Prats": where a name begins that does not belong to the words before; null where none does. */
export function nameWithin({ words, lexicon }: Passage, { from, to }: Range): number | null {
  for (let at = from + 1; at < to; at++) {
    const { lower, capital } = words[at - 1]!;
    if (!words[at]!.capital || isCalled(words, at, from) || (capital && !words[at]!.named))
      continue;
    if (!lexicon.sets.links.has(lower) && !lexicon.sets.definites.has(lower)) return at;
  }
  return null;
}

/** "la televisión pública Ert": a noun for a person or a body, with adjectives or without, goes with the name at word `at`. */
function isCalled(words: readonly Word[], at: number, from: number): boolean {
  let noun = at - 1;
  while (noun > from && words[noun]!.upos === "ADJ" && words[noun]!.role === null) noun--;
  return words[noun]!.role !== null;
}
