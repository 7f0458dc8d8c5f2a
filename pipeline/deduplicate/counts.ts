import { toAscii } from "../quantities/digits.ts";
import type { LedgerMention, QuantityMention } from "../records.ts";
import { covers } from "./facts.ts";

/** A number that a statement gives, `min` and `max` the same unless it is a range; the unit of a bare count is null. */
export interface Count {
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  /** As a person reads it: `20 to 30 %`. */
  readonly text: string;
  /** A number that counts nothing, as an hour ("7 p.m."), a rank ("15th") or a score ("10-6"). */
  readonly uncounted?: true;
  /** See `QuantityMention`. */
  readonly former?: true;
}

/** Two values of one unit are the same within 2 %: rounding differs between reports. */
const ROUNDING = 0.02;
/** Who converts miles to kilometres rounds as well: "1 to 4 inches" are "2 to 10 centimetres". */
const CONVERSION = 0.25;

/** Units of one kind, by what they are in the first of it. */
const SCALES: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  meter: ["meter", 1],
  kilogram: ["kilogram", 1],
  "kilometer per hour": ["kilometer per hour", 1],
  hectare: ["hectare", 1],
  liter: ["liter", 1],
  mile: ["meter", 1609.344],
  yard: ["meter", 0.9144],
  foot: ["meter", 0.3048],
  inch: ["meter", 0.0254],
  kilometer: ["meter", 1000],
  centimeter: ["meter", 0.01],
  millimeter: ["meter", 0.001],
  pound: ["kilogram", 0.45359237],
  ounce: ["kilogram", 0.02834952],
  gram: ["kilogram", 0.001],
  ton: ["kilogram", 1000],
  "mile per hour": ["kilometer per hour", 1.609344],
  acre: ["hectare", 0.40468564],
  gallon: ["liter", 3.78541178],
  "percentage point": ["percentage point", 1],
  "basis point": ["percentage point", 0.01],
};

/** The least and the most a quantity can be, as far as it says; null where it says neither. */
export function boundsOf({
  value,
  min,
  max,
}: QuantityMention): readonly [min: number, max: number] | null {
  const [from, to] = [value ?? min ?? max, value ?? max ?? min];
  return from === null || to === null ? null : [from, to];
}

/** Quantities, and whole numbers in digits that are none ("15th", the "6" of "10-6"); not those of dates. */
export function countsOf({
  text,
  start,
  quantities,
  dateText,
  entities,
}: LedgerMention): readonly Count[] {
  const taken = [...quantities, ...entities, ...(dateText === null ? [] : [dateText])];
  const given = quantities.flatMap((quantity) => {
    const bounds = boundsOf(quantity);
    if (bounds === null) return [];
    const count = countOf(...bounds, quantity.unit);
    return [quantity.former ? { ...count, former: true as const } : count];
  });
  const digits = [...text.matchAll(/(?<![\p{N}.,:/])\p{Nd}{1,3}(?![\p{N}:/]|[.,]\p{N})/gu)]
    .filter(({ index }) => !covers(taken, start + index))
    .map(([number]) => Number(toAscii(number)))
    .map((value) => ({ ...countOf(value, value, null), uncounted: true as const }));
  return [...given, ...digits];
}

/** Whole numbers in digits of any script, as "12", "5" and "2019" of "12.5 in 2019". */
export function numeralsOf(text: string): Set<number> {
  return new Set((text.match(/\p{Nd}+/gu) ?? []).map((digits) => Number(toAscii(digits))));
}

/** A number as matching sees it. */
export function countOf(min: number, max: number, unit: string | null): Count {
  const value =
    min === max ? grouped.format(min) : `${grouped.format(min)} to ${grouped.format(max)}`;
  return {
    min,
    max,
    unit,
    text: unit === null ? value : `${value} ${max === 1 ? unit : plural(unit)}`,
  };
}

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

const PLURALS: Readonly<Record<string, string>> = {
  foot: "feet",
  inch: "inches",
  century: "centuries",
};

/** `tonne` → `tonnes`, `mile per hour` → `miles per hour`; codes and signs stay. */
function plural(unit: string): string {
  const [head = "", ...rest] = unit.split(/ (?=per )/u);
  if (!/^[a-z][a-z ]+$/u.test(head)) return unit;
  return [PLURALS[head] ?? `${head}s`, ...rest].join(" ");
}

/**
 * Whether two numbers can be one: equal but for rounding, one inside the other's range or converted from
 * another unit. A bare number can have the other's unit ("Ann, 37," is 37 years old).
 */
export function alike(a: Count, b: Count): boolean {
  if (a.unit === b.unit || a.unit === null || b.unit === null) return within(a, b, ROUNDING);
  const [one, other] = [SCALES[a.unit], SCALES[b.unit]];
  if (one === undefined || other === undefined || one[0] !== other[0]) return false;
  return within(scaled(a, one[1]), scaled(b, other[1]), CONVERSION);
}

/** One hour on both clocks: 7 p.m. is 19 h, but 7 ships are not 19. */
export function sameHour(a: Count, b: Count): boolean {
  if (!a.uncounted && !b.uncounted) return false;
  return Math.max(a.max, b.max) <= 24 && a.min === a.max && Math.abs(a.min - b.max) === 12;
}

/** Whether two units measure one kind of thing; degrees can be of two scales. */
export function comparable(a: Count, b: Count): boolean {
  if (a.unit === "degree" || b.unit === "degree") return false;
  if (a.unit === b.unit || a.unit === null || b.unit === null) return true;
  return SCALES[a.unit] !== undefined && SCALES[a.unit]![0] === SCALES[b.unit]?.[0];
}

/** Whether two numbers can be values of one thing: both have a unit or none; and four dead say nothing against magnitude 4.6. */
export function ofOneKind(a: Count, b: Count): boolean {
  const whole = ({ min, max }: Count) => Number.isInteger(min) && Number.isInteger(max);
  return a.unit === null && b.unit === null
    ? whole(a) === whole(b)
    : a.unit !== null && b.unit !== null;
}

/** Whether the coarser of two numbers may be the other one rounded or cut: 1,160 of 1,159 or 1,166, but 1,155 is none of them. */
function isRounded(x: number, y: number): boolean {
  return x === y || Math.abs(x - y) < Math.max(stepOf(x), stepOf(y));
}

/** The place of the last digit of a number that is not 0: 10 for 1,160. */
function stepOf(value: number): number {
  const [digits = "", power = ""] = Math.abs(value).toExponential().split("e");
  return 10 ** (Number(power) + 1 - digits.replace(".", "").length);
}

type Range = Pick<Count, "min" | "max">;

const scaled = ({ min, max }: Range, factor: number) => ({ min: min * factor, max: max * factor });

function within(a: Range, b: Range, rounding: number): boolean {
  const near = (x: number, y: number) =>
    Math.abs(x - y) <= rounding * Math.max(Math.abs(x), Math.abs(y)) &&
    (rounding > ROUNDING || isRounded(x, y));
  if (a.min === a.max && b.min === b.max) return near(a.min, b.min);
  if (a.min === a.max) return b.min < a.min && a.max < b.max;
  if (b.min === b.max) return a.min < b.min && b.max < a.max;
  return near(a.min, b.min) && near(a.max, b.max);
}
