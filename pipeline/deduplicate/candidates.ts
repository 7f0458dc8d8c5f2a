import { KeyNumbers, keysOf } from "./keys.ts";
import type { Profile } from "./profile.ts";

/** A key that more mentions within the window have is no help. */
const CROWD = 5_000;
/** Earlier mentions compared with one, those first that share most. */
const MOST = 60;
/** Days between articles of one story. */
const WINDOW = 30;
/** In place of the day of mentions that are compared with those of all days. */
const UNDATED = Number.NEGATIVE_INFINITY;
/**
 * Two mentions have at least this share of their idf in common, the geometric mean of both and a constant. Of
 * translated sentences that come out as the same it loses 1 %, and six of seven pairs that share a key.
 */
const SHARED = { share: 0.06, constant: 30 };

/** Pairs worth comparing, each once, as indices `[smaller, larger]`: never two of one article. Near-linear. */
export function* candidatePairs(
  profiles: readonly Profile[],
): Generator<readonly [number, number]> {
  const days = Float64Array.from(profiles, ({ published }) => dayOf(published));
  const articles = numbered(profiles.map(({ articleId }) => articleId));
  const numbers = new KeyNumbers();
  const postings: Posting[] = [];
  const masses = new Float64Array(profiles.length);
  const shared = new Float64Array(profiles.length);
  for (const i of inOrderOfTime(days)) {
    const { keys, roots, mass } = keysOf(profiles[i]!, numbers);
    const touched: number[] = [];
    masses[i] = mass;
    for (let k = 0; k < keys.length; k++) {
      postings[keys[k]!] ??= new Posting();
      const posting = postings[keys[k]!]!;
      const since = numbers.dates.has(keys[k]!) ? Number.NEGATIVE_INFINITY : days[i]! - WINDOW;
      if (posting.seek(since, days) <= CROWD) {
        posting.add(shared, touched, roots[k]!);
      }
      posting.push(i, roots[k]!);
    }
    const found = touched.filter(
      (j) =>
        articles[j] !== articles[i] &&
        shared[j]! >= SHARED.share * (Math.sqrt(mass * masses[j]!) + SHARED.constant),
    );
    if (found.length > MOST) found.sort((a, b) => shared[b]! - shared[a]! || a - b);
    for (const j of found.slice(0, MOST)) {
      yield i < j ? [i, j] : [j, i];
    }
    for (const j of touched) shared[j] = 0;
  }
}

/** The mentions under one key that have been seen, in order of time, the undated first. */
class Posting {
  #mentions: number[] = [];
  #roots: number[] = [];
  #undated = 0;
  #first = 0;

  /** Moves past what is older than a day and returns how many are left. */
  seek(since: number, days: Float64Array): number {
    const mentions = this.#mentions;
    while (this.#undated < mentions.length && days[mentions[this.#undated]!] === UNDATED)
      this.#undated++;
    if (this.#first < this.#undated) this.#first = this.#undated;
    while (this.#first < mentions.length && days[mentions[this.#first]!]! < since) this.#first++;
    return this.#undated + mentions.length - this.#first;
  }

  add(shared: Float64Array, touched: number[], root: number): void {
    for (let at = 0; at < this.#mentions.length; at++) {
      if (at === this.#undated) at = this.#first;
      if (at >= this.#mentions.length) break;
      const j = this.#mentions[at]!;
      if (shared[j] === 0) touched.push(j);
      shared[j]! += root * this.#roots[at]!;
    }
  }

  push(mention: number, root: number): void {
    this.#mentions.push(mention);
    this.#roots.push(root);
  }
}

function inOrderOfTime(days: Float64Array): Uint32Array {
  return Uint32Array.from(days, (_, i) => i).sort((a, b) =>
    days[a] === days[b] ? a - b : days[a]! - days[b]!,
  );
}

function numbered(ids: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(ids, (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id)!;
  });
}

/** A full day as a number of days; UNDATED for anything less exact. */
function dayOf(published: string | null): number {
  const day =
    published === null || published.length < 10 ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(day) ? UNDATED : day / 86_400_000;
}
