import { isAbbreviated, opensSentence } from "./abbreviations.ts";
import type { Mark } from "./marks.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the decision needs besides the mark. */
export interface Scene {
  readonly text: string;
  /** Where the sentence before the mark starts. */
  readonly start: number;
  /** Where the block ends. */
  readonly end: number;
  readonly vocabulary: Vocabulary;
  /** The quotation the mark stands in, or that closes with it. */
  readonly quotation: { readonly start: number; readonly end: number } | null;
}

/** Chinese and Japanese marks need no space behind them. */
const WIDE = /[。！？．｡︒]/u;
const OPENING = /^(?:[\p{Pi}\p{Ps}"'«“„‘‚¿¡»”]|,,){0,3}\s?/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** "iPhone" and "eBay" open a sentence as they are. */
const SMALL = /^\p{Ll}(?!\p{Lu})/u;
/** An aside in brackets is looked for no further than this, in UTF-16 units. */
const ASIDE = 240;
/** An aside that is no sentence of its own, in a sentence that goes on, and the code of a share. */
const INSERTED = /^\((?:[^()]{0,200}[^().!?…]\)\s?[,;\p{Ll}]|[\p{Lu}\p{N}:;,./ -]{2,40}\))/u;

/** Whether a sentence ends with the mark. */
export function endsSentence(mark: Mark, scene: Scene): boolean {
  const { text, end, vocabulary } = scene;
  if (mark.next >= end) return false;
  if (inBrackets(text, mark, scene)) return false;
  if (WIDE.test(mark.signs)) return endsWide(mark, scene);
  const ahead = text.slice(mark.next, mark.next + 48);
  if (mark.next === mark.to) return endsGlued(mark, ahead, scene);
  if (/^(?:,(?!,)|[;:%)\]·]|[»›”](?!\p{L})|\.(?!\.|\p{L}))/u.test(ahead)) return false;
  const small = SMALL.test(ahead.replace(OPENING, ""));
  if (mark.closing && /^[–—-]/u.test(ahead)) return false;
  if (small && !startsAnew(mark, ahead, scene)) return false;
  if (/[!?]/u.test(mark.signs)) return !asks(mark, ahead, vocabulary);
  if (mark.signs.length > 1 || mark.signs === "…") return !/^[–—-]\s/u.test(ahead);
  if (mark.signs !== ".") return true;
  if (goesOn(mark, scene)) return false;
  return !isAbbreviated(text, mark, scene.start, vocabulary);
}

/** "Acme Corp. (NYSE: ACM) said", "Acme Corp. (a firm), which": behind a short name's point. */
function goesOn({ from, next }: Mark, { text }: Scene): boolean {
  const name = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}.]{0,6}$/u.test(
    text.slice(Math.max(0, from - 8), from),
  );
  return name && INSERTED.test(text.slice(next, next + ASIDE));
}

/**
 * A small letter goes on with the sentence, but not behind a blank line, nor where a plain word ends
 * before a word that opens sentences or before speech: `gone. they left`, `zien. ,,wij`.
 */
function startsAnew(
  { signs, from, to, next, closing }: Mark,
  ahead: string,
  scene: Scene,
): boolean {
  const { text, vocabulary } = scene;
  if (closing || !/^[.?]$/u.test(signs)) return false;
  if (/\n\s*\n/u.test(text.slice(to, next))) return true;
  const word = /[\p{L}\p{M}\p{N}.'’-]{1,30}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0];
  if (word === undefined || !/^\p{Ll}[\p{Ll}\p{M}'’-]{2,}$/u.test(word)) return false;
  if ([vocabulary.never, vocabulary.last, vocabulary.numbered].some((list) => list.has(word)))
    return false;
  if (/^(?:["“«„”]|,,)/u.test(ahead)) return true;
  const head = /^\p{L}+/u.exec(ahead)?.[0] ?? "";
  return vocabulary.openers.has(head) && !reportsSoon(ahead, vocabulary);
}

/** "Why now? she asked": a reporting verb among the next words. */
function reportsSoon(ahead: string, { sayings }: Vocabulary): boolean {
  return ahead
    .split(/[\s.,]+/u)
    .slice(0, 4)
    .some((word) => sayings.has(word));
}

/** `"Why now?" Ines Okafor asked`, `Yahoo! Inc.`: the sentence goes on with a capital. */
function asks({ closing }: Mark, ahead: string, { sayings, last }: Vocabulary): boolean {
  if (closing) return reportsNext(ahead, sayings);
  const name = /^(\p{Lu}[\p{L}]{1,5})\./u.exec(ahead)?.[1];
  return name !== undefined && last.has(name.toLowerCase());
}

/** A reporting verb behind at most four words, all of them names or of a script without capitals. */
function reportsNext(ahead: string, sayings: ReadonlySet<string>): boolean {
  const clause = /^[^.,;:!?…–—]*/u.exec(ahead)?.[0] ?? "";
  for (const word of clause.split(/\s/u).slice(0, 5)) {
    if (sayings.has(word)) return true;
    if (!/^[\p{Lu}\p{Lo}]/u.test(word)) return false;
  }
  return false;
}

/** "…of Vell.The mayor": a forgotten space, told from "example.Com" and "U.S.A." by the words around it. */
function endsGlued(mark: Mark, ahead: string, scene: Scene): boolean {
  const { text, vocabulary } = scene;
  if (/[।॥؟۔።։]/u.test(mark.signs)) return true;
  // "…ないのか?ついつい": marks of the other alphabet in a script without spaces
  if (/^[!?]+$/u.test(mark.signs) && UNSPACED.test(text.slice(mark.from - 1, mark.from)))
    return (
      UNSPACED.test(ahead.slice(0, 1)) && (!mark.closing || !/^\p{Script=Hiragana}/u.test(ahead))
    );
  if (!/^["“«„‘(]?\p{Lu}\p{Ll}/u.test(ahead) && !(mark.closing && /^["“«„]/u.test(ahead)))
    return false;
  if (mark.signs !== ".") return /^[!?]+$/u.test(mark.signs) || mark.closing;
  const before = /\p{Ll}{3,30}$/u.exec(text.slice(Math.max(0, mark.from - 30), mark.from))?.[0];
  if (mark.closing) return /^["“«„]/u.test(ahead) || opensSentence(ahead, vocabulary);
  if (before === undefined || vocabulary.never.has(before)) return false;
  return /^["“«„(]?\p{Lu}\p{Ll}{1,20}\s/u.test(ahead);
}

/** Every wide mark ends, but not one inside a quotation, nor one before what reports it. */
function endsWide(mark: Mark, { text, end, quotation, vocabulary }: Scene): boolean {
  if (quotation !== null && mark.to < quotation.end) return false;
  if (quotation === null || mark.to !== quotation.end) return true;
  const ahead = text.slice(mark.next, Math.min(end, mark.next + 16));
  if (/^[、，,）\p{Script=Hiragana}]/u.test(ahead)) return false;
  const clause = /^[^。！？，、]{0,12}/u.exec(ahead)?.[0] ?? "";
  if (mark.signs.includes("。")) return true;
  return ![...vocabulary.sayings].some((verb) => clause.includes(verb));
}

/** Inside brackets that opened within the sentence and close soon, nothing ends: "(See p. 4. Ed.)". */
function inBrackets(text: string, { from, to }: Mark, { start }: Scene): boolean {
  const before = text.slice(Math.max(start, from - ASIDE), from);
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("《"), before.lastIndexOf("["));
  if (open < 0 || (open === 0 && from - start <= ASIDE)) return false;
  const close = { "(": ")", "《": "》", "[": "]" }[before.charAt(open)] ?? ")";
  if (before.indexOf(close, open) >= 0) return false;
  const after = text.slice(to, to + ASIDE);
  const next = after.indexOf(close);
  return next >= 0 && !after.slice(0, next).includes(before.charAt(open));
}
