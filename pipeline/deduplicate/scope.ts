import { type Shelf, UNDATED } from "./shelf.ts";

/** Days between articles of one story. */
export const WINDOW = 30;

/** Neither compared nor found. */
export const OUTSIDE = 0;
/** Found by later mentions, but not compared with earlier ones. */
export const FOUND = 1;
/** Compared with earlier mentions. */
export const COMPARED = 2;

/** What the blocking does with each mention: one of the three above. */
export type Scope = Uint8Array;

/** Every mention is compared. */
export function wholeScope({ order }: Shelf): Scope {
  return new Uint8Array(order.length).fill(COMPARED);
}

/**
 * Compares the mentions that are new and those that have new ones among the earlier ones of their window; what others
 * are compared with is as it was. Those are found that lie within the window before a compared one.
 *
 * @param old 1 for mentions that were there before and are as they were
 */
export function scopeOf({ order, days }: Shelf, old: Uint8Array): Scope {
  const scope = new Uint8Array(order.length);
  let last = Number.NaN;
  let undated = false;
  for (const index of order) {
    if (old[index] === 0) last = days[index]!;
    // those without a day are the first, and compared with all
    if (last === UNDATED) undated = true;
    if (undated || days[index]! - last <= WINDOW) scope[index] = COMPARED;
  }
  let next = Number.NaN;
  for (const index of order.toReversed()) {
    if (scope[index] === COMPARED) next = days[index]!;
    else if (next - days[index]! <= WINDOW) scope[index] = FOUND;
    else if (days[index] === UNDATED && !Number.isNaN(next)) scope[index] = FOUND;
  }
  return scope;
}

/** Some of the mentions, for a thread of its own. */
export interface Stretch {
  /** In the order of the ids. */
  readonly indices: Uint32Array<ArrayBuffer>;
  /** What the blocking does with each of these. */
  readonly scope: Uint8Array<ArrayBuffer>;
}

/**
 * Splits all mentions into stretches of days, each with about as many to compare, and with those that they find. Their
 * edges together are those of the whole: each pair belongs to the stretch of the later mention.
 *
 * @param count stretches wanted; fewer where there are fewer days
 */
export function stretchesOf(
  { order, days }: Pick<Shelf, "order" | "days">,
  count: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0, k = 1; from < order.length; k++) {
    let to = Math.max(from + 1, Math.round((k * order.length) / count));
    while (to < order.length && days[order[to]!] === days[order[to - 1]!]) to++;
    const since = days[order[from]!]! - WINDOW;
    const scope = new Uint8Array(order.length);
    for (let at = 0; at < to; at++) {
      const day = days[order[at]!]!;
      if (at >= from) scope[order[at]!] = COMPARED;
      else if (day >= since || day === UNDATED) scope[order[at]!] = FOUND;
    }
    const within = (index: number) => scope[index] !== OUTSIDE;
    const indices = Uint32Array.from(scope.keys()).filter(within);
    stretches.push({ indices, scope: scope.filter((_, index) => within(index)) });
    from = to;
  }
  return stretches;
}
