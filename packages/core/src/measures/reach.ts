import type { Measure } from "./measure.ts";

/** What `reach` of a measure counts from: its shares are beyond what was done by this year. */
export const reachStartYear = 2020;

function reachSinceStart(points: Measure["reach"], year: number): number {
  const after = points.findIndex((point) => point.year >= year);
  if (after === -1) return points.at(-1)?.share ?? 0;
  const high = points[after];
  const low = points[after - 1] ?? { year: reachStartYear, share: 0 };
  if (high === undefined || year <= low.year) return low.share;
  return low.share + ((year - low.year) / (high.year - low.year)) * (high.share - low.share);
}

/**
 * The greatest share of its activity that a measure can have in a year, beyond what was done by the base year.
 *
 * Formula: r is the reach beyond 2020: straight lines between its points, from 0 in 2020 to the first of them, level
 * after the last. With b the base year: (r(year) − r(b)) ÷ (1 − r(b)), that is, of what was not yet done in b; a base year
 * up to 2020 has r = 0. Not below 0; 0 where everything was done (r(b) = 1). Unit: share from 0 to 1.
 * It assumes that a city did by its base year what the reach says: a local share done is better.
 */
export function reachIn(measure: Pick<Measure, "reach">, year: number, baseYear: number): number {
  const done = reachSinceStart(measure.reach, baseYear);
  if (done >= 1) return 0;
  return Math.max(0, (reachSinceStart(measure.reach, year) - done) / (1 - done));
}
