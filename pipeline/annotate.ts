import type { Languages } from "../languages/language.ts";
import { findDates } from "./dates/index.ts";
import { ownDay } from "./dates/own-day.ts";
import { findEntities } from "./entities/index.ts";
import { findQuantities } from "./quantities/index.ts";
import type { Annotated, Tagged } from "./records.ts";

/** Finds the names, dates and quantities of all sentences, each list in text order. */
export function annotate(article: Tagged, languages: Languages): Annotated {
  const dated = withOwnDay(article, languages);
  return {
    ...dated,
    entities: findEntities(dated, languages),
    dates: findDates(dated, languages),
    quantities: findQuantities(dated, languages),
  };
}

/** An undated article gets the day it tells of itself, with a note that says so. */
function withOwnDay(article: Tagged, languages: Languages): Tagged {
  const day = article.published === null ? ownDay(article, languages) : null;
  if (day === null) return article;
  const message = `taken to be of ${day}, the only day it names, whose weekday it names too`;
  return {
    ...article,
    published: day,
    publishedBasis: "text",
    notes: [...article.notes, { stage: "dates", message }],
  };
}
