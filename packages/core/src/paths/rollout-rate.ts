import type { Measure } from "../measures/measure.ts";

/** What was not done earlier can be made up for at this multiple of the reach's own pace; an expert's. */
const catchUp = 2;

/**
 * How fast a measure can be rolled out: twice the steepest rise of its reach between two of its years. Unit: share of the
 * activity a year. A measure without a rise, as a user may send it, can be taken at once.
 */
export function rolloutRate({ reach }: Measure): number {
  let steepest = 0;
  reach.forEach(({ year, share }, index) => {
    const before = reach[index - 1];
    if (before) steepest = Math.max(steepest, (share - before.share) / (year - before.year));
  });
  return steepest > 0 ? catchUp * steepest : Number.POSITIVE_INFINITY;
}
