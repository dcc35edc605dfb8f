import type { RandomStream } from "../random/random-stream.ts";
import type { AirResponseInput } from "./air-response.method.ts";
import type { RegionResponse } from "./region-response.ts";
import { triangular } from "./triangular.ts";

type Shares = AirResponseInput["shares"];
type Coefficients = AirResponseInput["coefficients"];

/** Central transport shares of a region. */
export function centralShares(ranges: RegionResponse["shares"]["value"]): Shares {
  return { local: ranges.local.central, region: ranges.region.central, far: ranges.far.central };
}

/** Central coefficients of a region. */
export function centralCoefficients(ranges: RegionResponse["coefficients"]["value"]): Coefficients {
  const { so2, nox, pm25, nh3, voc } = ranges;
  return { so2: so2.central, nox: nox.central, pm25: pm25.central, nh3: nh3.central, voc: voc.central };
}

/** Transport shares drawn from their ranges, scaled to add up to 1. */
export function drawnShares(ranges: RegionResponse["shares"]["value"], random: RandomStream): Shares {
  const local = triangular(ranges.local, random);
  const region = triangular(ranges.region, random);
  const far = triangular(ranges.far, random);
  const sum = local + region + far;
  return { local: local / sum, region: region / sum, far: far / sum };
}

/** Coefficients drawn from their ranges, scaled to add up to 1. */
export function drawnCoefficients(
  ranges: RegionResponse["coefficients"]["value"],
  random: RandomStream,
): Coefficients {
  const so2 = triangular(ranges.so2, random);
  const nox = triangular(ranges.nox, random);
  const pm25 = triangular(ranges.pm25, random);
  const nh3 = triangular(ranges.nh3, random);
  const voc = triangular(ranges.voc, random);
  const sum = so2 + nox + pm25 + nh3 + voc;
  return { so2: so2 / sum, nox: nox / sum, pm25: pm25 / sum, nh3: nh3 / sum, voc: voc / sum };
}
