import type { Line } from "./lines.ts";
import type { Label } from "./rules.ts";
import { shapeOf } from "./shape.ts";
import { termsOf, type Vocabulary, vocabularyOf } from "./terms.ts";

/** What the rules say of a line, as a number; 0 where they leave it open. */
const KINDS = { body: 0, title: 1, boilerplate: 2, comment: 3, caption: 4, byline: 5, dateline: 6 };
const [FRAGMENT, SHORT_LINE] = [7, 8];

/** The reason of short lines without a stop, most of them headings and menus. */
export const SHORT = "short and without a stop";

/** The lines of a page with what the rules say of them, and where prose stands; worked out once a page, the dearer parts when asked for. */
export interface Page {
  readonly lines: readonly Line[];
  readonly kinds: readonly number[];
  /** `shapeOf` the line; null beyond the page. */
  readonly shapeAt: (index: number) => readonly number[] | null;
  readonly terms: () => readonly (readonly number[])[];
  readonly vocabulary: () => Vocabulary;
  /** The index of the title; -1 without. */
  readonly title: number;
  /** Share of lines that read like sentences: near 1 where somebody has cleaned the text already. */
  readonly clean: number;
  /** Size of the strong line in the middle of all by size. */
  readonly usual: number;
  /** Per line, how many lines back and on the nearest strong line stands, at most 10. */
  readonly back: readonly number[];
  readonly on: readonly number[];
  /** The densest run of strong lines, as indexes. */
  readonly run: { readonly first: number; readonly last: number };
  /** Sums over the lines before an index. */
  readonly sums: Readonly<
    Record<"furniture" | "short" | "stops" | "size" | "common" | "strong", Float64Array>
  >;
}

/** Reads a page of lines; `labels` are what the rules say, null where they leave it open. */
export function pageOf(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  title: number,
): Page {
  const kinds = labels.map((label, i) => (i === title ? KINDS.title : kindOf(label)));
  const shapes: (readonly number[])[] = [];
  const terms = once(() => lines.map(termsOf));
  const sizes = lines.flatMap(({ strong, size }) => (strong ? [size] : [])).sort((a, b) => a - b);
  return {
    lines,
    kinds,
    shapeAt: (index) => {
      const line = lines[index];
      if (line === undefined) return null;
      shapes[index] ??= shapeOf(line);
      return shapes[index];
    },
    terms,
    vocabulary: once(() => vocabularyOf(lines, terms())),
    title,
    clean: cleanness(lines),
    usual: sizes[sizes.length >> 1] ?? 0,
    back: distances(lines, 1),
    on: distances(lines, -1),
    run: densestRun(lines),
    sums: {
      furniture: sumsOf(kinds, (kind) =>
        Number(kind === KINDS.boilerplate || kind === KINDS.comment),
      ),
      short: sumsOf(kinds, (kind) => Number(kind === SHORT_LINE)),
      stops: sumsOf(lines, ({ stop }) => Number(stop)),
      size: sumsOf(lines, ({ size }) => Math.log1p(size)),
      common: sumsOf(lines, ({ common }) => common),
      strong: sumsOf(lines, ({ strong }) => Number(strong)),
    },
  };
}

/** Share of lines that read like sentences. */
export function cleanness(lines: readonly Line[]): number {
  return lines.filter(isSentence).length / Math.max(1, lines.length);
}

export function isSentence({ stop, size }: Line): boolean {
  return stop && size > 40;
}

function kindOf(label: Label | null): number {
  if (label === null) return 0;
  if (label.reason === SHORT) return SHORT_LINE;
  return label.kind === "fragment" ? FRAGMENT : KINDS[label.kind];
}

function once<Value>(find: () => Value): () => Value {
  let found: Value | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

function sumsOf<Item>(list: readonly Item[], measure: (item: Item) => number): Float64Array {
  const sums = new Float64Array(list.length + 1);
  for (const [i, item] of list.entries()) sums[i + 1] = sums[i]! + measure(item);
  return sums;
}

function distances(lines: readonly Line[], step: 1 | -1): readonly number[] {
  const found = new Array<number>(lines.length).fill(10);
  let last = 10;
  for (let k = 0; k < lines.length; k++) {
    const i = step === 1 ? k : lines.length - 1 - k;
    found[i] = last;
    last = lines[i]!.strong ? 1 : Math.min(10, last + 1);
  }
  return found;
}

/** The run with the largest sum of sizes of strong lines, less 25 for every other line. */
function densestRun(lines: readonly Line[]): Page["run"] {
  let best = 0;
  let sum = 0;
  let start = 0;
  let run = { first: 0, last: -1 };
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += line.strong ? Math.min(line.size, 600) : -25;
    if (sum > best) {
      best = sum;
      run = { first: start, last: i };
    }
  }
  return run;
}
