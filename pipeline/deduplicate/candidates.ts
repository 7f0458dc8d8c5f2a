import { KeyNumbers, keysOf } from "./keys.ts";
import { dayOf } from "./periods.ts";
import type { Shelf } from "./shelf.ts";

/** A key that more mentions within the window have is no help. */
const CROWD = 5_000;
/**
 * Earlier mentions compared with one, those first that share most. Fewer cost clusters the links that their mean
 * needs: 16, and more only where they share half of what the first does, lower the F1 of story pairs from 58.7 to 50.8.
 */
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

/** Two mentions worth comparing, as indices, the smaller first. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  /** Share of the idf that they have in common, their stories left out: geometric mean of both and a constant. */
  readonly shared: number;
  /** Keys with a crowd were passed over: with fewer mentions this pair may not have been among those compared. */
  readonly crowded: boolean;
}

/** Pairs worth comparing, each once: never two of one article. Near-linear; asks for profiles in order of time. */
export function* candidatePairs(shelf: Shelf): Generator<Pair> {
  const { mentions } = shelf;
  const days = Float64Array.from(mentions, ({ published }) => dayOrUndated(published));
  const articles = numbered(mentions.map(({ articleId }) => articleId));
  const numbers = new KeyNumbers();
  const postings: Posting[] = [];
  const roots = new Float64Array(mentions.length);
  const words = new Float64Array(mentions.length);
  const stories = new Float64Array(mentions.length);
  const order = inOrderOfTime(days);
  let past = 0;
  for (const i of order) {
    const since = days[i]! - WINDOW;
    for (; days[order[past]!]! < since; past++)
      if (days[order[past]!] !== UNDATED) shelf.release(order[past]!);
    const profile = shelf.profile(i);
    const { keys, roots: tell, own } = keysOf(profile, numbers);
    const touched: number[] = [];
    let crowded = false;
    roots[i] = Math.sqrt(profile.mass);
    for (let k = 0; k < keys.length; k++) {
      postings[keys[k]!] ??= new Posting();
      const posting = postings[keys[k]!]!;
      const always = numbers.dates.has(keys[k]!);
      if (posting.seek(always ? UNDATED : since, days) <= CROWD) {
        posting.add(k < own ? words : stories, touched, tell[k]!);
      } else crowded = true;
      posting.push(i, tell[k]!);
    }
    const found: Found[] = [];
    for (const j of touched) {
      if (words[j] === 0 && stories[j] === 0) continue;
      const whole = roots[i]! * roots[j]! + SHARED.constant;
      const all = words[j]! + stories[j]!;
      if (all >= SHARED.share * whole && articles[j] !== articles[i])
        found.push({ j, all, shared: words[j]! / whole });
      words[j] = 0;
      stories[j] = 0;
    }
    if (found.length > MOST) found.sort((a, b) => b.all - a.all || a.j - b.j);
    for (const { j, shared } of found.slice(0, MOST))
      yield { left: Math.min(i, j), right: Math.max(i, j), shared, crowded };
  }
}

/** An earlier mention with what it shares. */
interface Found {
  readonly j: number;
  readonly all: number;
  readonly shared: number;
}

/** Mentions of the past that a posting keeps at most before it forgets them. */
const PAST = 64;

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
    if (this.#first > this.#undated + PAST) this.#forget();
    return this.#undated + mentions.length - this.#first;
  }

  #forget(): void {
    const past = this.#first - this.#undated;
    this.#mentions.splice(this.#undated, past);
    this.#roots.splice(this.#undated, past);
    this.#first = this.#undated;
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

function dayOrUndated(published: string | null): number {
  const day = published === null ? Number.NaN : dayOf(published);
  return Number.isNaN(day) ? UNDATED : day;
}
