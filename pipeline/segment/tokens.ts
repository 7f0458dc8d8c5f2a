import {
  characterClass,
  dictionary,
  LETTER,
  MARK,
  SPACELESS,
  UNSPACED,
  WHITE,
} from "../characters.ts";
import type { Span, Token } from "../records.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Addresses, numbers with their separators, abbreviations of single letters, words with inner marks, single signs. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"«»“”]{0,500}[^\s<>"«»“”.,;:!?)\]]`,
    String.raw`[\p{L}\p{N}._%+-]{1,60}@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,10}`,
    String.raw`[@#][\p{L}\p{N}_]{1,60}`,
    String.raw`\p{Nd}{1,40}(?:[.,:/'’٫٬-]\p{Nd}{1,20}){0,8}(?:[-’']?[\p{L}\p{M}º°ª]{1,30}){0,3}`,
    String.raw`(?<!\p{L})(?:\p{L}\p{M}?\.-?){2,8}`,
    String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d·]{0,80}(?:['’‘ʼ\u2010\u2011_&.-][\p{L}\p{M}\p{N}\u200c\u200d]{1,60}){0,8}['’]?`,
    String.raw`\.{2,}|''|\x60{2}|,,|…+|-{2,8}|[!?]{2,8}|\S\p{M}{0,8}`,
  ].join("|"),
  "gu",
);

/** The tokens of a sentence: words, numbers and marks, cut as treebanks cut what is written. */
export function tokenize(text: string, { start, end }: Span, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let at = 0;
  while (at < part.length) {
    if ((characterClass[part.charCodeAt(at)]! & WHITE) > 0) {
      at++;
      continue;
    }
    const plain = plainWord(part, at);
    if (plain > at) {
      tokens.push({
        start: start + at,
        end: start + plain,
        text: part.slice(at, plain),
        kind: "word",
      });
      at = plain;
    } else if (isPlainMark(part, at)) {
      tokens.push({
        start: start + at,
        end: start + at + 1,
        text: part.charAt(at++),
        kind: "punctuation",
      });
    } else {
      TOKEN.lastIndex = at;
      const form = TOKEN.exec(part)?.[0] ?? part.slice(at);
      addForm(tokens, start + at, form, vocabulary);
      at += form.length;
      joinStop(tokens, text, end, vocabulary);
    }
  }
  return tokens;
}

/** Signs that end a word whatever stands behind them. */
const AFTER_WORD = new Set([...`,;!?()[]"“”«»…`].map((sign) => sign.charCodeAt(0)));
const STOP = 46;

/**
 * Where a word of letters alone ends that starts at `at`, and `at` where the expression has to look:
 * most words of a text need no more than this.
 */
function plainWord(part: string, at: number): number {
  if (!isWordUnit(characterClass[part.charCodeAt(at)]!, LETTER)) return at;
  let to = at + 1;
  while (to < part.length && isWordUnit(characterClass[part.charCodeAt(to)]!, LETTER | MARK)) to++;
  if (to - at > LONGEST) return at;
  if (to === part.length) return to;
  if (isBorder(part, to)) return to;
  // a full stop at the end of the sentence may belong to an abbreviation, which `joinStop` looks at
  const stops = part.charCodeAt(to) === STOP && to - at > 1;
  return stops && (to + 1 === part.length || isBorder(part, to + 1)) ? to : at;
}

const LONGEST = 60;

function isWordUnit(kind: number, wanted: number): boolean {
  return (kind & wanted) > 0 && (kind & SPACELESS) === 0;
}

function isBorder(part: string, at: number): boolean {
  const unit = part.charCodeAt(at);
  return (characterClass[unit]! & WHITE) > 0 || AFTER_WORD.has(unit);
}

/** A comma, bracket or quotation mark that belongs to no longer token. */
function isPlainMark(part: string, at: number): boolean {
  if (!PLAIN_MARKS.has(part.charCodeAt(at))) return false;
  const next = part.charCodeAt(at + 1);
  return next !== part.charCodeAt(at) && (characterClass[next]! & MARK) === 0;
}

const PLAIN_MARKS = new Set([...`,;()[]"“”«»`].map((sign) => sign.charCodeAt(0)));

function addForm(tokens: Token[], from: number, form: string, vocabulary: Vocabulary): void {
  if (UNSPACED.test(form)) {
    for (const { segment, index } of dictionary.segment(form)) {
      const parts = (index > 0 && vocabulary.joined.get(segment)) || [segment];
      let at = from + index;
      for (const piece of parts) {
        add(tokens, at, piece);
        at += piece.length;
      }
    }
    return;
  }
  let at = from;
  for (const piece of piecesOf(form, vocabulary)) {
    add(tokens, at, piece);
    at += piece.length;
  }
}

/** Cuts "l'" from "l'usine", "-t-il" from "dit-il", and a closing apostrophe from its word. */
function piecesOf(form: string, vocabulary: Vocabulary): readonly string[] {
  const { elision, enclitic, hyphensSplit, prefixes } = vocabulary;
  if (form.length < 3 || /[@/]|^\p{N}/u.test(form)) return [form];
  const lead = elision?.exec(form)?.[0].length ?? 0;
  if (lead > 0) return [form.slice(0, lead), ...piecesOf(form.slice(lead), vocabulary)];
  if (/\p{L}['’]$/u.test(form) && elision?.test(`${form}a`) !== true)
    return [...piecesOf(form.slice(0, -1), vocabulary), form.slice(-1)];
  const tail = enclitic?.exec(form);
  if (tail != null && !form.slice(0, tail.index).includes("-"))
    return [form.slice(0, tail.index), tail[0]];
  const hyphen = hyphensSplit ? form.indexOf("-", 1) : -1;
  if (hyphen < 0 || prefixes.has(form.slice(0, hyphen).toLowerCase())) return [form];
  return [form.slice(0, hyphen), "-", ...piecesOf(form.slice(hyphen + 1), vocabulary)];
}

/** "Dr." and "28." keep their full stop; so does a last word that is an abbreviation. */
function joinStop(tokens: Token[], text: string, end: number, vocabulary: Vocabulary): void {
  const stop = tokens.at(-1);
  const word = tokens.at(-2);
  if (stop?.text !== "." || word === undefined || word.end !== stop.start) return;
  const folded = word.text.toLowerCase();
  const inner = stop.end < end;
  const listed =
    vocabulary.never.has(folded) || vocabulary.last.has(folded) || vocabulary.numbered.has(folded);
  const initial = /^\p{Lu}$/u.test(word.text);
  const ordinal = vocabulary.ordinals && /^\p{Nd}{1,2}$/u.test(word.text);
  if (!(inner ? listed || initial || ordinal : listed)) return;
  tokens.length -= 2;
  add(tokens, word.start, text.slice(word.start, stop.end));
}

function add(tokens: Token[], start: number, text: string): void {
  if (text.trim() === "") return;
  const kind = /^[+-]?\p{N}/u.test(text)
    ? "number"
    : /[\p{L}\p{N}]/u.test(text)
      ? "word"
      : "punctuation";
  tokens.push({ start, end: start + text.length, text, kind });
}
