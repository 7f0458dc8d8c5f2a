import type { Edtf } from "../records.ts";
import { dayOf, isoDay } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit } from "./reading.ts";
import { type DateToken, phraseAt } from "./tokens.ts";
import { skipJoiners } from "./words.ts";

/** A hit with its value. */
export interface Dated {
  readonly hit: Hit;
  readonly value: Edtf | null;
  readonly alternatives?: readonly Edtf[];
}

/** "Tuesday, October 28, 2014" and "Rabu (22/10/2014)" are one date each: the exact one decides. */
export function mergeWeekdays(tokens: readonly DateToken[], hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  for (const found of hits) {
    const last = merged.at(-1);
    const exact =
      found.reading.kind === "day" ||
      (found.reading.kind === "fixed" && found.reading.value.length === 10);
    if (last?.reading.kind === "weekday" && exact && isJoined(tokens, last.to, found.from)) {
      const bracket = tokens[found.from - 1]?.lower === "(" && tokens[found.to]?.lower === ")";
      merged[merged.length - 1] = { ...found, from: last.from, to: found.to + (bracket ? 1 : 0) };
    } else merged.push(found);
  }
  return merged;
}

/** "去年3月", "March of last year", "Maret tahun lalu": the year's words belong to the month beside them. */
export function mergeYears(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
): Hit[] {
  const merged: Hit[] = [];
  for (const found of hits) {
    const last = merged.at(-1);
    const touching = last !== undefined && skipJoiners(tokens, last.to, lexicon) >= found.from;
    const whole = touching ? (yearOf(last, found) ?? yearOf(found, last)) : null;
    if (last === undefined || whole === null) merged.push(found);
    else merged[merged.length - 1] = { ...whole, from: last.from, to: found.to };
  }
  return merged;
}

function yearOf({ reading, ...rest }: Hit, { reading: year }: Hit): Hit | null {
  if (year.kind !== "unit" || year.unit !== "year") return null;
  if (reading.kind !== "day" && (reading.kind !== "month" || reading.shift !== null)) return null;
  return { ...rest, reading: { ...reading, yearShift: year.shift } };
}

function isJoined(tokens: readonly DateToken[], from: number, to: number): boolean {
  return (
    to - from <= 2 &&
    tokens
      .slice(from, to)
      .every(({ lower }) => /^(?:[,(]|the|the|den|le|el)$/u.test(lower) || lower.length <= 3)
  );
}

/** Two dates with "and", "to" or a dash between them, behind "between" or "from", become one interval. */
export function mergeRanges(
  tokens: readonly DateToken[],
  dated: readonly Dated[],
  lexicon: Lexicon,
): Dated[] {
  const merged: Dated[] = [];
  for (const right of dated) {
    const last = merged.at(-1);
    const whole =
      (last && joinTwo(tokens, last, right, lexicon)) ?? joinDay(tokens, right, lexicon);
    if (whole === null) merged.push(right);
    else if (last !== undefined && whole.hit.from <= last.hit.from)
      merged[merged.length - 1] = whole;
    else merged.push(whole);
  }
  return merged;
}

function joinTwo(
  tokens: readonly DateToken[],
  left: Dated,
  right: Dated,
  lexicon: Lexicon,
): Dated | null {
  if (left.value === null || right.value === null) return null;
  if (left.value.includes("/") || right.value.includes("/") || left.value >= right.value)
    return null;
  const dash = right.hit.from - left.hit.to === 1 && /^[–—-]$/u.test(tokens[left.hit.to]!.lower);
  const connector = phraseAt(tokens, left.hit.to, lexicon.phrases.connectors);
  const joined =
    connector !== null &&
    skipJoiners(tokens, left.hit.to + connector.length, lexicon) >= right.hit.from;
  const opened = openerBefore(tokens, left.hit.from, lexicon);
  if (!dash && !(joined && opened >= 0)) return null;
  const from = opened >= 0 ? opened : left.hit.from;
  return {
    hit: { ...right.hit, from, modifier: null, relation: null, rule: "range" },
    value: `${left.value}/${right.value}`,
  };
}

/** "du 3 au 5 mai", "3–5 May 2014": the first day shares the month of the second. */
function joinDay(tokens: readonly DateToken[], right: Dated, lexicon: Lexicon): Dated | null {
  if (right.value === null || !/^\d{4}-\d{2}-\d{2}$/u.test(right.value)) return null;
  const { from } = right.hit;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const first = tokens[at]!;
    if (first.number === null || first.digits > 2) continue;
    const connector = phraseAt(tokens, at + 1, lexicon.phrases.connectors);
    const dash = at + 2 === from && /^[–—-]$/u.test(tokens[at + 1]!.lower);
    const joined =
      connector !== null && skipJoiners(tokens, at + 1 + connector.length, lexicon) >= from;
    const opened = openerBefore(tokens, at, lexicon);
    if (!dash && !(joined && opened >= 0)) return null;
    const [year, month] = right.value.split("-").map(Number) as [number, number];
    const day = dayOf(year, month, first.number);
    if (day === null || isoDay(day) >= right.value) return null;
    return {
      hit: {
        ...right.hit,
        from: opened >= 0 ? opened : at,
        rule: "range",
        modifier: null,
        relation: null,
      },
      value: `${isoDay(day)}/${right.value}`,
    };
  }
  return null;
}

function openerBefore(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const found = phraseAt(tokens, from, lexicon.phrases.openers);
    if (found !== null && skipJoiners(tokens, from + found.length, lexicon) >= at) return from;
  }
  return -1;
}
