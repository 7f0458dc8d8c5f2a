import type { EntityMention } from "../records.ts";
import { type Cast, namesIn } from "./cast.ts";
import type { Description } from "./description.ts";
import { isNounOf, undefinite } from "./inflected.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage, Range } from "./passage.ts";
import { isVerb, phraseAfter, phraseBefore } from "./phrase.ts";
import { splitWords, type Word } from "./words.ts";

/** What the article calls a name once: "Henri Valette, maire de Corbigny", "the regulator, Ofmarine,". */
export interface Title {
  readonly name: EntityMention;
  /** The noun and what stands with it in front of any link: "fire", "chief". */
  readonly heads: ReadonlySet<string>;
  /** All words of the phrase, so that "le maire de Clamecy" is no mayor of Corbigny. */
  readonly words: ReadonlySet<string>;
  /** Whose it is, where the title names somebody: "Zevallos's lawyer". */
  readonly owner: string | null;
}

/** The titles of all people and bodies of the article, in text order. */
export function titlesOf(cast: Cast, passages: readonly Passage[]): Title[] {
  const titles: Title[] = [];
  for (const passage of passages) {
    let from = 0;
    for (const name of namesIn(cast, passage)) {
      if (name.type !== "PER" && name.type !== "ORG") continue;
      while (from < passage.words.length && passage.words[from]!.start < name.start) from++;
      let to = from;
      while (to < passage.words.length && passage.words[to]!.end <= name.end) to++;
      if (to === from || isOblique(name, passage.lexicon)) continue;
      for (const range of besides(cast, passage, { from, to })) {
        const title = titleOf(cast, passage, name, range);
        if (title) titles.push(title);
      }
    }
  }
  return titles;
}

/** "адвокат Антона Рыбина": in a language with cases the noun in front of a name in another case is somebody else. */
function isOblique({ text, name }: EntityMention, { pack }: Lexicon): boolean {
  if (!pack.nameCases || /^\p{sc=Latin}/u.test(text) !== /^\p{sc=Latin}/u.test(name)) return false;
  return !name.endsWith(text) && !name.startsWith(text);
}

/** The phrases that stand as titles with the name in words `[from, to)`. */
function* besides(cast: Cast, passage: Passage, { from, to }: Range): Iterable<Range> {
  const { words, lexicon } = passage;
  const first = isQuote(words[from - 1]) ? from - 1 : from;
  const last = isQuote(words[to]) ? to + 1 : to;
  const alone = !words[last]?.letter;
  const comma = words[first - 1]?.lower === ",";
  const ahead = phraseBefore(passage, comma ? first - 1 : first, 0);
  const close = ahead?.to === (comma ? first - 1 : first);
  if (ahead && close && (!comma || alone))
    yield headOf(passage, comma ? withPreposition(passage, ahead) : ahead, comma);
  const behind = phraseBehind(passage, last);
  if (behind && !startsName(cast, words[behind.from]!)) yield headOf(passage, behind, true);
  // "Varga Mihály jegybankelnök", "田中太郎市長"
  const next = words[last];
  const touching = next !== undefined && next.start === words[last - 1]!.end;
  if (next?.role && (touching || lexicon.pack.final || lexicon.pack.nameCases))
    yield { from: last, to: last + 1 };
}

const isQuote = (word: Word | undefined): boolean =>
  word !== undefined && /^[«»„“”"]$/u.test(word.lower);

/** "Die Europachefin | für Eigenproduktionen": the phrase in front of a preposition has the noun. */
function withPreposition(passage: Passage, near: Range): Range {
  const { words } = passage;
  if (words[near.from - 1]?.upos !== "ADP") return near;
  const head = phraseBefore(passage, near.from - 1, 0);
  return head?.to === near.from - 1 ? { from: head.from, to: near.to } : near;
}

/** The apposition behind a name and its comma, over an age, or what a copula says it is. */
function phraseBehind(passage: Passage, at: number): Range | null {
  const { words, lexicon } = passage;
  const copula = lexicon.sets.copulas.has(words[at]?.lower ?? "");
  if (words[at]?.lower !== "," && !copula) return null;
  const aged = /^\p{N}{1,3}$/u.test(words[at + 1]?.lower ?? "") && words[at + 2]?.lower === ",";
  const from = aged ? at + 3 : at + 1;
  const phrase = phraseAfter(passage, from, words.length);
  if (phrase?.from !== from) return null;
  const part = words.slice(from, phrase.to);
  if (copula) return part.some(({ role }) => role) ? phrase : null;
  // "…, the engineer said": a subject
  const subject =
    lexicon.pack.articleless || part.some(({ lower }) => lexicon.sets.definites.has(lower));
  return subject && isVerb(words[phrase.to]) ? null : phrase;
}

const startsName = ({ names }: Cast, { start }: Word): boolean =>
  names.some((name) => name.start === start && name.type === "PER");

/**
 * The part of a title that has its noun: in front of its first link ("maire | de Corbigny"), behind an owner ("Oldbury's | mayor");
 * right before the name behind the last link ("the son of | mayor").
 */
function headOf({ words, lexicon }: Passage, { from, to }: Range, apart: boolean): Range {
  const isLink = ({ lower, upos }: Word): boolean =>
    (lexicon.sets.links.has(lower) && !lexicon.sets.genitives.has(lower)) || upos === "ADP";
  let start = from;
  for (let at = from + 1; at < to - 1; at++)
    if (/^['’]?s$/u.test(words[at]!.lower) || lexicon.sets.genitives.has(words[at]!.lower))
      start = at + 1;
  const last = words[to - 1]!;
  if (!apart && last.role !== null) {
    const link = words.findLastIndex((word, at) => at > start && at < to && isLink(word));
    return { from: link < 0 ? start : link + 1, to };
  }
  const link = words.findIndex((word, at) => at > start && at < to && isLink(word));
  return { from: start, to: link < 0 ? to : link };
}

function titleOf(
  cast: Cast,
  { words, lexicon }: Passage,
  name: EntityMention,
  { from, to }: Range,
): Title | null {
  const isContent = ({ letter, lower }: Word): boolean =>
    letter && !lexicon.sets.definites.has(lower) && !lexicon.sets.indefinites.has(lower);
  const heads = words.slice(from, to).filter(isContent);
  // "Nach Angaben der Polizei, Tom Hartley": a body's noun is no person's title
  const roles = heads.flatMap(({ role }) => role ?? []);
  if (heads.length === 0 || (roles.length > 0 && !roles.includes(name.type as "PER" | "ORG")))
    return null;
  let end = to;
  while (end < to + 6 && words[end]?.letter && !isVerb(words[end])) end++;
  const lowers = (list: readonly Word[]) => new Set(list.map(({ lower }) => lower));
  const around = { start: words[Math.max(0, from - 4)]!.start, end: words[end - 1]!.end };
  const owner = namesIn(cast, around).find(
    ({ type, entityId }) => type === "PER" && entityId !== name.entityId,
  );
  const told = lowers(words.slice(from, end));
  return { name, heads: lowers(heads), words: told, owner: owner?.entityId ?? null };
}

/** Whether the article has called somebody so: each of the words is one of the title's, and its noun is. */
export function isCalled(
  { type, head, content, attributes }: Description,
  { heads, words, name }: Title,
  { pack, sets }: Lexicon,
): boolean {
  if (type === null ? name.type !== "PER" || content.length < heads.size : name.type !== type)
    return false;
  const had = (list: ReadonlySet<string>, word: string): boolean =>
    (type === "ORG" && [...list].some((one) => isNounOf(word, one, pack))) ||
    undefinite(word, pack).some((form) => list.has(form)) ||
    [...list].some((one) => undefinite(one, pack).includes(word) || isCompound(one, word));
  // "Oberbürgermeister", but no "Vizepräsident"
  const isCompound = (one: string, word: string): boolean =>
    pack.compounds === true &&
    word.length > 4 &&
    one.endsWith(word) &&
    ![...sets.otherOffices].some((office) => one.startsWith(office));
  if ([...heads].some((word) => sets.otherOffices.has(word) && !content.includes(word)))
    return false;
  // "o presidente brasileiro" is the one who was called no more than president
  const plain = heads.size === 1 && !content.some((word) => sets.otherOffices.has(word));
  return (
    had(heads, head) &&
    content.every((word) => (plain && attributes.includes(word)) || had(words, word))
  );
}

/** "Tom Hartley's lawyer", "l'avocat de Paul Morin": whether the article has named a person as whose the noun is. */
export function ownsOne(
  { names, article }: Cast,
  entityId: string,
  head: string,
  lexicon: Lexicon,
): boolean {
  return names.some((name) => {
    if (name.entityId !== entityId) return false;
    const behind = /^(?:['’]s?)((?:\s[\p{L}-]+){1,3})/u.exec(
      article.text.slice(name.end, name.end + 50),
    );
    if (behind && splitWords(behind[1]!).some(({ lower }) => lower === head)) return true;
    const before = splitWords(article.text.slice(Math.max(0, name.start - 40), name.start));
    const last = before.at(-1)?.lower ?? "";
    return lexicon.sets.links.has(last) && before.slice(-4).some(({ lower }) => lower === head);
  });
}

/** The one name that the article has called so before `offset`, else behind it; null where none or several are equally possible. */
export function calledSo(
  titles: readonly Title[],
  described: Description,
  lexicon: Lexicon,
  offset: number,
  paragraph: number,
): { readonly name: EntityMention | null; readonly several: boolean } {
  const fitting = titles.filter((title) => isCalled(described, title, lexicon));
  const before = fitting.filter(({ name }) => name.start < offset);
  const called = before.length > 0 ? before : described.type === "ORG" ? [] : fitting;
  const exact = called.filter(({ heads }) => heads.size === described.content.length);
  const near = called.filter(({ name }) => name.start >= paragraph && name.start < offset);
  for (const some of [called, exact, near]) {
    const { name } = some[0] ?? {};
    if (name && some.every((one) => one.name.entityId === name.entityId))
      return { name, several: false };
  }
  return { name: null, several: called.length > 0 };
}
