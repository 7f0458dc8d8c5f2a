import { soundAlike } from "./sound.ts";
import { conceptOf, idfOf, type Meaning, PIVOT, tableOf } from "./tables.ts";
import { type Heard, type Term, termsOf } from "./terms.ts";

/** A content word with its meaning and weight. */
export interface Sense {
  readonly term: Term;
  readonly meaning: Meaning | null;
  /** idf: how much the word tells; less where its article uses it often. */
  readonly weight: number;
  /** The entity that the word names, in whole or in part. */
  readonly entity: string | null;
}

/** A word no table knows is a name or rare: it weighs like a rare concept. */
const UNKNOWN = 6;
/** Names repeat all over a story and tell it from others, not its statements from each other. */
const NAME = 4;
const NUMBER = 5;
/** Below this idf a word is grammar and is left out: "the", "de", "yang". */
const GRAMMAR = 1.7;
/** How much of the weight of a word hangs on its meaning being clear. */
const CLEAR = 0.4;
/** Translations seldom have a larger cosine: their meanings spread differently. */
const ALIKE = 0.6;

/** The content words of a text with what they mean. */
export function sensesOf(text: string, language: string): Sense[] {
  const english = isEnglish(language);
  const table = tableOf(language);
  return termsOf(text).flatMap((term) => {
    if (term.number) return [{ term, meaning: null, weight: NUMBER, entity: null }];
    const known = english ? withSynonyms(term.key) : table.get(term.key);
    const meaning = known ?? (term.name ? single(term.key) : null);
    const weight = known === undefined ? (term.key.length < 3 ? 1 : UNKNOWN) : weightOf(known);
    return weight < GRAMMAR
      ? []
      : [{ term, meaning, weight: Math.min(weight, UNKNOWN), entity: null }];
  });
}

/** The words of a name: equal to every word of the same entity's names, else by themselves; together they weigh like one name. */
export function nameSenses(name: string, entity: string, language: string): Sense[] {
  const terms = termsOf(name);
  const english = isEnglish(language);
  return terms.map((term) => {
    const known = english ? withSynonyms(term.key) : tableOf(language).get(term.key);
    return {
      term: { ...term, name: true },
      meaning: term.number ? null : (known ?? single(term.key)),
      weight: NAME / Math.sqrt(terms.length),
      entity,
    };
  });
}

function isEnglish(language: string): boolean {
  return language.split("-")[0] === PIVOT;
}

const englishCache = new Map<string, Meaning>();

/** An English word is its own concept, with the words that share translations beside it. */
function withSynonyms(key: string): Meaning {
  let meaning = englishCache.get(key);
  if (meaning === undefined) {
    const others = tableOf("en").get(key);
    const own = single(key);
    meaning = others === undefined ? own : blend(own, others);
    englishCache.set(key, meaning);
  }
  return meaning;
}

function single(key: string): Meaning {
  return { concepts: Int32Array.of(conceptOf(key)), weights: Float64Array.of(1) };
}

function blend(own: Meaning, others: Meaning): Meaning {
  const weights = Float64Array.from([1, ...others.weights.map((weight) => 0.5 * weight)]);
  const length = Math.hypot(...weights);
  return {
    concepts: Int32Array.from([own.concepts[0]!, ...others.concepts]),
    weights: weights.map((weight) => weight / length),
  };
}

/** The idf of what a word means, less where it may mean many things: its counterpart is then seldom found (en–zh AP +0.4). */
function weightOf({ concepts, weights }: Meaning): number {
  let sum = 0;
  let mass = 0;
  for (let i = 0; i < concepts.length; i++) {
    sum += weights[i]! * idfOf(concepts[i]!);
    mass += weights[i]!;
  }
  return (sum / mass) * Math.max(...weights) ** CLEAR;
}

/** For each word of either text how well its best counterpart in the other matches, 0 to 1. */
export function align(
  left: readonly Sense[],
  right: readonly Sense[],
): { readonly left: Float64Array; readonly right: Float64Array } {
  const best = { left: new Float64Array(left.length), right: new Float64Array(right.length) };
  const cosines = cosinesOf(left, right);
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      const alike = likeness(left[i]!, right[j]!, cosines[i * right.length + j]!);
      if (alike > best.left[i]!) best.left[i] = alike;
      if (alike > best.right[j]!) best.right[j] = alike;
    }
  }
  return best;
}

/** 0 to 1: equal numbers, the same letters, or by the cosine of the meanings. */
function likeness(a: Sense, b: Sense, cosine: number): number {
  if (a.entity !== null && a.entity === b.entity) return 1;
  if (a.term.number || b.term.number)
    return a.term.number === b.term.number && a.term.key === b.term.key ? 1 : 0;
  const alike = Math.max(
    a.term.roman === "" || b.term.roman === "" ? 0 : lettersAlike(a.term.roman, b.term.roman),
    heardAlike(a, b),
  );
  return cosine === 0 ? alike : Math.max(alike, Math.min(1, cosine / ALIKE));
}

/** Names of which at least one is not in Latin letters, by their sounds. */
function heardAlike(a: Sense, b: Sense): number {
  const [one, other] = [nameHeard(a), nameHeard(b)];
  if (one === null || other === null || (one.latin && other.latin)) return 0;
  return soundAlike(one.consonants, other.consonants);
}

function nameHeard({ term, meaning }: Sense): Heard | null {
  const { heard, name } = term;
  return heard && (heard.named || name || meaning === null) ? heard : null;
}

/** Names and cognates: the same word, or one that shares a long beginning. */
function lettersAlike(a: string, b: string): number {
  if (a === b) return 1;
  const most = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 4) return 0;
  let same = 0;
  while (a[same] === b[same] && same < a.length) same++;
  return same >= 4 && same >= 0.6 * most ? same / most : 0;
}

/** For each concept the last of the left text's entries with it, counted from 1, and for each entry the one before. */
let last = new Int32Array(1 << 16);
const before: number[] = [];

/** Cosines of the meanings of each left word with each right one, row by row; only words with a concept in common are visited. */
function cosinesOf(left: readonly Sense[], right: readonly Sense[]): Float64Array {
  const cosines = new Float64Array(left.length * right.length);
  const rows: number[] = [];
  const shares: number[] = [];
  left.forEach(({ meaning }, i) => {
    meaning?.concepts.forEach((concept, k) => {
      if (concept >= last.length) last = grown(last, concept);
      before[rows.length] = last[concept]!;
      shares[rows.length] = meaning.weights[k]!;
      last[concept] = rows.push(i * right.length);
    });
  });
  right.forEach(({ meaning }, j) => {
    meaning?.concepts.forEach((concept, k) => {
      for (let at = last[concept] ?? 0; at > 0; at = before[at - 1]!)
        cosines[rows[at - 1]! + j]! += shares[at - 1]! * meaning.weights[k]!;
    });
  });
  for (const { meaning } of left) for (const concept of meaning?.concepts ?? []) last[concept] = 0;
  return cosines;
}

function grown(list: Int32Array, index: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * index);
  longer.set(list);
  return longer;
}
