import { readDigits } from "./digits.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** A number, `[from, to)` in pieces. */
export interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** In digits, wholly or in part. */
  readonly digits: boolean;
  /** Has a thousand, million …. */
  readonly scaled: boolean;
  /** What its scales multiply by where nothing follows them, else 1. */
  readonly magnitude: number;
  /** A lower bound: "1200多万". */
  readonly more: boolean;
}

/** The number that starts at piece `at`; null if none does or its parts make no number. */
export function readNumber(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): NumberRead | null {
  const state: State = {
    value: 0,
    any: false,
    digits: false,
    scaled: false,
    by: 1,
    top: 1,
    lead: 0,
    more: false,
  };
  let to = at;
  const first = pieces[at]!;
  if (first.kind === "digits") {
    const value = readDigits(first.key, lexicon.decimal);
    if (value === null) return null;
    Object.assign(state, { value, any: true, digits: true });
    to = at + 1;
  }
  for (;;) {
    const more = digitsAfterScale(pieces, to, state, lexicon);
    if (more !== null) {
      state.value += more;
      state.lead = 0;
      to++;
      continue;
    }
    const within = state.any && lexicon.moreWithin.has(pieces[to]?.key ?? "");
    if (within && wordAt(pieces, to + 1, lexicon)?.words[0]?.does === "multiply") {
      state.more = true;
      to++;
    }
    const step = wordAt(pieces, to, lexicon);
    if (step === null) break;
    // "3억 세제곱미터": a unit that begins like a number
    if (state.any && (phraseAt(pieces, to, lexicon.units)?.to ?? 0) > step.to) break;
    if (step.words[0]!.does === "join") {
      const next = state.any ? wordAt(pieces, step.to, lexicon) : null;
      if (next === null || state.digits || !apply(state, next.words, lexicon, true)) break;
      to = next.to;
      continue;
    }
    const [word] = step.words;
    const small = word!.does === "multiply" && word!.value < 1e4 && isDense(pieces[to]!);
    // `두 백화점`: a hundred written apart begins another word; `5 천만` is fifty million.
    if (small && state.any && !pieces[to]!.glued && !isScaleOfDigits(pieces, to, lexicon)) break;
    const ten = small && word!.value === 10;
    const bare = !state.any && word!.does === "multiply" && !ten;
    if (bare && !standsAlone(pieces, at, lexicon) && !isThousand(pieces, step, lexicon)) break;
    if (!apply(state, step.words, lexicon, false)) break;
    to = step.to;
  }
  if (!state.any) return null;
  const value = Number(state.value.toPrecision(12));
  const magnitude = state.lead > 0 ? Math.round(value / state.lead) : 1;
  return {
    from: at,
    to,
    value,
    digits: state.digits,
    scaled: state.scaled,
    magnitude,
    more: state.more,
  };
}

/** `2億5000万`, `12 bin 500`: in some languages digits may follow a scale. */
function digitsAfterScale(
  pieces: readonly Piece[],
  at: number,
  { scaled, by, top }: State,
  lexicon: Lexicon,
): number | null {
  const piece = pieces[at];
  if (!scaled || piece?.kind !== "digits") return null;
  // "12 milyondan 9 milyona", "12 binden 9'a"
  const next = wordAt(pieces, at + 1, lexicon)?.words[0];
  if (next?.does === "multiply" && next.value >= top) return null;
  const { from, becomes } = lexicon.endings;
  if ([...from, ...becomes].some((ending) => pieces[at - 1]!.key.endsWith(ending))) return null;
  if (piece.glued) return isDense(pieces[at - 1]!) ? readDigits(piece.key, lexicon.decimal) : null;
  if (!lexicon.digitsBehindScale || /^(?:19|20)\p{Nd}{2}$/u.test(piece.key)) return null;
  const value = readDigits(piece.key, lexicon.decimal);
  return value !== null && value < by ? value : null;
}

/** Whether a piece is of a script that parts words without spaces. */
export const isDense = (piece: Piece): boolean =>
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}]/u.test(piece.key);

/** `a million`: a scale alone counts one of it after an article. */
function standsAlone(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const before = pieces[at - 1];
  return before !== undefined && lexicon.articles.has(before.key);
}

/** `5 | 천만`: behind digits a small scale and a larger one. */
const isScaleOfDigits = (pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean =>
  pieces[at - 1]?.kind === "digits" &&
  wordAt(pieces, at + 1, lexicon)?.words[0]?.does === "multiply";

/** `mil quinientas`, `mille cinq cents`, `mil e duzentos`: a thousand in front of its hundreds stands for one. */
function isThousand(pieces: readonly Piece[], { words, to }: Step, lexicon: Lexicon): boolean {
  const [scale] = words;
  if (words.length > 1 || scale?.does !== "multiply" || scale.value !== 1000) return false;
  const next = wordAt(pieces, to, lexicon);
  const joined = next?.words[0]?.does === "join";
  const [first] = (joined ? wordAt(pieces, next.to, lexicon) : next)?.words ?? [];
  return first?.does === "add" && first.value >= 2 && first.value < 1000;
}

interface Step {
  readonly words: readonly Word[];
  readonly to: number;
}

function wordAt(pieces: readonly Piece[], at: number, lexicon: Lexicon): Step | null {
  let from = at;
  // `quatre-vingt`, `forty-two`
  if (pieces[at]?.key === "-" && pieces[at]!.glued && pieces[at + 1]?.glued) from = at + 1;
  const piece = pieces[from];
  if (piece === undefined || piece.kind === "digits") return null;
  const phrase = phraseAt(pieces, from, lexicon.words);
  if (phrase !== null) return { words: [phrase.value], to: phrase.to };
  if (!lexicon.glued || piece.kind !== "word") return null;
  const words = takeApart(piece.key, lexicon);
  return words === null ? null : { words, to: from + 1 };
}

/** `fünfundzwanzig` as its parts, the longest first; null unless every letter is used. */
function takeApart(key: string, lexicon: Lexicon): Word[] | null {
  if (key.length > 60) return null;
  const parts: Word[] = [];
  for (let at = 0; at < key.length; ) {
    let size = Math.min(16, key.length - at);
    while (size > 0 && !lexicon.words.byKey.has(key.slice(at, at + size))) size--;
    if (size < 2) return null;
    parts.push(lexicon.words.byKey.get(key.slice(at, at + size))!);
    at += size;
  }
  return parts.length > 1 ? parts : null;
}

interface State {
  value: number;
  any: boolean;
  digits: boolean;
  scaled: boolean;
  /** The scale read last, and the largest; 1 before any. */
  by: number;
  top: number;
  /** What stood before the first scale; 0 without any, and where something has been added since. */
  lead: number;
  more: boolean;
}

function apply(state: State, words: readonly Word[], lexicon: Lexicon, joined: boolean): boolean {
  const before = { ...state };
  for (const word of words) {
    if (word.does === "join") continue;
    const fits =
      word.does === "add" ? addTo(state, word.value, lexicon, joined) : scale(state, word.value);
    if (!fits) {
      Object.assign(state, before);
      return false;
    }
  }
  return true;
}

/** Adds where the digits of `value` are still zero; units may come before tens in some languages. */
function addTo(state: State, value: number, lexicon: Lexicon, joined: boolean): boolean {
  if (state.digits && !state.scaled) return false;
  if (value < 1 && value > 0) return addPart(state, value);
  const place = 10 ** Math.floor(Math.log10(Math.max(1, value)) + 1);
  const free = state.value % place === 0;
  const tens = value >= 10 && value < 100 && value % 10 === 0;
  const swapped = lexicon.unitsFirst && tens && state.value % 100 < 10;
  if (state.any && !free && !swapped) return false;
  if (state.any && joined && value >= state.value && !swapped) return false;
  if (state.any && free && state.value < place && state.value > 0) return false;
  state.value += value;
  state.any = true;
  state.lead = 0;
  return true;
}

/** `two and a half`, `dos millones y medio`: a part of the scale read last. */
function addPart(state: State, part: number): boolean {
  if (!Number.isInteger(state.value)) return false;
  state.value += part * state.by;
  state.any = true;
  state.lead = 0;
  return true;
}

/** Multiplies what stands below `by`: 203 × 10 is 230, 1,200 × 1,000 is refused. */
function scale(state: State, by: number): boolean {
  const low = state.value % by;
  // "12 milyondan 9 milyona" are two numbers
  if (state.value >= by && by >= state.top && low > 0) return false;
  if (!state.scaled) state.lead = state.any ? state.value : 1;
  if (state.any && low === 0) {
    if (state.value !== by || by < 1000) return false;
    state.value *= by;
  } else state.value = state.value - low + Math.max(state.any ? low : 1, 0) * by;
  state.any = true;
  state.scaled = true;
  state.by = by;
  state.top = Math.max(state.top, by);
  return true;
}
