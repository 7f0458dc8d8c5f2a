import type { Day } from "./calendar.ts";

const RADIANS = Math.PI / 180;
/** Julian day of 1970-01-01, 0 h. */
const EPOCH = 2440587.5;
const MONTH = 29.530588861;
/** Universal time lags behind dynamical time by about 70 s in these decades. */
const LAG = 70 / 86_400;

/** Coefficients in days, and multiples of the sun's anomaly, the moon's anomaly and the moon's latitude. */
const TERMS: readonly (readonly [number, number, number, number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
];

/**
 * The day of the new moon nearest to a day, where clocks are `hours` ahead of universal time. By Meeus,
 * Astronomical Algorithms (1998), chapter 49, to about two minutes from 1900 to 2100; ICU's own moon errs by up to
 * ten, which puts the Chinese new year of 2027 and 2030 on the wrong side of midnight.
 */
export function newMoonNear(day: Day, hours: number): Day {
  const k = Math.round((day + 0.5 + EPOCH - 2451550.1) / MONTH);
  const centuries = k / 1236.85;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * centuries ** 2;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * centuries ** 2;
  const eccentricity = 1 - 0.002516 * centuries;
  let at = 2451550.09766 + MONTH * k + 0.00015437 * centuries ** 2;
  for (const [size, m, n, f] of TERMS) {
    const angle = m * sun + n * moon + f * latitude;
    at += size * eccentricity ** Math.abs(m) * Math.sin(angle * RADIANS);
  }
  return Math.floor(at - LAG + hours / 24 - EPOCH);
}
