import type { Languages } from "../../languages/language.ts";
import type { QuantityMention, Tagged } from "../records.ts";
import { joinRanges, setBounds } from "./bounds.ts";
import { markFormer } from "./former.ts";
import { type Lexicon, lexiconFor } from "./lexicon.ts";
import { measureNumber } from "./measure.ts";
import { readNumber } from "./number.ts";
import { phraseAt } from "./phrases.ts";
import { cutPieces } from "./pieces.ts";
import { joinShares } from "./shares.ts";

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
    const read = joinShares(pieces, readAll(pieces, lexicon), lexicon);
    const joined = joinRanges(pieces, read, lexicon);
    const found = markFormer(pieces, setBounds(pieces, joined, lexicon), lexicon);
    return found.map(({ from, to, value, min, max, unit, former }) => {
      const span = { start: pieces[from]!.start, end: pieces[to - 1]!.end };
      const text = article.text.slice(span.start, span.end);
      return { ...span, text, value, min, max, unit, ...(former && { former }) };
    });
  });
}

const whole = { min: null, max: null, magnitude: 1, firm: true } as const;

/** A phrase that is a quantity by itself, a share or a pair of units; its value is null where it only looks so. */
function fixedAt(
  pieces: ReturnType<typeof cutPieces>,
  at: number,
  lexicon: Lexicon,
): Pick<Measured, "value" | "unit" | "to"> | null {
  const share = phraseAt(pieces, at, lexicon.shares);
  if (share !== null) return { ...share, unit: "%" };
  const pair = phraseAt(pieces, at, lexicon.pairs);
  return pair && { value: 2, unit: pair.value, to: pair.to };
}

function readAll(pieces: ReturnType<typeof cutPieces>, lexicon: Lexicon): Measured[] {
  const found: Measured[] = [];
  let free = 0;
  for (let at = 0; at < pieces.length; ) {
    const number = readNumber(pieces, at, lexicon);
    const fixed = fixedAt(pieces, at, lexicon);
    const measured = number && measureNumber(pieces, number, lexicon, free);
    // "نصف مليون", "نصف ساعة": half of what follows is no share
    if (fixed !== null && (measured?.to ?? 0) <= fixed.to) {
      if (fixed.value !== null) found.push({ ...whole, ...fixed, from: at });
      free = at = fixed.to;
      continue;
    }
    if (number === null) {
      at++;
      continue;
    }
    if (measured !== null) found.push(measured);
    at = Math.max(number.to, measured?.to ?? 0);
    free = at;
  }
  return found;
}
