import type { Languages } from "../../languages/language.ts";
import type { QuantityMention, Tagged } from "../records.ts";
import { joinRanges, setBounds } from "./bounds.ts";
import { markFormer } from "./former.ts";
import { type Lexicon, lexiconFor } from "./lexicon.ts";
import { measureNumber } from "./measure.ts";
import { readNumber } from "./number.ts";
import { phraseAt } from "./phrases.ts";
import { cutPieces } from "./pieces.ts";

/** A number with its unit, `[from, to)` in pieces of its sentence. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** What its scale words multiply by, 1e6 in `3 million`; 1 without any. */
  readonly magnitude: number;
  /** In digits or with a unit or scale: not just `two`. */
  readonly firm: boolean;
  /** See `QuantityMention`. */
  readonly former?: boolean;
}

/** Every number with its unit, in text order; years, days of a month, times and model numbers are none. */
export function findQuantities(
  article: Pick<Tagged, "text" | "sentences">,
  languages: Languages,
): readonly QuantityMention[] {
  return article.sentences.flatMap(({ start, end, language }) => {
    const lexicon = lexiconFor(language, languages);
    const pieces = cutPieces(article.text.slice(start, end), start, lexicon.fold);
    const joined = joinRanges(pieces, readAll(pieces, lexicon), lexicon);
    const found = markFormer(pieces, setBounds(pieces, joined, lexicon), lexicon);
    return found.map(({ from, to, value, min, max, unit, former }) => {
      const span = { start: pieces[from]!.start, end: pieces[to - 1]!.end };
      const text = article.text.slice(span.start, span.end);
      return { ...span, text, value, min, max, unit, ...(former && { former }) };
    });
  });
}

function readAll(pieces: ReturnType<typeof cutPieces>, lexicon: Lexicon): Measured[] {
  const found: Measured[] = [];
  let free = 0;
  for (let at = 0; at < pieces.length; ) {
    const share = phraseAt(pieces, at, lexicon.shares);
    if (share !== null) {
      const whole = { min: null, max: null, unit: "%", magnitude: 1, firm: true };
      if (share.value !== null)
        found.push({ ...whole, from: at, to: share.to, value: share.value });
      free = at = share.to;
      continue;
    }
    const number = readNumber(pieces, at, lexicon);
    if (number === null) {
      at++;
      continue;
    }
    const measured = measureNumber(pieces, number, lexicon, free);
    if (measured !== null) found.push(measured);
    at = Math.max(number.to, measured?.to ?? 0);
    free = at;
  }
  return found;
}
