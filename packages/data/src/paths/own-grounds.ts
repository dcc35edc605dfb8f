import { isGap } from "@tandem/core";
import { type AirshedEmissions, type PathStart, totalEmissions } from "@tandem/core/paths";
import type { PathGrounds } from "./path-starts.ts";

const none: AirshedEmissions = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };

type Sums = Pick<PathGrounds, "airsheds" | "nation">;

/** What replacing one place's estimate changes: all of it where nothing was known of the place. */
function difference(known: PathGrounds["starts"], { city }: PathStart): AirshedEmissions {
  const own = totalEmissions(city);
  const start = known.get(city.code);
  const estimated = start && !isGap(start) ? totalEmissions(start.city) : none;
  return plus(own, estimated, -1);
}

function plus(a: AirshedEmissions, b: AirshedEmissions, times = 1): AirshedEmissions {
  return {
    co2: a.co2 + times * b.co2,
    so2: a.so2 + times * b.so2,
    nox: a.nox + times * b.nox,
    pm25: a.pm25 + times * b.pm25,
    voc: a.voc + times * b.voc,
    nh3: a.nh3 + times * b.nh3,
  };
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
        airsheds: { ...sums.airsheds, [airshed]: plus(sums.airsheds[airshed] ?? none, change) },
        nation: plus(sums.nation, change),
      };
    },
    { airsheds, nation },
  );
}
