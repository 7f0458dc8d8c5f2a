import { foldName } from "./atoms.ts";
import type { Found, Line } from "./found.ts";
import { nameAt } from "./named.ts";
import { isFirmWord } from "./types.ts";

const opening = /[(（]["“«]?$/u;
const closing = /^["”»]?[)）]/u;

/** Shorter abbreviations mean too much to be one body in all articles. */
const distinct = 4;
/** Letters that an abbreviation has at the least where its long form is read letter by letter. */
const fewest = 3;

/** `Indian Air Force (IAF)`, `WHO (Weltgesundheitsorganisation)`: the id of either form → the name it stands for. */
export function findAcronyms(found: readonly Found[], text: string): Map<string, Found> {
  const pairs = new Map<string, Found>();
  for (let at = 1; at < found.length; at++) {
    const left = found[at - 1]!;
    const right = found[at]!;
    if (left.line !== right.line) continue;
    if (!/^ ?[(（/]["“«]?$/u.test(text.slice(left.end, right.start))) continue;
    const [short, long] = isShorter(left, right) ? [left, right] : [right, left];
    const words = {
      short: text.slice(short.start, short.end),
      long: text.slice(long.start, long.end),
    };
    const spelt = isShortFor(words.short, words.long) || isReadFrom(short, long, words);
    if (!spelt && !isTranslated(short, long) && !isHalfTranslated(short, long, words)) continue;
    pair(pairs, short, long, words.short);
  }
  return pairs;
}

const isShorter = (left: Found, right: Found): boolean =>
  left.end - left.start < right.end - right.start;

/** Of two names that no list has, the id is the abbreviation's, which other articles have too, whatever their language. */
function pair(pairs: Map<string, Found>, short: Found, long: Found, written: string): void {
  const unlisted = short.forms.length === 0 && long.forms.length === 0;
  if (unlisted && written.length >= distinct && isAbbreviation(written)) {
    const both = { ...long, id: short.id };
    pairs.set(short.id, both).set(long.id, both);
  } else if (short.forms.length === 0 || isOther(short, long)) pairs.set(short.id, long);
  else if (long.forms.length === 0) pairs.set(long.id, short);
}

/**
 * `Bureau d'appui aux sinistrés (BAS)`: what an abbreviation in brackets stands for is one name, though the rules saw parts
 * of it or nothing.
 */
export function joinLongForms(line: Line, text: string, names: readonly Found[]): readonly Found[] {
  const { atoms } = line;
  return names.reduce<readonly Found[]>((all, short) => {
    if (short.type === "PER" || short.type === "LOC" || short.forms.length > 0) return all;
    const bracket = atoms[short.from - 1];
    const written = text.slice(short.start, short.end);
    if (bracket === undefined || !opening.test(text.slice(short.start - 2, short.start)))
      return all;
    if (!closing.test(text.slice(short.end, short.end + 2)) || !isAbbreviation(written)) return all;
    const to = atoms.findLastIndex(({ end }) => end <= bracket.start) + 1;
    const from = longFormFrom(line, text, written, to);
    if (from === undefined) return all;
    const inside = all.filter((name) => name.to > from && name.from < to);
    const whole = inside.some((name) => name.from <= from && name.to >= to);
    if (whole || inside.some(({ type, from: first }) => type === "PER" || first < from)) return all;
    const long = nameAt(line, text, { from, to }, "ORG", "rule: in front of its abbreviation");
    const others = all.filter((name) => !inside.includes(name));
    return [...others, long].sort((a, b) => a.from - b.from);
  }, names);
}

/** The atom with which the long form of `short` begins that ends before atom `to`. */
function longFormFrom(
  { atoms, gazetteer }: Line,
  text: string,
  short: string,
  to: number,
): number | undefined {
  if (to <= 0 || lettersOf(short).length < fewest) return undefined;
  const start = atoms[0]!.start;
  const offset = readBack(short, text.slice(start, atoms[to - 1]!.end));
  const from = offset < 0 ? -1 : atoms.findIndex((atom) => atom.start === start + offset);
  const first = atoms[from];
  if (first === undefined || !first.capital || gazetteer.lexicon.titles.has(first.key))
    return undefined;
  const words = atoms.slice(from, to).filter(({ word }) => word).length;
  const most = Math.min(short.length + 5, short.length * 2);
  return words > 1 && words <= most ? from : undefined;
}

/** `Verband der Nordseefischer (VdN)`: the letters of an abbreviation stand in its long form in this order. */
const isReadFrom = (
  short: Found,
  long: Found,
  words: { readonly short: string; readonly long: string },
): boolean =>
  long.type !== "PER" &&
  short.type !== "PER" &&
  isAbbreviation(words.short) &&
  lettersOf(words.short).length >= fewest &&
  readBack(words.short, words.long) === 0;

/**
 * Where in `words` the long form of `short` begins: each letter is looked for from the end backwards, the first one at the
 * beginning of a word with a capital (Schwartz and Hearst 2003); -1 where one is not found.
 */
function readBack(short: string, words: string): number {
  const letters = lettersOf(short);
  let at = words.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const opens = (here: number) =>
      /\p{Lu}/u.test(words[here]!) && (here === 0 || !/\p{L}/u.test(words[here - 1]!));
    while (at >= 0 && (foldName(words[at]!) !== letters[index] || (index === 0 && !opens(at))))
      at--;
    if (at < 0) return -1;
    at--;
  }
  return at + 1;
}

const lettersOf = (short: string): string[] => [...foldName(short.replace(/[^\p{L}]/gu, ""))];

/** One word with two capitals at the least. */
const isAbbreviation = (word: string): boolean =>
  /^[\p{L}\p{N}]{2,10}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);

/** `Makassar Legal Aid Institute (LBH Makassar)`: an abbreviation of another language with words of the long form. */
function isHalfTranslated(
  short: Found,
  long: Found,
  words: { readonly short: string; readonly long: string },
): boolean {
  if (short.type !== "ORG" || long.type !== "ORG") return false;
  if (short.forms.length > 0 || long.forms.length > 0) return false;
  const others = words.short.split(/\s+/u).filter((word) => !/^\p{Lu}{2,6}$/u.test(word));
  const own = new Set(foldName(words.long).split(/\s+/u));
  const parts = words.short.split(/\s+/u).length;
  return (
    parts > 1 && others.length === parts - 1 && others.every((word) => own.has(foldName(word)))
  );
}

/** `Europees Geneesmiddelenbureau (EMA)`: a body of several countries keeps its English initials behind a translated name. */
const isTranslated = (short: Found, long: Found): boolean =>
  short.forms[0]?.entry.kind === "organisation" &&
  /^\p{Lu}{3,}$/u.test(short.forms[0].text) &&
  long.forms.length === 0 &&
  long.type === "ORG";

/** `Centro Sismológico Nacional (CSN)` is not the company CSN. */
function isOther(short: Found, long: Found): boolean {
  if (long.forms[0]?.entry.kind === "institution") return long.id !== short.id;
  const head = /^rule: (\p{L}+)$/u.exec(long.rule)?.[1];
  return short.forms[0]?.entry.kind === "company" && head !== undefined && !isFirmWord(head);
}

/** Whether `short` is made of the initials of `long`, small words left out or not. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false;
  const words = long.split(/[\s\-‐‑']+/u).filter((word) => word !== "");
  if (words.length < 2) return false;
  const initials = (part: readonly string[]) => part.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return initials(words) === letters || initials(capitals) === letters;
}
