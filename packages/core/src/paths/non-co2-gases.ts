import { nationalEmissions2017 } from "../sectors/national-emissions.ts";
import type { SectorId } from "../sectors/sector.ts";

/**
 * China's non-CO2 greenhouse gases by sector, kt CO2e a year (GWP100, AR6): N2O of nitric and adipic acid, coal-mine methane,
 * farming (2014 national inventory), landfill and waste water (2014). An expert's reading of the national inventory, grade C.
 */
const nationalNonCo2: Readonly<Partial<Record<SectorId, number>>> = {
  "chemicals-petrochemical": 96_000,
  "other-industry": 480_000,
  agriculture: 830_000,
  waste: 195_000,
};

/** A city's part of a sector's non-CO2 gases: in proportion to its CO2 of the sector, kt CO2e a year. A rough default. */
export function defaultNonCo2(sector: SectorId, co2Kt: number): number {
  const national = nationalNonCo2[sector];
  return national === undefined ? 0 : (national * co2Kt) / nationalEmissions2017[sector].co2.kt;
}

/**
 * CO2 that stands for a sector's activity where materials are balanced against it, kt a year: its own; for waste, which the
 * inventories of cities leave out, what goes with its other gases in the nation.
 */
export function activityCo2(
  sector: SectorId,
  { co2, nonCo2 }: { readonly co2: number; readonly nonCo2: number },
): number {
  if (sector !== "waste") return co2;
  const national = nationalNonCo2.waste ?? 1;
  return (nonCo2 * nationalEmissions2017.waste.co2.kt) / national;
}
