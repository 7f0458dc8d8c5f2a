import { joinCentury, joinDecade } from "./centuries.ts";
import { isDecimalMark } from "./find/numbers.ts";
import { grainOf, homesOf } from "./grain.ts";
import type { Lexicon } from "./lexicon.ts";
import { joinRange } from "./ranges.ts";
import { type Hit, isOtherDay, type Reading } from "./reading.ts";
import { type DateToken, phraseAt, skipJoiners } from "./tokens.ts";

/**
 * Joins neighbours that are one date: "Tuesday, October 28", "last year's third quarter", "去年3月",
 * "between Monday and Wednesday", "two weeks from tomorrow". Weak hits that found no neighbour stay weak.
 */
export function combine(
  tokens: readonly DateToken[],
  hits: readonly Hit[],
  lexicon: Lexicon,
): Hit[] {
  const stack: Hit[] = [];
  for (const found of hits) {
    stack.push(found);
    while (stack.length > 1) {
      const [left, right] = stack.slice(-2) as [Hit, Hit];
      const whole = join(tokens, left, right, lexicon);
      if (whole === null) break;
      stack.splice(-2, 2, whole);
    }
  }
  return onward(tokens, listed(tokens, stack, lexicon), lexicon);
}

function join(tokens: readonly DateToken[], left: Hit, right: Hit, lexicon: Lexicon): Hit | null {
  if (right.from - left.to > 5) return null;
  if (tokens[left.from]!.sentence !== tokens[right.from]!.sentence) return null;
  return (
    joinDecade(left, right) ??
    joinCentury(tokens, left, right, lexicon) ??
    joinPart(tokens, left, right, lexicon) ??
    joinWeekday(tokens, left, right, lexicon) ??
    joinWeekend(tokens, left, right, lexicon) ??
    joinWithin(tokens, left, right, lexicon) ??
    joinMoved(tokens, left, right, lexicon) ??
    joinRange(tokens, left, right, lexicon)
  );
}

function whole(left: Hit, right: Hit, reading: Reading, rule: string): Hit {
  return { ...right, from: left.from, to: right.to, reading, rule, weak: false };
}

/** "3 May in the morning", "am Abend des 3. Mai": the time belongs to the day beside it. */
function joinPart(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  const [part, day] = left.reading.kind === "part" ? [left, right] : [right, left];
  if (part.reading.kind !== "part" || day.weak || !isDay(day.reading)) return null;
  if (skipJoiners(tokens, left.to, lexicon) < right.from && right.from > left.to) return null;
  return { ...day, from: left.from, to: right.to };
}

/** "Tuesday, October 28, 2014", "Rabu (22/10/2014)", "Friday the 15th": the exact one decides. */
function joinWeekday(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  const [day, exact] = left.reading.kind === "weekday" ? [left, right] : [right, left];
  if (day.reading.kind !== "weekday" || day.reading.shift !== null) return null;
  const { reading } = exact;
  const lone = reading.kind === "date";
  const full =
    reading.kind === "day" ||
    isOtherDay(reading) ||
    (reading.kind === "unit" && reading.unit === "day" && exact === left) ||
    (reading.kind === "fixed" && /^\d{4}-\d\d-\d\d$/u.test(reading.value));
  // "sexta-feira, 24, …"
  const set = [right.from - 1, right.to].every((at) => tokens[at]?.lower === ",");
  if ((!full && !lone) || (lone && exact.weak && right.from > left.to && !set)) return null;
  // "Freitag 15 Uhr" is a time
  if (lone && exact.weak && isCounted(tokens, exact.to, lexicon)) return null;
  // "Monday 11-4" is a time, "Monday 11/4" a day
  if (exact.weak && exact.rule === "numbers" && tokens[exact.from + 1]!.lower === "-") return null;
  const between = tokens.slice(left.to, right.from);
  if (!between.every(({ lower }) => /^[,(/]$/u.test(lower) || /^\p{L}{1,3}$/u.test(lower)))
    return null;
  if (between.length > 2) return null;
  const bracket = tokens[right.from - 1]?.lower === "(" && tokens[right.to]?.lower === ")" ? 1 : 0;
  const dated = lone ? { ...reading, weekday: day.reading.weekday } : reading;
  const joined = whole(left, right, dated, "weekday-date");
  return { ...joined, to: right.to + bracket };
}

/** "the weekend of 14 March", "le week-end du 14 mars": the one of that day's week. */
function joinWeekend(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  const { reading: inner } = left;
  if (inner.kind !== "unit" || inner.unit !== "weekend" || inner.shift !== null) return null;
  const { reading: outer } = right;
  const day = outer.kind === "day" || (outer.kind === "fixed" && outer.value.length === 10);
  if (!day || right.weak || skipJoiners(tokens, left.to, lexicon) < right.from) return null;
  return whole(left, right, { kind: "within", outer, inner }, "within");
}

/** Whether the number before it counts or measures: a decimal, a sign, or any word but a preposition stands there. */
function isCounted(
  tokens: readonly DateToken[],
  at: number,
  { joiners, phrases }: Lexicon,
): boolean {
  const next = tokens[at]?.lower ?? "";
  // "Dienstag 11,4 Prozent", "Tuesday 12%"
  if (/^[%‰٪％$€£¥°]$/u.test(next) || isDecimalMark(tokens, at)) return true;
  if (!/^[\p{L}\p{Nd}:]/u.test(next) || joiners.has(next)) return false;
  const { connectors, openers, monthPrepositions, partsOfDay, before, after, until, since } =
    phrases;
  return ![connectors, openers, monthPrepositions, partsOfDay, before, after, until, since].some(
    (list) => phraseAt(tokens, at, list) !== null,
  );
}

function joinWithin(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  const gap = tokens.slice(left.to, right.from);
  const week = grainOf(left.reading) === "week" && right.reading.kind === "weekday";
  const open = gap.every(
    ({ lower }) =>
      lexicon.joiners.has(lower) ||
      /^['s的の의-]$/u.test(lower) ||
      (week && lower === ",") ||
      (lower === "." && lexicon.dayStop && lexicon.monthLeads && left.reading.kind === "fixed") ||
      (lower === "/" && right.reading.kind === "fixed" && left.reading.kind === "ordinal"),
  );
  const signs = !lexicon.spaced && skipJoiners(tokens, left.to, lexicon) >= right.from;
  if (!open && !signs) return null;
  const nested = (outer: Hit, inner: Hit): Hit | null => {
    // "up from a year earlier in February", "its highest level in two years in April"
    if (outer.from < inner.from && (outer.rule === "hence" || isAhead(outer))) return null;
    const grain = grainOf(outer.reading);
    const reading = lastOf(inner, outer, gap.length) ?? openingOf(inner, outer) ?? inner.reading;
    if (grain === null || !homesOf(reading).includes(grain)) return null;
    // "the week of March 6", but not "this week, on March 6"
    const tied = gap.length > 0 || lexicon.joiners.has(tokens[outer.from]!.lower);
    if (reading.kind === "unit" && (!inner.weak || inner.from > outer.from || !tied)) return null;
    // "killed 20 this month": a bare number needs a word that ties it
    if (reading.kind === "date" && inner.weak && gap.length === 0) return null;
    if (reading.kind === "date" && inner === right && (inner.weak || gap.length > 1)) return null;
    const joined = whole(
      left,
      right,
      { kind: "within", outer: outer.reading, inner: reading },
      "within",
    );
    // "the first half of the year", "the last Monday of the month"
    const counted =
      (inner.reading.kind === "ordinal" && inner.reading.number <= 5) || reading.kind === "first";
    return { ...joined, weak: inner.weak && outer.weak && !counted };
  };
  const month = shiftedMonth(left, right, gap.length);
  if (month !== null) return whole(left, right, month, "month");
  return nested(left, right) ?? nested(right, left);
}

/** "in two years", which counts from today. */
function isAhead({ rule, reading }: Hit): boolean {
  return rule === "counted-unit" && reading.kind === "unit" && (reading.shift ?? 0) > 0;
}

/** "el pasado mes de mayo": the month's own word is shifted. */
function shiftedMonth(left: Hit, right: Hit, gap: number): Reading | null {
  const { reading } = left;
  if (reading.kind !== "unit" || reading.unit !== "month" || left.weak || gap === 0) return null;
  return right.reading.kind === "month" && right.reading.shift === null
    ? { ...right.reading, shift: reading.shift }
    : null;
}

/** "the last week of May": "last" counts from the end of what follows. */
function lastOf({ reading, from }: Hit, outer: Hit, gap: number): Reading | null {
  if (from > outer.from || gap === 0) return null;
  if (reading.kind === "unit" && reading.shift === -1)
    return { kind: "ordinal", unit: reading.unit, number: -1 };
  if (reading.kind === "weekday" && reading.shift === -1)
    return { kind: "ordinal", unit: "weekday", number: -1, weekday: reading.weekday };
  return null;
}

/** "за девять месяцев 2026 года", "the nine months of 2026": months of a year by number are its first. */
function openingOf({ reading, from }: Hit, outer: Hit): Reading | null {
  const counted =
    reading.kind === "stretch" ? reading : reading.kind === "none" ? reading.count : undefined;
  if (counted?.unit !== "month" || from > outer.from) return null;
  const { unit, count } = counted;
  const year = outer.reading.kind === "fixed" && outer.reading.value.length === 4;
  return year && count > 1 && count < 12 ? { kind: "first", unit, count } : null;
}

/** "two weeks from tomorrow", "three days before Christmas", "明日から3週間". */
function joinMoved(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  const { phrases } = lexicon;
  const spans = (list: Lexicon["phrases"]["before"]) => {
    const found = phraseAt(tokens, left.to, list);
    return found !== null && left.to + found.length === right.from;
  };
  if (left.reading.kind === "none" && left.reading.count !== undefined && isDay(right.reading)) {
    const sign = spans(phrases.before) ? -1 : spans(phrases.after) || spans(phrases.since) ? 1 : 0;
    if (sign === 0) return null;
    const { unit, count } = left.reading.count;
    return whole(
      left,
      right,
      { kind: "moved", base: right.reading, unit, count: sign * count },
      "moved",
    );
  }
  // "2 días antes de hoy": what seemed to count from the last date counts from this one
  if (/^(?:hence|anaphor)$/u.test(left.rule) && isStep(left.reading) && isDay(right.reading)) {
    const of = skipJoiners(tokens, left.to, lexicon);
    if (of < right.from || (of === left.to && left.rule === "anaphor")) return null;
    const { unit, shift } = left.reading;
    return whole(left, right, { kind: "moved", base: right.reading, unit, count: shift }, "moved");
  }
  if (right.reading.kind !== "moved" && right.reading.kind !== "none") return null;
  if (!isDay(left.reading) || !(spans(phrases.sinceAfter) || spans(phrases.openers))) return null;
  // "condamné lundi de dix ans"
  if (lexicon.joiners.has(tokens[left.to]!.lower)) return null;
  const from = right.reading;
  if (from.kind === "none" && from.count === undefined) return null;
  const { unit, count } = from.kind === "none" ? from.count! : from;
  return whole(left, right, { kind: "moved", base: left.reading, unit, count }, "moved");
}

function isStep(reading: Reading): reading is Extract<Reading, { kind: "anaphor" }> {
  return reading.kind === "anaphor" && reading.shift !== 0;
}

function isDay(reading: Reading): boolean {
  if (reading.kind === "within") return isDay(reading.inner) || reading.inner.kind === "ordinal";
  if (reading.kind === "unit") return reading.unit === "day";
  return (
    reading.kind === "day" ||
    reading.kind === "date" ||
    reading.kind === "weekday" ||
    reading.kind === "holiday" ||
    (reading.kind === "fixed" && reading.value.length === 10)
  );
}

/** "April 24 and 25": a day that shares the month of the one before. */
function onward(tokens: readonly DateToken[], hits: Hit[], lexicon: Lexicon): Hit[] {
  for (let at = 1; at < hits.length; at++) {
    const [left, right] = [hits[at - 1]!, hits[at]!];
    const { reading } = left;
    if (right.reading.kind !== "date" || !right.weak || left.weak) continue;
    const day =
      reading.kind === "day" || (reading.kind === "within" && reading.outer.kind === "day");
    const link = phraseAt(tokens, left.to, lexicon.phrases.connectors);
    if (!day || link === null || left.to + link.length !== right.from) continue;
    if (/^\p{L}/u.test(tokens[right.to]?.lower ?? "")) continue;
    const shared: Reading = { kind: "within", outer: reading, inner: right.reading };
    hits[at] = { ...right, reading: shared, rule: "listed", weak: false };
  }
  return hits;
}

/** "18 and 19 June", "2., 3. und 4. Mai": days that share the month of the last. */
function listed(tokens: readonly DateToken[], hits: Hit[], lexicon: Lexicon): Hit[] {
  for (let at = hits.length - 2; at >= 0; at--) {
    const [left, right] = [hits[at]!, hits[at + 1]!];
    if (left.reading.kind !== "date" || right.weak) continue;
    const { reading } = right;
    const month =
      reading.kind === "day" ||
      (reading.kind === "within" && reading.inner.kind === "date") ||
      (reading.kind === "fixed" && reading.value.length === 10);
    const link = phraseAt(tokens, left.to, lexicon.phrases.connectors);
    const comma = tokens[left.to]?.lower === "," && left.to + 1 === right.from;
    if (!month || !(comma || (link !== null && left.to + link.length === right.from))) continue;
    const shared: Reading = { kind: "within", outer: reading, inner: left.reading };
    hits[at] = { ...left, reading: shared, rule: "listed", weak: false };
  }
  return hits;
}
