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

/** Units of the calendar: within a date they count no length of time ("the first nine months of the year"). */
const CALENDAR: ReadonlySet<string | null> = new Set(["day", "week", "month", "year", "decade"]);

/** From day to day, as "within three months" and "the past five years" are counted: their length is told as well. */
const COUNTED = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u;

/**
 * Numbers apart from those of dates: years, which only 1900 to 2099 show by themselves ("30 September 1882"), and counts
 * of calendar units ("three years ago"). Both in text order, so that each date is looked at once.
 */
function notDates(
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[],
): QuantityMention[] {
  const days = dates.filter(({ type, value }) => type === "date" && value !== null);
  let next = 0;
  return quantities.filter(({ start, end, unit }) => {
    while (next < days.length && days[next]!.end <= start) next++;
    const day = days[next];
    if (day === undefined || start < day.start || day.end < end) return true;
    return unit !== null && (!CALENDAR.has(unit) || COUNTED.test(day.value!));
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
