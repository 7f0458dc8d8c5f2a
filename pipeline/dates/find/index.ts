import type { Lexicon, PhraseMap } from "../lexicon.ts";
import type { Hit } from "../reading.ts";
import { type DateToken, lengthAt } from "../tokens.ts";
import { dayMonth, loneDay, monthDay, monthOf, weekday } from "./named.ts";
import { night, nightBehind } from "./nights.ts";
import { clock, separated } from "./numeric.ts";
import { otherDay, otherYear } from "./other.ts";
import { holiday, opening, ordinalPart, season, shortQuarter, unitFirst } from "./parts.ts";
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
  {
    read: nightBehind,
    digits: true,
    words: (l) => (l.phrases.nightsBehind.size > 0 ? [l.weekdays, l.months] : []),
  },
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
  { read: opening, digits: true, words: (l) => [l.phrases.firsts, l.numbers, l.scales] },
  { read: unitFirst, words: (l) => (l.phrases.firsts.size > 0 ? [l.units] : []) },
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
  {
    read: otherDay,
    digits: true,
    words: (l) => [l.otherMonths, l.units, l.numbers, l.ordinals, l.phrases.dayPrefixes],
  },
  {
    read: otherYear,
    digits: true,
    words: ({ phrases }) => [
      phrases.otherYearsBefore,
      phrases.decadePrefixes,
      phrases.yearPrefixes,
    ],
  },
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

/** The recognisers of a first word: those that need no certain word behind it, and those of each second word. */
interface Readers {
  readonly always: readonly Read[];
  readonly bySecond: ReadonlyMap<string, readonly Read[]>;
  /** Whether words that are no date may begin with it. */
  readonly vetoes: boolean;
}

const compiled = new WeakMap<Lexicon, ReadonlyMap<string, Readers>>();

function readersOf(lexicon: Lexicon): ReadonlyMap<string, Readers> {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  /** By first word, the second words of each recogniser; null where one needs none. */
  const begin = new Map<string, Map<Read, Set<string> | null>>();
  const note = (first: string, read: Read, second: string | undefined): void => {
    const reads = begin.get(first) ?? new Map<Read, Set<string> | null>();
    begin.set(first, reads);
    const seconds = reads.get(read);
    if (second === undefined) reads.set(read, null);
    else if (seconds === undefined) reads.set(read, new Set([second]));
    else seconds?.add(second);
  };
  for (const { read, words } of recognisers) {
    for (const list of words?.(lexicon) ?? []) {
      if (list instanceof Map) {
        for (const [first, entries] of list as PhraseMap<unknown>)
          for (const [phrase] of entries) note(first, read, phrase[1]);
      } else for (const word of list as readonly string[]) note(word, read, undefined);
    }
  }
  const { vetoes } = lexicon.phrases;
  const firsts = [...begin.keys(), ...vetoes.keys()];
  const readers = new Map(
    firsts.map((first) => [
      first,
      { ...arranged(begin.get(first) ?? new Map()), vetoes: vetoes.has(first) },
    ]),
  );
  compiled.set(lexicon, readers);
  return readers;
}

/** Keeps the order of the recognisers, which decides between readings of one length. */
function arranged(reads: ReadonlyMap<Read, ReadonlySet<string> | null>): Omit<Readers, "vetoes"> {
  const always = [...reads].flatMap(([read, seconds]) => (seconds === null ? [read] : []));
  const words = new Set([...reads.values()].flatMap((seconds) => [...(seconds ?? [])]));
  const bySecond = new Map(
    [...words].map((word) => [
      word,
      [...reads].flatMap(([read, seconds]) =>
        seconds === null || seconds.has(word) ? [read] : [],
      ),
    ]),
  );
  return { always, bySecond };
}

function readersBefore(found: Readers, second: DateToken | undefined): readonly Read[] | undefined {
  const able = (second && found.bySecond.get(second.lower)) ?? found.always;
  return able.length === 0 ? undefined : able;
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
    const found = readers.get(token.lower);
    const able = token.number === null ? found && readersBefore(found, tokens[at + 1]) : byDigits;
    const veto = found?.vetoes ? lengthAt(tokens, at, vetoes) : 0;
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
    best.weak ||
    (best.reading.kind === "none" && /^(?:fixed|ordinal|first)$/u.test(found.reading.kind))
  );
}
