import type { Reading } from "./reading.ts";

type Grain = "day" | "week" | "month" | "year";

/** What a reading names, where something shorter may lie in it. */
export function grainOf(reading: Reading): Grain | null {
  switch (reading.kind) {
    case "day":
    case "date":
      return "day";
    case "fixed":
      return (
        ({ 4: "year", 7: "month", 10: "day" }[reading.value.length] as Grain | undefined) ?? null
      );
    case "month":
      return "month";
    case "unit":
    case "anaphor":
      return /^(?:day|week|month|year)$/u.test(reading.unit) ? (reading.unit as Grain) : null;
    case "within":
      return reading.inner.kind === "month" ? "month" : null;
    default:
      return null;
  }
}

/** What a reading must lie in to be complete. */
export function homesOf(reading: Reading): readonly Grain[] {
  switch (reading.kind) {
    case "month":
    case "season":
    case "holiday":
      return reading.shift === null ? ["year"] : [];
    case "day":
      return ["year"];
    case "date":
      return ["month"];
    case "weekday":
      return reading.shift === null ? ["week"] : [];
    case "ordinal":
      if (reading.unit === "weekday" || reading.unit === "weekend") return ["month"];
      return /^(?:week|day)$/u.test(reading.unit) ? ["month", "year"] : ["year"];
    case "first":
      return /^(?:month|quarter)$/u.test(reading.unit) ? ["year"] : ["month", "year"];
    case "unit":
      return reading.unit === "week" && reading.shift === 0 ? ["day"] : [];
    case "range":
      return homesOf(reading.to).filter((grain) => homesOf(reading.from).includes(grain));
    default:
      return [];
  }
}
