import type { AirshedEmissions } from "@tandem/core/paths";

export const noEmissions: AirshedEmissions = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };

/** a + times · b, species by species, kt a year. */
export function plus(a: AirshedEmissions, b: AirshedEmissions, times = 1): AirshedEmissions {
  return {
    co2: a.co2 + times * b.co2,
    so2: a.so2 + times * b.so2,
    nox: a.nox + times * b.nox,
    pm25: a.pm25 + times * b.pm25,
    voc: a.voc + times * b.voc,
    nh3: a.nh3 + times * b.nh3,
  };
}
