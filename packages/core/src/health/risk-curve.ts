import { nonNegative } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";

/** Standard normal quantile of a two-sided 95 % interval, as rounded in the literature. */
export const quantile95 = 1.96;

export const riskPollutants = ["pm25", "no2", "so2", "o3"] as const;
export type RiskPollutant = (typeof riskPollutants)[number];

/** What a function predicts. The first nine are deaths, the rest cases of illness. */
export const endpoints = [
  "ncd+lri",
  "ihd",
  "stroke",
  "copd",
  "lc",
  "lri",
  "natural",
  "all-cause",
  "respiratory",
  "preterm-birth",
  "work-absence",
  "child-asthma",
] as const;
export type Endpoint = (typeof endpoints)[number];

/** Where a concentration lies against what the function was fitted on. */
export const validities = ["within-range", "below-range", "above-range", "range-not-stated"] as const;
export type Validity = (typeof validities)[number];

/** A concentration–response function with its error: what every count of deaths here is computed from. */
export interface RiskCurve {
  readonly id: string;
  /** Curves that share this name err together: the ages and places of one fit. */
  readonly errorGroup: string;
  readonly pollutant: RiskPollutant;
  readonly endpoint: Endpoint;
  /** Concentrations the function was fitted on; without `to` its source states no upper end. */
  readonly range: { readonly from: number; readonly to?: number };
  /**
   * ln of the relative risk at a concentration not below 0, with the fit's error at a standard normal `quantile`:
   * 0 is the central estimate, ±1.96 the ends of the 95 % interval.
   */
  readonly logRisk: (concentration: number, quantile: number) => number;
}

export interface Risk {
  readonly relativeRisk: number;
  readonly lower: number;
  readonly upper: number;
  readonly attributableFraction: number;
  readonly validity: Validity;
}

/** Whether a concentration lies inside the range that the function was fitted on. */
export function validityAt(curve: RiskCurve, concentration: number): Validity {
  const { from, to } = curve.range;
  if (concentration < from) return "below-range";
  if (to === undefined) return "range-not-stated";
  return concentration > to ? "above-range" : "within-range";
}

const gravest: readonly Validity[] = ["above-range", "range-not-stated", "below-range", "within-range"];

/** The gravest of several: above the range, then not stated, then below, then within. */
export function gravestValidity(validities: readonly Validity[]): Validity {
  return gravest.find((validity) => validities.includes(validity)) ?? "within-range";
}

/** e to the power `exponent`, refused by name where the concentration is so absurd that no number holds the result. */
export function ratioOfRisks(where: string, exponent: number): number {
  const ratio = Math.exp(exponent);
  if (Number.isFinite(ratio)) return ratio;
  throw invalidInput(where, {
    en: `gives a relative risk beyond every bound (e to the power ${exponent})`,
    zh: `所得相对危险度超出可表示范围（e 的 ${exponent} 次方）`,
  });
}

/**
 * Relative risk at a concentration, its 95 % interval by the fit's error, and the share of deaths attributable to it.
 *
 * Formula: RR = exp(log risk); attributable fraction = 1 − 1 ÷ RR. RR is 1 at and below the counterfactual.
 * @throws TandemError `invalid-input` where the concentration is negative or not finite.
 */
export function riskAt(curve: RiskCurve, concentration: number, where = "concentration"): Risk {
  nonNegative(where, concentration);
  const central = curve.logRisk(concentration, 0);
  const ends = [-quantile95, 0, quantile95].map((quantile) => curve.logRisk(concentration, quantile));
  return {
    relativeRisk: ratioOfRisks(where, central),
    lower: ratioOfRisks(where, Math.min(...ends)),
    upper: ratioOfRisks(where, Math.max(...ends)),
    attributableFraction: 0 - Math.expm1(-central),
    validity: validityAt(curve, concentration),
  };
}
