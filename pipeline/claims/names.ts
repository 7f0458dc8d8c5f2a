import type { EntityMention, Span } from "../records.ts";
import { appositionName, isAlone, isBody, namedBefore } from "./apposition.ts";
import { type Cast, namesIn } from "./cast.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Passage, type Range, spanOf } from "./passage.ts";
import { isCompound, isVerb } from "./phrase.ts";
import type { Word } from "./words.ts";

/** Who a phrase names; without an id where the name is none of the known ones. */
export interface Named {
  readonly name: string;
  readonly entityId: string | null;
}

/** What a pronoun or description points back to; `sure` where it may stand in the wording for it. */
export interface Referent extends Named {
  readonly sure: boolean;
}

/** The name inside the phrase or its apposition: a person before all, else the organisation it consists of. */
export function ownName(cast: Cast, passage: Passage, range: Range): Named | null {
  const { words } = passage;
  const body = bodyName(cast, passage, range);
  if (body) return body;
  const span = spanOf(passage, range);
  const brackets = bracketsOf(words, range);
  // "Según Vega", which a model takes for one name
  const inside = namesIn(cast, span).filter(
    (name) =>
      !(name.start < span.start && name.rule.startsWith("model")) &&
      !brackets.some(({ start, end }) => name.start >= start && name.end <= end) &&
      !(
        (name.type !== "LOC" || !name.rule.startsWith("list")) &&
        isPlaceOfSaying(passage, range, name)
      ),
  );
  const person = inside.findLast(
    (name) =>
      name.type === "PER" && !isOwner(passage, range, name) && !isOwned(passage, range, name),
  );
  const apposed = appositionName(cast, passage, range) ?? namedBefore(cast, passage, range);
  // "Wali Kota Sembada, Rini Astuti, berjanji": what stands beside the title may be a place taken for a person
  if (apposed && (!person || isAlone(passage, apposed))) return apposed;
  if (person) return person;
  const head =
    inside.findLast((name) => name.type !== "PER" && !isOwner(passage, range, name)) ?? null;
  if (!head) return null;
  return isHead(passage, range, head) ? wholeName(cast, passage, range, head) : null;
}

/**
 * "заявила председатель движения «Наш берег» Анна Лис": behind a cue a noun for a person, whatever it is the
 * head of, goes on to the person's name.
 */
export function withName(cast: Cast, passage: Passage, range: Range): Range {
  const { words, lexicon } = passage;
  const { from, to } = range;
  const isRole = ({ lower, role }: Word): boolean => role === "PER" || lexicon.roles.has(lower);
  if (!words.slice(from, to).some(isRole) || isBody(passage, range)) return range;
  if (namesPerson(cast, passage, range)) return range;
  let end = to;
  while (end < words.length && end < to + 9 && joinsName(passage, end)) {
    const { start } = words[end]!;
    const name = namesIn(cast, { start, end: words.at(-1)!.end }).find(
      (one) => one.start === start,
    );
    const last = name && words.findIndex((word) => word.end >= name.end);
    if (name?.type === "PER") return { from, to: last! + 1 };
    end = last ? Math.max(last, end) + 1 : end + 1;
  }
  return range;
}

function joinsName(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  const word = words[at]!;
  if (!word.letter) return /^[«»„“”"'’.&-]$/u.test(word.lower) && word.quote < 0;
  return !isVerb(word) && !word.dated && word.quote < 0 && !lexicon.coordinators.has(word.lower);
}

/** "ông Hải", "Herr Brand": a person of the article with the phrase's last word for a name; null where there is none. */
export function bySurname(
  { names }: Cast,
  { words, lexicon }: Passage,
  { from, to }: Range,
): Named | null {
  const { lower, capital, start } = words[to - 1]!;
  const isTitle = (word: Word): boolean => word.role !== null || lexicon.pronouns.has(word.lower);
  if (
    to - from > 3 ||
    !words.slice(from, to - 1).every(isTitle) ||
    (!capital && lower.toUpperCase() !== lower)
  )
    return null;
  const isOne = ({ text, type, end }: EntityMention): boolean => {
    if (type !== "PER" || end > start) return false;
    const parts = text.toLowerCase().split(/[\s-]/u);
    return parts.at(-1) === lower || parts[0] === lower;
  };
  return names.findLast((name) => name.start < start && isOne(name)) ?? null;
}

/** "La empresa Terminal Pacífico Sur": behind a noun for a body all capitalised words are its name; null where one name covers them. */
function bodyName(cast: Cast, passage: Passage, { from, to }: Range): Named | null {
  const { words, lexicon } = passage;
  if (!isBody(passage, { from, to })) return null;
  const { ORG = [] } = lexicon.pack.descriptions ?? {};
  let first = to;
  while (first > from && words[first - 1]!.capital && !ORG.includes(words[first - 1]!.lower))
    first--;
  if (to - first < 2 || first === from || !ORG.includes(words[first - 1]!.lower)) return null;
  const span = { start: words[first]!.start, end: words[to - 1]!.end };
  const known = namesIn(cast, span);
  if (
    known.length === 0 ||
    known.some(({ start, end }) => start === span.start && end === span.end)
  )
    return null;
  return { name: cast.article.text.slice(span.start, span.end), entityId: null };
}

/** "The mayor of Oldbury", "la femme de Jean Roux": behind a noun for a person and a link stands no speaker. */
function isOwned({ words, lexicon }: Passage, { from, to }: Range, { start }: Span): boolean {
  const at = words.findIndex((word, k) => k >= from && k < to && word.start >= start);
  const link = words[at - 1];
  if (at - 2 < from || !link || !lexicon.sets.links.has(link.lower)) return false;
  if (lexicon.sets.genitives.has(link.lower)) return false;
  const head = words[at - 2]!;
  return head.role !== null || (!head.capital && head.upos === "NOUN");
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
  if (name.type === "ORG") first = Math.max(from, beforeSuspended(words, lexicon, first));
  const whole = article.text.slice(words[first]!.start, name.end);
  return first === at ? name : { name: whole, entityId: null };
}

/** "Põllumajandus- ja | Toiduamet", "Voedsel- en | Warenautoriteit": where a word begins whose end a hyphen suspends; `at` where none does. */
function beforeSuspended(words: readonly Word[], lexicon: Lexicon, at: number): number {
  const [word, hyphen, and] = words.slice(Math.max(0, at - 3), at);
  const suspended = hyphen?.lower === "-" && hyphen.start === word!.end && and!.start > hyphen.end;
  return suspended && lexicon.coordinators.has(and!.lower) && word!.capital ? at - 3 : at;
}

function belongs({ capital, lower, upos, role }: Word, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  if (!capital || role !== null || sets.definites.has(lower)) return false;
  // "Busselskabet | Arriva"
  if (isCompound(lexicon, lower)) return false;
  return !lexicon.pack.capitalNouns || upos === "PROPN";
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

/** "Policie na Twitteru": behind a noun for who speaks and a preposition stands no speaker. */
function isPlaceOfSaying({ words, lexicon }: Passage, { from }: Range, { start }: Span): boolean {
  const at = words.findIndex((word) => word.start >= start);
  const before = words[at - 1];
  if (at - 2 < from || before?.upos !== "ADP" || !lexicon.sets.stops.has(before.lower))
    return false;
  return words[at - 2]!.role !== null;
}

/** "Trump's spokesman", "山田議員の秘書": the owner is not the speaker. */
function isOwner({ words, lexicon }: Passage, { to }: Range, name: EntityMention): boolean {
  const { genitives } = lexicon.sets;
  const link = words.findIndex(({ lower, start }) => start >= name.end && genitives.has(lower));
  if (link >= 0 && link < to - 1) return true;
  const next = words.findIndex(
    (word) => word.start >= name.end - 1 && /^['’]?s$/u.test(word.lower),
  );
  return next >= 0 && next < to - 1 && words[next]!.start - name.end <= 1;
}

/** Whether a person's name stands in the range. */
export const namesPerson = (cast: Cast, passage: Passage, range: Range): boolean =>
  namesIn(cast, spanOf(passage, range)).some(({ type }) => type === "PER");

/** Is the organisation or place what the phrase names, and not the owner of its head ("a Xiaomi spokesman")? */
function isHead(passage: Passage, { from, to }: Range, name: EntityMention): boolean {
  const { words } = passage;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.start >= name.start && word.end <= name.end) continue;
    if (word.role === "PER") return false;
  }
  const others = words
    .slice(from, to)
    .filter((word) => word.letter && (word.start < name.start || word.end > name.end));
  // "a study published in Insect Life": the journal is not what says it
  if (words.slice(from, to).some((word) => word.end <= name.start && isVerb(word))) return false;
  // "badan keamanan pangan Belgia" is an agency, not Belgium; "la Chine" and "pemerintah Cina" are China
  if (name.type === "LOC" && !isGuessed(passage, { from, to }, name)) {
    // "바르샤바 법원" is a court
    const body = /^list: (?:city|region)/u.test(name.rule) && isBody(passage, { from, to });
    return others.length <= (body ? 0 : 1);
  }
  const behind = words.slice(from, to).filter((word) => word.start >= name.end && word.letter);
  return behind.length <= 1 || name.type === "ORG";
}

/** "perusahaan farmasi Norvia": right behind a noun for a body a place that no list has is that body's name. */
function isGuessed(passage: Passage, range: Range, { start, rule }: EntityMention): boolean {
  const { words, lexicon } = passage;
  const before = words[words.findIndex((word) => word.start >= start) - 1]?.lower ?? "";
  const governed = lexicon.sets.stops.has(before) || lexicon.sets.links.has(before);
  return !rule.startsWith("list") && !governed && isBody(passage, range);
}
