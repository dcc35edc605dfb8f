import { normalDistribution } from "../distribution/normal-distribution.ts";
import { gemmShape } from "../health/gemm-shape.ts";
import { type AssessmentPlan, perCity } from "./assessment-plan.ts";
import { largestNormal } from "./normal-table.ts";
import { type Fit, polynomialFitter } from "./polynomial-fit.ts";

/** Largest error of a fitted factor, against the logarithm of a risk at slope 1 and against a factor of deaths. */
export const fitTolerance = 1e-10;

/** What the draws of one city are computed from. */
export interface CityTerms {
  readonly key: number;
  readonly deaths: number;
  readonly pm25: readonly [from: number, to: number];
  readonly pm25Error: number;
  readonly deathsError: number;
  /** The curve's shape at each end and the factor of the deaths, as polynomials of their normals. */
  readonly fits: readonly [before: Fit | undefined, after: Fit | undefined, deaths: Fit | undefined];
  /** Carbon falls below the first and rises from the second on, of 2^31. */
  readonly carbon: readonly [falls: number, rises: number];
  /** Air falls where the error of ln(to ÷ from) is below the first and rises above the second. */
  readonly air: readonly [falls: number, rises: number];
}

/** The probability that a change with the error `sd` is below `limit`, of 2^31. */
function carbonThreshold(change: number, limit: number, sd: number, atLimit: boolean): number {
  if (sd > 0) return Math.round(2 ** 31 * normalDistribution((limit - change) / sd));
  return change < limit || (atLimit && change === limit) ? 2 ** 31 : 0;
}

/** Reads the terms of one city after the other, keeping what cities of equal errors have in common. */
export function cityTerms(plan: AssessmentPlan): (city: number) => CityTerms {
  const { inputs, fit } = plan;
  const { errors, tolerance = 0 } = inputs;
  const fitter = polynomialFitter(largestNormal, fitTolerance);
  const shape = (concentration: number) => gemmShape(fit, concentration);
  const [falls, rises] = [Math.log1p(-tolerance), Math.log1p(tolerance)];
  return (city) => {
    const pm25 = [inputs.pm25From[city] ?? 0, inputs.pm25To[city] ?? 0] as const;
    const co2 = Math.log((inputs.co2To[city] ?? 0) / (inputs.co2From[city] ?? 0));
    const co2Error = Math.SQRT2 * perCity(errors.co2, city);
    const pm25Error = perCity(errors.pm25, city);
    const deathsError = perCity(errors.deaths, city);
    const air = Math.log(pm25[1] / pm25[0]);
    return {
      key: inputs.keys?.[city] ?? city,
      deaths: inputs.deaths[city] ?? 0,
      pm25,
      pm25Error,
      deathsError,
      fits: [
        fitter.fit(pm25Error, { shape, scale: pm25[0] }),
        fitter.fit(pm25Error, { shape, scale: pm25[1] }),
        fitter.fit(deathsError),
      ],
      carbon: [carbonThreshold(co2, falls, co2Error, false), carbonThreshold(co2, rises, co2Error, true)],
      air: [falls - air, rises - air],
    };
  };
}
