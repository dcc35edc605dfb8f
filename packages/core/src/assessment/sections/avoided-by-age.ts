import type { SeriesPair } from "../../figure/series.ts";
import { avoidedOnCurve } from "../../health/avoided-on-curve.ts";
import { gemmCurve } from "../../health/gemm.ts";
import { type GemmAge, gemmAges } from "../../health/gemm-parameters.ts";
import type { RiskCurve } from "../../health/risk-curve.ts";
import { totalWithSharedError } from "../../health/total-with-shared-error.ts";
import type { Baseline } from "../health-baseline.ts";
import { deathsProvenance } from "./deaths-provenance.ts";
import { headlineFunction } from "./health-functions.ts";
import type { AvoidedByAge } from "./health-section.schema.ts";

const curves: ReadonlyMap<GemmAge, RiskCurve> = new Map(gemmAges.map((age) => [age, gemmCurve({ age })]));

interface AgeGroup {
  readonly age: GemmAge;
  readonly curve: RiskCurve;
  readonly people: number;
  readonly deaths: number;
}

/** Census bands put together where the model has one band for them: 80–84 and 85 and over. */
function ageGroups({ bands }: Baseline): readonly AgeGroup[] {
  const groups: AgeGroup[] = [];
  for (const { age, population, mortalityRate } of bands) {
    const last = groups.at(-1);
    const [people, deaths] = [population, population * mortalityRate];
    const curve = curves.get(age) ?? gemmCurve({ age });
    if (last?.age !== age) groups.push({ age, curve, people, deaths });
    else groups.splice(-1, 1, { age, curve, people: last.people + people, deaths: last.deaths + deaths });
  }
  return groups;
}

/** The headline with the function's own slope for each age, the error of the fit shared by the ages. */
export function avoidedByAge(baseline: Baseline, pm25: SeriesPair): AvoidedByAge {
  const [from, to] = [pm25.from.value, pm25.to.value];
  const groups = ageGroups(baseline);
  const total = totalWithSharedError(groups.map(({ curve, deaths }) => ({ curve, deaths, from, to })));
  const { census } = baseline;
  const shared = {
    ...deathsProvenance([pm25.from, pm25.to], census, "gemm"),
    unit: "persons" as const,
    period: { from: pm25.from.year, to: pm25.to.year },
  };
  return {
    function: headlineFunction,
    endpoint: "ncd+lri",
    validity: total.validity,
    deathsPerYear: { ...shared, value: total.central, lower: total.lower, upper: total.upper },
    bands: groups.map(({ age, curve, people, deaths }) => {
      const { central, lower, upper } = avoidedOnCurve(curve, { deaths, from, to });
      return {
        age,
        people: { ...census, value: people },
        deathsPerYear: { ...shared, value: central, lower, upper },
      };
    }),
  };
}
