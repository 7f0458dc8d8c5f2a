import type { Span } from "../records.ts";

/** Widest column at which text is wrapped by hand, and the narrowest, in UTF-16 units. */
const WIDEST = 110;
const NARROWEST = 40;

/** Scripts without spaces: a line of theirs has room for more up to its last letters. */
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Of the width of such lines wrapped by hand, what the last word may leave free, in UTF-16 units. */
const FREE = 4;

/**
 * Where lines of the block end for good: at every line break but those of hard-wrapped text, where
 * the next line's first word had no room left.
 */
export function lineEndsOf(text: string, { start, end }: Span): number[] {
  if (!text.slice(start, end).includes("\n")) return [];
  const lines: Span[] = [];
  let from = start;
  while (from < end) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 || newline > end ? end : newline;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  const lengths = lines.map((line) => text.slice(line.start, line.end).trimEnd().length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  const even =
    !UNSPACED.test(text.slice(start, end)) ||
    (lengths.length > 2 && lengths.slice(0, -1).every((length) => length >= width - FREE));
  const wrapped = even && width >= NARROWEST && width <= WIDEST;
  return lines.slice(0, -1).flatMap((line, i) => {
    const next = lines[i + 1]!;
    const word = /^\S{1,60}/u.exec(
      text.slice(next.start, Math.min(next.end, next.start + 60)),
    )?.[0];
    if (word === undefined || lengths[i] === 0) return [line.end];
    const full = lengths[i]! + 1 + word.length > width - 3;
    return wrapped && (full || (/^\p{Ll}/u.test(word) && lengths[i]! >= NARROWEST))
      ? []
      : [line.end];
  });
}
