import { readFileSync } from "node:fs";
import { entriesIn } from "../files.ts";
import type { Words } from "./align.ts";
import type { Sense } from "./meaning.ts";
import { PIVOT } from "./tables.ts";
import { conceptsOf } from "./thesaurus.ts";

/** How much of a word's meaning is on one side of a field at the least, and how much of that on another one at the most. */
const CLEAR = 0.25;
const OTHER = 0.5;
/** From here on a word has a counterpart in the other statement and is held against nothing there. */
export const COUNTERPART = 0.5;

/** A side of a field: a line of the list, and which of its groups. */
interface Side {
  readonly field: number;
  readonly side: number;
}

/** A side with the place of a word that is on it. */
export interface Pole extends Side {
  readonly at: number;
}

/**
 * A list of fields, each a line of groups of English words parted by bars, of which one statement holds one; every
 * language reads them through its translations.
 */
export class Fields {
  readonly #file: URL;
  /** The sides that each concept is on. */
  #sides: ReadonlyMap<number, readonly Side[]> | undefined;
  /** What is found for a word and for a statement, both of which come again and again. */
  readonly #known = new WeakMap<object, readonly Side[]>();
  readonly #stated = new WeakMap<Words, readonly Pole[]>();

  /** @param file of the pivot language */
  constructor(file: string) {
    this.#file = new URL(`../../languages/${PIVOT}/${file}`, import.meta.url);
  }

  polesOf(words: Words): readonly Pole[] {
    let own = this.#stated.get(words);
    if (own === undefined) {
      own = words.senses.flatMap((sense, at) =>
        this.#sidesOf(sense).map((side) => ({ ...side, at })),
      );
      this.#stated.set(words, own);
    }
    return own;
  }

  #sidesOf(sense: Sense): readonly Side[] {
    let own = this.#known.get(sense.word);
    if (own === undefined) {
      this.#sides ??= sidesIn(this.#file);
      own = readSides(sense, this.#sides);
      this.#known.set(sense.word, own);
    }
    return own;
  }
}

/** The sides that enough of what a word means is on, and not half as much of it on another one. */
function readSides(
  { meaning, entity }: Sense,
  sides: ReadonlyMap<number, readonly Side[]>,
): Side[] {
  if (meaning === null || entity !== null) return [];
  const fields = new Map<number, number[]>();
  let all = 0;
  for (const [at, concept] of meaning.concepts.entries()) {
    const share = meaning.weights[at]! ** 2;
    all += share;
    for (const { field, side } of sides.get(concept) ?? []) {
      const own = fields.get(field) ?? [];
      own[side] = (own[side] ?? 0) + share;
      fields.set(field, own);
    }
  }
  return [...fields].flatMap(([field, own]): Side[] => {
    const shares = Array.from(own, (share) => share ?? 0);
    const [most = 0, next = 0] = shares.toSorted((a, b) => b - a);
    const clear = most >= CLEAR * all && next <= OTHER * most;
    return clear ? [{ field, side: shares.indexOf(most) }] : [];
  });
}

function sidesIn(file: URL): ReadonlyMap<number, readonly Side[]> {
  const found = new Map<number, Side[]>();
  for (const [field, line] of entriesIn(readFileSync(file, "utf8")).entries())
    for (const [side, words] of line.split(" | ").entries())
      for (const concept of conceptsOf(words))
        found.set(concept, [...(found.get(concept) ?? []), { field, side }]);
  return found;
}
