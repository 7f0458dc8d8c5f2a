import type { Line } from "./lines.ts";

/** How much a line reads like a sentence of the article: above 0 it is prose. */
export function proseScore(lines: readonly Line[], index: number): number {
  const line = lines[index]!;
  const { size, stop, common, words, text } = line;
  const near = [-1, 1].filter((step) => lines[index + step]?.strong).length;
  return (
    -2 +
    step(size, 40) +
    step(size, 60) +
    step(size, 90) * 0.5 +
    step(size, 180) +
    Number(stop) * 1.5 +
    step(common, 0.25) -
    Number(common < 0.08) * 1.2 -
    Number(words <= 2) * 2 -
    Number(words <= 5) +
    near * 0.5 -
    Number(/[|►»]|\s[-–]\s\S{1,30}$/u.test(text)) -
    Number(/^[•*·▪>]/u.test(text)) * 0.5
  );
}

function step(value: number, at: number): number {
  return value > at ? 1 : 0;
}
