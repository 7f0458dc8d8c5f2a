import { isFirmWord } from "../entities/types.ts";
import type { EntityMention, EntityType, Span, Speaker } from "../records.ts";
import { antecedent, type Cast, namesIn } from "./cast.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage, Range } from "./passage.ts";
import { isVerb } from "./phrase.ts";
import { phraseAt, splitWords, type Word } from "./words.ts";

/** What the article has said so far about who speaks. */
export interface Floor {
  readonly cast: Cast;
  /** Starts of the passages' first words: a name there is a likely subject. */
  readonly subjects: ReadonlySet<number>;
  /** Who spoke last. */
  last: Speaker | null;
}

/** The speaker a phrase stands for: its own name, else the one it points back to, else its words. */
export function resolveSpeaker(floor: Floor, passage: Passage, range: Range): Speaker {
  const { words, lexicon } = passage;
  const { start } = words[range.from]!;
  const whole = floor.cast.article.text.slice(start, words[range.to - 1]!.end);
  const ending = lexicon.endings.find((tail) => whole.length > tail.length && whole.endsWith(tail));
  const text = ending ? whole.slice(0, -ending.length) : whole;
  const span = { start, end: start + text.length };
  const pronoun = phraseAt(words, range.from, lexicon.pronouns)?.length === range.to - range.from;
  const named =
    (pronoun ? null : ownName(floor, passage, range)) ?? referentOf(floor, passage, range);
  return {
    ...span,
    text,
    name: named?.name ?? text,
    entityId: named?.entityId ?? null,
  };
}

interface Named {
  readonly name: string;
  readonly entityId: string | null;
}

/** What a pronoun or description points back to; `sure` where it may stand in the wording for it. */
export interface Referent extends Named {
  readonly sure: boolean;
}

/** The name inside the phrase or its apposition: a person before all, else the organisation it consists of. */
function ownName({ cast }: Floor, passage: Passage, range: Range): Named | null {
  const { words } = passage;
  const span = { start: words[range.from]!.start, end: words[range.to - 1]!.end };
  const brackets = bracketsOf(words, range);
  const inside = namesIn(cast, span).filter(
    (name) => !brackets.some(({ start, end }) => name.start >= start && name.end <= end),
  );
  const person = inside.findLast(
    (name) =>
      name.type === "PER" && !isOwner(passage, range, name) && !isOwned(passage, range, name),
  );
  const apposed = appositionName(cast, passage, range);
  // "Wali Kota Sembada, Rini Astuti, berjanji": what stands beside the title may be a place taken for a person
  if (apposed && (!person || isAlone(passage, apposed))) return apposed;
  if (person) return person;
  const head = inside.findLast((name) => name.type !== "PER") ?? null;
  if (!head) return null;
  return isHead(passage, range, head) ? wholeName(cast, passage, range, head) : null;
}

/** Whether the name fills the space between its commas. */
function isAlone({ words }: Passage, { start, end }: Span): boolean {
  const first = words.findIndex((word) => word.start >= start);
  const next = words.find((word) => word.start >= end);
  return words[first - 1]?.lower === "," && !next?.letter;
}

/** "The mayor of Oldbury", "la femme de Jean Roux": behind a noun for a person and a link stands no speaker. */
function isOwned({ words, lexicon }: Passage, { from, to }: Range, { start }: Span): boolean {
  const at = words.findIndex((word, k) => k >= from && k < to && word.start >= start);
  const link = words[at - 1];
  if (at - 2 < from || !link || !lexicon.sets.links.has(link.lower)) return false;
  const head = words[at - 2]!;
  return lexicon.people.has(head.lower) || (!head.capital && head.upos === "NOUN");
}

/** "Terminal Pacífico Sur" where only "Sur" is known: the capitalised words before a name belong to it. */
function wholeName(
  { article }: Cast,
  { words, lexicon }: Passage,
  { from }: Range,
  name: EntityMention,
): Named {
  const at = words.findIndex((word) => word.start >= name.start);
  let first = at;
  while (first > from && belongs(words[first - 1]!, lexicon)) first--;
  const whole = article.text.slice(words[first]!.start, name.end);
  return first === at ? name : { name: whole, entityId: null };
}

function belongs({ capital, lower, upos }: Word, { people, pack, sets }: Lexicon): boolean {
  if (!capital || people.has(lower) || sets.definites.has(lower)) return false;
  return !pack.capitalNouns || upos === "PROPN";
}

/** The stretches in brackets within a phrase: "Stephen Lynch (D-Mass.)". */
function bracketsOf(words: readonly Word[], { from, to }: Range): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at++) {
    if (words[at]!.lower !== "(") continue;
    const close = words.findIndex((word, k) => k > at && word.lower === ")");
    found.push({ start: words[at]!.start, end: words[close < 0 ? to - 1 : close]!.end });
  }
  return found;
}

/** "Trump's spokesman": the owner is not the speaker. */
function isOwner({ words }: Passage, { to }: Range, name: EntityMention): boolean {
  const next = words.findIndex(
    (word) => word.start >= name.end - 1 && /^['’]?s$/u.test(word.lower),
  );
  return next >= 0 && next < to - 1 && words[next]!.start - name.end <= 1;
}

/** A person right behind the phrase and a comma: "the vice president, Hugo Barra,". */
function appositionName(cast: Cast, passage: Passage, range: Range): EntityMention | null {
  const { words } = passage;
  const { to } = range;
  if (words[to]?.lower !== "," || isBody(passage, range)) return null;
  const next = words[to + 1];
  if (!next) return null;
  const last = words[Math.min(words.length - 1, to + 12)]!;
  const name = namesIn(cast, { start: next.start, end: last.end }).find((n) => n.type === "PER");
  if (!name || name.start - next.start > 40 || !noCommaBetween(words, next.start, name.start))
    return null;
  // "According to the minister, Ines Duarte will …": a verb behind the name makes it a subject.
  return isVerb(words.find((word) => word.start >= name.end)) ? null : name;
}

/** "The police" is no person, "the head of the police" is one. */
function isBody({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const { PER = [], ORG = [] } = lexicon.pack.descriptions ?? {};
  const has = (list: readonly string[]): boolean =>
    words.slice(from, to).some(({ lower }) => list.includes(lower));
  return has(ORG) && !has(PER);
}

const noCommaBetween = (words: readonly Word[], from: number, to: number): boolean =>
  !words.some((word) => word.start >= from && word.start < to && word.lower === ",");

/** Is the organisation or place what the phrase names, and not the owner of its head ("a Xiaomi spokesman")? */
function isHead(passage: Passage, { from, to }: Range, name: EntityMention): boolean {
  const { words, lexicon } = passage;
  const people = new Set(lexicon.pack.descriptions?.PER ?? []);
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.start >= name.start && word.end <= name.end) continue;
    if (people.has(word.lower)) return false;
  }
  const others = words
    .slice(from, to)
    .filter((word) => word.letter && (word.start < name.start || word.end > name.end));
  // "badan keamanan pangan Belgia" is an agency, not Belgium; "la Chine" and "pemerintah Cina" are China
  if (name.type === "LOC") return others.length <= 1;
  const behind = words.slice(from, to).filter((word) => word.start >= name.end && word.letter);
  return behind.length <= 1 || name.type === "ORG";
}

/** A pronoun or a definite description: the name before it that fits best; null for anything else. */
export function referentOf(floor: Floor, passage: Passage, range: Range): Referent | null {
  const { words, lexicon } = passage;
  const first = words[range.from]!;
  const hit = phraseAt(words, range.from, lexicon.pronouns);
  const pronoun = hit?.length === range.to - range.from ? hit.value : undefined;
  const described = pronoun || hasName(floor, passage, range) ? null : description(passage, range);
  if (!pronoun && !described) return null;
  if (pronoun?.first) {
    return floor.last && { name: floor.last.name, entityId: floor.last.entityId, sure: false };
  }
  const types: readonly EntityType[] =
    pronoun?.type === "any" ? ["PER", "ORG"] : [pronoun?.type ?? described!.type];
  if (pronoun?.plural && pronoun.type !== "ORG" && !floor.last) return null;
  const called = (name: EntityMention) => described !== null && calls(floor, described, name);
  const fits = (name: EntityMention) =>
    types.includes(name.type) && (!described || called(name) || answersTo(described, name));
  const weigh = (name: EntityMention) =>
    (floor.subjects.has(name.start) ? 2 : 1) * (called(name) ? 4 : 1);
  const best = antecedent(floor.cast, first.start, fits, weigh);
  const { last } = floor;
  // "The cabinet denied it. It said …": whoever spoke last, named or not, comes before a name further back
  if (pronoun && last && !last.entityId && best && best.start < last.start)
    return { name: last.name, entityId: null, sure: false };
  const since = pronoun && last ? newSubject(floor, last.end, first.start, types) : null;
  if (since) return { name: since.name, entityId: since.entityId, sure: since.type === "PER" };
  if (pronoun && last?.entityId && first.start - last.end < 400) {
    const type = floor.cast.names.find((name) => name.entityId === last.entityId)?.type;
    if (type && types.includes(type)) {
      return { name: last.name, entityId: last.entityId, sure: type === "PER" };
    }
  }
  if (best === null) return null;
  const sure = pronoun ? best.type === "PER" : called(best) || described!.word !== null;
  return { name: best.name, entityId: best.entityId, sure };
}

/** "X said so. Karl Brand left early. He …": the last name that has begun a sentence since someone spoke. */
function newSubject(
  { cast, subjects }: Floor,
  from: number,
  to: number,
  types: readonly EntityType[],
): EntityMention | null {
  const names = namesIn(cast, { start: from, end: to });
  return names.findLast(({ start, type }) => subjects.has(start) && types.includes(type)) ?? null;
}

/** "The World Health Organization" names someone itself; "the Chinese vendor" does not. */
function hasName({ cast }: Floor, { words }: Passage, { from, to }: Range): boolean {
  const span = { start: words[from]!.start, end: words[to - 1]!.end };
  return namesIn(cast, span).some(({ type }) => type !== "LOC");
}

/** Names whose list or head word says that they are no firm. */
const PUBLIC_BODY =
  /^(?:list: (?:organisation|institution|party|club)|rule: (?!acronym)(\p{L}+)$)/u;

/** "PT Surya Laut", "Tarvik Foods": a firm's word makes a name no public body's. */
function isPublicBody(rule: string): boolean {
  const match = PUBLIC_BODY.exec(rule);
  return match !== null && (match[1] === undefined || !isFirmWord(match[1]));
}

/**
 * Whether a name can be what the description says: an institution by its head ("the police"), any
 * other organisation ("the company") unless the name is a public body's.
 */
function answersTo({ type, head, word, narrowed }: Description, name: EntityMention): boolean {
  if (type === "PER") return !narrowed;
  if (word !== null) return hasWord(name.text, word);
  return hasWord(name.text, head) || !isPublicBody(name.rule);
}

/** What a definite noun phrase without a name stands for. */
interface Description {
  readonly type: "PER" | "ORG";
  readonly head: string;
  /** The word a name must have to fit: "the police" is no company named before. Null where any fits. */
  readonly word: string | null;
  /** Whether more than an article stands with it: "the finance minister" is not any minister. */
  readonly narrowed: boolean;
}

/** Reads "the company", "la police"; null for anything else. */
function description({ words, lexicon }: Passage, { from, to }: Range): Description | null {
  const { descriptions, institutions = [] } = lexicon.pack;
  if (!descriptions || to - from > 4) return null;
  const part = words.slice(from, to);
  if (!part.some((word) => lexicon.sets.definites.has(word.lower))) return null;
  const narrowed = part.length > 2;
  const heads = (list: readonly string[]) => part.find((word) => list.includes(word.lower));
  const organisation = heads(descriptions.ORG)?.lower;
  if (organisation !== undefined) {
    return { type: "ORG", head: organisation, word: heads(institutions)?.lower ?? null, narrowed };
  }
  const person = heads(descriptions.PER)?.lower;
  return person === undefined ? null : { type: "PER", head: person, word: null, narrowed };
}

/** The article has called the name so: "the vendor Xiaomi", "la société finlandaise F-Secure". */
function calls(floor: Floor, { head }: Description, name: EntityMention): boolean {
  const before = floor.cast.article.text.slice(Math.max(0, name.start - 30), name.start);
  const words = splitWords(before.slice(before.search(/[^.,;:!?()]{0,30}$/u)));
  return words.slice(-3).some(({ lower }) => lower === head);
}

function hasWord(name: string, word: string): boolean {
  return splitWords(name).some(({ lower }) => lower === word);
}

/** Carries the floor to a statement that goes on without naming its speaker. */
export function carriedSpeaker(floor: Floor, offset: number): Speaker | null {
  const { last } = floor;
  return last && offset - last.end < 3000 ? last : null;
}
