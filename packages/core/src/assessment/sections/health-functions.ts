import { isGap } from "../../figure/gap.ts";
import type { SeriesPair } from "../../figure/series.ts";
import { avoidedOnCurve } from "../../health/avoided-on-curve.ts";
import { concentrationResponse } from "../../health/crf-registry.ts";
import { gemmCurve } from "../../health/gemm.ts";
import type { GemmCause } from "../../health/gemm-parameters.ts";
import type { RiskCurve } from "../../health/risk-curve.ts";
import { type DeathsItem, totalWithSharedError } from "../../health/total-with-shared-error.ts";
import type { CityInputs } from "../city-inputs.ts";
import { type Baseline, baselineOf } from "../health-baseline.ts";
import { deathsProvenance, type FunctionFamily } from "./deaths-provenance.ts";
import type { AvoidedDeaths } from "./health-section.schema.ts";

/** The function of the headline: all adults, non-communicable diseases and lower respiratory infections. */
export const headlineFunction = "gemm-ncd+lri";
export const headlineCurve: RiskCurve = concentrationResponse(headlineFunction).curve;

interface Alternative {
  readonly id: string;
  readonly family: FunctionFamily;
}

/** Natural causes are taken as non-communicable diseases and lower respiratory infections, a few per cent low. */
const alternatives: readonly Alternative[] = [
  { id: "gemm-ncd+lri-without-chinese", family: "gemm" },
  { id: "who-2021-pm25", family: "who" },
  { id: "hrapie-pm25", family: "hrapie" },
];

const fiveCauses: readonly { readonly cause: GemmCause; readonly curve: RiskCurve }[] = (
  ["ihd", "stroke", "copd", "lc", "lri"] as const
).map((cause) => ({ cause, curve: gemmCurve({ cause }) }));

function figureOf(pm25: SeriesPair, baseline: Baseline, family: FunctionFamily) {
  return {
    ...deathsProvenance([pm25.from, pm25.to], baseline.census, family),
    unit: "persons" as const,
    period: { from: pm25.from.year, to: pm25.to.year },
  };
}

/** Deaths a year that the change avoids, by one function on the headline's baseline. */
export function avoidedBy({ id, family }: Alternative, baseline: Baseline, pm25: SeriesPair): AvoidedDeaths {
  const { curve, endpoint } = concentrationResponse(id);
  const { central, lower, upper, validity } = avoidedOnCurve(curve, {
    deaths: baseline.deaths,
    from: pm25.from.value,
    to: pm25.to.value,
  });
  return {
    function: id,
    endpoint,
    validity,
    deathsPerYear: { ...figureOf(pm25, baseline, family), value: central, lower, upper },
  };
}

/** Five causes each with its own function and rate, their errors independent of each other. */
function byFiveCauses(inputs: CityInputs, baseline: Baseline, pm25: SeriesPair): readonly AvoidedDeaths[] {
  const items: DeathsItem[] = [];
  for (const { cause, curve } of fiveCauses) {
    const own = baselineOf(inputs.evidence, cause);
    if (isGap(own)) return [];
    items.push({ curve, deaths: own.deaths, from: pm25.from.value, to: pm25.to.value });
  }
  const { central, lower, upper, validity } = totalWithSharedError(items);
  return [
    {
      function: "gemm-five-causes",
      endpoint: "ncd+lri",
      validity,
      deathsPerYear: { ...figureOf(pm25, baseline, "gemm"), value: central, lower, upper },
    },
  ];
}

/** The change by other functions, side by side. */
export function otherFunctions(
  inputs: CityInputs,
  baseline: Baseline,
  pm25: SeriesPair,
): readonly AvoidedDeaths[] {
  return [
    ...alternatives.map((alternative) => avoidedBy(alternative, baseline, pm25)),
    ...byFiveCauses(inputs, baseline, pm25),
  ];
}
