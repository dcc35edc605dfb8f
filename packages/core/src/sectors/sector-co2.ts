import { nonNegative, positive } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type Interval, lognormalInterval } from "./interval.ts";
import {
  type BroadSectorId,
  broadSectorIds,
  broadToSectorShares,
  nationalEmissions2017,
} from "./national-emissions.ts";
import { type Part, reconciled } from "./reconcile.ts";
import { type SectorId, sectorIds } from "./sector.ts";

/** What is known of a city's CO2 by sector besides its total. */
export interface SectorEvidence {
  /** The city's total, Mt. */
  readonly totalMt: number;
  /** Shares of the province's CO2 by broad sector, summing to 1. */
  readonly provinceShares: Readonly<Record<BroadSectorId, number>>;
  /** Coal units in the city at assumed load, Mt a year. */
  readonly coalPowerMt?: number;
  /** Capacity of blast furnaces, kt of iron a year. */
  readonly ironCapacityKt?: number;
  readonly cementPlants?: number;
  /** What the user's own inventory gives, Mt: kept as it is. */
  readonly inventoryMt?: Readonly<Partial<Record<SectorId, number>>>;
}

export interface SectorCo2 {
  readonly sector: SectorId;
  /** Mt a year. */
  readonly co2: Interval;
  /** Of the city's total. */
  readonly share: number;
  readonly evidence: "inventory" | "plants" | "province-shares";
}

/** Sums of the plant trackers over China, the denominators of a city's share of a national sector. */
const nationalIronCapacityKt = 886_076;
const nationalCementPlants = 1_151;

/** Standard errors of the logarithm, an expert's: plant data at assumed load, capacity, counts; a province's mean share. */
const logErrors = {
  coalPower: 0.3,
  iron: 0.35,
  cementPlants: 0.5,
  provinceShare: 0.6,
  noPlantKnown: 1,
} as const;

/** Of the province's mean share, where the trackers know of no plant: gas power, electric steel, small works. */
const shareWithoutPlants = 0.1;

interface Estimate extends Part {
  readonly evidence: SectorCo2["evidence"];
}

/** The sector's CO2 if the city were the average of its province, Mt. */
function provincePrior(sector: SectorId, evidence: SectorEvidence): number {
  let mt = 0;
  for (const broad of broadSectorIds) {
    const share = nonNegative(`provinceShares.${broad}`, evidence.provinceShares[broad]);
    mt += share * evidence.totalMt * (broadToSectorShares[broad][sector] ?? 0);
  }
  return mt;
}

function fromPlants(
  sector: SectorId,
  evidence: SectorEvidence,
): { mt: number; logError: number } | undefined {
  const national = (id: SectorId) => nationalEmissions2017[id].co2.kt / 1000;
  if (sector === "power" && evidence.coalPowerMt !== undefined) {
    return { mt: nonNegative("coalPowerMt", evidence.coalPowerMt), logError: logErrors.coalPower };
  }
  if (sector === "iron-steel" && evidence.ironCapacityKt !== undefined) {
    const share = nonNegative("ironCapacityKt", evidence.ironCapacityKt) / nationalIronCapacityKt;
    return { mt: share * national(sector), logError: logErrors.iron };
  }
  if (sector === "cement" && evidence.cementPlants !== undefined) {
    const share = nonNegative("cementPlants", evidence.cementPlants) / nationalCementPlants;
    return { mt: share * national(sector), logError: logErrors.cementPlants };
  }
  return undefined;
}

function estimateOf(sector: SectorId, prior: number, evidence: SectorEvidence): Estimate {
  const given = evidence.inventoryMt?.[sector];
  if (given !== undefined) {
    return { estimate: nonNegative(`inventoryMt.${sector}`, given), logError: 0, evidence: "inventory" };
  }
  const plants = fromPlants(sector, evidence);
  if (plants === undefined)
    return { estimate: prior, logError: logErrors.provinceShare, evidence: "province-shares" };
  const residue = shareWithoutPlants * prior;
  if (plants.mt === 0) return { estimate: residue, logError: logErrors.noPlantKnown, evidence: "plants" };
  return { estimate: plants.mt + residue, logError: plants.logError, evidence: "plants" };
}

/**
 * A city's CO2 by sub-sector, adding up to its total.
 *
 * Each sector starts from the user's inventory where given (kept), else from plants in the city (coal units at assumed
 * load; the city's share of national iron capacity or of cement plants times the national sector), else from the province's
 * share of that sector; the parts are then {@link reconciled} to the total. Without an inventory every figure is an
 * estimate with a wide interval. Unit: Mt a year. Own definition.
 * @throws TandemError `invalid-input` where a number is negative, shares do not sum to 1, or an inventory exceeds the total.
 */
export function sectorCo2(evidence: SectorEvidence): readonly SectorCo2[] {
  positive("totalMt", evidence.totalMt);
  const shareSum = broadSectorIds.reduce((sum, id) => sum + evidence.provinceShares[id], 0);
  if (Math.abs(shareSum - 1) > 0.01) {
    throw invalidInput(
      "provinceShares",
      { en: `must sum to 1, got ${shareSum}`, zh: `各部门占比之和应为 1，收到 ${shareSum}` },
      { sum: shareSum },
    );
  }
  const estimates = sectorIds.map((sector) => estimateOf(sector, provincePrior(sector, evidence), evidence));
  const parts = reconciled(estimates, evidence.totalMt);
  return sectorIds.map((sector, index) => {
    const { value, logError } = parts[index] ?? { value: 0, logError: 0 };
    const kind = estimates[index]?.evidence ?? "province-shares";
    return {
      sector,
      co2: lognormalInterval(value, logError),
      share: value / evidence.totalMt,
      evidence: kind,
    };
  });
}
