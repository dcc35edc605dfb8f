import { nonNegative } from "../error/checked.ts";
import type { GemmInput, GemmResult } from "./gemm.method.ts";
import {
  type GemmAge,
  type GemmCause,
  type GemmCohorts,
  gemmCounterfactual,
  gemmHighestExposure,
  gemmParameters,
} from "./gemm-parameters.ts";
import { gemmShape } from "./gemm-shape.ts";
import { type RiskCurve, riskAt } from "./risk-curve.ts";

/** Which of the model's fits: all adults of `ncd+lri` with the Chinese cohort unless asked otherwise. */
export interface GemmChoice {
  readonly cause?: GemmCause | undefined;
  readonly age?: GemmAge | undefined;
  readonly cohorts?: GemmCohorts | undefined;
}

/** The model's curve of one cause and age, with the error of θ. */
export function gemmCurve(choice: GemmChoice = {}): RiskCurve {
  const { cause = "ncd+lri", age = "25+", cohorts = "with-chinese" } = choice;
  const fit = gemmParameters[cohorts][cause];
  const [theta, standardError] = fit.theta[age];
  return {
    id: `gemm/${cause}/${age}/${cohorts}`,
    errorGroup: `gemm/${cause}/${cohorts}`,
    pollutant: "pm25",
    endpoint: cause,
    range: { from: gemmCounterfactual, to: gemmHighestExposure },
    logRisk: (concentration, quantile) => (theta + quantile * standardError) * gemmShape(fit, concentration),
  };
}

/** The model's age band of an age in years; nothing below 25, where the model has no fit. */
export function gemmAgeAt(years: number): GemmAge | undefined {
  nonNegative("years", years);
  if (years < 25) return undefined;
  if (years >= 80) return "80+";
  const bands: readonly GemmAge[] = [
    "25-29",
    "30-34",
    "35-39",
    "40-44",
    "45-49",
    "50-54",
    "55-59",
    "60-64",
    "65-69",
    "70-74",
    "75-79",
  ];
  return bands[Math.floor((years - 25) / 5)];
}

/**
 * Relative risk of death at an annual mean of PM2.5, by the Global Exposure Mortality Model.
 *
 * Formula: z = max(0, PM2.5 − 2.4); RR = exp(θ · ln(1 + z ÷ α) ÷ (1 + exp(−(z − µ) ÷ ν))). Lower and upper: θ ∓ 1.96
 * standard errors. Attributable fraction = 1 − 1 ÷ RR.
 *
 * Units: µg/m³, annual mean weighted by population; results are ratios. RR is exactly 1 up to 2.4 µg/m³ (`validity`:
 * `below-range`); above 84 µg/m³, the highest concentration among the cohorts, it is an extrapolation (`above-range`).
 * The brackets matter: ln(z ÷ (α + 1)), found in public code, is another and wrong function.
 * Source: Burnett et al. 2018, PNAS 115:9592.
 * @throws TandemError `invalid-input` where PM2.5 is negative or not finite.
 */
export function gemm(input: GemmInput): GemmResult {
  return riskAt(gemmCurve(input), input.pm25, "pm25");
}
