import type { Page } from "./page.ts";
import { PLACE, placeOf } from "./place.ts";
import { SHAPE } from "./shape.ts";
import { loadTrees, scoreTrees } from "./trees.ts";

/** Of the lines around, the first so many values of `SHAPE` are looked at. */
const NEAR = 8;
const NEIGHBOURS = [-2, -1, 1, 2];

/** Names of the features, in the order of `featuresOf`. */
export const FEATURES: readonly string[] = [
  ...SHAPE,
  ...PLACE,
  ...NEIGHBOURS.flatMap((step) =>
    [...SHAPE.slice(0, NEAR), "kind"].map((name) => `${name}${step}`),
  ),
];

/** What tells prose from furniture in a line, in the order of `FEATURES`. */
export function featuresOf(page: Page, index: number): readonly number[] {
  const values = [...page.shapeAt(index)!, ...placeOf(page, index)];
  for (const step of NEIGHBOURS) {
    const shape = page.shapeAt(index + step);
    for (let k = 0; k < NEAR; k++) values.push(shape?.[k] ?? -1);
    values.push(page.kinds[index + step] ?? -1);
  }
  return values;
}

/** How much a line reads like a sentence of the article, in logits: above 0 it is prose. */
export function proseScore(page: Page, index: number): number {
  return scoreTrees(featuresOf(page, index), loadTrees());
}
