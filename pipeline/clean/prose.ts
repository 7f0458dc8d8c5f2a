import weights from "../../models/clean.json" with { type: "json" };
import { CAPITAL, characterClass, LETTER, MARK, NUMBER } from "../characters.ts";
import type { Line } from "./lines.ts";

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

/** How much a line reads like a sentence of the article, in logits: above 0 it is prose. */
export function proseScore(page: Page, index: number): number {
  let score = bias;
  for (const [k, value] of featuresOf(page, index).entries()) score += value * known[k]!;
  return score;
}

const { bias } = weights;

/** Names of the features, in the order of `featuresOf`. */
export const FEATURES: readonly (keyof typeof weights)[] = [
  "over25",
  "over40",
  "over60",
  "over90",
  "over180",
  "over400",
  "stop",
  "stopAndOver40",
  "innerStops",
  "commas",
  "common",
  "commonOver25",
  "commonUnder8",
  "capitals",
  "mostCapitals",
  "allCapitals",
  "digits",
  "lowerStart",
  "bullet",
  "separator",
  "address",
  "colon",
  "question",
  "quoted",
  "unspaced",
  "oneWord",
  "fewWords",
  ...(["before1", "after1", "before2", "after2"] as const).flatMap(
    (place) =>
      [
        `${place}Missing`,
        `${place}Strong`,
        `${place}Stop`,
        `${place}Size`,
        `${place}Common`,
      ] as const,
  ),
  "back",
  "on",
  "between",
  "beforeRun",
  "afterRun",
  "insideRun",
  "aboveRun",
  "belowRun",
  "clean",
  "mostlyClean",
  "cleanStart",
  "cleanEnd",
  "sentenceOfClean",
];

const known = FEATURES.map((name) => weights[name]);

/** What tells prose from furniture in a line, in the order of `FEATURES`; each is 0 to about 1. */
export function featuresOf(page: Page, index: number): readonly number[] {
  const { lines } = page;
  return [
    ...shapeOf(lines[index]!),
    ...near(lines[index - 1]),
    ...near(lines[index + 1]),
    ...near(lines[index - 2]),
    ...near(lines[index + 2]),
    ...placeOf(page, index),
  ];
}

function shapeOf(line: Line): readonly number[] {
  const { size, stop, common, words, text, folded } = line;
  const short = text.slice(0, 2_000);
  const { digits, capitals, commas, stops } = countSigns(short);
  return [
    step(size, 25),
    step(size, 40),
    step(size, 60),
    step(size, 90),
    step(size, 180),
    step(size, 400),
    Number(stop),
    Number(stop && size > 40),
    Math.min(1, stops / 3),
    Math.min(1, commas / 4),
    Math.min(1, 2 * common),
    step(common, 0.25),
    Number(common < 0.08),
    Math.min(1, capitals / Math.max(1, words)),
    step(capitals / Math.max(1, words), 0.6),
    Number(words > 1 && folded !== text && text.toUpperCase() === text),
    Math.min(1, (4 * digits) / Math.max(1, short.length)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^[•*·▪►>\-–—]/u.test(text)),
    Number(/[|»©►•]/u.test(text.slice(1))),
    Number(/https?:|www\.|@\p{L}/u.test(short)),
    Number(/[:：]$/u.test(text.slice(-1))),
    Number(/[?？!！]["”»]?$/u.test(text.slice(-2))),
    Number(/["“”„«»「]/u.test(short)),
    Number(words > 0 && size > 1.75 * text.length),
    Number(words <= 2),
    Number(words <= 5),
  ];
}

/** Digits, capitals at the start of words, commas, and stops with a sentence behind them. */
function countSigns(text: string) {
  let [digits, capitals, commas, stops, before] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const here = characterClass[unit]!;
    if ((here & NUMBER) > 0) digits++;
    if ((here & CAPITAL) > 0 && (before & (LETTER | MARK)) === 0) capitals++;
    before = here;
    if (here !== 0) continue;
    const sign = text.charAt(i);
    if (",،、".includes(sign)) commas++;
    else if ("。！？".includes(sign) && i + 1 < text.length) stops++;
    else if (".!?".includes(sign) && text.charAt(i + 1) === " ") {
      if ((characterClass[text.charCodeAt(i + 2)]! & CAPITAL) > 0) stops++;
    }
  }
  return { digits, capitals, commas, stops };
}

function placeOf(page: Page, index: number): readonly number[] {
  const { lines, clean, back, on, run } = page;
  const { stop, size } = lines[index]!;
  return [
    back[index]! / 10,
    on[index]! / 10,
    Number(back[index]! <= 3 && on[index]! <= 3),
    Math.min(1, Math.max(0, run.first - index) / 6),
    Math.min(1, Math.max(0, index - run.last) / 10),
    Number(index >= run.first && index <= run.last),
    Number(index < run.first),
    Number(index > run.last),
    clean,
    step(clean, 0.7),
    index === 0 ? clean : 0,
    index === lines.length - 1 ? clean : 0,
    stop && size > 40 ? clean : 0,
  ];
}

function near(line: Line | undefined): readonly number[] {
  if (line === undefined) return [1, 0, 0, 0, 0];
  const { strong, stop, size, common } = line;
  const length = Math.min(1, Math.log1p(size) / 6);
  return [0, Number(strong), Number(stop), length, Math.min(1, 2 * common)];
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
