import { nonNegative } from "../error/checked.ts";
import type { SectorId } from "../sectors/sector.ts";
import type { Grade } from "./measure.ts";
import { supplyTables } from "./resource-supply-tables.ts";
import type { ResourceId } from "./resources.ts";

export type SupplyLevel = "low" | "central" | "high";

/** What becomes available of a material by a year, kt a year per kt of the sector's baseline CO2. */
export interface SupplyPoint extends Readonly<Record<SupplyLevel, number>> {
  readonly year: number;
}

/** How the extra supply of a material goes with the baseline CO2 of one sector of the city. */
export interface ResourceSupply {
  readonly resource: ResourceId;
  readonly sector: SectorId;
  /** Ascending years; straight lines between, level before the first and after the last. */
  readonly points: readonly SupplyPoint[];
  readonly grade: Grade;
  readonly sources: readonly string[];
}

function supplyAt(points: readonly SupplyPoint[], year: number, level: SupplyLevel): number {
  const after = points.findIndex((point) => point.year >= year);
  const high = points[after] ?? points.at(-1);
  const low = points[after - 1] ?? high;
  if (high === undefined || low === undefined) return 0;
  const along = high.year === low.year ? 0 : (year - low.year) / (high.year - low.year);
  return low[level] + along * (high[level] - low[level]);
}

/**
 * Extra supply of a material that a city has in a year beyond what it uses in 2020, where it knows no figure of its own.
 *
 * Formula: sum over sectors of the baseline CO2 (kt) × the supply per kt of it in the year. Unit: kt a year. Sectors that
 * are absent count as 0. The defaults spread national figures over the cities by CO2, an expert's choice of grade C.
 * @throws TandemError `invalid-input` where a sector's CO2 is not a number from 0.
 * Sources: {@link resourceSources}.
 */
export function resourceSupply(input: {
  readonly resource: ResourceId;
  readonly year: number;
  /** CO2 of the city's sectors in the base year, kt. */
  readonly sectorCo2: Readonly<Partial<Record<SectorId, number>>>;
  readonly level?: SupplyLevel;
}): number {
  const { resource, year, sectorCo2, level = "central" } = input;
  return supplyTables
    .filter((table) => table.resource === resource)
    .reduce((sum, { sector, points }) => {
      const co2 = nonNegative(`sectorCo2.${sector}`, sectorCo2[sector] ?? 0);
      return sum + co2 * supplyAt(points, year, level);
    }, 0);
}
