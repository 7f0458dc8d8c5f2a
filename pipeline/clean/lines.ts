import { characterClass, DENSE, LETTER, MARK, NUMBER } from "../characters.ts";
import type { Span } from "../records.ts";
import { findPhrases, fold, type Hit, type Phrases } from "./phrases.ts";

/** A paragraph of the text, with what tells prose from furniture. */
export interface Line extends Span {
  readonly text: string;
  readonly folded: string;
  /** Characters, where one of a script that writes whole words counts two and a half. */
  readonly size: number;
  /** Words; characters over 1.5 in scripts without spaces. */
  readonly words: number;
  /** Share of words that are function words. */
  readonly common: number;
  /** Ends like a sentence, closing quotes and brackets aside. */
  readonly stop: boolean;
  /** A long run of prose: the frame everything else is judged by. */
  readonly strong: boolean;
  readonly hits: readonly Hit[];
}

const WORD = LETTER | MARK;
const APOSTROPHE = 39;
/** No function word of the packs is longer. */
const LONGEST_COMMON = 24;
const STOP = /[.!?…。！？؟।։።」』｡]["'”’»)\]」』*]{0,3}$/u;
/** A stop with notes behind it: `stars. [12]`, `stars. [a][b]`. */
const NOTED = /[.!?…。！？؟।]["'”’»]?(?: ?\[[^[\]]{1,30}\]){1,4}$/u;
/** Phrases are looked for in lines up to here only; longer ones are prose whatever they say. */
const CUE_LENGTH = 400;
/** Notes are known by how they open, in the first so many characters. */
const OPENING = 120;

/** The paragraphs of a text: its lines, those of hard-wrapped text joined. */
export function linesOf(text: string, phrases: Phrases): readonly Line[] {
  return paragraphs(text).map((span) => describe(text, span, phrases));
}

function paragraphs(text: string): readonly Span[] {
  const lines: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(at, end);
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const start = at + (raw.length - raw.trimStart().length);
      lines.push({ start, end: start + trimmed.length });
    }
    at = end + 1;
  }
  const width = wrapWidth(text, lines);
  return width === null ? lines : join(text, lines, width);
}

/** The column at which the text is wrapped, or null: wrapped text has no longer line at all. */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  let width = 0;
  for (const line of lines) {
    if (text.slice(line.start, line.end).includes(" "))
      width = Math.max(width, line.end - line.start);
  }
  if (width < NARROW || width > 110) return null;
  let long = 0;
  let full = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined || line.end - line.start < width * 0.7) continue;
    if (text.slice(line.end, next.start).split("\n").length !== 2) continue;
    long++;
    const open = !STOP.test(text.slice(line.end - 6, line.end));
    if (open && wraps(text, line, next, width)) full++;
  }
  const [least, share] = width < 50 ? [5, 0.8] : [2, 0.6];
  return full >= least && full >= long * share ? width : null;
}

/** Columns of newspapers, which lists of short lines resemble: most of their lines have to be full. */
const NARROW = 28;

/** Whether the next line's first word had no room on this one. */
function wraps(text: string, line: Span, next: Span, width: number): boolean {
  if (text.slice(line.end, next.start).split("\n").length !== 2) return false;
  const word = /^\S{1,60}/u.exec(text.slice(next.start, next.end))?.[0].length ?? 0;
  const split =
    text[line.end - 1] === "-" && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  return split || line.end - line.start + 1 + word > width - 3;
}

function join(text: string, lines: readonly Span[], width: number): readonly Span[] {
  const joined: Span[] = [];
  let last: Span | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && last !== undefined && wraps(text, last, line, width))
      joined[joined.length - 1] = { start: before.start, end: line.end };
    else joined.push(line);
    last = line;
  }
  return joined;
}

function describe(text: string, span: Span, phrases: Phrases): Line {
  const line = text.slice(span.start, span.end);
  const folded = fold(line.slice(0, 4_000));
  const { dense, words, known } = countWords(folded, phrases.common);
  const unspaced = dense > folded.length * 0.3;
  const stop = STOP.test(line.slice(-6)) || (line.endsWith("]") && NOTED.test(line.slice(-90)));
  const common = unspaced ? (stop ? 0.35 : 0.15) : known / Math.max(1, words);
  const size = line.length + 1.5 * dense * (line.length / Math.max(1, folded.length));
  return {
    ...span,
    text: line,
    folded,
    size,
    words: unspaced ? Math.round(dense / 1.5) : words,
    common,
    stop,
    strong: size >= 90 && (stop || size > 250) && common > 0.12,
    hits: cuesIn(folded, phrases),
  };
}

function cuesIn(folded: string, phrases: Phrases): readonly Hit[] {
  if (folded.length <= CUE_LENGTH) return findPhrases(folded, phrases);
  return findPhrases(folded.slice(0, OPENING), phrases).filter(({ cue }) => cue === "notes");
}

/** Words and numbers of a folded line, those of them that are function words, and its dense characters. */
function countWords(folded: string, common: ReadonlySet<string>) {
  let [dense, words, known, at] = [0, 0, 0, 0];
  while (at < folded.length) {
    const here = characterClass[folded.charCodeAt(at)]!;
    const kind = (here & WORD) > 0 ? WORD : here & NUMBER;
    if ((here & DENSE) > 0) dense++;
    if (kind === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    for (; end < folded.length; end++) {
      const next = characterClass[folded.charCodeAt(end)]!;
      if ((next & kind) === 0) break;
      if ((next & DENSE) > 0) dense++;
    }
    if (kind === WORD && folded.charCodeAt(end) === APOSTROPHE && isLetter(folded, end + 1)) end++;
    words++;
    if (end - at <= LONGEST_COMMON && common.has(folded.slice(at, end))) known++;
    at = end;
  }
  return { dense, words, known };
}

function isLetter(text: string, at: number): boolean {
  return (characterClass[text.charCodeAt(at)]! & LETTER) > 0;
}
