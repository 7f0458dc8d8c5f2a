import type { Languages } from "../languages/language.ts";
import { findDates } from "./dates/index.ts";
import { ownDay } from "./dates/own-day.ts";
import { findEntities } from "./entities/index.ts";
import { findQuantities } from "./quantities/index.ts";
import type { Annotated, DateMention, Edtf, QuantityMention, Tagged } from "./records.ts";

/** Finds the names, dates and quantities of all sentences, each list in text order. */
export function annotate(article: Tagged, languages: Languages): Annotated {
  const found = findDates(article, languages);
  const own = article.published === null ? ownDay(article, found, languages) : null;
  const dated = own === null ? article : datedBy(article, own.day);
  return {
    ...dated,
    entities: findEntities(dated, languages),
    dates: own?.dates ?? found,
    quantities: notDates(findQuantities(dated, languages), found),
  };
}

/**
 * Numbers apart from the years of dates, which only 1900 to 2099 show by themselves: "30 September 1882". Both in text
 * order, so that each date is looked at once.
 */
function notDates(
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[],
): QuantityMention[] {
  const days = dates.filter(({ type }) => type === "date");
  let next = 0;
  return quantities.filter(({ start, end, unit }) => {
    while (next < days.length && days[next]!.end <= start) next++;
    const day = days[next];
    return unit !== null || day === undefined || start < day.start || day.end < end;
  });
}

/** An undated article gets the day it tells of itself, with a note that says so. */
function datedBy(article: Tagged, day: Edtf): Tagged {
  const message = `taken to be of ${day}, the only day it names, whose weekday it names too`;
  return {
    ...article,
    published: day,
    publishedBasis: "text",
    notes: [...article.notes, { stage: "dates", message }],
  };
}
