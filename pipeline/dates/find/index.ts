import type { Lexicon } from "../lexicon.ts";
import type { Hit } from "../reading.ts";
import { type DateToken, lengthAt } from "../tokens.ts";
import { dayMonth, loneDay, monthDay, monthOf, weekday } from "./named.ts";
import { clock, separated } from "./numeric.ts";
import { holiday, ordinalPart, season, shortQuarter } from "./parts.ts";
import { signed } from "./signs.ts";
import {
  anaphor,
  countedUnit,
  partOfDay,
  relative,
  repeated,
  restOfUnit,
  shiftedUnit,
} from "./units.ts";
import { century, decade, era, year, yearBeforeChrist } from "./years.ts";

/** Every way to write a date or a part of one, each tried at a token; the longest wins, then the first. */
const recognisers: readonly ((
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
) => Hit | null)[] = [
  separated,
  signed,
  clock,
  repeated,
  anaphor,
  relative,
  dayMonth,
  monthDay,
  monthOf,
  weekday,
  shiftedUnit,
  countedUnit,
  restOfUnit,
  shortQuarter,
  ordinalPart,
  season,
  holiday,
  era,
  decade,
  century,
  yearBeforeChrist,
  year,
  loneDay,
  partOfDay,
];

const HANGUL = /^\p{Script=Hangul}/u;

/** The longest reading at each place, left to right. */
export function findHits(tokens: readonly DateToken[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const { starters, phrases } = lexicon;
  let behind = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    // Hangul parts its words by spaces: a name begins a word, though particles may end it
    if (
      token.glued &&
      at > behind &&
      HANGUL.test(token.lower) &&
      HANGUL.test(tokens[at - 1]!.lower)
    )
      continue;
    if (
      token.number === null &&
      !starters.has(token.lower) &&
      !phrases.partsOfDay.has(token.lower)
    ) {
      at += Math.max(0, lengthAt(tokens, at, phrases.vetoes) - 1);
      continue;
    }
    const veto = lengthAt(tokens, at, phrases.vetoes);
    const best = longest(tokens, at, lexicon);
    if (veto > 0 && (best === null || veto >= best.to - at)) at += veto - 1;
    else if (best !== null) {
      hits.push(best);
      behind = best.to;
      at = best.to - 1;
    }
  }
  return hits;
}

function longest(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  let best: Hit | null = null;
  for (const read of recognisers) {
    const found = read(tokens, at, lexicon);
    if (found === null || found.to <= found.from) continue;
    if (tokens[found.from]!.sentence !== tokens[found.to - 1]!.sentence) continue;
    if (best === null || found.to > best.to || (found.to === best.to && best.weak && !found.weak))
      best = found;
  }
  return best;
}
