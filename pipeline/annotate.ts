import type { Languages } from "../languages/language.ts";
import { findDates } from "./dates/index.ts";
import { findEntities } from "./entities/index.ts";
import { findQuantities } from "./quantities/index.ts";
import type { Annotated, Tagged } from "./records.ts";

/** Finds the names, dates and quantities of all sentences, each list in text order. */
export function annotate(article: Tagged, languages: Languages): Annotated {
  return {
    ...article,
    entities: findEntities(article, languages),
    dates: findDates(article, languages),
    quantities: findQuantities(article, languages),
  };
}
