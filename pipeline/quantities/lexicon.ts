import type { QuantitiesPack } from "../../languages/contract/quantities.ts";
import { type Languages, languageFor } from "../../languages/language.ts";
import { foldName } from "../entities/atoms.ts";
import { add, type Phrases, phrases } from "./phrases.ts";
import { type Fold, foldCase, keysOf } from "./pieces.ts";

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

const split = (list: string | undefined, fold: Fold): string[] =>
  (list ?? "")
    .split("|")
    .filter((phrase) => phrase.trim() !== "")
    .map((phrase) => keysOf(phrase, fold).join(" "));

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

/** Adds the phrases of each list under what it names. */
function addNames(
  to: Phrases<string>,
  lists: Readonly<Record<string, string>> | undefined,
  fold: Fold,
): Phrases<string> {
  for (const [name, list] of Object.entries(lists ?? {}))
    for (const keys of split(list, fold)) add(to, keys, name);
  return to;
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

const currencies =
  "USD EUR GBP JPY CNY INR IDR MYR SGD HKD TWD KRW THB VND PHP AUD NZD CAD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD UAH RUB BYN KZT TRY ILS SAR AED QAR KWD IQD IRR EGP MAD TND DZD NGN KES ZAR GHS ETB BRL ARS CLP COP PEN MXN UYU VES BOB PKR BDT LKR NPR MMK KHR LAK".split(
    " ",
  );
const units = Intl.supportedValuesOf("unit");

function compileUnits(tag: string, pack: QuantitiesPack, fold: Fold): Phrases<string> {
  const names = phrases<string>();
  for (const lists of [pack.currencies, pack.units]) addNames(names, lists, fold);
  for (const [symbol, unit] of Object.entries(symbols))
    add(names, keysOf(symbol, fold).join(" "), unit);
  for (const code of currencies) {
    add(names, code.toLowerCase(), code);
    for (const name of currencyNames(tag, code)) add(names, keysOf(name, fold).join(" "), code);
  }
  for (const unit of units)
    for (const name of unitNames(tag, unit))
      add(names, keysOf(name, fold).join(" "), unit === "percent" ? "%" : unit);
  return names;
}

const symbols: Readonly<Record<string, string>> = {
  "%": "%",
  "٪": "%",
  "％": "%",
  "‰": "permille",
  $: "USD",
  US$: "USD",
  $US: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "￥": "JPY",
  "₹": "INR",
  Rs: "INR",
  "Rs.": "INR",
  Rp: "IDR",
  "Rp.": "IDR",
  RM: "MYR",
  S$: "SGD",
  HK$: "HKD",
  NT$: "TWD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  NZ$: "NZD",
  R$: "BRL",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₴": "UAH",
  "₫": "VND",
  "฿": "THB",
  "₪": "ILS",
  "₦": "NGN",
  "₱": "PHP",
  RMB: "CNY",
  "km²": "square kilometer",
  km2: "square kilometer",
  "m²": "square meter",
  m2: "square meter",
  "m³": "cubic meter",
  "km/h": "kilometer per hour",
  "°C": "celsius",
  "°F": "fahrenheit",
  MW: "megawatt",
  GW: "gigawatt",
  kW: "kilowatt",
  kWh: "kilowatt-hour",
  MHz: "megahertz",
  GHz: "gigahertz",
  mAh: "milliampere-hour",
};

function currencyNames(tag: string, currency: string): string[] {
  const named = new Intl.NumberFormat(tag, {
    style: "currency",
    currency,
    currencyDisplay: "name",
  });
  const symbol = new Intl.NumberFormat(tag, { style: "currency", currency });
  const only = (format: Intl.NumberFormat, value: number): string =>
    format
      .formatToParts(value)
      .filter(({ type }) => type === "currency")
      .map(({ value: text }) => text)
      .join("");
  return [only(symbol, 1), ...[1, 2, 5, 1.5].map((value) => only(named, value))];
}

const metric = new Set(
  "% km kg cm mm mg ml kB MB GB TB км кг см мм мг мл ГБ МБ กม. กก.".split(" "),
);

function unitNames(tag: string, unit: string): string[] {
  const names: string[] = [];
  for (const unitDisplay of ["long", "short"] as const) {
    const format = new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay });
    for (const value of [1, 2, 5, 1.5])
      names.push(
        format
          .formatToParts(value)
          .filter(({ type }) => type === "unit" || type === "percentSign")
          .map(({ value: text }) => text.trim())
          .join(" "),
      );
  }
  // A single letter (`h`, `m`) means too many things, and so do other short signs (`in`, `st`); a
  // single character for day, month or year stands in dates.
  const dated = unit === "day" || unit === "month";
  return names.filter((name) => {
    if (/\p{scx=Han}|\p{scx=Hangul}/u.test(name)) return name.length > 1 || !dated;
    return name.length > 2 || metric.has(name);
  });
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
