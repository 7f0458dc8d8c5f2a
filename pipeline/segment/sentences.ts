import type { Quotation, Span } from "../records.ts";
import { endsSentence } from "./ends.ts";
import { lineEndsOf } from "./lines.ts";
import { itemsOf } from "./lists.ts";
import { marksOf } from "./marks.ts";
import { spacesOf } from "./spaces.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The sentences of `[start, end)`, trimmed, in text order. `quotations` are those within it. */
export function splitSentences(
  text: string,
  block: Span,
  vocabulary: Vocabulary,
  quotations: readonly Quotation[],
): Span[] {
  const given = [
    ...lineEndsOf(text, block),
    ...itemsOf(text, block),
    ...spacesOf(text, block, vocabulary),
  ].sort((a, b) => a - b);
  const borders: number[] = [];
  let [start, at, passed] = [block.start, 0, 0];
  for (const mark of marksOf(text, block.start, block.end, quotations)) {
    while (passed < given.length && given[passed]! <= mark.from) {
      start = given[passed++]!;
      borders.push(start);
    }
    while (at < quotations.length && quotations[at]!.end < mark.to) at++;
    const quotation = quotations[at];
    const inside = quotation !== undefined && quotation.start < mark.from ? quotation : null;
    const scene = {
      text,
      start: visible(text, start),
      end: block.end,
      vocabulary,
      quotation: inside,
    };
    if (!endsSentence(mark, scene)) continue;
    borders.push(mark.to);
    start = mark.to;
  }
  borders.push(...given.slice(passed));
  return trimAll(text, borders, block);
}

function visible(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at++;
  return at;
}

function trimAll(text: string, borders: readonly number[], { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const to of [...borders, end]) {
    let [low, high] = [from, to];
    while (low < high && /\s/u.test(text.charAt(low))) low++;
    while (high > low && /\s/u.test(text.charAt(high - 1))) high--;
    if (low < high) spans.push({ start: low, end: high });
    from = Math.max(from, to);
  }
  return spans;
}
