import type { EntityMention, Span } from "../records.ts";
import { type Cast, lowerBound, namesIn } from "./cast.ts";
import type { Floor } from "./floor.ts";
import { type Passage, type Range, spanOf } from "./passage.ts";
import { isReduced, phraseAfter } from "./phrase.ts";
import type { Word } from "./words.ts";

/** Words between a noun for a document and the preposition of who published it: "figures | released on Monday | by". */
const REACH = 5;

/** "Figures from the union", "un rapport publié par X", "WHO data", "県の調査": who published what is cited; null for anything else. */
export function publisherOf({ cast }: Floor, passage: Passage, range: Range): Range | null {
  const { words, lexicon } = passage;
  const { documents, indefinites } = lexicon.sets;
  const at = words.findIndex(
    (word, k) =>
      k >= range.from && k < range.to && documents.has(word.lower) && !isWithinName(cast, word),
  );
  if (at < 0 || modifies(passage, at, range.to)) return null;
  const owner = ownerBefore(passage, range.from, at);
  if (owner) {
    const first = words[range.from]!.lower;
    const body = words.slice(owner.from, owner.to).every(({ role }) => role === "ORG");
    if (namesIn(cast, spanOf(passage, owner)).some(isWho)) return owner;
    return body && !indefinites.has(first) ? { from: range.from, to: owner.to } : null;
  }
  const publisher = behindDocument(passage, at);
  if (!publisher) return null;
  const { phrase, sure } = publisher;
  const part = words.slice(phrase.from, phrase.to);
  const all = namesIn(cast, spanOf(passage, phrase));
  const names = all.filter(isWho);
  if (names.length === 0) {
    const proper = part.filter(({ lower }) => !lexicon.sets.definites.has(lower));
    const guessed = all.length === 0 || (sure && all.every(({ rule }) => !rule.startsWith("list")));
    const unknown =
      guessed &&
      !lexicon.pack.capitalNouns &&
      proper.length > 0 &&
      proper.every(({ capital }) => capital);
    return unknown || part.some(({ role }) => role === "ORG" || (sure && role)) ? phrase : null;
  }
  const first = part.find(
    ({ lower, role }) => !lexicon.sets.definites.has(lower) && role !== "ORG",
  );
  const name = names.find(({ start }) => start <= (first?.start ?? 0));
  // "a survey of Labour voters" is theirs no more than "an analysis of Apple"
  return name && (sure || (name.type === "ORG" && name.end === part.at(-1)!.end)) ? phrase : null;
}

/** "Research director Ana Prats", "poll workers": a noun in front of another one, or of a person, is no document. */
function modifies({ words, lexicon }: Passage, at: number, to: number): boolean {
  const next = at + 1 < to ? words[at + 1] : undefined;
  const compound = !lexicon.pack.nameCases && /^(?:NOUN|PROPN)$/u.test(next?.upos ?? "");
  return compound || next?.role === "PER" || next?.named === true;
}

const isWho = ({ type }: EntityMention): boolean => type === "ORG" || type === "PER";

/** "Office for National Statistics": a document's noun within a name is none. */
function isWithinName({ names }: Cast, { start, end }: Span): boolean {
  const at = lowerBound(names, start + 1) - 1;
  return names[at] !== undefined && names[at]!.end >= end;
}

/** "Enligt beräkningar | från Sjukhusläkarna | försvinner …": a document's phrase with who published it, where a preposition tells. */
export function withPublisher(passage: Passage, range: Range): Range {
  const { words, lexicon } = passage;
  const { documents, origins } = lexicon.sets;
  const last = words[range.to - 1]!;
  // Where no tagger tells, the phrase may go on over the verb
  if (!passage.tagged || !documents.has(last.lower) || !origins.has(words[range.to]?.lower ?? ""))
    return range;
  const publisher = behindDocument(passage, range.to - 1);
  return publisher ? { from: range.from, to: publisher.phrase.to } : range;
}

/** The phrase behind a document's noun and preposition, or in the genitive; `sure` where the preposition can mean no topic. */
function behindDocument(
  passage: Passage,
  at: number,
): { readonly phrase: Range; readonly sure: boolean } | null {
  const { words, lexicon } = passage;
  const { links, agents, origins, definites } = lexicon.sets;
  const next = words[at + 1];
  if (!next?.letter) return null;
  const isOrigin = ({ lower }: Word): boolean => agents.has(lower) || origins.has(lower);
  let link = at + 1;
  if (isReduced(next))
    while (link < at + REACH && words[link + 1]?.letter && !isOrigin(words[link]!)) link++;
  const { lower } = words[link]!;
  const linked = isOrigin(words[link]!);
  // "eines Gutachtens des Instituts", "údajů úřadu": a genitive has no preposition
  if (!linked && !(lexicon.pack.nameCases !== undefined || definites.has(next.lower))) return null;
  const start = linked && !definites.has(lower) ? link + 1 : linked ? link : at + 1;
  const phrase = phraseAfter(passage, start, words.length);
  if (phrase?.from !== start) return null;
  return { phrase, sure: agents.has(lower) || (linked && !links.has(lower)) };
}

/** "WHO | data", "県 | の調査", "the union | 's figures": what stands in front of the document's noun; null where nothing does. */
function ownerBefore({ words, lexicon }: Passage, from: number, at: number): Range | null {
  const { definites, indefinites, genitives } = lexicon.sets;
  let to = at;
  while (
    to > from &&
    (genitives.has(words[to - 1]!.lower) || /^(?:s|['’]s?)$/u.test(words[to - 1]!.lower))
  )
    to--;
  let first = from;
  const isArticle = ({ lower }: Word): boolean => definites.has(lower) || indefinites.has(lower);
  while (first < to && isArticle(words[first]!)) first++;
  return first < to ? { from: first, to } : null;
}
