import type { EntityMention, EntityType, Span } from "../records.ts";
import { type Cast, namesIn } from "./cast.ts";
import type { Passage, Range } from "./passage.ts";
import { isVerb, phraseAfter } from "./phrase.ts";
import type { Word } from "./words.ts";

/**
 * A person right behind the phrase and a comma: "the vice president, Hugo Barra,"; behind a body its name, whatever its
 * type is guessed to be.
 */
export function appositionName(cast: Cast, passage: Passage, range: Range): EntityMention | null {
  const { words, lexicon } = passage;
  const { to: end } = range;
  // "borgmästaren i Lund, Eva Ek"
  const near = words[end];
  const prepared =
    lexicon.sets.stops.has(near?.lower ?? "") && (!passage.tagged || near?.upos === "ADP");
  const place = prepared ? phraseAfter(passage, end + 1, words.length) : null;
  const to = place?.from === end + 1 ? place.to : end;
  if (words[to]?.lower !== ",") return null;
  const next = words[to + 1];
  if (!next) return null;
  const last = words[Math.min(words.length - 1, to + 12)]!;
  const type: EntityType = isBody(passage, range) ? "ORG" : "PER";
  const fits = (name: EntityMention): boolean =>
    name.type === type ||
    // "Pengacara Hendra, Bima Nasution,": two words that no list has are a person's name
    (type === "PER" &&
      /^(?:model|rule)/u.test(name.rule) &&
      /\s/u.test(name.text) &&
      isAlone(passage, name)) ||
    (type === "ORG" && !name.rule.startsWith("list") && !/\s/u.test(name.text));
  const beside = namesIn(cast, { start: next.start, end: last.end });
  const name = beside.find(fits) ?? beside.find((one) => isBodyName(passage, one));
  if ((type === "ORG" || name?.type === "ORG") && (!name || !isAlone(passage, name))) return null;
  if (!name || name.start - next.start > 40 || !noCommaBetween(words, next.start, name.start))
    return null;
  // "За словами мера, Рябов закрив міст": where no tags tell a verb a comma has to close it
  if (!passage.tagged && !isAlone(passage, name)) return null;
  // "According to the minister, Ines Duarte will …": a verb behind the name makes it a subject.
  const behind = words.find((word) => word.start >= name.end);
  const goesOn =
    isVerb(behind) ||
    (behind && lexicon.pack.subjectFirst && lexicon.sets.fillers.has(behind.lower));
  return goesOn ? null : name;
}

/** "Horváth Éva, a Vöröskereszt vezetője": a person's name that opens the passage in front of the phrase and its comma. */
export function namedBefore(
  { names }: Cast,
  { words }: Passage,
  { from, to }: Range,
): EntityMention | null {
  const comma = words[from - 1];
  if (comma?.lower !== "," || !words.slice(from, to).some(({ role }) => role === "PER"))
    return null;
  const before = words[from - 2]!.end;
  const first = words.find(({ letter }) => letter)!.start;
  return (
    names.find(({ type, start, end }) => type === "PER" && start === first && end === before) ??
    null
  );
}

/** Whether the name fills the space between its commas. */
export function isAlone({ words }: Passage, { start, end }: Span): boolean {
  const first = words.findIndex((word) => word.start >= start);
  const next = words.find((word) => word.start >= end && !/^[»”"]$/u.test(word.lower));
  let before = beforeQuote(words, first);
  // ", spółka Baltic Line,": a noun for a body in front goes with it
  while (words[before]?.role === "ORG") before--;
  // "По словам актёра Лямина, Воронцов «учил жить»": a quotation is what somebody says
  const quotes = next !== undefined && (next.quote >= 0 || /^[«„]$/u.test(next.lower));
  return words[before]?.lower === "," && !next?.letter && !quotes;
}

/** "The police" is no person, "the head of the police" is one. */
export function isBody({ words }: Passage, { from, to }: Range): boolean {
  const roles = words.slice(from, to).map(({ role }) => role);
  return roles.includes("ORG") && !roles.includes("PER");
}

/** ", компания «Синтез»,": right behind a noun for a body stands its name. */
const isBodyName = ({ words }: Passage, { type, start }: EntityMention): boolean =>
  type === "ORG" &&
  words[
    beforeQuote(
      words,
      words.findIndex((word) => word.start >= start),
    )
  ]?.role === "ORG";

/** The word before the one at `at`, over an opening quotation mark. */
const beforeQuote = (words: readonly Word[], at: number): number =>
  /^[«„“"]$/u.test(words[at - 1]?.lower ?? "") ? at - 2 : at - 1;

const noCommaBetween = (words: readonly Word[], from: number, to: number): boolean =>
  !words.some((word) => word.start >= from && word.start < to && word.lower === ",");
