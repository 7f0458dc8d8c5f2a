import { isTranscribed } from "./sound.ts";
import type { Table } from "./tables.ts";

/** Keys are no longer than this. */
const LONGEST = 6;
/** What a letter costs that no part covers, where a part of n letters gains n². */
const SKIP = 1.5;
/** Share of a word's letters that its parts cover; fewer letters prove little. */
const COVERED = 0.6;

/**
 * The known words that a word not in the table is made of: stem without affixes ("di·unggah"), parts of a
 * compound ("Musik·fest"), words written together; none where they do not make up most of it. `word` is folded.
 */
export function partsOf(word: string, table: Table): string[] {
  if (/^\p{Script=Katakana}/u.test(word) || (word.length > 1 && isTranscribed(word))) return [];
  const letters = [...word];
  const least = leastOf(word);
  const best = new Float64Array(letters.length + 1);
  const from = new Int32Array(letters.length + 1);
  for (let end = 1; end <= letters.length; end++) {
    best[end] = best[end - 1]! - SKIP;
    from[end] = end;
    for (let n = least; n <= LONGEST && n <= end; n++) {
      const gain = best[end - n]! + n * n;
      if (gain <= best[end]! || !table.has(letters.slice(end - n, end).join(""))) continue;
      best[end] = gain;
      from[end] = end - n;
    }
  }
  const parts: string[] = [];
  for (let end = letters.length; end > 0; end = Math.min(from[end]!, end - 1)) {
    if (from[end]! < end) parts.unshift(letters.slice(from[end], end).join(""));
  }
  return parts.join("").length >= COVERED * letters.length ? parts : [];
}

/** Letters of the shortest part: shorter ones are found by chance. */
function leastOf(word: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(word)) return 1;
  if (/\p{Script=Hangul}/u.test(word)) return 2;
  return /\p{Script=Arabic}/u.test(word) ? 3 : 4;
}
