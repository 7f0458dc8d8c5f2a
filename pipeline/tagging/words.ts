import { foldName } from "../entities/atoms.ts";

/** What the models see of a word, as hashes: computed once per distinct form and kept. */
export interface Word {
  readonly form: number;
  /** Lower case, digits as 0, one kind of apostrophe. */
  readonly lower: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  /** The kinds of its first six characters ("Xxxxx0"). */
  readonly shape: number;
  /** The same with runs collapsed ("Xx0"), at most eight. */
  readonly outline: number;
  /** The lower-cased form itself. */
  readonly folded: string;
  /** The form as the name lists fold it: without diacritics too. */
  readonly plain: string;
  readonly capital: boolean;
  /** Has a capital anywhere, or letters without case. */
  readonly mayBeName: boolean;
}

/** Letters beyond this say nothing more. */
const LONGEST = 60;

/** The kinds of characters met before. */
const kindsKept = new Map<string, string>();

/** Forms kept at most; news in 20 languages stays below it. */
const LIMIT = 200_000;
const cache = new Map<string, Word>();

/** The word of a form. Pure: the cache changes only the speed. */
export function wordOf(form: string): Word {
  let word = cache.get(form);
  if (word === undefined) {
    if (cache.size >= LIMIT) cache.clear();
    word = build(form);
    cache.set(form, word);
  }
  return word;
}

/** Stands before and behind a sentence. */
export const BORDER: Word = build("\u0002");

/** A sentence's words with two borders on each side, so that features may look around freely. */
export function pad(forms: readonly string[]): Word[] {
  const words: Word[] = [BORDER, BORDER];
  for (const form of forms) words.push(wordOf(form));
  words.push(BORDER, BORDER);
  return words;
}

/** Lower case, digits as 0, one kind of apostrophe. */
export function foldWord(form: string): string {
  return form
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\p{Nd}/gu, "0");
}

function build(form: string): Word {
  const folded = foldWord(form);
  const letters = folded.slice(0, LONGEST);
  const ends = [letters.length];
  const starts = [0];
  for (let n = 0; n < 5; n++) ends.push(before(letters, ends[n]!));
  for (let n = 0; n < 4; n++) starts.push(behind(letters, starts[n]!));
  const suffix = (n: number) => hash(letters, ends[n]!);
  const prefix = (n: number) => hash(letters, 0, starts[n]!);
  const kinds = Array.from(form.slice(0, LONGEST), kindOf);
  return {
    form: hash(form),
    lower: hash(folded),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    suffix5: suffix(5),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    prefix4: prefix(4),
    shape: hash(kinds.slice(0, 6).join("")),
    outline: hash(outlineOf(kinds)),
    folded,
    plain: foldName(form),
    capital: kinds[0] === "X",
    mayBeName: kinds.includes("X") || kinds.includes("o"),
  };
}

/** Where the character begins that ends at `at`. */
function before(text: string, at: number): number {
  if (at < 2) return 0;
  return (text.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1;
}

/** Where the character ends that begins at `at`. */
function behind(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

function outlineOf(kinds: readonly string[]): string {
  let outline = "";
  let runs = 0;
  for (let i = 0; i < kinds.length && runs < 8; i++) {
    if (kinds[i] === kinds[i - 1]) continue;
    outline += kinds[i]!;
    runs++;
  }
  return outline;
}

function kindOf(character: string): string {
  let kind = kindsKept.get(character);
  if (kind === undefined) {
    kind = kindAnew(character);
    if (kindsKept.size < 20_000) kindsKept.set(character, kind);
  }
  return kind;
}

function kindAnew(character: string): string {
  if (/\p{Lu}|\p{Lt}/u.test(character)) return "X";
  if (/\p{Ll}/u.test(character)) return "x";
  if (/\p{L}|\p{M}/u.test(character)) return "o";
  if (/\p{N}/u.test(character)) return "0";
  return character;
}

/** FNV-1a over the UTF-16 code units from `from` to `to`, 32 bits. */
export function hash(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
