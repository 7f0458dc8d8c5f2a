import { readFileSync } from "node:fs";
import { entriesIn } from "../files.ts";
import { align, type Words } from "./align.ts";
import type { Sense } from "./meaning.ts";
import { PIVOT } from "./tables.ts";
import { conceptsOf } from "./thesaurus.ts";

/** How much of a word's meaning is one of a pair of opposites at the least, and how much of that the other at the most. */
const CLEAR = 0.25;
const OTHER = 0.5;
/** From here on a word has a counterpart in the other statement and is no opposite of anything there. */
const COUNTERPART = 0.5;
/** How much of all other words both statements share, in the mean and at the least: 8 of 9 such pairs of our own stories. */
const FRAME = { mean: 0.45, least: 0.3 };
/** How much of its statement the word is at the least: of true translations, 6 in 4,264 have opposites somewhere, none so. */
const SLOT = 0.15;

/** A side of a pair of opposites. */
interface Side {
  readonly pair: number;
  readonly side: 0 | 1;
}

/** A side with the place of a word that is on it. */
interface Pole extends Side {
  readonly at: number;
}

/** The sides of pairs that each concept is on. */
let sides: ReadonlyMap<number, readonly Side[]> | undefined;

/** What is found for a word and for a statement, both of which come again and again. */
const known = new WeakMap<object, readonly Side[]>();
const stated = new WeakMap<Words, readonly Pole[]>();

/**
 * Whether two statements differ in a word and its opposite and share all else: "Varga stays mayor", "Varga resigned as
 * mayor".
 *
 * @param found share of what two texts say of each other that is found
 */
export function opposed(left: Words, right: Words, found: number): boolean {
  const [mine, theirs] = [polesOf(left), polesOf(right)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const hits = mine.flatMap((a) =>
    theirs.filter((b) => a.pair === b.pair && a.side !== b.side).map((b) => [a.at, b.at] as const),
  );
  if (hits.length === 0) return false;
  const best = align(left, right);
  const open = hits.filter(([a, b]) => best.left[a]! < COUNTERPART && best.right[b]! < COUNTERPART);
  if (open.length === 0) return false;
  const rest = [
    restOf(left, best.left, new Set(open.map(([a]) => a)), found),
    restOf(right, best.right, new Set(open.map(([, b]) => b)), found),
  ] as const;
  return (rest[0] + rest[1]) / 2 >= FRAME.mean && Math.min(...rest) >= FRAME.least;
}

/** How much of its other words the other statement says; 0 where they are all but all of it. */
function restOf(
  { senses }: Words,
  best: Float64Array,
  without: ReadonlySet<number>,
  found: number,
): number {
  let [said, all, slot] = [0, 0, 0];
  for (const [at, { weight }] of senses.entries()) {
    if (without.has(at)) slot += weight;
    else [said, all] = [said + weight * best[at]!, all + weight];
  }
  return all === 0 || slot < SLOT * (slot + all) ? 0 : Math.min(1, said / all / found);
}

function polesOf(words: Words): readonly Pole[] {
  let own = stated.get(words);
  if (own === undefined) {
    own = words.senses.flatMap((sense, at) => sidesOf(sense).map((side) => ({ ...side, at })));
    stated.set(words, own);
  }
  return own;
}

function sidesOf(sense: Sense): readonly Side[] {
  let own = known.get(sense.word);
  if (own === undefined) {
    own = readSides(sense);
    known.set(sense.word, own);
  }
  return own;
}

/** The sides that enough of what a word means is on, and not half as much of it on the other. */
function readSides({ meaning, entity }: Sense): Side[] {
  if (meaning === null || entity !== null) return [];
  sides ??= listSides();
  const shares = new Map<number, [number, number]>();
  let all = 0;
  for (const [at, concept] of meaning.concepts.entries()) {
    const share = meaning.weights[at]! ** 2;
    all += share;
    for (const { pair, side } of sides.get(concept) ?? []) {
      const own = shares.get(pair) ?? [0, 0];
      own[side] += share;
      shares.set(pair, own);
    }
  }
  return [...shares].flatMap(([pair, [a, b]]): Side[] => {
    const clear = Math.max(a, b) >= CLEAR * all && Math.min(a, b) <= OTHER * Math.max(a, b);
    return clear ? [{ pair, side: a > b ? 0 : 1 }] : [];
  });
}

function listSides(): ReadonlyMap<number, readonly Side[]> {
  const file = new URL(`../../languages/${PIVOT}/opposites.txt`, import.meta.url);
  const lines = entriesIn(readFileSync(file, "utf8"));
  const found = new Map<number, Side[]>();
  for (const [pair, line] of lines.entries()) {
    const [one = "", other = ""] = line.split(" | ");
    for (const [words, side] of [
      [one, 0],
      [other, 1],
    ] as const)
      for (const concept of conceptsOf(words))
        found.set(concept, [...(found.get(concept) ?? []), { pair, side }]);
  }
  return found;
}
