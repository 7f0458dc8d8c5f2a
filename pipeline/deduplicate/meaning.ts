import { withoutIdioms } from "./idioms.ts";
import { partsOf } from "./parts.ts";
import { soundAlike } from "./sound.ts";
import { spelled } from "./spelling.ts";
import { conceptOf, idfOf, type Meaning, PIVOT, tableOf } from "./tables.ts";
import { type Heard, romanize, type Term, termsOf } from "./terms.ts";
import { listedMeaning } from "./translations.ts";

/** A content word with its meaning and weight. */
export interface Sense {
  /** The same object for senses that differ in weight alone. */
  readonly word: object;
  readonly term: Term;
  readonly meaning: Meaning | null;
  /** idf: how much the word tells; less where its article uses it often. */
  readonly weight: number;
  /** The entity that the word names, in whole or in part. */
  readonly entity: string | null;
}

/** A word no table knows is a name or rare: it weighs like a rare concept. */
export const UNKNOWN = 6;
/** Names repeat all over a story and tell it from others, not its statements from each other. */
const NAME = 4;
const NUMBER = 5;
/** Below this idf a word is grammar and is left out: "the", "de", "yang". */
export const GRAMMAR = 1.7;
/** How much of the weight of a word hangs on its meaning being clear. */
const CLEAR = 0.4;

/** A sense of a word; what can be equal is made once and kept, because much is found for it. */
export function newSense(sense: Omit<Sense, "word">): Sense {
  return { ...sense, word: sense };
}

type Senses = Map<Term, readonly Sense[]>;

/** Senses made before, by language; none for grammar. */
const made = new Map<string, Senses>();
/** Of one language; there is no end of words. */
const WORDS = 40_000;
/** Senses of the words of names, by language and entity. */
const named = new Map<string, Senses>();
/** Some 15 MB. */
const NAMES = 10_000;

/** What is kept under a key; at `most` keys all are forgotten, which changes no result. */
function kept<K, V>(all: Map<K, V>, key: K, most: number, make: () => V): V {
  let own = all.get(key);
  if (own === undefined) {
    if (all.size >= most) all.clear();
    own = make();
    all.set(key, own);
  }
  return own;
}

const ownOf = (all: Map<string, Senses>, key: string, most: number): Senses =>
  kept(all, key, most, () => new Map());

/** The content words of a text with what they mean. */
export function sensesOf(text: string, language: string): Sense[] {
  const own = ownOf(made, language, Number.POSITIVE_INFINITY);
  const plain = spelled(withoutIdioms(text, language), language);
  return termsOf(plain, tableOf(language)).flatMap((term) =>
    kept(own, term, WORDS, () => sensesIn(term, language)),
  );
}

function sensesIn(term: Term, language: string): Sense[] {
  if (term.number) return [newSense({ term, meaning: null, weight: NUMBER, entity: null })];
  const known = knownMeaning(term, language);
  const senses = known === undefined ? sensesOfParts(term, language) : [senseOf(term, known)];
  return senses.filter(({ weight }) => weight >= GRAMMAR);
}

function senseOf(term: Term, meaning: Meaning): Sense {
  return newSense({ term, meaning, weight: Math.min(weightOf(meaning), UNKNOWN), entity: null });
}

/** A word not in the table by the words it is made of, each for itself where they are more than two and no name. */
function sensesOfParts(term: Term, language: string): Sense[] {
  const table = tableOf(language);
  const parts = partsOf(term.folded, table).map((key) => ({ key, meaning: table.get(key)! }));
  if (parts.length > 2 && !term.name)
    return parts.map(({ key, meaning }) => senseOf(plainTerm(key), meaning));
  if (parts.length > 0) return [senseOf(term, sum(parts.map(({ meaning }) => meaning)))];
  const meaning = term.name ? single(term.key) : null;
  const weight = term.key.length < 3 ? 1 : UNKNOWN;
  return [newSense({ term, meaning, weight, entity: null })];
}

const plainTerm = (key: string): Term => ({
  key,
  folded: key,
  roman: romanize(key),
  name: false,
  number: false,
});

/** The words of a name: equal to every word of the same entity's names, else by themselves; together they weigh like one name. */
export function nameSenses(name: string, entity: string, language: string): Sense[] {
  const terms = termsOf(spelled(name, language), tableOf(language));
  const weight = NAME / Math.sqrt(terms.length);
  const senseIn = (term: Term) => {
    const meaning = term.number ? null : (knownMeaning(term, language) ?? single(term.key));
    return [newSense({ term: { ...term, name: true }, meaning, weight, entity })];
  };
  const own = ownOf(named, `${language} ${entity}`, NAMES);
  return terms.flatMap((term) =>
    kept(own, term, WORDS, () => senseIn(term)).map((sense) => ({ ...sense, weight })),
  );
}

function knownMeaning({ key, folded }: Term, language: string): Meaning | undefined {
  if (isEnglish(language)) return withSynonyms(key);
  return listedMeaning(folded, language) ?? tableOf(language).get(key);
}

function isEnglish(language: string): boolean {
  return language.split("-")[0] === PIVOT;
}

const englishCache = new Map<string, Meaning>();

/** An English word is its own concept, with the words that share translations beside it. */
function withSynonyms(key: string): Meaning {
  let meaning = englishCache.get(key);
  if (meaning === undefined) {
    const others = tableOf(PIVOT).get(key);
    const own = single(key);
    meaning = others === undefined ? own : blend(own, others);
    englishCache.set(key, meaning);
  }
  return meaning;
}

function single(key: string): Meaning {
  return { concepts: Int32Array.of(conceptOf(key)), weights: Float64Array.of(1) };
}

/** What several words say together. */
function sum(meanings: readonly Meaning[]): Meaning {
  const total = new Map<number, number>();
  for (const { concepts, weights } of meanings) {
    concepts.forEach((concept, i) => {
      total.set(concept, (total.get(concept) ?? 0) + weights[i]!);
    });
  }
  const heaviest = [...total].sort(([, a], [, b]) => b - a);
  const length = Math.hypot(...total.values());
  return {
    concepts: Int32Array.from(heaviest, ([concept]) => concept),
    weights: Float64Array.from(heaviest, ([, weight]) => weight / length),
  };
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

/** Names of which at least one is not in Latin letters, by their sounds. */
export function heardAlike(a: Sense, b: Sense): number {
  const [one, other] = [nameHeard(a), nameHeard(b)];
  if (one === null || other === null || (one.latin && other.latin)) return 0;
  return soundAlike(one.consonants, other.consonants);
}

export function nameHeard({ term, meaning }: Sense): Heard | null {
  const { heard, name } = term;
  return heard && (heard.named || name || meaning === null) ? heard : null;
}

/** Letters that cognates share at the least. */
export const BEGINNING = 4;

/** Names and cognates: the same word, or one that shares a long beginning. */
export function lettersAlike(a: string, b: string): number {
  if (a === b) return 1;
  const most = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < BEGINNING) return 0;
  let same = 0;
  while (a[same] === b[same] && same < a.length) same++;
  return same >= BEGINNING && same >= 0.6 * most ? same / most : 0;
}
