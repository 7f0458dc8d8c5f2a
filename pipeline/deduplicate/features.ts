import { align, type Best } from "./align.ts";
import { alike } from "./counts.ts";
import { closeness } from "./encoded.ts";
import type { Sense } from "./meaning.ts";
import { sharedNames } from "./named.ts";
import { figureKey, type Profile } from "./profile.ts";
import { residual } from "./residual.ts";

/** Idf from which on a longer text makes no difference. */
export const SIZE = 50;
/** Idf that both say from which on more makes no difference. */
export const MASS = 30;
/** Days from which on a longer time makes no difference. */
export const DAYS = 45;

/**
 * What a shared number tells where one side measures with it and the other counts: "for ten years", "lost ten points".
 * Clusters of eight stories P 86.6 → 88.8, of twelve P 89.4 → 89.9.
 */
const HALF_UNIT = 0.5;

/** What a pair is scored on; shares are 0 to 1, flags 0 or 1. */
export interface Features {
  /** How much of each text the other says, by what its words tell: mean, smaller and larger side. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** The same of words that are neither names nor numbers. */
  readonly words: number;
  readonly wordsLeast: number;
  /** What both say, in idf, up to `MASS`. */
  readonly mass: number;
  /** How much longer one text is: ln of the ratio. */
  readonly ratio: number;
  /** Idf of the shorter text, up to 50. */
  readonly size: number;
  /** Share of the entities of both that both name: see `sharedNames`. */
  readonly entities: number;
  /** Shared entities, one that few statements of the articles have counting more; at most 2. */
  readonly names: number;
  /** Only one side says when. */
  readonly undated: number;
  /** Both say when, and it is the same day or period. */
  readonly date: number;
  readonly numbers: number;
  readonly speaker: number;
  /** Both open an article, and the articles share at least three names. */
  readonly lead: number;
  /** What the words of either side say that the other does not, the smaller of both, up to 20. */
  readonly both: number;
  /** How alike what the words without a counterpart say in sum is, −1 to 1: see `residual`. */
  readonly residual: number;
  /** Days between the articles, ln up to 45. */
  readonly gap: number;
  /** Names that the smaller article's story shares with the other's. */
  readonly story: number;
}

/** All features of a pair; the same whichever side is first. */
export function featuresOf(left: Profile, right: Profile): Features {
  const best = align(left.words, right.words);
  const close = closeness(left.encoded, right.encoded);
  const found = foundOf(left, right);
  const [one, other] = [
    told(left.senses, best.left, close, found),
    told(right.senses, best.right, close, found),
  ];
  const all = [share(one.said, one.all), share(other.said, other.all)] as const;
  const words = [share(one.words, one.allWords), share(other.words, other.allWords)] as const;
  return {
    mean: mean(all),
    least: Math.min(...all),
    most: Math.max(...all),
    words: mean(words),
    wordsLeast: Math.min(...words),
    mass: Math.min(1, Math.min(one.said, other.said) / MASS),
    both: Math.min(1, Math.min(one.allWords - one.words, other.allWords - other.words) / 20),
    residual: residual(left.words, right.words, best),
    ...circumstances(left, right, best),
  };
}

/** What the words of a statement tell without its article. */
export type Worded = Pick<Profile, "language" | "found" | "senses" | "words">;

/** How much of the words that are neither names nor numbers the other text says, mean of both. */
export function sharedWords(left: Worded, right: Worded): number {
  const best = align(left.words, right.words);
  const found = foundOf(left, right);
  const [one, other] = [
    told(left.senses, best.left, null, found),
    told(right.senses, best.right, null, found),
  ];
  return mean([share(one.words, one.allWords), share(other.words, other.allWords)]);
}

/** How much of what two texts say of each other is found. */
export function foundOf(left: Worded, right: Worded): number {
  return left.language === right.language ? 1 : Math.min(left.found, right.found);
}

/** How much of each of two texts the other says as far as the tables tell, mean of both. */
export function translated(left: Profile, right: Profile): number {
  const best = align(left.words, right.words);
  const [one, other] = [told(left.senses, best.left, null), told(right.senses, best.right, null)];
  return mean([share(one.said, one.all), share(other.said, other.all)]);
}

/**
 * The features of all but the words.
 *
 * @param best null where words are not compared: see `sharedNames`
 */
export function circumstances(left: Profile, right: Profile, best: Best | null) {
  const common = inBoth(left.story, right.story);
  const days = Math.abs(left.day - right.day);
  return {
    ratio: Math.abs(Math.log((left.mass + 3) / (right.mass + 3))),
    size: Math.min(1, Math.min(left.mass, right.mass) / SIZE),
    ...factsOf(left, right, best),
    gap: Number.isNaN(days) ? 0 : Math.min(1, Math.log1p(days) / Math.log1p(DAYS)),
    lead: left.lead * right.lead * Math.min(1, common / 3),
    story: common / Math.max(1, Math.min(left.story.size, right.story.size)),
  };
}

function inBoth(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): number {
  let count = 0;
  for (const id of left.keys()) if (right.has(id)) count++;
  return count;
}

/** Names, dates, numbers and speaker of a pair. */
function factsOf(left: Profile, right: Profile, best: Best | null) {
  let rarity = 0;
  for (const id of left.entities.keys()) {
    if (!right.entities.has(id)) continue;
    rarity += 1 / Math.sqrt((left.story.get(id) ?? 1) * (right.story.get(id) ?? 1));
  }
  return {
    entities: sharedNames(left, right, best),
    names: Math.min(2, rarity),
    undated: (left.eventDate === null) === (right.eventDate === null) ? 0 : 1,
    date: left.eventDate !== null && left.eventDate === right.eventDate ? 1 : 0,
    numbers: sharedNumbers(left, right),
    speaker: sharedSpeaker(left, right),
  };
}

/** An exact number is found twice by chance far less often than one of one digit or one told all over an article. */
function sharedNumbers(left: Profile, right: Profile): number {
  let sum = 0;
  for (const one of left.quantities) {
    const other = right.quantities.find(
      (count) => count.former === one.former && alike(one, count),
    );
    if (other === undefined) continue;
    const told = left.figures.get(figureKey(one))! * right.figures.get(figureKey(other))!;
    const sure = (one.unit === null) === (other.unit === null) ? 1 : HALF_UNIT;
    sum += (sure * (Math.abs(one.max) < 10 && one.unit === null ? 0.3 : 1)) / Math.sqrt(told);
  }
  return Math.min(1, sum);
}

/** The same speaker, less where the articles quote nobody else. */
function sharedSpeaker(left: Profile, right: Profile): number {
  if (left.speaker === null || left.speaker !== right.speaker) return 0;
  return 1 / Math.sqrt(left.quoted * right.quoted);
}

/**
 * Idf of all words and of those that are neither names nor numbers, and how much of it the other text says: a word as
 * much as its counterpart and what an encoder says of both texts tell together, a name or number by itself.
 */
function told(senses: readonly Sense[], best: Float64Array, close: number | null, found = 1) {
  const sum = { said: 0, all: 0, words: 0, allWords: 0 };
  for (let i = 0; i < senses.length; i++) {
    const { term, weight } = senses[i]!;
    const plain = !term.name && !term.number;
    const said = weight * (plain && close !== null ? (best[i]! + close) / 2 : best[i]!);
    sum.said += said;
    sum.all += weight;
    if (!plain) continue;
    sum.words += said;
    sum.allWords += weight;
  }
  sum.said = Math.min(sum.all, sum.said / found);
  sum.words = Math.min(sum.allWords, sum.words / found);
  return sum;
}

const share = (said: number, all: number): number => (all === 0 ? 0 : said / all);

const mean = ([a, b]: readonly [number, number]): number => (a + b) / 2;
