import { gridFactorIn } from "../measures/grid-path.ts";
import type { CostBasis, Measure } from "../measures/measure.ts";
import { type SpeciesId, speciesIds } from "../sectors/sector.ts";
import { activityCo2 } from "./non-co2-gases.ts";
import type { PathCity, PathProblem } from "./path-problem.ts";

/** What a measure does in a city in the year of a milestone if all of its activity is treated, per share of 1. */
export interface MeasureEffect {
  /** Removed a year, kt; negative where more is emitted. CO2 includes bought power as the problem counts it. */
  readonly removed: Readonly<Record<SpeciesId, number>>;
  /** kt CO2e a year of other greenhouse gases. */
  readonly nonCo2: number;
  /** Million CNY a year. */
  readonly cost: number;
  /** kt of CO2 a year that the treated activity stands for, before the measure: what materials are balanced against. */
  readonly treatedCo2: number;
}

const thousand = 1000;

/** What the cost is counted on, kt a year: CO2 or CO2e of the activity, or the pollutant removed from it. */
function costedKt(basis: CostBasis, { treated, removed, treatedNonCo2 }: Costed): number {
  if (basis === "co2") return treated.co2;
  if (basis === "co2e") return treatedNonCo2;
  return removed[basis];
}

interface Costed {
  readonly treated: Readonly<Record<SpeciesId, number>>;
  readonly removed: Readonly<Record<SpeciesId, number>>;
  readonly treatedNonCo2: number;
}

function perSpecies(of: (species: SpeciesId) => number): Readonly<Record<SpeciesId, number>> {
  return {
    co2: of("co2"),
    so2: of("so2"),
    nox: of("nox"),
    pm25: of("pm25"),
    voc: of("voc"),
    nh3: of("nh3"),
  };
}

/** CO2 of the power that a measure buys, t per t of CO2 treated; power that it saves is not credited here. */
function boughtCo2({ gridPower }: Measure, year: number, counted: PathProblem["gridPower"]): number {
  return counted === "counted" && gridPower > 0 ? gridPower * gridFactorIn(year) : 0;
}

/**
 * Effect and cost of a measure on a city at a milestone, per share of 1 of its activity.
 *
 * Formula: treated = emission of the sector · activity factor · share; removed = treated · reduction, CO2 less bought power ·
 * grid factor of the year; cost = CNY per t of the basis · kt of the basis ÷ 1000.
 * Units: kt and million CNY of 2020 a year.
 */
export function measureEffect(
  city: PathCity,
  measure: Measure,
  at: {
    readonly problem: Pick<PathProblem, "activity" | "gridPower">;
    readonly milestone: number;
    readonly year: number;
  },
): MeasureEffect {
  const emissions = city.emissions[measure.sector];
  const factor = at.problem.activity?.[measure.sector]?.[at.milestone] ?? 1;
  const treated = perSpecies((species) => emissions[species] * factor * measure.share[species]);
  const bought = boughtCo2(measure, at.year, at.problem.gridPower);
  const removed = perSpecies((species) => {
    const reduction = measure.reduction[species] - (species === "co2" ? bought : 0);
    return treated[species] * reduction;
  });
  const treatedNonCo2 = emissions.nonCo2 * factor * measure.nonCo2.share;
  const kt = costedKt(measure.cost.basis, { treated, removed, treatedNonCo2 });
  return {
    removed,
    nonCo2: treatedNonCo2 * measure.nonCo2.reduction,
    cost: (kt * measure.cost.central) / thousand,
    treatedCo2: activityCo2(measure.sector, emissions) * factor * measure.share.co2,
  };
}

/** Whether a measure does anything at all in a city. */
export function isEffective({ removed, nonCo2 }: MeasureEffect): boolean {
  return nonCo2 !== 0 || speciesIds.some((species) => removed[species] !== 0);
}
