import { bandsOf } from "./encoded.ts";
import type { Profile } from "./profile.ts";

/** A claim is looked up under its most telling concepts only; commoner ones bring crowds and no finds. */
const KEYS = 24;
/** Names of its story under which an opening statement is looked up too: stories open with the same event in other words. */
const STORY = 8;
/** Alone enough for a comparison: statements that an encoder finds alike may share no word. */
const BAND = 3;
/** The first three statements of an article open it. */
const OPENING = 0.5;

/** Kinds of keys that are no concepts. */
type Kind = "band" | "date" | "letters" | "name" | "number" | "story";

/** What a mention is looked up under: integers, each with the root of what sharing it tells, in idf. */
export interface Keys {
  readonly keys: readonly number[];
  readonly roots: readonly number[];
  /** From here on the keys tell of the story, not of the mention. */
  readonly own: number;
}

/** Integers for keys of all kinds. */
export class KeyNumbers {
  readonly #numbers = new Map<Kind, Map<string, number>>();
  readonly #concepts: number[] = [];
  #next = 0;

  concept(id: number): number {
    this.#concepts[id] ??= this.#next++;
    return this.#concepts[id];
  }

  other(kind: Kind, text: string): number {
    let own = this.#numbers.get(kind);
    if (own === undefined) {
      own = new Map();
      this.#numbers.set(kind, own);
    }
    let number = own.get(text);
    if (number === undefined) {
      number = this.#next++;
      own.set(text, number);
    }
    return number;
  }
}

/** Concepts of the most telling words, names, numbers and the date; of an opening statement its story's names too. */
export function keysOf(profile: Profile, numbers: KeyNumbers): Keys {
  const { senses, entities, quantities, eventDate, lead, story, encoded } = profile;
  const all = new Telling();
  for (const { term, meaning, weight } of senses) {
    const root = Math.sqrt(weight);
    if (meaning === null) all.add(numbers.other("letters", term.roman.slice(0, 5)), root);
    else {
      for (let c = 0; c < Math.min(3, meaning.concepts.length); c++)
        all.add(numbers.concept(meaning.concepts[c]!), root * meaning.weights[c]!);
    }
  }
  for (const id of entities.keys()) all.add(numbers.other("name", id), 1.5);
  for (const { max } of quantities) all.add(numbers.other("number", String(max)), 1.5);
  if (eventDate !== null) all.add(numbers.other("date", eventDate), 1);
  const { keys, roots } = all.most(KEYS);
  const push = (key: number, root: number) => {
    keys.push(key);
    roots.push(root);
  };
  if (encoded !== null)
    for (const band of bandsOf(encoded)) push(numbers.other("band", band), BAND);
  const own = keys.length;
  if (lead >= OPENING) {
    const names = [...story].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).slice(0, STORY);
    for (const [id] of names) push(numbers.other("story", id), 2);
  }
  return { keys, roots, own };
}

/** Keys, each with the largest root it is given. */
class Telling {
  readonly #keys: number[] = [];
  readonly #roots: number[] = [];

  add(key: number, root: number): void {
    const at = this.#keys.indexOf(key);
    if (at < 0) {
      this.#keys.push(key);
      this.#roots.push(root);
    } else if (this.#roots[at]! < root) this.#roots[at] = root;
  }

  /** The keys with the largest roots; of equals those added first, so that it depends on the mention alone. */
  most(count: number): { keys: number[]; roots: number[] } {
    const roots = this.#roots;
    const order = roots.map((_, at) => at).sort((a, b) => roots[b]! - roots[a]!);
    const first = order.slice(0, count);
    return { keys: first.map((at) => this.#keys[at]!), roots: first.map((at) => roots[at]!) };
  }
}
