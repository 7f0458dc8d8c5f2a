import type { Block } from "../records.ts";

/** `PARIS, 12 mai (AFP) –`, `Lindau, 28. Mai 2024 –`, `Bruselas, 6 feb.-`, `KOMPAS.com, Jakarta -`: capitalised words, then a dash, then a capital or a share (`61 %`). */
const HEAD =
  /^(?=[^\n]{0,120}?(?:^\p{Lu}[\p{L}\p{M} ]{2,30}\.[-–—]|\p{Lu}{3}|\([^()]{2,30}\)|\.\p{L}{2,3}[ ,]|^\S{3,20} [-–—] \p{Lu}|^\p{Lu}[^\n.]{2,40}, (?:\p{Ll}{2,3} )?(?:\p{N}{1,2}\.? (?:de )?\p{L}{3,10}\.?|\p{L}{3,10}\.? \p{N}{1,2},?)(?: (?:de )?\p{N}{4})? ?[-–—]))(?:\p{N}{1,2}\.? \p{Ll}{3,10}\.? ?(?=[-–—])|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,24}[,/]? |\([^()]{2,30}\)[,:.]? ?|(?:\p{Ll}{2,9}\.?) (?=[\p{N}(])|de \p{Ll}{3,10} ?(?=de |[-–—])|\p{Lu}[\p{L}\p{M}]{2,24}\.(?=[-–—])){1,9}[-–—―]{1,2} ?(?=["“«‘]?\p{Lu}|\p{N}[\p{N}.,]{0,6}\s?%)/u;
/** `АЛМАТЫ, 16 февраля.`, `LIMA, Feb 16, 2026.`: a place in capitals and its day as a sentence. */
const SENTENCE =
  /^\p{Lu}[\p{Lu} -]{2,24}, (?:\p{N}{1,2}\.? (?:de )?\p{L}{3,10}|\p{L}{3,10}\.? \p{N}{1,2})(?:,? (?:de )?\p{N}{4})?\. (?=["“«‘]?\p{Lu})/u;
/** `(red/abc)`, `(Reuters)` after the last stop. */
const TAIL = /(?<=[.!?…]["'”’»]?)\s{0,3}[([]\p{L}{2,10}(?:[/,-]\s?\p{L}{2,10}){0,3}[)\]]\.?$/u;

/** The reason of a dateline that was cut from the head of a paragraph. */
export const HEAD_REASON = "place, agency or day before the first sentence";

/** Sets a dateline at the head of the first paragraphs and initials at the end of one apart. */
export function splitEnds(
  text: string,
  blocks: readonly Block[],
  heads: readonly RegExp[],
): readonly Block[] {
  let bodies = 0;
  return blocks.flatMap((block) => {
    if (block.kind !== "body") return [block];
    const opening = text.slice(block.start, Math.min(block.end, block.start + 240));
    const head = bodies++ < 2 ? headOf(opening, heads) : 0;
    const from = block.start + (head < block.end - block.start ? head : 0);
    const offset = Math.max(from, block.end - 60);
    const tail = TAIL.exec(text.slice(offset, block.end));
    const to = tail === null ? block.end : offset + tail.index;
    return parts(block, from, to);
  });
}

function headOf(opening: string, heads: readonly RegExp[]): number {
  for (const pattern of [...heads, HEAD, SENTENCE]) {
    const head = pattern.exec(opening);
    if (head !== null) return head[0].length;
  }
  return 0;
}

function parts(block: Block, from: number, to: number): readonly Block[] {
  const { start, end } = block;
  return [
    ...(from > start
      ? [
          {
            start,
            end: from,
            kind: "dateline" as const,
            reason: HEAD_REASON,
          },
        ]
      : []),
    { ...block, start: from, end: to },
    ...(to < end
      ? [{ start: to, end, kind: "boilerplate" as const, reason: "initials after the text" }]
      : []),
  ];
}
