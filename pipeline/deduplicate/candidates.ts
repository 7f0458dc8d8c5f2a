import type { Profile } from "./profile.ts";

/** A claim is looked up under its rarest concepts only; commoner ones bring crowds and no finds. */
const KEYS = 24;
/** A key that more mentions have is no help. */
const CROWD = 5_000;
/** Candidates compared with a mention, by shared rarity. */
const MOST = 60;
/** Days between articles of one story. */
const WINDOW = 45;

/** Mentions under one key: those with a day of publication in its order, and those without. */
interface Posting {
  readonly days: number[];
  readonly dated: number[];
  readonly undated: number[];
}

/** Pairs worth comparing, each once, as indices `[smaller, larger]`: never two of one article. Near-linear. */
export function* candidatePairs(
  profiles: readonly Profile[],
): Generator<readonly [number, number]> {
  const days = profiles.map(({ published }) => dayOf(published));
  const keys = profiles.map(keysOf);
  const postings = postingsOf(keys, days);
  const rarities = new Float64Array(profiles.length);
  const seen = new Set<number>();
  for (const [i, own] of keys.entries()) {
    const touched: number[] = [];
    for (const key of own.keys()) {
      const posting = postings.get(key)!;
      const size = posting.dated.length + posting.undated.length;
      if (size > CROWD) continue;
      const rarity = Math.log(1 + profiles.length / size);
      for (const j of near(posting, days[i]!, key.startsWith("d"))) {
        if (profiles[j]!.articleId === profiles[i]!.articleId) continue;
        if (rarities[j] === 0) touched.push(j);
        rarities[j]! += rarity;
      }
    }
    if (touched.length > MOST) {
      touched.sort(
        (a, b) => rarities[b]! - rarities[a]! || (profiles[a]!.id < profiles[b]!.id ? -1 : 1),
      );
    }
    for (const j of touched.slice(0, MOST)) {
      const [low, high] = i < j ? [i, j] : [j, i];
      const pair = low * profiles.length + high;
      if (seen.has(pair)) continue;
      seen.add(pair);
      yield [low, high];
    }
    for (const j of touched) rarities[j] = 0;
  }
}

function postingsOf(
  keys: readonly ReadonlyMap<string, number>[],
  days: readonly (number | null)[],
): ReadonlyMap<string, Posting> {
  const order = [...keys.keys()].sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const postings = new Map<string, Posting>();
  for (const i of order) {
    for (const key of keys[i]!.keys()) {
      let posting = postings.get(key);
      if (posting === undefined) {
        posting = { days: [], dated: [], undated: [] };
        postings.set(key, posting);
      }
      const day = days[i]!;
      if (day === null) posting.undated.push(i);
      else {
        posting.days.push(day);
        posting.dated.push(i);
      }
    }
  }
  return postings;
}

/** Mentions of the key within the window; all of them where a day is unknown or both name the same event date. */
function* near(
  { days, dated, undated }: Posting,
  day: number | null,
  sameDate: boolean,
): Generator<number> {
  yield* undated;
  if (day === null || sameDate) yield* dated;
  else {
    for (
      let at = lowerBound(days, day - WINDOW);
      at < dated.length && days[at]! <= day + WINDOW;
      at++
    ) {
      yield dated[at]!;
    }
  }
}

function lowerBound(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A full day as a number of days; null for anything less exact. */
function dayOf(published: string | null): number | null {
  const day =
    published === null || published.length < 10 ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(day) ? null : day / 86_400_000;
}

/** Names of its story under which an opening statement is looked up too: stories open with the same event in other words. */
const STORY = 8;
/** The first three statements of an article open it. */
const OPENING = 0.5;

/** Concepts of the rarest words, names, numbers and the date. */
function keysOf({
  senses,
  entities,
  quantities,
  eventDate,
  lead,
  story,
}: Profile): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { term, meaning, weight } of senses) {
    if (meaning === null) weights.set(`w${term.roman.slice(0, 5)}`, weight);
    else for (const concept of meaning.concepts.slice(0, 3)) weights.set(`c${concept}`, weight);
  }
  for (const id of entities.keys()) weights.set(`e${id}`, 9);
  for (const { value } of quantities) weights.set(`q${value}`, 8);
  if (eventDate !== null) weights.set(`d${eventDate}`, 4);
  const rarest = [...weights].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).slice(0, KEYS);
  if (lead < OPENING) return new Map(rarest);
  const names = [...story].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).slice(0, STORY);
  return new Map([...rarest, ...names.map(([id]) => [`s${id}`, 1] as const)]);
}
