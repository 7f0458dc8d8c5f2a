import { addClasses } from "./classes.ts";
import type { Features } from "./features.ts";
import type { NameInput } from "./name-features.ts";
import type { NameWord } from "./name-words.ts";

/** Where a word stands in a run of capitalised words: four times 0 at its beginning, 2 at its end, 1 between, plus the run's size less one, at most 3. */
function placeIn(from: number, to: number, i: number): number {
  return 4 * (i === from ? 0 : i === to ? 2 : 1) + Math.min(3, to - from);
}

/** A run of capitalised words as one of them sees it. */
interface Run {
  readonly before: NameWord;
  readonly first: NameWord;
  readonly last: NameWord;
  readonly behind: NameWord;
  /** See `placeIn`. */
  readonly place: number;
}

/** The run that token `at` stands in; null where it has no capital. */
export function runOf({ words, from: starts, to: ends }: NameInput, at: number): Run | null {
  const i = at + 2;
  if (!words[i]!.word.capital) return null;
  const from = starts[i]!;
  const to = ends[i]!;
  return {
    before: words[from - 1]!,
    first: words[from]!,
    last: words[to]!,
    behind: words[to + 1]!,
    place: placeIn(from, to, i),
  };
}

// What stands around and at the ends of a run tells the type of all of its words.

/** The word before a run. */
export function addRunBefore(f: Features, { word, sense, classes }: NameWord, place: number): void {
  f.two(60, word.lower, place);
  f.two(71, sense, place >> 2);
  addClasses(f, 93, classes, place >> 2);
}

/** The word behind a run. */
export function addRunBehind(f: Features, { word, sense, classes }: NameWord, place: number): void {
  f.two(61, word.lower, place);
  f.two(72, sense, place >> 2);
  addClasses(f, 96, classes, place >> 2);
}

/** The first word of a run. */
export function addRunFirst(f: Features, { word, sense, classes }: NameWord, place: number): void {
  f.two(62, word.lower, place >> 2);
  f.two(73, sense, place >> 2);
  addClasses(f, 99, classes, place >> 2);
}

/** The last word of a run. */
export function addRunLast(f: Features, { word, sense, classes }: NameWord, place: number): void {
  f.two(63, word.lower, place >> 2);
  f.two(66, word.suffix3, place >> 2);
  f.two(74, sense, place >> 2);
  addClasses(f, 102, classes, place >> 2);
}
