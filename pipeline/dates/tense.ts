import type { Lexicon } from "./lexicon.ts";
import { type DateToken, lengthAt } from "./tokens.ts";

/** How far a clause is searched on either side of a date, in tokens. */
const REACH = 18;

/** Whether the clause around token `at` is about the future; a short lead ("On Friday, …") belongs to its clause. */
export function isFuture(tokens: readonly DateToken[], at: number, lexicon: Lexicon): boolean {
  return search(tokens, at, -1, lexicon) || search(tokens, at, 1, lexicon);
}

function search(tokens: readonly DateToken[], at: number, step: 1 | -1, lexicon: Lexicon): boolean {
  const { phrases, pack } = lexicon;
  const { sentence } = tokens[at]!;
  for (let k = 1; k <= REACH; k++) {
    const place = at + step * k;
    const token = tokens[place];
    if (token === undefined || token.sentence !== sentence) return false;
    if (lengthAt(tokens, place, phrases.connectors) > 0) return false;
    if (k > 6 && /^[,:—“”"«»;]$/u.test(token.lower)) return false;
    if (lengthAt(tokens, place, phrases.future) > 0) return true;
    if (
      pack.futureEndings?.some(
        (end) => token.lower.length > end.length + 1 && token.lower.endsWith(end),
      )
    )
      return true;
  }
  return false;
}
