import type { Span } from "../records.ts";

/** `1.`, `2)`, `3.)`, `• 4.`, `a)`, `b.)` before an item. */
const ITEM = /(?<=^|\s)(?:[•⁃·▪*]\s?)?(\p{Nd}{1,2}|\p{Ll})(\.\)?|\))(?=\s\S)/gu;

/** Where the second and later items of a list begin whose items follow each other on one line; `[]` for no list. */
export function itemsOf(text: string, { start, end }: Span): number[] {
  const head = text.slice(start, Math.min(end, start + 12));
  if (!/^\s*(?:[•⁃·▪*]\s?)?[\p{Nd}\p{Ll}]{1,2}[.)]/u.test(head)) return [];
  const borders: number[] = [];
  let last: { label: string; style: string } | null = null;
  for (const match of text.slice(start, end).matchAll(ITEM)) {
    const [, label = "", style = ""] = match;
    if (last === null) {
      if (/\S/u.test(text.slice(start, start + match.index))) return [];
    } else if (style !== last.style || !follows(last.label, label)) continue;
    else borders.push(start + match.index);
    last = { label, style };
  }
  return borders;
}

function follows(before: string, label: string): boolean {
  if (/\p{Nd}/u.test(before)) return Number(label) === Number(before) + 1;
  return label.codePointAt(0) === (before.codePointAt(0) ?? 0) + 1;
}
