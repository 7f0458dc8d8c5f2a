import type { Lexicon, PhraseMap } from "../lexicon.ts";
import type { Hit } from "../reading.ts";
import { type DateToken, lengthAt } from "../tokens.ts";
import { dayMonth, loneDay, monthDay, monthOf, weekday } from "./named.ts";
import { night } from "./nights.ts";
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
import { century, decade, era, ROMAN_NUMERALS, year, yearBeforeChrist } from "./years.ts";

type Read = (tokens: readonly DateToken[], at: number, lexicon: Lexicon) => Hit | null;
type Words = PhraseMap<unknown> | readonly string[];

/** Every way to write a date or a part of one, with the words that can begin it; the longest wins, then the first. */
const recognisers: readonly {
  readonly read: Read;
  /** May begin with digits. */
  readonly digits?: true;
  readonly words?: (lexicon: Lexicon) => readonly Words[];
}[] = [
  { read: separated, digits: true },
  { read: signed, digits: true, words: (l) => [l.numbers, l.scales, l.shiftsBefore] },
  { read: clock, digits: true },
  { read: night, words: (l) => [l.phrases.nights, l.phrases.partsOfDay] },
  { read: repeated, words: (l) => [l.phrases.every] },
  { read: anaphor, words: (l) => [l.anaphors, l.units] },
  { read: relative, words: (l) => [l.relative, l.phrases.partsOfDay] },
  {
    read: dayMonth,
    digits: true,
    words: (l) => [l.numbers, l.scales, l.ordinals, l.shiftsBefore, l.phrases.dayPrefixes],
  },
  { read: monthDay, words: (l) => [l.months, l.shiftsBefore] },
  { read: monthOf, words: (l) => [l.months, l.units, l.shiftsBefore] },
  {
    read: weekday,
    words: (l) => [l.weekdays, l.units, l.shiftsBefore, l.phrases.partsOfDay],
  },
  { read: shiftedUnit, words: (l) => [l.units, l.shiftsBefore, l.phrases.spans] },
  {
    read: countedUnit,
    digits: true,
    words: ({ numbers, scales, shiftsBefore, phrases }) => [
      numbers,
      scales,
      shiftsBefore,
      phrases.agoBefore,
      phrases.aheadBefore,
      phrases.withinBefore,
    ],
  },
  { read: restOfUnit, words: (l) => [l.units, l.phrases.restBefore] },
  { read: shortQuarter, digits: true, words: () => [["q", "t", "h", "s"]] },
  {
    read: ordinalPart,
    digits: true,
    words: (l) => [l.ordinals, l.units, l.numbers, ["第", "제"]],
  },
  { read: season, words: (l) => [l.seasons, l.shiftsBefore] },
  { read: holiday, words: (l) => [l.holidays, l.shiftsBefore] },
  { read: era, words: (l) => [l.eras] },
  { read: decade, digits: true, words: (l) => [l.decades, l.phrases.decadePrefixes, ["'"]] },
  {
    read: century,
    digits: true,
    words: (l) => [l.ordinals, l.numbers, l.scales, l.units, ROMAN_NUMERALS],
  },
  { read: yearBeforeChrist, digits: true },
  { read: year, digits: true, words: (l) => [l.numbers, l.scales, l.phrases.yearPrefixes, ["'"]] },
  { read: loneDay, digits: true, words: (l) => [l.phrases.loneDay] },
  { read: partOfDay, words: (l) => [l.phrases.partsOfDay] },
];

const byDigits = recognisers.filter(({ digits }) => digits).map(({ read }) => read);
const compiled = new WeakMap<Lexicon, ReadonlyMap<string, readonly Read[]>>();

/** The recognisers of each word that can begin a date. */
function readersOf(lexicon: Lexicon): ReadonlyMap<string, readonly Read[]> {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const readers = new Map<string, Read[]>();
  for (const { read, words } of recognisers) {
    const lists = words?.(lexicon) ?? [];
    const first = new Set(
      lists.flatMap((list) => [
        ...(list instanceof Map ? list.keys() : (list as readonly string[])),
      ]),
    );
    for (const word of first) {
      const list = readers.get(word);
      if (list === undefined) readers.set(word, [read]);
      else list.push(read);
    }
  }
  compiled.set(lexicon, readers);
  return readers;
}

const HANGUL = /^\p{Script=Hangul}/u;

/** The longest reading at each place, left to right. */
export function findHits(tokens: readonly DateToken[], lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = [];
  const { vetoes } = lexicon.phrases;
  const readers = readersOf(lexicon);
  let behind = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const able = token.number === null ? readers.get(token.lower) : byDigits;
    const veto = lengthAt(tokens, at, vetoes);
    if (able === undefined && veto === 0) continue;
    // Hangul parts its words by spaces: a name begins a word, though particles may end it
    if (
      token.glued &&
      at > behind &&
      HANGUL.test(token.lower) &&
      HANGUL.test(tokens[at - 1]!.lower)
    )
      continue;
    const best = able === undefined ? null : longest(tokens, at, able, lexicon);
    if (veto > 0 && (best === null || veto >= best.to - at)) at += veto - 1;
    else if (best !== null) {
      hits.push(best);
      behind = best.to;
      at = best.to - 1;
    }
  }
  return hits;
}

function longest(
  tokens: readonly DateToken[],
  at: number,
  able: readonly Read[],
  lexicon: Lexicon,
): Hit | null {
  let best: Hit | null = null;
  for (const read of able) {
    const found = read(tokens, at, lexicon);
    if (found === null || found.to <= found.from) continue;
    if (tokens[found.from]!.sentence !== tokens[found.to - 1]!.sentence) continue;
    if (best === null || found.to > best.to || (found.to === best.to && isBetter(found, best)))
      best = found;
  }
  return best;
}

/** Of two readings of the same words a sure one goes before a weak one, "19世紀" and "3분기" before a count. */
function isBetter(found: Hit, best: Hit): boolean {
  if (found.weak) return false;
  return (
    best.weak || (best.reading.kind === "none" && /^(?:fixed|ordinal)$/u.test(found.reading.kind))
  );
}
