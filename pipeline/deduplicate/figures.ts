import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { boundsOf, type Count, countOf } from "./counts.ts";
import { type TollKind, tollsOf } from "./tolls.ts";

/** A number of a statement and what it can be held against: tolls of its kind, amounts of its currency, measures, counts. */
export interface Figure {
  readonly kind: TollKind | "amount" | "count" | "measure";
  readonly count: Count;
}

/** Codes of currencies. */
const CURRENCY = /^[A-Z]{3}$/u;

/** Letters between a number and a date that it belongs to: "5 to 8 December". */
const BESIDE = 6;

/** The figures of a statement, each number once; shares are told of too many things. */
export function figuresOf(mention: LedgerMention, languages: Languages): Figure[] {
  const tolls = tollsOf(mention, languages);
  const { dateText } = mention;
  const others = mention.quantities.flatMap((quantity): Figure[] => {
    const { unit, start, end } = quantity;
    if (dateText !== null && start < dateText.end + BESIDE && dateText.start < end + BESIDE)
      return [];
    const bounds = boundsOf(quantity);
    if (bounds === null) return [];
    const [from, to] = bounds;
    const count = countOf(from, to, unit);
    if (unit === "%" || quantity.former) return [];
    if (unit !== null) return [{ kind: CURRENCY.test(unit) ? "amount" : "measure", count }];
    const told = tolls.some((toll) => toll.min === from && toll.max === to);
    return told || !Number.isInteger(from) ? [] : [{ kind: "count", count }];
  });
  return [
    ...tolls.map(({ kind, min, max }) => ({ kind, count: countOf(min, max, null) })),
    ...others,
  ];
}
