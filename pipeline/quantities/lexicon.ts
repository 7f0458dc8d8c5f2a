import type { QuantitiesPack } from "../../languages/contract/quantities.ts";
import { type Languages, languageFor } from "../../languages/language.ts";
import { foldName } from "../entities/atoms.ts";
import { add, addNames, type Phrases, phrases, split } from "./phrases.ts";
import { type Fold, foldCase, keysOf } from "./pieces.ts";
import { compileUnits } from "./units.ts";

/** What a word of a number does to it. */
export type Word =
  | { readonly does: "add"; readonly value: number }
  | { readonly does: "multiply"; readonly value: number }
  | { readonly does: "join" };

const bounds = [
  "atLeast",
  "atMost",
  "orMore",
  "orLess",
  "between",
  "betweenAnd",
  "from",
  "fromTo",
  "to",
  "former",
  "formerBeside",
  "formerBehind",
  "becomes",
  "fromBehind",
  "becomesBehind",
  "untilBehind",
  "changes",
  "outOf",
  "partOf",
  "outOfBehind",
] as const;
export type Bound = (typeof bounds)[number];

const neighbours = [
  "clock",
  "clockBefore",
  "hoursBefore",
  "ordinalNouns",
  "labels",
  "counters",
] as const;
export type Neighbour = (typeof neighbours)[number];

/** A pack's words, ready for look-up, with what ICU knows. */
export interface Lexicon {
  readonly decimal: string;
  readonly fold: Fold;
  readonly words: Phrases<Word>;
  readonly units: Phrases<string>;
  /** Units written before their number (`yüzde 45`). */
  readonly unitsBefore: Phrases<string>;
  /** Parts of a whole, in per cent (`two-thirds`); null for words that only look so (`first half of`). */
  readonly shares: Phrases<number | null>;
  /** Words that are two of a unit: its name. */
  readonly pairs: Phrases<string>;
  readonly minus: Phrases<string>;
  readonly bounds: Phrases<readonly Bound[]>;
  /** What makes a number beside it a count, a time of day or the name of something. */
  readonly neighbours: Phrases<readonly Neighbour[]>;
  /** Endings of a number that has changed, and of what it has become. */
  readonly endings: Readonly<Record<"from" | "becomes", readonly string[]>>;
  readonly moreWithin: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly months: Phrases<true>;
  readonly glued: boolean;
  readonly wordsNeedUnits: boolean;
  readonly unitsFirst: boolean;
  readonly digitsBehindScale: boolean;
  readonly ordinalDot: boolean;
}

const caches = new WeakMap<Languages, Map<string, Lexicon>>();

/** The number words and units of a language; compiled once. */
export function lexiconFor(tag: string, languages: Languages): Lexicon {
  const cache = caches.get(languages) ?? new Map<string, Lexicon>();
  caches.set(languages, cache);
  const known = cache.get(tag) ?? compile(tag, languageFor(tag, languages)?.quantities ?? {});
  cache.set(tag, known);
  return known;
}

function compile(tag: string, pack: QuantitiesPack): Lexicon {
  const fold = pack.marksMatter ? foldCase : foldName;
  const format = new Intl.NumberFormat(tag).formatToParts(1234567.8);
  return {
    decimal: format.find(({ type }) => type === "decimal")?.value ?? ".",
    fold,
    words: compileWords(pack, fold),
    units: compileUnits(tag, pack, fold),
    unitsBefore: addNames(phrases<string>(), pack.unitsBefore, fold),
    shares: compileShares(pack, fold),
    pairs: addNames(phrases<string>(), pack.pairs, fold),
    minus: addNames(phrases<string>(), { "-": pack.minus ?? "" }, fold),
    bounds: compileRoles(bounds, pack, fold),
    neighbours: compileRoles(neighbours, pack, fold),
    endings: {
      from: split(pack.fromEndings, fold),
      becomes: split(pack.becomesEndings, fold),
    },
    moreWithin: new Set(split(pack.moreWithin, fold)),
    articles: new Set(split(pack.articles, fold)),
    connectors: new Set(split(pack.connectors, fold)),
    suffixes: new Map(
      Object.entries(pack.suffixes ?? {}).flatMap(([value, list]) =>
        split(list, fold).map((suffix) => [suffix, Number(value)] as const),
      ),
    ),
    months: monthsOf(tag, fold),
    glued: pack.glued ?? false,
    wordsNeedUnits: pack.wordsNeedUnits ?? false,
    unitsFirst: pack.unitsFirst ?? false,
    digitsBehindScale: pack.digitsBehindScale ?? false,
    ordinalDot: pack.ordinalDot ?? false,
  };
}

function compileWords(pack: QuantitiesPack, fold: Fold): Phrases<Word> {
  const words = phrases<Word>();
  for (const [value, list] of Object.entries(pack.numbers ?? {}))
    for (const keys of split(list, fold)) add(words, keys, { does: "add", value: Number(value) });
  for (const [value, list] of Object.entries(pack.scales ?? {}))
    for (const keys of split(list, fold))
      add(words, keys, { does: "multiply", value: Number(value) });
  for (const keys of split(pack.joiners, fold)) add(words, keys, { does: "join" });
  return words;
}

function compileShares({ shares, noShares }: QuantitiesPack, fold: Fold): Phrases<number | null> {
  const parts = phrases<number | null>();
  for (const keys of split(noShares, fold)) add(parts, keys, null);
  for (const [fraction, list] of Object.entries(shares ?? {})) {
    const [above, below] = fraction.split("/").map(Number);
    const percent = Number(((100 * above!) / below!).toFixed(1));
    for (const keys of split(list, fold)) add(parts, keys, percent);
  }
  return parts;
}

/** One phrase can have several roles (`à`). */
function compileRoles<Role extends Bound | Neighbour>(
  roles: readonly Role[],
  pack: Readonly<Partial<Record<Role, string>>>,
  fold: Fold,
): Phrases<readonly Role[]> {
  const words = phrases<Role[]>();
  for (const role of roles)
    for (const keys of split(pack[role], fold)) {
      const same = words.byKey.get(keys);
      if (same === undefined) add(words, keys, [role]);
      else same.push(role);
    }
  return words;
}

/** Names of months without digits and a final stop: "tháng", "월", "янв", "ม.ค". */
function monthsOf(tag: string, fold: Fold): Phrases<true> {
  const long = new Intl.DateTimeFormat(tag, { month: "long", day: "numeric", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" });
  const months = phrases<true>();
  for (let month = 0; month < 12; month++) {
    const date = Date.UTC(2024, month, 1);
    const parts = long.formatToParts(date).filter(({ type }) => type === "month");
    for (const name of [...parts.map(({ value }) => value), short.format(date)])
      add(months, keysOf(name.replace(/\p{Nd}+|\.$/gu, ""), fold).join(" "), true);
  }
  return months;
}
