import { characterClass, LETTER, MARK } from "../characters.ts";
import type { Line } from "./lines.ts";

/** Shorter words say little of what a line is about. */
const SHORTEST = 5;
const WORD = LETTER | MARK;

/** Hashes of the longer words of a line, with repeats. */
export function termsOf({ folded }: Line): readonly number[] {
  const terms: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    if ((characterClass[folded.charCodeAt(at)]! & WORD) === 0) continue;
    const start = at;
    let hash = 0x811c9dc5;
    for (; at < folded.length && (characterClass[folded.charCodeAt(at)]! & WORD) > 0; at++)
      hash = Math.imul(hash ^ folded.charCodeAt(at), 16_777_619);
    if (at - start >= SHORTEST) terms.push(hash);
  }
  return terms;
}

/** Which lines have a word: the only one, or -1 for several. */
export type Vocabulary = ReadonlyMap<number, number>;

/** The words of the strong lines. */
export function vocabularyOf(
  lines: readonly Line[],
  terms: readonly (readonly number[])[],
): Vocabulary {
  const found = new Map<number, number>();
  for (const [i, own] of terms.entries()) {
    if (!lines[i]!.strong) continue;
    for (const term of own) {
      const line = found.get(term);
      if (line === undefined) found.set(term, i);
      else if (line !== i && line !== -1) found.set(term, -1);
    }
  }
  return found;
}

/** Share of the words of line `index` that another strong line has. */
export function overlapOf(index: number, terms: readonly number[], words: Vocabulary): number {
  let shared = 0;
  for (const term of terms) {
    const line = words.get(term);
    if (line !== undefined && line !== index) shared++;
  }
  return shared / Math.max(1, terms.length);
}
