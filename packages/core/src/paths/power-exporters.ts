import { nationalResidents2020 } from "../assessment/health-baseline.ts";
import { nationalEmissions2017 } from "../sectors/national-emissions.ts";

/** A city whose power plants emit more than this multiple of the nation's CO2 per resident sells power; an expert's line. */
const exportsFrom = 3;

/** Measures that replace local coal power by bought power: without meaning where power is sold. */
export const boughtPower: readonly string[] = ["regional-green-power-import"];

/**
 * Whether a city sells power rather than buys it, from kt of CO2 of its power plants a year and its residents: above three times
 * the nation's CO2 of power per resident (3.2 t in 2017). So Ordos and Yulin, which the catalogue names, and their like.
 */
export function exportsPower(powerCo2: number, residents: number | undefined): boolean {
  if (residents === undefined || residents <= 0) return false;
  const national = nationalEmissions2017.power.co2.kt / nationalResidents2020;
  return powerCo2 / residents > exportsFrom * national;
}
