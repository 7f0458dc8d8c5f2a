import type { Bound, Lexicon } from "./lexicon.ts";
import { phraseAt, roleBefore } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** `1800명에서 2200명`, `5000人以上`: what counts stands between a number and its bound. */
export function behindCounter(
  pieces: readonly Piece[],
  at: number,
  { neighbours }: Lexicon,
): number {
  const counter = phraseAt(pieces, at, neighbours);
  return counter?.value.includes("counters") ? counter.to : at;
}

/** Whether a phrase of this bound ends right before piece `at`, an article between left out. */
export function endsBefore(
  pieces: readonly Piece[],
  at: number,
  bound: Bound,
  lexicon: Lexicon,
): boolean {
  const until = lexicon.articles.has(pieces[at - 1]?.key ?? "") ? [at, at - 1] : [at];
  return until.some((end) => roleBefore(pieces, end, lexicon.bounds, bound));
}

/** A stop parts what stands on both sides of it. */
export const isStop = ({ kind, key }: Piece): boolean =>
  kind === "mark" && /^[.,;:!?()。，；：！？、؛،।]$/u.test(key);
