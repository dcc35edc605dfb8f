import { nonNegative, share } from "../error/checked.ts";
import type { AvoidedDeathsInput, AvoidedDeathsResult } from "./avoided-deaths.method.ts";
import { avoidedOnCurve, type DeathsInterval } from "./avoided-on-curve.ts";
import { type GemmChoice, gemmCurve } from "./gemm.ts";
import { gemmCounterfactual } from "./gemm-parameters.ts";
import { type Validity, validityAt } from "./risk-curve.ts";

/**
 * Deaths a year that a change of PM2.5 avoids in a population whose mortality was observed at the first concentration.
 *
 * Formula: population · rate · (1 − RR(to) ÷ RR(from)), RR by {@link gemm}. Lower and upper: θ ∓ 1.96 standard errors.
 * Only the error of θ: those of population, rate and concentration are not in the interval.
 *
 * Units: persons of the age band; deaths per person and year (678.93 per 100 000 is 0.0067893; a rate above 1 is
 * refused); µg/m³, annual mean weighted by population. Below 0 where PM2.5 rises; 0 where it stays, or moves below
 * 2.4 µg/m³.
 * Source: Burnett et al. 2018; the form for an observed baseline is in wide use in health impact assessment.
 * @throws TandemError `invalid-input` where a number is negative or not finite, or the rate is above 1.
 */
export function avoidedDeaths(input: AvoidedDeathsInput): AvoidedDeathsResult {
  const [from, to] = input.pm25;
  const deaths = nonNegative("population", input.population) * share("mortalityRate", input.mortalityRate);
  nonNegative("pm25[0]", from);
  nonNegative("pm25[1]", to);
  const { central, ...interval } = avoidedOnCurve(gemmCurve(input), { deaths, from, to });
  return { avoided: central, ...interval };
}

export interface AttributableDeathsInput extends GemmChoice {
  readonly population: number;
  /** Deaths per person and year. */
  readonly mortalityRate: number;
  readonly pm25: number;
}

/**
 * Deaths a year attributable to PM2.5: those that would be avoided at 2.4 µg/m³, where the model's risk begins.
 *
 * Formula: population · rate · (1 − 1 ÷ RR). Units and errors as {@link avoidedDeaths}.
 */
export function attributableDeaths(
  input: AttributableDeathsInput,
): DeathsInterval & { readonly validity: Validity } {
  const { population, mortalityRate, pm25, ...choice } = input;
  const { avoided, lower, upper } = avoidedDeaths({
    population,
    mortalityRate,
    pm25: [pm25, Math.min(pm25, gemmCounterfactual)],
    ...choice,
  });
  return { central: avoided, lower, upper, validity: validityAt(gemmCurve(choice), pm25) };
}
