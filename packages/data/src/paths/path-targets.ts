import { invalidInput, isGap } from "@tandem/core";
import { airLimit } from "@tandem/core/goals";
import type { CityTargets, PathMilestone, PathRequest } from "@tandem/core/paths";

type Wanted = PathRequest["milestones"][number];

/** The concentration that a target asks for, µg/m³. */
function limitOf({ year, pm25 }: Wanted, index: number): number | undefined {
  if (pm25 === undefined) return undefined;
  if ("max" in pm25) return pm25.max;
  const limit = airLimit({ standard: pm25.standard, pollutant: "pm25", metric: "annual", year });
  if (!isGap(limit)) return limit.value;
  throw invalidInput(`milestones[${index}].pm25.standard`, limit.reason, { standard: pm25.standard, year });
}

/** The milestones of a request for a number of cities; a target holds until a later milestone replaces it. */
export function pathMilestones({ milestones }: PathRequest, cities: number): readonly PathMilestone[] {
  let standing: CityTargets = {};
  return milestones.map((wanted, index) => {
    const pm25 = limitOf(wanted, index);
    const { co2 } = wanted;
    standing = {
      ...standing,
      ...(co2 && { co2Share: 1 + co2.changePercent / 100 }),
      ...(pm25 !== undefined && { pm25 }),
    };
    const targets = standing;
    return { year: wanted.year, targets: Array.from({ length: cities }, () => targets) };
  });
}
