/** Position of the sun, independent of any calendar library; for tests. */

/**
 * Ecliptic longitude of the sun minus the target, in degrees from -180 to 180. Low-precision formula of the
 * Astronomical Almanac, section C.
 * @param instant milliseconds since 1970, UTC
 */
export function degreesPast(target: number, instant: number): number {
  const days = instant / 86_400_000 + 2_440_587.5 - 2_451_545;
  const anomaly = ((357.528 + 0.985_600_3 * days) * Math.PI) / 180;
  const longitude = 280.46 + 0.985_647_4 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly);
  return ((((longitude - target + 180) % 360) + 360) % 360) - 180;
}
