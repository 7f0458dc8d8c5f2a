import type { DateUnit } from "../../languages/contract/dates.ts";
import type { Edtf } from "../records.ts";
import { type Day, periodOf, unitAround } from "./calendar.ts";

/** How many of the dates mentioned last a phrase may lead back to. */
const REACH = 8;

/** Length of the shortest EDTF that names a unit: "the next day" leads back to no month, "that month" to no year. */
const LEAST: Partial<Record<DateUnit, number>> = {
  day: 10,
  weekend: 10,
  week: 10,
  month: 7,
  hour: 10,
  minute: 10,
  second: 10,
};

/** The opening dates of a text so far, as EDTF, the last one last. */
export class Told {
  private readonly values: Edtf[] = [];

  add(value: Edtf): void {
    if (this.values.push(value) > REACH) this.values.shift();
  }

  get last(): Edtf | null {
    return this.values.at(-1) ?? null;
  }

  /**
   * What a phrase like "that year" or "three days later" leads back to: the date mentioned last that names such a unit.
   * Days of a clause that is not about the `future` do not lead past the publication. Null without such a date.
   */
  before(unit: DateUnit, shift: number, reference: Day | null, future: boolean): Edtf | null {
    const named = this.values.filter((value) => value.length >= (LEAST[unit] ?? 4));
    const past = named.findLast((value) => {
      const opening = periodOf(value)?.[0];
      if (opening === undefined) return false;
      // a text calls its own month "this month", and no other date's
      if (reference !== null && shift === 0 && unit !== "day")
        return unitAround(opening, unit, 0) !== unitAround(reference, unit, 0);
      if (reference === null || future || shift <= 0 || unit !== "day") return true;
      return opening + shift <= reference;
    });
    return past ?? null;
  }
}
