import type { Measure } from "../../measures/measure.ts";
import { type SectorId, type SpeciesId, sectorIds, speciesIds } from "../../sectors/sector.ts";
import type { AirshedEmissions, PathCity, PathProblem, SectorEmissions } from "../path-problem.ts";

type Some = Readonly<Partial<Record<SpeciesId, number>>>;

function all(some: Some): AirshedEmissions {
  return { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0, ...some };
}

interface LittleCity extends Omit<Partial<PathCity>, "emissions"> {
  readonly emissions: Readonly<Partial<Record<SectorId, Some & { readonly nonCo2?: number }>>>;
}

/** A city of some sectors; at 57 µg/m³ in an airshed whose natural part is 7, so that 50 respond. */
export function littleCity({ emissions, ...given }: LittleCity): PathCity {
  const entries = sectorIds.map((id): [SectorId, SectorEmissions] => [
    id,
    { ...all(emissions[id] ?? {}), nonCo2: emissions[id]?.nonCo2 ?? 0 },
  ]);
  return {
    code: "0001",
    name: { en: "Here", zh: "此地" },
    airshed: "bth",
    pm25: 57,
    ...given,
    emissions: Object.fromEntries(entries) as Readonly<Record<SectorId, SectorEmissions>>,
  };
}

interface LittleMeasure extends Omit<Partial<Measure>, "id" | "share" | "reduction" | "activity" | "cost"> {
  /** Carries all of the sector where absent. */
  readonly share?: Some;
  readonly reduction: Some;
  readonly activity?: string;
  /** CNY per t of the basis. */
  readonly cost: number;
  readonly basis?: Measure["cost"]["basis"];
}

/** A measure on the power sector, to be taken at once and in full from 2020 on. */
export function littleMeasure(
  id: string,
  { share, reduction, activity, cost, basis, ...given }: LittleMeasure,
): Measure {
  return {
    id,
    name: { en: id, zh: id },
    aspect: "energy",
    sector: "power",
    activity: { id: activity ?? given.sector ?? "power", label: { en: id, zh: id } },
    stage: "switch",
    share: share ? all(share) : { co2: 1, so2: 1, nox: 1, pm25: 1, voc: 1, nh3: 1 },
    reduction: all(reduction),
    gridPower: 0,
    nonCo2: { share: 0, reduction: 0 },
    reach: [{ year: 2021, share: 1 }],
    done2020: 0,
    cost: { basis: basis ?? "co2", low: cost, central: cost, high: cost },
    lifetimeYears: 100,
    synergy: "synergy",
    grades: { cost: "A", effect: "A" },
    sources: ["user"],
    origin: "user",
    ...given,
  };
}

type Given = Pick<PathProblem, "cities" | "measures"> & Partial<PathProblem>;

/** From 2020 to one milestone in 2021 without discounting, so that a cost of the milestone is the discounted cost. */
export function littleProblem({ cities, ...given }: Given): PathProblem {
  const totals = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
  for (const { emissions } of cities) {
    for (const sector of sectorIds) {
      for (const species of speciesIds) totals[species] += emissions[sector][species];
    }
  }
  const milestones = given.milestones ?? [{ year: 2021, targets: [{}] }];
  return {
    cities,
    resourceUses: [],
    baseYear: 2020,
    pooledCo2: false,
    airsheds: { bth: totals },
    nation: totals,
    elsewhere: milestones.map(() => ({ region: 0, far: 0 })),
    objective: { kind: "cost" },
    discountRate: 0,
    gridPower: "counted",
    ...given,
    milestones,
  };
}
