import type { Lexicon } from "./lexicon.ts";
import { type Hit, isOtherDay, type Reading } from "./reading.ts";
import { type DateToken, lengthAt, phraseAt, skipJoiners } from "./tokens.ts";

/** "between Monday and Wednesday", "du 3 au 5 mai", "1914–1918", "3月から5月まで": two dates become one interval. */
export function joinRange(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  if (!isEnd(left.reading) || !isEnd(right.reading)) return null;
  if (!alike(tokens, left, right)) return null;
  const { phrases } = lexicon;
  const now = untilNow(tokens, left, right, lexicon);
  if (now !== null) return now;
  const dash = right.from - left.to === 1 && /^[–—~〜～-]$/u.test(tokens[left.to]!.lower);
  const reaches = (list: Lexicon["phrases"]["direct"]) => {
    const found = phraseAt(tokens, left.to, list);
    return found !== null && skipJoiners(tokens, left.to + found.length, lexicon) >= right.from;
  };
  const opened = openerBefore(tokens, left.from, lexicon);
  const closer = lengthAt(tokens, right.to, phrases.closers);
  const from = lexicon.pack.ranges?.endings?.includes(tokens[left.to - 1]!.ending) === true;
  if (from && closer > 0 && left.to === right.from) return ranged(left, right, opened, closer);
  const tied = (opened >= 0 || closer > 0) && reaches(phrases.connectors);
  const direct =
    reaches(phrases.direct) &&
    (opened >= 0 || closer > 0 || !(left.weak && right.weak) || bothYears(left, right));
  if (!dash && !direct && !tied) return null;
  if (dash && !mayDash(left, right)) return null;
  const weak =
    left.weak && right.weak && !bothYears(left, right) && !(tied && left.reading.kind !== "date");
  return { ...ranged(left, right, opened, closer), weak };
}

/** "from 2019 until now", "2019 से अब तक": since then. */
function untilNow(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  const { reading } = right;
  if (reading.kind !== "unit" || reading.shift !== 0) return null;
  if (reading.unit !== "second" && reading.unit !== "day") return null;
  const link = phraseAt(tokens, left.to, lexicon.phrases.connectors);
  if (link === null || skipJoiners(tokens, left.to + link.length, lexicon) < right.from)
    return null;
  const opened = openerBefore(tokens, left.from, lexicon);
  const closer = lengthAt(tokens, right.to, lexicon.phrases.closers);
  const direct = lengthAt(tokens, left.to, lexicon.phrases.direct) > 0;
  if (opened < 0 && closer === 0 && !direct) return null;
  const from = opened >= 0 ? opened : left.from;
  return { ...left, from, to: right.to + closer, relation: "since", weak: false };
}

function ranged(left: Hit, right: Hit, opened: number, closer: number): Hit {
  return {
    from: opened >= 0 ? opened : left.from,
    to: right.to + closer,
    reading: { kind: "range", from: sharing(left, right), to: right.reading },
    rule: "range",
    weak: false,
    modifier: null,
    relation: null,
    middle: { start: left.from, left: left.to, right: right.from, end: right.to },
  };
}

/** A bare number ends a range only behind a day, and before no noun: "from 2 to 3 per cent" is none. */
function alike(tokens: readonly DateToken[], left: Hit, right: Hit): boolean {
  if (right.weak && right.reading.kind === "unit" && right.reading.unit !== "second") return false;
  if (left.reading.kind === "weekday" && /^(?:month|unit)$/u.test(right.reading.kind)) return false;
  // "the year to October"
  if (left.reading.kind === "unit" && !/^(?:second|day)$/u.test(left.reading.unit))
    if (right.reading.kind !== "unit") return false;
  if (right.reading.kind !== "date" || !right.weak) return true;
  const { kind } = left.reading;
  const day =
    kind === "date" ||
    kind === "day" ||
    kind === "within" ||
    (kind === "fixed" && !isYear(left.reading));
  const next = tokens[right.to];
  return (
    day && !(kind === "date" && /^(?:por|per|pour|pro|prozent|percent)$/u.test(next?.lower ?? ""))
  );
}

/** "3–5 May", "1914–1918", "Monday–Friday", but two bare numbers may be a score. */
function mayDash(left: Hit, right: Hit): boolean {
  return left.reading.kind !== "date" || right.reading.kind !== "date";
}

function bothYears(left: Hit, right: Hit): boolean {
  return isYear(left.reading) && isYear(right.reading);
}

function isYear(reading: Reading): boolean {
  return reading.kind === "fixed" && /^\d{4}$/u.test(reading.value);
}

function isEnd(reading: Reading): boolean {
  switch (reading.kind) {
    case "fixed":
      return !reading.value.includes("/");
    case "day":
    case "date":
    case "month":
    case "weekday":
    case "within":
      return true;
    case "unit":
      return /^(?:second|day|week|month|year)$/u.test(reading.unit);
    case "holiday":
      return isOtherDay(reading);
    case "ordinal":
      return reading.unit === "week" || reading.unit === "quarter";
    default:
      return false;
  }
}

/** "۳ تا ۵ اسفند": a day that shares a month of another calendar with the second one. */
function sharing({ reading: from }: Hit, { reading: to, rule }: Hit): Reading {
  if (from.kind !== "date" || to.kind !== "holiday" || rule !== "other-day") return from;
  const date = String(from.date).padStart(2, "0");
  return { ...to, rule: to.rule.replace(/\d\d$/u, date) };
}

function openerBefore(tokens: readonly DateToken[], at: number, lexicon: Lexicon): number {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const found = phraseAt(tokens, from, lexicon.phrases.openers);
    if (found !== null && skipJoiners(tokens, from + found.length, lexicon) >= at) return from;
  }
  return -1;
}
