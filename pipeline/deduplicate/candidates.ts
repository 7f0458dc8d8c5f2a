import { daysBetween } from "./periods.ts";
import type { Profile } from "./profile.ts";

/** A claim is looked up under its rarest concepts only; commoner ones bring crowds and no finds. */
const KEYS = 24;
/** A key that more mentions have is no help. */
const CROWD = 5_000;
/** Distinct keys two mentions must share. */
const SHARED = 1;
/** Candidates compared with a mention, by shared rarity. */
const MOST = 60;
/** Days between articles of one story. */
const WINDOW = 45;

/** Pairs worth comparing, each once, as indices `[smaller, larger]`: never two of one article. Near-linear. */
export function* candidatePairs(
  profiles: readonly Profile[],
): Generator<readonly [number, number]> {
  const keys = profiles.map(keysOf);
  const postings = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of own.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [i]);
      else list.push(i);
    }
  });
  for (const [i, own] of keys.entries()) {
    const found = new Map<number, { shared: number; rarity: number }>();
    for (const key of own.keys()) {
      const list = postings.get(key)!;
      if (list.length > CROWD) continue;
      const rarity = Math.log(1 + profiles.length / list.length);
      for (const j of list) {
        if (j === i || profiles[j]!.articleId === profiles[i]!.articleId) continue;
        const sum = found.get(j);
        if (sum === undefined) found.set(j, { shared: 1, rarity });
        else {
          sum.shared++;
          sum.rarity += rarity;
        }
      }
    }
    const best = [...found]
      .filter(([j, { shared }]) => shared >= SHARED && inWindow(profiles[i]!, profiles[j]!))
      .sort(([a, p], [b, q]) => q.rarity - p.rarity || (profiles[a]!.id < profiles[b]!.id ? -1 : 1))
      .slice(0, MOST);
    for (const [j] of best) yield i < j ? [i, j] : [j, i];
  }
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

function inWindow(left: Profile, right: Profile): boolean {
  const days = daysBetween(left.published, right.published);
  return (
    days === null ||
    days <= WINDOW ||
    (left.eventDate !== null && left.eventDate === right.eventDate)
  );
}
