import type { Block, Quotation } from "../records.ts";

/** Marks that close what the key opens; of several, the first that comes. */
const CLOSERS: Readonly<Record<string, string>> = {
  "«": "»",
  "»": "«",
  "‹": "›",
  "“": "”“",
  "„": "“”",
  "‟": "”",
  "”": "”",
  "‘": "’",
  "‚": "‘’",
  "「": "」",
  "『": "』",
  "﹁": "﹂",
  "＂": "＂",
  '"': '"',
  "``": "''",
};

/** Marks that open only where a word begins: elsewhere they close, or are apostrophes. */
const AT_WORD_START = new Set(['"', "»", "”", "‘", "‚", "＂"]);

/** Longest quotation within one paragraph, in UTF-16 units: a forgotten mark must not swallow a page. */
const LONGEST = 4_000;

/** Nobody quotes deeper: 50,000 opening marks take 30 ms instead of 4 s. */
const DEEPEST = 9;

/**
 * Every quoted passage of the blocks, in text order and without nested ones. A mark that opens a
 * paragraph and is never closed quotes the whole paragraph where the next one opens with the same
 * mark or closes it: the convention for speech over several paragraphs.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = [];
  const spoken = blocks.filter(({ kind }) => kind === "body" || kind === "title");
  let running: string | null = null;
  for (const [i, block] of spoken.entries()) {
    if (running !== null) {
      const end = closerAt(text, block.start, block.end, running);
      const opens = openerAt(text, firstVisible(text, block)) !== null;
      if (end >= 0 && !opens) {
        found.push(quotation(block.start, end + 1, block.start, end, true));
        found.push(...inBlock(text, end + 1, block.end));
        running = null;
        continue;
      }
      running = null;
    }
    const quotations = inBlock(text, block.start, block.end);
    found.push(...quotations);
    const first = firstVisible(text, block);
    const mark = openerAt(text, first);
    const covered = quotations.some((q) => q.start <= first && first < q.end);
    if (mark === null || covered) continue;
    const next = spoken[i + 1];
    if (next === undefined || next.kind !== "body") continue;
    const again = openerAt(text, firstVisible(text, next)) === mark;
    if (!again && closerAt(text, next.start, next.end, mark) < 0) continue;
    const cut = quotations.findIndex((q) => q.start > first);
    if (cut >= 0) continue;
    found.push(quotation(first, block.end, first + mark.length, block.end, false));
    if (!again) running = mark;
  }
  return found.sort((a, b) => a.start - b.start);
}

function inBlock(text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  // where no closer stands up to, so that a page of opening marks is not searched once for each
  const barren = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const mark = openerAt(text, at);
    if (mark === null) continue;
    if (AT_WORD_START.has(mark) && !beginsWord(text, at, from)) continue;
    const limit = Math.min(to, at + LONGEST);
    const searched = (barren.get(mark) ?? 0) - 1;
    const end = closerAt(text, Math.max(at + mark.length, searched), limit, mark);
    if (end < 0) {
      if (CLOSERS[mark]!.includes(mark)) barren.set(mark, limit);
      continue;
    }
    const length = mark === "``" ? 2 : 1;
    found.push(quotation(at, end + length, at + mark.length, end, true));
    at = end + length - 1;
  }
  return found;
}

function openerAt(text: string, at: number): string | null {
  if (text.startsWith("``", at)) return "``";
  const mark = text.charAt(at);
  return mark in CLOSERS ? mark : null;
}

/** Where the quotation that `mark` opened before `from` ends; -1 where no mark closes it. */
function closerAt(text: string, from: number, to: number, mark: string): number {
  if (mark === "``") {
    const end = text.indexOf("''", from);
    return end < to ? end : -1;
  }
  const closers = CLOSERS[mark] ?? "";
  let depth = 0;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (closers.includes(char) && closes(text, at, mark, from)) {
      if (depth === 0) return at;
      depth--;
    } else if (char === mark && mark !== "”" && !closers.includes(mark)) {
      if (++depth > DEEPEST) return -1;
    }
  }
  return -1;
}

/** A straight quote before a word opens; an apostrophe within a word closes nothing. */
function closes(text: string, at: number, mark: string, from: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (at === from) return false;
  if (mark === '"' || mark === "＂")
    return !/[\p{L}\p{N}]/u.test(after) || /[\p{L}\p{P}]/u.test(before);
  if (mark === "‘" || mark === "‚")
    return !/\p{L}/u.test(after) && /[\p{L}\p{P}\p{N}]/u.test(before);
  return true;
}

function beginsWord(text: string, at: number, from: number): boolean {
  const before = at === from ? "" : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return /^$|[\s([—–:：،、，。“«-]/u.test(before) && /[^\s.,;:!?)\]]/u.test(after);
}

function firstVisible(text: string, { start, end }: Block): number {
  let at = start;
  while (at < end && /[\s–—-]/u.test(text.charAt(at))) at++;
  return at;
}

function quotation(
  start: number,
  end: number,
  from: number,
  to: number,
  closed: boolean,
): Quotation {
  return { start, end, inner: { start: from, end: Math.max(from, to) }, closed };
}
