import type { Reach } from "./bound.ts";
import { KeyNumbers, keysOf } from "./keys.ts";
import { COMPARED, OUTSIDE, type Scope, WINDOW, wholeScope } from "./scope.ts";
import { type Shelf, UNDATED } from "./shelf.ts";

/** A key that more mentions within the window have is no help. */
const CROWD = 5_000;
/**
 * Earlier mentions compared with one, those first that share most. Fewer cost clusters the links that their mean
 * needs: 16, and more only where they share half of what the first does, lower the F1 of story pairs from 58.7 to 50.8.
 */
const MOST = 60;
/**
 * Two mentions have at least this share of their idf in common, the geometric mean of both and a constant. Of
 * translated sentences that come out as the same it loses 1 %, and six of seven pairs that share a key.
 */
const SHARED = { share: 0.06, constant: 30 };

/** Two mentions worth comparing, as indices, the smaller first. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  /** Which of both has been compared with all it is compared with once the next pair has another. */
  readonly later: number;
  /** Share of the idf that they have in common, their stories left out: geometric mean of both and a constant. */
  readonly shared: number;
  /** Keys with a crowd were passed over: with fewer mentions this pair may not have been among those compared. */
  readonly crowded: boolean;
}

/**
 * Pairs worth comparing, each once: never two of one article. Near-linear. Asks for profiles in order of time, one
 * article after the other, and gives them up once the window has passed them.
 *
 * @param reach leaves out pairs that cannot be related
 */
export function* candidatePairs(
  shelf: Shelf,
  scope: Scope = wholeScope(shelf),
  reach: Reach | null = null,
): Generator<Pair> {
  const { order } = shelf;
  const days = Float64Array.from(order, (index) => shelf.days[index]!);
  const numbers = new KeyNumbers();
  const postings: Posting[] = [];
  const sums = new Sums(order.length);
  let past = 0;
  for (let at = 0; at < order.length; at++) {
    const since = days[at]! - WINDOW;
    for (; days[past]! < since; past++) if (days[past] !== UNDATED) shelf.release(order[past]!);
    const later = order[at]!;
    if (scope[later] === OUTSIDE) continue;
    const profile = shelf.profile(later);
    const { keys, roots, own } = keysOf(profile, numbers);
    sums.note(at, profile.mass);
    reach?.note(at, profile);
    let crowded = false;
    for (let k = 0; k < keys.length; k++) {
      postings[keys[k]!] ??= new Posting();
      const posting = postings[keys[k]!]!;
      if (scope[later] === COMPARED) {
        if (posting.seek(since, days) <= CROWD)
          posting.add(k < own ? sums.words : sums.stories, sums.touched, roots[k]!);
        else crowded = true;
      }
      posting.push(at, roots[k]!);
    }
    const counts = (earlier: number, shared: number) =>
      shelf.articles[order[earlier]!] !== shelf.articles[later] &&
      (reach === null || reach.holds(earlier, at, shared));
    for (const { at: earlier, shared } of sums.take(at, counts)) {
      const index = order[earlier]!;
      const [left, right] = index < later ? [index, later] : [later, index];
      yield { left, right, later, shared, crowded };
    }
  }
}

/** An earlier mention by its place in time, with what it shares in all and in words. */
interface Found {
  readonly at: number;
  readonly all: number;
  readonly shared: number;
}

/** What earlier mentions share with one; a place in time each. */
class Sums {
  readonly words: Float64Array;
  readonly stories: Float64Array;
  readonly touched: number[] = [];
  /** Roots of the mentions' idf. */
  readonly #roots: Float64Array;

  constructor(size: number) {
    this.words = new Float64Array(size);
    this.stories = new Float64Array(size);
    this.#roots = new Float64Array(size);
  }

  note(at: number, mass: number): void {
    this.#roots[at] = Math.sqrt(mass);
  }

  /** The mentions that share most, first those, and all sums back to 0. */
  take(at: number, counts: (earlier: number, shared: number) => boolean): Found[] {
    const { words, stories, touched } = this;
    const root = this.#roots[at]!;
    const found: Found[] = [];
    for (const earlier of touched) {
      const all = words[earlier]! + stories[earlier]!;
      const whole = root * this.#roots[earlier]! + SHARED.constant;
      const shared = words[earlier]! / whole;
      if (all >= SHARED.share * whole && all > 0 && counts(earlier, shared))
        found.push({ at: earlier, all, shared });
      words[earlier] = 0;
      stories[earlier] = 0;
    }
    touched.length = 0;
    return mostOf(found)
      .sort((a, b) => b.all - a.all || a.at - b.at)
      .slice(0, MOST);
  }
}

/** Those that can be among the first `MOST`: sorting all was half of the time where there are hundreds. */
function mostOf(found: Found[]): Found[] {
  if (found.length <= MOST) return found;
  const least = Float64Array.from(found, ({ all }) => all).sort()[found.length - MOST]!;
  return found.filter(({ all }) => all >= least);
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
    this.#addFrom(0, this.#undated, shared, touched, root);
    this.#addFrom(this.#first, this.#mentions.length, shared, touched, root);
  }

  #addFrom(from: number, to: number, shared: Float64Array, touched: number[], root: number): void {
    const [mentions, roots] = [this.#mentions, this.#roots];
    for (let at = from; at < to; at++) {
      const j = mentions[at]!;
      const sum = shared[j]!;
      if (sum === 0) touched.push(j);
      shared[j] = sum + root * roots[at]!;
    }
  }

  push(mention: number, root: number): void {
    this.#mentions.push(mention);
    this.#roots.push(root);
  }
}
