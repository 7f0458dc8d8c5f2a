import type { TollsPack } from "../../languages/contract/tolls.ts";
import { type Languages, languageFor } from "../../languages/language.ts";
import { words } from "../../languages/words.ts";
import type { LedgerMention, QuantityMention } from "../records.ts";
import { boundsOf } from "./counts.ts";

/** What a number of people counts. */
export type TollKind = Exclude<keyof TollsPack, "before" | "after">;

/** How many people a statement says were killed, hurt, arrested and so on. */
export interface Toll {
  readonly kind: TollKind;
  /** The same unless it is a range. */
  readonly min: number;
  readonly max: number;
}

/** Letters between a number and the word that tells what it counts. */
const REACH = 60;
/** Letters in which a word says that the number is part of another. */
const NEAR = 25;
/** A word before its number is further from it than one behind: "killed 7 and injured 12", "7 killed, 12 injured". */
const BEFORE = 12;

/** The tolls of a statement, none where its language has no words for them: each kind's number is the nearest one. */
export function tollsOf(mention: LedgerMention, languages: Languages): Toll[] {
  const patterns = patternsFor(mention.language, languages);
  const numbers = mention.quantities.filter(({ unit, former }) => unit === null && !former);
  if (patterns === null || numbers.length === 0) return [];
  const text = mention.text.toLowerCase();
  if (text.length !== mention.text.length) return [];
  const places = numbers.map((number) => placeOf(number, mention.start));
  const links = patterns.kinds.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
      places.flatMap((place) => linkOf(text, place, places, kind, index, index + word.length)),
    ),
  );
  links.sort((a, b) => a.far - b.far);
  const [taken, told] = [new Set<Place>(), new Set<number>()];
  return links.flatMap(({ place, kind, at }) => {
    if (taken.has(place) || told.has(at)) return [];
    taken.add(place);
    told.add(at);
    const bounds = boundsOf(place.number);
    if (bounds === null) return [];
    // "31 others were injured" are others than the dead
    if (kind !== "injured" && isPart(text, place, patterns)) return [];
    return [{ kind, min: bounds[0], max: bounds[1] }];
  });
}

/** A number by its place in the statement. */
interface Place {
  readonly number: QuantityMention;
  readonly start: number;
  readonly end: number;
}

const placeOf = (number: QuantityMention, start: number): Place => ({
  number,
  start: number.start - start,
  end: number.end - start,
});

interface Link {
  readonly place: Place;
  readonly kind: TollKind;
  readonly at: number;
  readonly far: number;
}

/** A number and a word of its clause with no other number between. */
function linkOf(
  text: string,
  place: Place,
  places: readonly Place[],
  kind: TollKind,
  start: number,
  end: number,
): Link[] {
  const [from, to] = start >= place.end ? [place.end, start] : [end, place.start];
  if (to < from || to - from > REACH) return [];
  if (/[.;!?。；，،]/u.test(text.slice(from, to))) return [];
  if (places.some((other) => other !== place && other.start >= from && other.end <= to)) return [];
  return [{ place, kind, at: start, far: to - from + (start < place.start ? BEFORE : 0) }];
}

function isPart(text: string, { start, end }: Place, { before, after }: Patterns): boolean {
  return (
    before.test(text.slice(Math.max(0, start - NEAR), start)) ||
    after.test(text.slice(end, end + NEAR))
  );
}

interface Patterns {
  readonly kinds: readonly { readonly kind: TollKind; readonly pattern: RegExp }[];
  readonly before: RegExp;
  readonly after: RegExp;
}

const known = new WeakMap<TollsPack, Patterns>();

function patternsFor(language: string, languages: Languages): Patterns | null {
  const pack = languageFor(language, languages)?.tolls;
  if (pack === undefined) return null;
  const patterns = known.get(pack) ?? patternsOf(pack);
  known.set(pack, patterns);
  return patterns;
}

function patternsOf({ before, after, ...kinds }: TollsPack): Patterns {
  return {
    kinds: Object.entries(kinds).map(([kind, list]) => ({
      kind: kind as TollKind,
      pattern: new RegExp(anyOf(list), "gu"),
    })),
    before: new RegExp(anyOf(before), "u"),
    after: new RegExp(`^[\\s\\p{P}]*${anyOf(after)}`, "u"),
  };
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Words of a list where they stand alone, the longest first. */
function anyOf(list: string): string {
  const items = words(list).toSorted((a, b) => b.length - a.length);
  if (items.some((item) => SPACELESS.test(item))) return `(?:${items.join("|")})`;
  const alone = items.filter((item) => !item.startsWith("-"));
  const ends = items.filter((item) => item.startsWith("-")).map((item) => item.slice(1));
  const any = [`(?<![\\p{L}\\p{M}])(?:${alone.join("|")})`, ...ends];
  return `(?:${any.join("|")})(?![\\p{L}\\p{M}])`;
}
