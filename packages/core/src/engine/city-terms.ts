import { normalDistribution } from "../distribution/normal-distribution.ts";
import { gemmShape } from "../health/gemm-shape.ts";
import { perCity } from "./assessment-inputs.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import { addresses, highestDegree } from "./layout.ts";
import { largestNormal } from "./normal-table.ts";
import { polynomialFitter } from "./polynomial-fit.ts";
import type { Stages } from "./stages.ts";

/** What the terms left out of a fitted factor add up to at most: of a risk's logarithm at slope 1, and of a factor of deaths. */
export const fitTolerance = 1e-9;

/** A city's own uncertain quantities, by the words of a draw that they use; the fourth word is carbon's. */
export const quantities = [0, 1, 2] as const;
export type Quantity = (typeof quantities)[number];

/** Where the coefficients of a quantity's polynomial lie. */
export function coefficientsOf(quantity: Quantity): number {
  return addresses.coefficients + quantity * (highestDegree + 1) * 8;
}

/** What the draws of one city are computed from. */
export interface CityTerms {
  readonly key: number;
  readonly deaths: number;
  readonly pm25: readonly [from: number, to: number];
  readonly pm25Error: number;
  readonly deathsError: number;
  /** Degrees of the polynomials that stand for the curve's shape at each end and the factor of the deaths; −1 for none. */
  readonly degrees: readonly [before: number, after: number, deaths: number];
  /** Carbon falls below the first and rises from the second on, of 2^31. */
  readonly carbon: readonly [falls: number, rises: number];
  /** Air falls where the error of ln(to ÷ from) is below the first and rises above the second. */
  readonly air: readonly [falls: number, rises: number];
}

interface Limit {
  readonly at: number;
  /** Whether a change that is at the limit exactly counts as below it. */
  readonly inclusive: boolean;
}

/** The probability that a change with the error `sd` is below a limit, of 2^31. */
function carbonThreshold(change: number, sd: number, { at, inclusive }: Limit): number {
  if (sd > 0) return Math.round(2 ** 31 * normalDistribution((at - change) / sd));
  return change < at || (inclusive && change === at) ? 2 ** 31 : 0;
}

/** Reads the terms of one city after the other and leaves their polynomials in the memory of the stages. */
export function cityTerms(plan: AssessmentPlan, stages: Stages): (city: number) => CityTerms {
  const { inputs, fit } = plan;
  const { errors, tolerance = 0 } = inputs;
  const fitter = polynomialFitter(stages, { limit: largestNormal, tolerance: fitTolerance });
  const falls = { at: Math.log1p(-tolerance), inclusive: false };
  const rises = { at: Math.log1p(tolerance), inclusive: true };
  const deathsFit = { error: Number.NaN, degree: -1 };

  function degreeOfDeaths(error: number): number {
    if (error !== deathsFit.error) {
      deathsFit.degree = fitter.fit((factor) => factor, error, coefficientsOf(2));
      deathsFit.error = error;
    }
    return deathsFit.degree;
  }

  return (city) => {
    const pm25 = [inputs.pm25From[city] ?? 0, inputs.pm25To[city] ?? 0] as const;
    const [pm25Error, deathsError] = [perCity(errors.pm25, city), perCity(errors.deaths, city)];
    const co2Error = Math.SQRT2 * perCity(errors.co2, city);
    const co2 = Math.log((inputs.co2To[city] ?? 0) / (inputs.co2From[city] ?? 0));
    const air = Math.log(pm25[1] / pm25[0]);
    const shapeAt = (end: 0 | 1) =>
      fitter.fit((factor) => gemmShape(fit, pm25[end] * factor), pm25Error, coefficientsOf(end));
    return {
      key: inputs.keys?.[city] ?? city,
      deaths: inputs.deaths[city] ?? 0,
      pm25,
      pm25Error,
      deathsError,
      degrees: [shapeAt(0), shapeAt(1), degreeOfDeaths(deathsError)],
      carbon: [carbonThreshold(co2, co2Error, falls), carbonThreshold(co2, co2Error, rises)],
      air: [falls.at - air, rises.at - air],
    };
  };
}
