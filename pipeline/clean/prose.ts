import weights from "../../models/clean.json" with { type: "json" };
import type { Line } from "./lines.ts";

/** What tells prose from furniture in a line, by name; each is 0 to about 1. */
export type Features = Readonly<Record<string, number>>;

/** The lines around which prose stands, worked out once a page. */
export interface Page {
  readonly lines: readonly Line[];
  /** Share of lines that read like sentences: near 1 where somebody has cleaned the text already. */
  readonly clean: number;
  /** How many lines are strong. */
  readonly strong: number;
  /** Per line, how many lines back and on the nearest strong line stands, at most 10. */
  readonly back: readonly number[];
  readonly on: readonly number[];
  /** The densest run of strong lines, as indexes. */
  readonly run: { readonly first: number; readonly last: number };
}

export function pageOf(lines: readonly Line[]): Page {
  const strong = lines.filter((line) => line.strong).length;
  const sentences = lines.filter(({ stop, size }) => stop && size > 40).length;
  const clean = sentences / Math.max(1, lines.length);
  const [back, on] = [distances(lines, 1), distances(lines, -1)];
  return { lines, clean, strong, back, on, run: densestRun(lines) };
}

const known: Features = weights;

/** How much a line reads like a sentence of the article, in logits: above 0 it is prose. */
export function proseScore(page: Page, index: number): number {
  let score = known["bias"]!;
  for (const [name, value] of Object.entries(featuresOf(page, index))) {
    score += value * (known[name] ?? 0);
  }
  return score;
}

export function featuresOf(page: Page, index: number): Features {
  return { ...shapeOf(page.lines[index]!), ...placeOf(page, index) };
}

function shapeOf(line: Line): Features {
  const { size, stop, common, words, text, folded } = line;
  const short = text.slice(0, 2_000);
  const digits = short.match(/\p{N}/gu)?.length ?? 0;
  const capitals = short.match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.length ?? 0;
  return {
    over25: step(size, 25),
    over40: step(size, 40),
    over60: step(size, 60),
    over90: step(size, 90),
    over180: step(size, 180),
    over400: step(size, 400),
    stop: Number(stop),
    stopAndOver40: Number(stop && size > 40),
    innerStops: Math.min(1, (short.match(/[.!?] \p{Lu}|[。！？]./gu)?.length ?? 0) / 3),
    commas: Math.min(1, (short.match(/[,،、,]/gu)?.length ?? 0) / 4),
    common: Math.min(1, 2 * common),
    commonOver25: step(common, 0.25),
    commonUnder8: Number(common < 0.08),
    capitals: Math.min(1, capitals / Math.max(1, words)),
    mostCapitals: step(capitals / Math.max(1, words), 0.6),
    allCapitals: Number(words > 1 && text.toUpperCase() === text && folded !== text),
    digits: Math.min(1, (4 * digits) / Math.max(1, short.length)),
    lowerStart: Number(/^\p{Ll}/u.test(text)),
    bullet: Number(/^[•*·▪►>\-–—]/u.test(text)),
    separator: Number(/[|»©►•]/u.test(text.slice(1))),
    address: Number(/https?:|www\.|@\p{L}/u.test(short)),
    colon: Number(/[:：]$/u.test(text)),
    question: Number(/[?？!！]["”»]?$/u.test(text)),
    quoted: Number(/["“”„«»「]/u.test(short)),
    unspaced: Number(words > 0 && line.size > 1.75 * text.length),
    oneWord: Number(words <= 2),
    fewWords: Number(words <= 5),
  };
}

function placeOf(page: Page, index: number): Features {
  const { lines, clean, back, on, run } = page;
  const { stop, size } = lines[index]!;
  return {
    ...near("before1", lines[index - 1]),
    ...near("after1", lines[index + 1]),
    ...near("before2", lines[index - 2]),
    ...near("after2", lines[index + 2]),
    back: back[index]! / 10,
    on: on[index]! / 10,
    between: Number(back[index]! <= 3 && on[index]! <= 3),
    beforeRun: Math.min(1, Math.max(0, run.first - index) / 6),
    afterRun: Math.min(1, Math.max(0, index - run.last) / 10),
    insideRun: Number(index >= run.first && index <= run.last),
    aboveRun: Number(index < run.first),
    belowRun: Number(index > run.last),
    clean,
    mostlyClean: step(clean, 0.7),
    cleanStart: index === 0 ? clean : 0,
    cleanEnd: index === lines.length - 1 ? clean : 0,
    sentenceOfClean: stop && size > 40 ? clean : 0,
  };
}

function near(name: string, line: Line | undefined): Features {
  return {
    [`${name}Missing`]: Number(line === undefined),
    [`${name}Strong`]: Number(line?.strong === true),
    [`${name}Stop`]: Number(line?.stop === true),
    [`${name}Size`]: Math.min(1, Math.log1p(line?.size ?? 0) / 6),
    [`${name}Common`]: Math.min(1, 2 * (line?.common ?? 0)),
  };
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

function step(value: number, at: number): number {
  return value > at ? 1 : 0;
}
