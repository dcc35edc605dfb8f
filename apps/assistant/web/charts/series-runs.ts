import type { Series } from "@tandem/core";

export type Point = Series["points"][number];

/** Points in runs of consecutive years, so that a missing year is drawn as a gap and not bridged by a line. */
export function consecutiveRuns(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
