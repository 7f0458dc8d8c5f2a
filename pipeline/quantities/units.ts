import type { QuantitiesPack } from "../../languages/contract/quantities.ts";
import { add, addNames, type Phrases, phrases } from "./phrases.ts";
import { type Fold, keysOf } from "./pieces.ts";

const currencies =
  "USD EUR GBP JPY CNY INR IDR MYR SGD HKD TWD KRW THB VND PHP AUD NZD CAD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD UAH RUB BYN KZT TRY ILS SAR AED QAR KWD IQD IRR EGP MAD TND DZD NGN KES ZAR GHS ETB BRL ARS CLP COP PEN MXN UYU VES BOB PKR BDT LKR NPR MMK KHR LAK".split(
    " ",
  );
const units = Intl.supportedValuesOf("unit");

/** Units and currencies by all their names: the pack's, signs that every language writes, and what ICU calls them. */
export function compileUnits(tag: string, pack: QuantitiesPack, fold: Fold): Phrases<string> {
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
  "℃": "celsius",
  "℉": "fahrenheit",
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
