import type { Gender, Pronoun } from "../../languages/contract/claims.ts";
import { namesIn } from "./cast.ts";
import type { Floor } from "./floor.ts";
import { genderOf, phraseGender } from "./gender.ts";
import type { Named } from "./names.ts";
import type { Passage } from "./passage.ts";
import { isPlural, phraseAfter, phraseBefore } from "./phrase.ts";
import { splitWords } from "./words.ts";

interface Candidate extends Named {
  readonly end: number;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly person: boolean;
}

/**
 * "Simonet met Valette. Celui-ci …", "La préfecture a reçu la liste. Celle-ci …": whom the sentence before, or this one so
 * far, named last and the pronoun agrees with; null where there is nobody.
 */
export function demonstrativeReferent(
  floor: Floor,
  passage: Passage,
  { gender, plural = false }: Pronoun,
  offset: number,
): Named | null {
  const candidates = [floor.before, passage].flatMap((one) =>
    one ? [...candidatesIn(floor, one, offset)] : [],
  );
  const agrees = (one: Candidate): boolean =>
    one.plural === plural && (gender === undefined || one.gender === null || one.gender === gender);
  const all = candidates.filter(agrees).sort((one, other) => one.end - other.end);
  // "Valette a vu le chantier. Celui-ci …": a noun that may be a place only where nobody else is there
  const people = all.filter(({ entityId, person }) => person || entityId !== null);
  const fitting = people.length > 0 ? people : all;
  // "Tervia wurde gemahnt. Dieser …": a noun or name whose gender nothing tells gives way to one that agrees
  const told = gender === undefined ? undefined : fitting.findLast((one) => one.gender === gender);
  const one = told ?? fitting.at(-1) ?? spokeLast(floor, passage, gender, plural);
  return one ?? (gender === "masculine" ? null : severalIn(floor));
}

/** Who spoke in the sentence before, where it names nobody. */
function spokeLast(
  { last, spoken, before, cast }: Floor,
  { lexicon }: Passage,
  gender: Gender | undefined,
  plural: boolean,
): Named | null {
  if (plural || !last || spoken !== before?.end) return null;
  const own = last.entityId
    ? genderOf(cast, last.entityId, lexicon)
    : phraseGender(splitWords(last.text), lexicon);
  return gender === undefined || (own ?? gender) === gender ? last : null;
}

/** "Os militares entraram em Naktuka. Estes …": the sentence's subject, whatever it is, where that is a plural noun. */
function severalIn({ before, cast }: Floor): Named | null {
  const first = before?.words.findIndex(({ letter }) => letter) ?? -1;
  const subject = before && first >= 0 ? phraseAfter(before, first, before.words.length) : null;
  if (!before || subject?.from !== first) return null;
  const phrase = before.words.slice(first, subject.to);
  if (!isPlural(phrase.find(({ upos }) => upos === "NOUN"))) return null;
  const name = cast.article.text.slice(phrase[0]!.start, phrase.at(-1)!.end);
  return { name, entityId: null };
}

/** The names and the nouns for people and bodies of a passage in front of an offset. */
function* candidatesIn(
  { cast, titles }: Floor,
  passage: Passage,
  offset: number,
): Iterable<Candidate> {
  const { words, lexicon, start, end } = passage;
  const span = { start, end: Math.min(end, offset) };
  const names = namesIn(cast, span).filter(({ type }) => type === "PER" || type === "ORG");
  for (const name of names) {
    const person = name.type === "PER";
    const gender = person ? genderOf(cast, name.entityId, lexicon) : null;
    yield {
      name: name.name,
      entityId: name.entityId,
      end: name.end,
      gender,
      plural: false,
      person,
    };
  }
  for (const [at, word] of words.entries()) {
    if (word.role === null || word.end > offset || words[at + 1]?.role) continue;
    const title = titles.some(
      ({ name, heads }) => name.start >= start && name.end <= end && heads.has(word.lower),
    );
    const whole = title ? null : phraseBefore(passage, at + 1, 0);
    if (!whole) continue;
    // "sa liste à | la préfecture"
    const { definites } = lexicon.sets;
    const article = words.findLastIndex(({ lower }, k) => k <= at && definites.has(lower));
    const phrase = { from: Math.max(whole.from, article), to: at + 1 };
    const own = { start: words[phrase.from]!.start, end: word.end };
    if (names.some((name) => name.start < own.end && name.end > own.start)) continue;
    const part = words.slice(phrase.from, phrase.to);
    yield {
      name: cast.article.text.slice(own.start, own.end),
      entityId: null,
      end: own.end,
      gender: phraseGender(part, lexicon),
      plural: isPlural(word),
      person: word.role === "PER",
    };
  }
}
