import type { DateUnit } from "../../languages/contract/dates.ts";
import type { Edtf } from "../records.ts";
import { type Day, isoDays, isoYear, move, partsOf } from "./calendar.ts";
import type { Shift } from "./reading.ts";

/** The season just over, under way or ahead; a winter bears the year in which it begins. */
export function seasonNear(season: number, shift: Shift, reference: Day, future: boolean): Edtf {
  const { year, month } = partsOf(reference);
  const begins = (season - 20) * 3;
  const over = month > begins + 2;
  const begun = month >= begins;
  let of = year;
  if (shift === -1) of = over ? year : year - 1;
  else if (shift === 1) of = begun ? year + 1 : year;
  else if (shift === null) of = future ? (over ? year + 1 : year) : begun ? year : year - 1;
  return `${isoYear(of)}-${season}`;
}

/** "the last three days" end yesterday, "the next three" begin tomorrow; decades are whole ones. */
export function stretch(reference: Day, unit: DateUnit, count: number): Edtf | null {
  if (!Number.isInteger(count) || count === 0) return null;
  if (unit === "decade") {
    const first = Math.floor(partsOf(reference).year / 10) + (count < 0 ? count : 1);
    return `${isoYear(10 * first)}/${isoYear(10 * (first + Math.abs(count)) - 1)}`;
  }
  if (count < 0) return isoDays(move(reference, unit, count), reference - 1);
  return isoDays(reference + 1, move(reference, unit, count));
}
