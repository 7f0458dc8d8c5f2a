import type { Lexicon } from "./lexicon.ts";
import type { Hit, Reading } from "./reading.ts";
import { type DateToken, skipJoiners } from "./tokens.ts";

/** "上世纪90年代", "20世紀90年代": a decade in two digits behind its century. */
export function joinDecade(left: Hit, right: Hit): Hit | null {
  if (left.to !== right.from) return null;
  const decade = decadeOf(right.reading);
  if (decade === null) return null;
  if (left.reading.kind === "unit" && left.reading.unit === "century")
    return { ...right, from: left.from };
  const century = centuryOf(left.reading);
  if (century === null) return null;
  const value = `${century}${decade}`;
  return { ...right, from: left.from, reading: { kind: "fixed", value } };
}

/** "w latach 70. XIX wieku", "nei primi anni '60 del XIX secolo": the century behind its decade. */
export function joinCentury(
  tokens: readonly DateToken[],
  left: Hit,
  right: Hit,
  lexicon: Lexicon,
): Hit | null {
  const decade = decadeOf(left.reading);
  if (decade === null) return null;
  const stop = tokens[left.to]?.lower === "." ? left.to + 1 : left.to;
  if (skipJoiners(tokens, stop, lexicon) < right.from) return null;
  // "سبعينيات القرن الماضي"
  const { reading } = right;
  if (
    left.to === right.from &&
    reading.kind === "unit" &&
    reading.unit === "century" &&
    reading.shift === -1
  )
    return { ...left, to: right.to };
  const century = centuryOf(reading);
  if (century === null) return null;
  return { ...left, to: right.to, reading: { kind: "fixed", value: `${century}${decade}` } };
}

/** "9X" of "199X". */
function decadeOf(reading: Reading): string | null {
  return reading.kind === "fixed" ? (/^\d\d(\dX)$/u.exec(reading.value)?.[1] ?? null) : null;
}

/** "19" of "19XX". */
function centuryOf(reading: Reading): string | null {
  return reading.kind === "fixed" ? (/^(\d\d)XX$/u.exec(reading.value)?.[1] ?? null) : null;
}
