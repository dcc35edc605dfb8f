import { isGap } from "@tandem/core";
import { type AirshedEmissions, type PathStart, totalEmissions } from "@tandem/core/paths";
import { noEmissions, plus } from "./emission-sums.ts";
import type { PathGrounds } from "./path-starts.ts";

type Sums = Pick<PathGrounds, "airsheds" | "nation">;

/** What replacing one place's estimate changes: all of it where nothing was known of the place. */
function difference(known: PathGrounds["starts"], { city }: PathStart): AirshedEmissions {
  const own = totalEmissions(city);
  const start = known.get(city.code);
  const estimated = start && !isGap(start) ? totalEmissions(start.city) : noEmissions;
  return plus(own, estimated, -1);
}

/**
 * The sums of airsheds and of the nation in which the places of a path emit what the path starts from, their own inventories
 * where they sent them: else an inventory would make the other places emit less or more.
 */
export function ownGrounds(
  { starts: known, airsheds, nation }: PathGrounds,
  starts: readonly PathStart[],
): Sums {
  return starts.reduce<Sums>(
    (sums, start) => {
      if (known.get(start.city.code) === start) return sums;
      const change = difference(known, start);
      const { airshed } = start.city;
      return {
        airsheds: { ...sums.airsheds, [airshed]: plus(sums.airsheds[airshed] ?? noEmissions, change) },
        nation: plus(sums.nation, change),
      };
    },
    { airsheds, nation },
  );
}
