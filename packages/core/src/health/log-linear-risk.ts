import { finite, nonNegative, positive } from "../error/checked.ts";
import type { LogLinearRiskInput, LogLinearRiskResult } from "./log-linear-risk.method.ts";
import { quantile95, type RiskCurve, ratioOfRisks } from "./risk-curve.ts";

/** A log-linear function as it is published: relative risk per increment above a counterfactual, with its interval. */
export interface LogLinear extends Omit<RiskCurve, "errorGroup" | "logRisk"> {
  readonly relativeRisk: readonly [central: number, lower: number, upper: number];
  /** Step of concentration that `relativeRisk` belongs to. */
  readonly increment: number;
  readonly counterfactual: number;
}

/**
 * The curve of a log-linear function. Its error is normal on the log of the relative risk, with the two halves of the
 * published interval kept as they are: they need not be of one length.
 */
export function logLinearCurve(published: LogLinear): RiskCurve {
  const { id, pollutant, endpoint, range, relativeRisk, increment, counterfactual } = published;
  const central = Math.log(relativeRisk[0]) / increment;
  const lower = Math.log(relativeRisk[1]) / increment;
  const upper = Math.log(relativeRisk[2]) / increment;
  return {
    id,
    errorGroup: id,
    pollutant,
    endpoint,
    range,
    logRisk: (concentration, quantile) => {
      const half = quantile < 0 ? central - lower : upper - central;
      return (central + (quantile / quantile95) * half) * Math.max(0, concentration - counterfactual);
    },
  };
}

/**
 * Relative risk by a log-linear function with a relative risk per 10 units of concentration.
 *
 * Formula: RR = RR10 ^ (max(0, C − counterfactual) ÷ 10); attributable fraction = 1 − 1 ÷ RR. `interval` holds the
 * published ends of RR10, and gives the ends of RR.
 *
 * Units: concentration and counterfactual in one unit, that of the function (µg/m³ or ppb). RR is 1 at and below the
 * counterfactual; RR10 below 1 gives a negative fraction.
 * Source: WHO guideline functions (Chen and Hoek 2020), HRAPIE 2013.
 * @throws TandemError `invalid-input` where a concentration is negative, a relative risk is not above 0, or a
 * result is larger than a number can hold.
 */
export function logLinearRisk(input: LogLinearRiskInput): LogLinearRiskResult {
  const steps =
    Math.max(
      0,
      nonNegative("concentration", input.concentration) - nonNegative("counterfactual", input.counterfactual),
    ) / 10;
  const risk = (where: string, per10: number) =>
    ratioOfRisks("concentration", Math.log(positive(where, per10)) * steps);
  const relativeRisk = risk("relativeRiskPer10", input.relativeRiskPer10);
  const result = {
    relativeRisk,
    attributableFraction: finite(
      "attributableFraction",
      0 - Math.expm1(-Math.log(input.relativeRiskPer10) * steps),
    ),
  };
  if (input.interval === undefined) return result;
  const [a, b] = [risk("interval[0]", input.interval[0]), risk("interval[1]", input.interval[1])];
  return { ...result, lower: Math.min(a, b), upper: Math.max(a, b) };
}
