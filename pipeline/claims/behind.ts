import { beforeAddressee, roleBehindName, subjectBehindAddressee } from "./addressee.ts";
import type { Scope } from "./attribution.ts";
import type { Passage, Range } from "./passage.ts";
import { isPerson, phraseAfter } from "./phrase.ts";
import type { Word } from "./words.ts";

/** The subject behind an inverted cue ("said Ines Duarte", "ajoute-t-il"). */
export function behindCue({ passage, cue, to }: Scope): Range | null {
  const { words, lexicon } = passage;
  let at = cue.to;
  while (words[at]?.lower === "-" || (words[at]?.lower === "t" && words[at + 1]?.lower === "-"))
    at++;
  while (
    at < to &&
    lexicon.sets.fillers.has(words[at]!.lower) &&
    !lexicon.sets.definites.has(words[at]!.lower)
  )
    at++;
  const host = hostAt(passage, at, to);
  if (host && isBody(passage, host)) return host;
  at = behindAdverbials(passage, at, to);
  // "declaró a la salida": a preposition begins no subject
  const { sets } = lexicon;
  const lower = words[at]?.lower ?? "";
  const article = sets.definites.has(lower) || sets.indefinites.has(lower);
  if (sets.addressees.has(lower)) return subjectBehindAddressee(passage, at, to);
  const near = hostAt(passage, at, to);
  if (near && isPerson(passage, near)) return near;
  if (sets.links.has(lower) && !article && !words[at]!.capital) return null;
  const subject = beforeAddressee(passage, phraseAfter(passage, at, to));
  return subject ?? (host && isPerson(passage, host) ? host : null);
}

/** "сообщили в полиции": the phrase behind a preposition of a body that speaks; null where none stands at `at`. */
export function hostAt(passage: Passage, at: number, to: number): Range | null {
  if (!passage.lexicon.sets.hosts.has(passage.words[at]?.lower ?? "")) return null;
  const host = phraseAfter(passage, at + 1, to);
  return host?.from === at + 1 ? host : null;
}

/** A noun for an organisation in any case: "в пресс-службе мэрии". */
export const isBody = ({ words, lexicon }: Passage, { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => lexicon.bodies.has(lower));

/**
 * "a déclaré mardi sur les ondes de Radio Gard, Paul Morin", "заявил в среду министр": behind a date, and
 * behind a preposition's phrase where somebody follows.
 */
function behindAdverbials(passage: Passage, from: number, to: number): number {
  const { words, lexicon } = passage;
  let at = from;
  for (let round = 0; round < 3 && at < to; round++) {
    const { lower, dated } = words[at]!;
    const { stops, addressees, links } = lexicon.sets;
    // "lors d'une conférence de presse [à Paris] le gouverneur": where it was, behind what it was
    const place = round > 0 && (addressees.has(lower) || links.has(lower));
    const prepared = (stops.has(lower) || place) && !dated ? at + 1 : at;
    let end = prepared;
    while (end < to && (words[end]!.dated || (end === prepared && isArticleOfDate(passage, end))))
      end++;
    if (end === prepared) {
      const quoted = /^[«„“"]$/u.test(words[prepared]?.lower ?? "") ? 1 : 0;
      const phrase = prepared > at ? phraseAfter(passage, prepared, to) : null;
      if (phrase?.from !== prepared + quoted) return at;
      const person = personWithin(passage, phrase);
      if (person !== null) return person;
      // "в Алма-Ате | глава регулятора Тимур Сулейменов"
      end = roleBehindName(passage, phrase) ?? roleBehindNoun(passage, phrase) ?? phrase.to;
    }
    const next = words[end]?.lower === "," ? end + 1 : end;
    const subject = next < to ? phraseAfter(passage, next, to) : null;
    if (subject?.from === next && (words[prepared]!.dated || isPerson(passage, subject)))
      return next;
    at = end;
  }
  return from;
}

/** "po jednání | guvernér Aleš Michl": where in a language with cases a noun for a person stands behind the one a preposition governs; null where none does. */
function roleBehindNoun({ words, lexicon, tagged }: Passage, { from, to }: Range): number | null {
  if (!lexicon.pack.nameCases || !tagged) return null;
  const isRole = ({ role, capital, base }: Word, at: number): boolean =>
    at > from && at < to && role === "PER" && !capital && base && words[at - 1]!.upos === "NOUN";
  const at = words.findIndex(isRole);
  return at < 0 ? null : at;
}

/** "señaló en una nota | Gabriela Siller": where behind a common noun a person's name begins; null where none does. */
function personWithin({ words, tagged }: Passage, { from, to }: Range): number | null {
  if (!tagged) return null;
  for (let at = from + 1; at < to; at++) {
    const { upos, role, capital } = words[at - 1]!;
    if (words[at]!.named && upos === "NOUN" && role !== "PER" && !capital) return at;
  }
  return null;
}

const isArticleOfDate = ({ words, lexicon }: Passage, at: number): boolean =>
  lexicon.sets.definites.has(words[at]!.lower) && words[at + 1]?.dated === true;
