import type { Span } from "../records.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Scripts that end a sentence with a space at most. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** A sentence has at least this many UTF-16 units: spaces also set off names, numbers and items of a list. */
const SHORTEST = 24;

/** The spaces at which a sentence ends in a script without full stops: those beside a word that opens or closes one. */
export function spacesOf(text: string, { start, end }: Span, vocabulary: Vocabulary): number[] {
  const { breaksBefore, breaksBehind, breaksNever, holdsBehind } = vocabulary;
  if (breaksBefore.length + breaksBehind.length === 0) return [];
  const part = text.slice(start, end);
  if (!UNMARKED.test(part)) return [];
  const borders: number[] = [];
  let last = 0;
  for (const { index } of part.matchAll(/(?<=[\p{L}\p{M}\p{N}"'”’)])[ \u00a0]{1,4}(?=\S)/gu)) {
    if (index - last < SHORTEST) continue;
    const ahead = part.slice(index, index + 40).trimStart();
    const behind = part.slice(Math.max(0, index - 20), index);
    // "จับกุมได้ 4 คน", "30,000 ล้านบาท เป็น 45,000"
    if (/^\p{N}/u.test(ahead) || breaksNever.some((word) => ahead.startsWith(word))) continue;
    if (holdsBehind.some((word) => behind.endsWith(word))) continue;
    // "บาดเจ็บ 3 นาย": what is counted is no title
    const counted = /(?<!\p{N})\p{N}{1,3}$/u.test(behind);
    const ends =
      breaksBefore.some((word) => ahead.startsWith(word) && !(counted && isApart(ahead, word))) ||
      breaksBehind.some((word) => behind.endsWith(word));
    if (!ends || isOpeningQuote(part.slice(last, index))) continue;
    borders.push(start + index);
    last = index;
  }
  return borders;
}

const isApart = (ahead: string, { length }: string): boolean =>
  !/^[\p{L}\p{M}.]/u.test(ahead.slice(length));

/** `"…" | นางคำปัน กล่าว`: behind a quotation that opens its sentence stands who says it. */
const isOpeningQuote = (sentence: string): boolean =>
  /^\s{0,9}(?:"[^"]{1,500}"|“[^”]{1,500}”)$/u.test(sentence);
