import type { Languages } from "../../languages/language.ts";
import type { DateMention, Tagged } from "../records.ts";

/** Every date expression, in text order. */
export function findDates(_article: Tagged, _languages: Languages): readonly DateMention[] {
  return [];
}
