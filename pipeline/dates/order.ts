import { type Day, parseDay } from "./calendar.ts";
import { isMonthFirst } from "./intl.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit, Reading } from "./reading.ts";

export type Order = "day" | "month";

/** What else is known of a text that has a date like 03/04/2014. */
export interface OrderEvidence {
  /** ISO 3166 region of the outlet. */
  readonly region?: string | undefined;
  /** Day of publication. */
  readonly reference: Day | null;
}

/**
 * Decides between day and month where digits leave both possible: as every clear date of the text has
 * it ("25/04/2014"), else as the region or the language writes. A language that is written both ways
 * is decided by the dates in words ("April 3" or "3 April"), then by a reading within a week of
 * the publication; where nothing decides, the year that both readings share is the value.
 */
export function settle(
  hits: readonly Hit[],
  lexicon: Lexicon,
  { region, reference }: OrderEvidence,
): readonly Hit[] {
  if (!hits.some(({ reading }) => isUnclear(reading))) return hits;
  const order =
    unanimous(hits.map(({ reading }) => (reading.kind === "fixed" ? reading.order : undefined))) ??
    (region === undefined ? null : orderIn(region)) ??
    (lexicon.pack.mixedOrder === true && !lexicon.regional
      ? unanimous(hits.map(({ written }) => written))
      : lexicon.order);
  return hits.map((found) => ({
    ...found,
    reading: decided(found.reading, order, lexicon.order, reference),
  }));
}

/** The order that all bear who bear one; null without any, or where they differ. */
function unanimous(orders: readonly (Order | undefined)[]): Order | null {
  const different = new Set(orders.filter((order) => order !== undefined));
  const [only] = different;
  return different.size === 1 ? only! : null;
}

/** How a region's own main language writes; null where the year comes first or the region is unknown to CLDR. */
export function orderIn(region: string): Order | null {
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  if (language === undefined || language === "und") return null;
  const locale = `${language}-${region}-u-ca-gregory`;
  return isMonthFirst(locale) ? "month" : isDayFirst(locale) ? "day" : null;
}

function isDayFirst(locale: string): boolean {
  const first = new Intl.DateTimeFormat(locale)
    .formatToParts(0)
    .find(({ type }) => type !== "literal");
  return first?.type === "day";
}

function isUnclear(reading: Reading): boolean {
  if (reading.kind === "day") return reading.unclear === true;
  return reading.kind === "fixed" && reading.alternatives !== undefined;
}

function decided(
  reading: Reading,
  order: Order | null,
  usual: Order,
  reference: Day | null,
): Reading {
  if (!isUnclear(reading)) return reading;
  if (reading.kind === "day") {
    if (order === null) return reading;
    const { unclear: _, month, date, ...rest } = reading;
    return order === usual ? { ...rest, month, date } : { ...rest, month: date, date: month };
  }
  if (reading.kind !== "fixed") return reading;
  const [first, second] = reading.alternatives as readonly [string, string];
  const chosen =
    order === null ? near([first, second], reference) : order === usual ? first : second;
  if (chosen === null) return { ...reading, value: first.slice(0, 4) };
  return {
    ...reading,
    value: chosen,
    alternatives: chosen === first ? [first, second] : [second, first],
  };
}

/** The one reading within a week of the publication. */
function near(readings: readonly string[], reference: Day | null): string | null {
  if (reference === null) return null;
  const close = readings.filter((day) => Math.abs(parseDay(day)! - reference) <= 7);
  return close.length === 1 ? close[0]! : null;
}
