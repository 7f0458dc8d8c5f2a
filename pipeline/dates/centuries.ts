import type { Hit } from "./reading.ts";

/** "上世纪90年代", "20世紀90年代": a decade in two digits behind its century. */
export function joinDecade(left: Hit, right: Hit): Hit | null {
  if (left.to !== right.from || right.reading.kind !== "fixed") return null;
  const decade = /^\d\d(\dX)$/u.exec(right.reading.value);
  if (decade === null) return null;
  const { reading } = left;
  if (reading.kind === "unit" && reading.unit === "century") return { ...right, from: left.from };
  const century = reading.kind === "fixed" ? /^(\d\d)XX$/u.exec(reading.value) : null;
  if (century === null) return null;
  const value = `${century[1]}${decade[1]}`;
  return { ...right, from: left.from, reading: { kind: "fixed", value } };
}
