import type { Line } from "./lines.ts";
import type { Page } from "./page.ts";
import { overlapOf } from "./terms.ts";

/** Where a line stands on its page, in the order of `placeOf`. */
export const PLACE = [
  "position",
  "clean",
  "relativeSize",
  "back",
  "on",
  "beforeRun",
  "afterRun",
  "insideRun",
  "runShare",
  "overlap",
  "terms",
  "titleOverlap",
  "fromTitle",
  "furnitureAround",
  "shortAround",
  "stopsAround",
  "sizeAround",
  "commonAround",
  "furnitureSince",
  "furnitureUntil",
  "strongBefore",
  "strongShareBefore",
  "furnitureBefore",
  "furnitureAfter",
  "sameStart",
] as const;

/** Lines on either side that a line is compared with. */
const AROUND = 6;

/** The values of `PLACE` for a line: numbers of lines, and shares. */
export function placeOf(page: Page, index: number): readonly number[] {
  const { lines, clean, usual, back, on, run, sums, title } = page;
  const { size, start } = lines[index]!;
  const terms = page.terms()[index]!;
  const last = lines.length;
  const from = Math.max(0, index - AROUND);
  const to = Math.min(last, index + AROUND + 1);
  const around = Math.max(1, to - from - 1);
  const mean = (sum: Float64Array) =>
    (sum[to]! - sum[index + 1]! + sum[index]! - sum[from]!) / around;
  const before = Math.max(0, index - back[index]!);
  const after = Math.min(last, index + 1 + on[index]!);
  const { furniture, strong } = sums;
  return [
    start / lines[last - 1]!.end,
    clean,
    size / Math.max(1, usual),
    back[index]!,
    on[index]!,
    Math.max(0, run.first - index),
    Math.max(0, index - run.last),
    Number(index >= run.first && index <= run.last),
    (run.last - run.first + 1) / last,
    overlapOf(index, terms, page.vocabulary()),
    terms.length,
    titleOverlap(page, index),
    title < 0 ? -50 : Math.max(-20, Math.min(50, index - title)),
    mean(furniture),
    mean(sums.short),
    mean(sums.stops),
    mean(sums.size),
    mean(sums.common),
    furniture[index]! - furniture[before]!,
    furniture[after]! - furniture[index + 1]!,
    Math.min(20, strong[index]!),
    strong[index]! / Math.max(1, strong[last]!),
    furniture[index]!,
    furniture[last]! - furniture[index + 1]!,
    Number(sameStart(lines[index - 1], lines[index]!)) +
      Number(sameStart(lines[index + 1], lines[index]!)),
  ];
}

/** Share of the title's words that the line has; -1 without a title. */
function titleOverlap({ terms, title }: Page, index: number): number {
  const wanted = terms()[title];
  if (wanted === undefined || wanted.length === 0) return -1;
  const own = terms()[index]!;
  return wanted.filter((term) => own.includes(term)).length / wanted.length;
}

function sameStart(other: Line | undefined, { folded }: Line): boolean {
  const space = folded.indexOf(" ");
  const word = space < 0 ? folded : folded.slice(0, space + 1);
  return other?.folded.startsWith(word) === true;
}
