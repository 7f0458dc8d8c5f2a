import type { SegmentPack } from "../../languages/contract/segment.ts";
import type { Quotation, Span } from "../records.ts";

/** Full stops and their kin, with the closing marks that may follow them. */
const ENDS = /(?:[.!?…‽।॥؟۔。！？．｡︒።։]|(?<=\p{Script=Armenian}):)+[\p{Pe}\p{Pf}"'”’»“«]{0,3}/gu;

/** Scripts that end sentences without a mark. */
const UNMARKED = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

const unmarked = new Intl.Segmenter("th", { granularity: "sentence" });

/** A pack's abbreviations, ready to look up. */
export interface Stops {
  readonly never: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
  readonly ordinals: boolean;
}

const compiled = new WeakMap<SegmentPack, Stops>();
const none: Stops = { never: new Set(), maybe: new Set(), ordinals: false };

export function stopsOf(pack: SegmentPack | undefined): Stops {
  if (pack === undefined) return none;
  let stops = compiled.get(pack);
  if (stops === undefined) {
    stops = {
      never: new Set(pack.abbreviations),
      maybe: new Set(pack.lastAbbreviations),
      ordinals: pack.ordinalStop ?? false,
    };
    compiled.set(pack, stops);
  }
  return stops;
}

/** The sentences of `[start, end)`, trimmed, in text order. */
export function splitSentences(
  text: string,
  { start, end }: Span,
  stops: Stops,
  quotations: readonly Quotation[],
): Span[] {
  const part = text.slice(start, end);
  if (UNMARKED.test(part)) return trimAll(text, unmarkedBorders(part, start), start, end);
  const borders: number[] = [];
  for (const match of part.matchAll(ENDS)) {
    const from = start + match.index;
    const to = endOfMarks(text, from, from + match[0].length);
    if (to < end && endsSentence(text, from, to, start, end, stops, quotations)) borders.push(to);
  }
  return trimAll(text, borders, start, end);
}

/** A quote mark glued to the next word opens there and does not belong to this end. */
function endOfMarks(text: string, from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    /[\p{L}\p{N}]/u.test(text.charAt(end)) &&
    /["'“«‘»„]/u.test(text.charAt(end - 1))
  )
    end--;
  return end;
}

function endsSentence(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  stops: Stops,
  quotations: readonly Quotation[],
): boolean {
  const mark = text.charAt(from);
  if (/[。！？．｡︒]/u.test(mark)) return endsWide(text, to, end, quotations);
  const gap = /^\s{1,200}/u.exec(text.slice(to, to + 200))?.[0] ?? "";
  if (gap === "" && !/[।॥؟۔።։]/u.test(mark)) return gluedSentence(text, from, to, stops);
  const next = text.slice(to + gap.length, to + gap.length + 3);
  if (next === "") return false;
  const lower = /^[\p{Pi}\p{Ps}"'«“‘„¿¡–—-]{0,2}\s?\p{Ll}/u.test(next);
  const closed = quotations.some((quotation) => quotation.end === to && quotation.closed);
  if (lower && (mark !== "." || closed || !gap.includes("\n"))) return false;
  if (/^[,;:%)\]»”]/u.test(next)) return false;
  // "Yes!" – said the minister
  if (closed && /^[–—-]\s?\p{Ll}/u.test(next)) return false;
  // ". . ." is one ellipsis
  if (mark === "." && (/^\./u.test(next) || /\.\s$/u.test(text.slice(from - 2, from))))
    return false;
  if (mark === "…" || text.startsWith("..", from)) return !lower;
  if (mark !== ".") return true;
  return !isAbbreviated(text, from, to, start, next, stops);
}

/** Chinese and Japanese: every mark ends, but not one inside a quotation that goes on, nor one before "と". */
function endsWide(
  text: string,
  to: number,
  end: number,
  quotations: readonly Quotation[],
): boolean {
  if (to >= end) return false;
  const inside = quotations.some((q) => q.start < to && to < q.end);
  if (inside) return false;
  const closed = quotations.some((q) => q.end === to);
  return (
    !closed ||
    /[\s\p{Pi}\p{Ps}]/u.test(text.charAt(to)) ||
    !/[、，,とって\p{Script=Hiragana}]/u.test(text.charAt(to))
  );
}

/** "…of Vell.The mayor": a forgotten space, told from "example.Com" and "U.S.A." by the words around it. */
function gluedSentence(text: string, from: number, to: number, stops: Stops): boolean {
  if (text.charAt(from) !== "." || to !== from + 1) {
    return /^[!?]+["”»]?\p{Lu}/u.test(text.slice(from, to + 1));
  }
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(to, to + 2))) return false;
  const before = /\p{Ll}{3,30}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0];
  return (
    before !== undefined &&
    !stops.never.has(before) &&
    /^\p{Lu}\p{Ll}{1,20}\s/u.test(text.slice(to, to + 24))
  );
}

function isAbbreviated(
  text: string,
  from: number,
  to: number,
  start: number,
  next: string,
  stops: Stops,
): boolean {
  const before = text.slice(Math.max(start, from - 40), from);
  const word = /[^\s\p{Ps}\p{Pi}"'«“„’]{1,40}$/u.exec(before)?.[0] ?? "";
  const folded = word.toLowerCase();
  if (stops.never.has(folded)) return true;
  if (stops.maybe.has(folded)) return !/^\p{Lu}/u.test(next);
  const closing = to > from + 1;
  if (/^\p{Lu}$/u.test(word)) return !closing && !/[)\]]/u.test(before);
  // "J.K." before a name; "U.S." may end a sentence, but far more often it does not
  if (/^(?:\p{Lu}\.-?){1,4}\p{Lu}$/u.test(word))
    return !closing && /^\p{Lu}/u.test(next) ? word.length <= 3 : true;
  if (stops.ordinals && /^\p{Nd}{1,2}$/u.test(word)) return !closing;
  // "1. The first point" opens a list item
  return /^\p{Nd}{1,2}$/u.test(word) && before.trimStart() === word;
}

function unmarkedBorders(part: string, start: number): number[] {
  return [...unmarked.segment(part)].map(({ index }) => start + index).filter((at) => at > start);
}

function trimAll(text: string, borders: readonly number[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const to of [...borders, end]) {
    let [low, high] = [from, to];
    while (low < high && /\s/u.test(text.charAt(low))) low++;
    while (high > low && /\s/u.test(text.charAt(high - 1))) high--;
    if (low < high) spans.push({ start: low, end: high });
    from = to;
  }
  return spans;
}
