import type { Block, Quotation } from "../records.ts";
import { dialogueOf, isDialogue, opensWithDash } from "./dialogue.ts";
import { closerIn, LONGEST, type Mark, opensAt, pairMarks } from "./pairs.ts";
import { pairSingles } from "./singles.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A quotation may run on over this many paragraphs where no mark reopens it. */
const PARAGRAPHS = 5;

/**
 * Every quoted passage of the title and body blocks, in text order and without nested ones. One that
 * its paragraph does not close runs on to the paragraph that does; where each paragraph reopens it,
 * or none closes it, it ends with its paragraph and stays unclosed.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  vocabularyFor: (block: Block) => Vocabulary,
): Quotation[] {
  const found: Quotation[] = [];
  const spoken = blocks.filter(({ kind }) => kind === "body" || kind === "title");
  let from = 0;
  for (const [i, block] of spoken.entries()) {
    const rest = { ...block, start: Math.max(block.start, from) };
    if (rest.start >= block.end) continue;
    const { quotations, open } = pairMarks(text, rest);
    const own = [...quotations];
    if (open !== null) {
      const running = runOn(text, open, rest, spoken.slice(i + 1, i + 1 + PARAGRAPHS));
      own.push(running);
      from = running.end;
    }
    found.push(...own);
    found.push(...pairSingles(text, rest, own));
    const vocabulary = vocabularyFor(block);
    if (own.every(({ start }) => start > firstOf(text, rest) + 3))
      found.push(
        ...dialogueOf(text, rest, vocabulary, () => isListed(text, spoken, i, vocabulary)),
      );
  }
  return outermost(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Whether a dash opens the paragraph before or behind as well, and nobody speaks in any of the row of such paragraphs. */
function isListed(
  text: string,
  blocks: readonly Block[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const partOf = (k: number): string => text.slice(blocks[k]?.start, blocks[k]?.end);
  const isDashed = (k: number): boolean => blocks[k] !== undefined && opensWithDash(partOf(k));
  let from = at;
  let to = at + 1;
  while (isDashed(from - 1)) from--;
  while (isDashed(to)) to++;
  const parts = Array.from({ length: to - from }, (_, k) => partOf(from + k));
  return parts.length > 1 && !parts.some((part) => isDialogue(part, vocabulary));
}

/** The quotation that `open` begins and its paragraph does not close. */
function runOn(text: string, open: Mark, block: Block, following: readonly Block[]): Quotation {
  const from = open.at + open.sign.length;
  for (const next of following) {
    if (next.kind !== "body") break;
    const first = firstOf(text, next);
    const again = text.startsWith(open.sign, first) && opensAt(text, next, { ...open, at: first });
    const close = again ? null : closerIn(text, next, open.sign);
    if (close !== null && close.at - open.at <= LONGEST) {
      const end = close.at + close.sign.length;
      return { start: open.at, end, inner: { start: from, end: close.at }, closed: true };
    }
    if (again) break;
  }
  let end = block.end;
  while (end > from && /\s/u.test(text.charAt(end - 1))) end--;
  return { start: open.at, end, inner: { start: from, end }, closed: false };
}

function firstOf(text: string, { start, end }: Block): number {
  let at = start;
  while (at < end && /[\s–—-]/u.test(text.charAt(at))) at++;
  return at;
}

function outermost(sorted: readonly Quotation[]): Quotation[] {
  let end = 0;
  return sorted.filter((quotation) => {
    if (quotation.start < end) return false;
    end = quotation.end;
    return true;
  });
}
