import { responseSpecies } from "../air/response-names.ts";
import { airParameters } from "./air-coupling.ts";
import type { OriginRatios } from "./evaluate-path.ts";
import type { AirParameters, PathCity, PathProblem } from "./path-problem.ts";

/** Relative cut at which the coefficient of NH3 was read, and how much more it acts when all is gone. */
const ammonia = { readAt: 0.2, morePerUnit: 1.25 } as const;

/** NOx cut under which nitrate chemistry may give nothing where VOC limits it, and how much more it gives above. */
const nitrate = { idleUpTo: 0.35, steepness: 1.5 } as const;

function ammoniaFactor(cut: number): number {
  return cut <= 0 ? 1 : 1 + ammonia.morePerUnit * (cut - ammonia.readAt);
}

function nitrateFactor(cut: number): number {
  if (cut <= 0) return 1;
  return cut <= nitrate.idleUpTo ? 0 : (nitrate.steepness * (cut - nitrate.idleUpTo)) / cut;
}

/** PM2.5 with factors on the coefficients of NH3 and NOx that depend on how deep each is cut. */
function bentTo(
  { pm25 }: PathCity,
  { natural, coefficients, shares }: AirParameters,
  { ratios, idleNitrate }: { ratios: OriginRatios; idleNitrate: boolean },
): number {
  let change = 0;
  for (const origin of ["local", "region", "far"] as const) {
    for (const species of responseSpecies) {
      const cut = 1 - ratios[origin][species];
      let factor = 1;
      if (species === "nh3") factor = ammoniaFactor(cut);
      if (species === "nox" && idleNitrate) factor = nitrateFactor(cut);
      change += shares[origin] * coefficients[species] * factor * cut;
    }
  }
  const floor = Math.min(natural, pm25);
  return Math.max(floor, pm25 - (pm25 - floor) * change);
}

/**
 * PM2.5 where chemistry bends the linear response: NH3 acts less than in proportion at first and twice as much when all
 * is gone (GEOS-Chem, eastern China 2020: −3.55 % of PM2.5 for −20 %, −35.5 % for −100 %); NOx gives nothing up to a cut of
 * 35 % where VOC limits nitrate and half as much again above (upper), or acts as in the linear model (lower). A check on
 * the path, not part of its targets. Unit: µg/m³.
 */
export function bentPm25(
  city: PathCity,
  ratios: OriginRatios,
  problem: Pick<PathProblem, "air">,
): { readonly lower: number; readonly upper: number } {
  const parameters = airParameters(city.airshed, problem);
  const [idle, acting] = [true, false].map((idleNitrate) =>
    bentTo(city, parameters, { ratios, idleNitrate }),
  );
  return {
    lower: Math.min(idle ?? city.pm25, acting ?? city.pm25),
    upper: Math.max(idle ?? city.pm25, acting ?? city.pm25),
  };
}
