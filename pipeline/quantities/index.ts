import type { Languages } from "../../languages/language.ts";
import type { QuantityMention, Tagged } from "../records.ts";

/** Every number with its unit, in text order. */
export function findQuantities(
  _article: Tagged,
  _languages: Languages,
): readonly QuantityMention[] {
  return [];
}
