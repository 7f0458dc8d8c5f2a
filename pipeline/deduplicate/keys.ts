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

/** Integers for keys of all kinds; those of dates are found at any distance in time. */
export class KeyNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #concepts: number[] = [];
  #next = 0;
  readonly dates = new Set<number>();

  concept(id: number): number {
    this.#concepts[id] ??= this.#next++;
    return this.#concepts[id];
  }

  other(kind: Kind, text: string): number {
    const key = `${kind} ${text}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#next++;
      this.#numbers.set(key, number);
      if (kind === "date") this.dates.add(number);
    }
    return number;
  }
}

/** Concepts of the most telling words, names, numbers and the date; of an opening statement its story's names too. */
export function keysOf(profile: Profile, numbers: KeyNumbers): Keys {
  const { senses, entities, quantities, eventDate, lead, story, encoded } = profile;
  const roots = new Map<number, number>();
  for (const { term, meaning, weight } of senses) {
    const root = Math.sqrt(weight);
    if (meaning === null) roots.set(numbers.other("letters", term.roman.slice(0, 5)), root);
    else {
      for (let c = 0; c < Math.min(3, meaning.concepts.length); c++) {
        const key = numbers.concept(meaning.concepts[c]!);
        roots.set(key, Math.max(roots.get(key) ?? 0, root * meaning.weights[c]!));
      }
    }
  }
  for (const id of entities.keys()) roots.set(numbers.other("name", id), 1.5);
  for (const { max } of quantities) roots.set(numbers.other("number", String(max)), 1.5);
  if (eventDate !== null) roots.set(numbers.other("date", eventDate), 1);
  const telling = [...roots].sort(([a, p], [b, q]) => q - p || a - b).slice(0, KEYS);
  if (encoded !== null) {
    for (const band of bandsOf(encoded)) telling.push([numbers.other("band", band), BAND]);
  }
  const own = telling.length;
  if (lead >= OPENING) {
    const names = [...story].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).slice(0, STORY);
    for (const [id] of names) telling.push([numbers.other("story", id), 2]);
  }
  return { keys: telling.map(([key]) => key), roots: telling.map(([, root]) => root), own };
}
