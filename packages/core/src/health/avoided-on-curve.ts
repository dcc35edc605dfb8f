import { finite, nonNegative } from "../error/checked.ts";
import {
  gravestValidity,
  quantile95,
  type RiskCurve,
  ratioOfRisks,
  type Validity,
  validityAt,
} from "./risk-curve.ts";

/** Deaths a year as observed while the concentration stood at `from`, and what it changes to. */
export interface ObservedDeaths {
  readonly deaths: number;
  readonly from: number;
  readonly to: number;
}

/** Deaths a year with a 95 % interval. */
export interface DeathsInterval {
  readonly central: number;
  readonly lower: number;
  readonly upper: number;
}

/** The share of observed deaths that a change of concentration avoids, with the fit's error at `quantile`. */
export function avoidedShare(
  curve: RiskCurve,
  change: Pick<ObservedDeaths, "from" | "to">,
  quantile: number,
): number {
  return 0 - Math.expm1(curve.logRisk(change.to, quantile) - curve.logRisk(change.from, quantile));
}

/** Refuses deaths and concentrations that are negative, not finite, or so high that no number holds the risk. */
export function checkedDeaths(where: string, curve: RiskCurve, observed: ObservedDeaths): void {
  nonNegative(`${where}deaths`, observed.deaths);
  nonNegative(`${where}from`, observed.from);
  nonNegative(`${where}to`, observed.to);
  for (const quantile of [-quantile95, quantile95]) {
    const exponent = curve.logRisk(observed.to, quantile) - curve.logRisk(observed.from, quantile);
    finite(`${where}deaths`, observed.deaths * ratioOfRisks(`${where}to`, exponent));
  }
}

/**
 * Deaths avoided a year by a change of concentration, on any concentration–response function.
 *
 * Formula: deaths · (1 − RR(to) ÷ RR(from)). The deaths were observed at `from`, so they already hold the risk there;
 * two attributable fractions must not be subtracted. Lower and upper at the ends of the fit's 95 % interval.
 * @throws TandemError `invalid-input` where deaths or a concentration is negative or not finite.
 */
export function avoidedOnCurve(
  curve: RiskCurve,
  observed: ObservedDeaths,
): DeathsInterval & { readonly validity: Validity } {
  checkedDeaths("", curve, observed);
  const [lower = 0, central = 0, upper = 0] = [-quantile95, 0, quantile95].map(
    (quantile) => observed.deaths * avoidedShare(curve, observed, quantile),
  );
  return {
    central,
    lower: Math.min(lower, central, upper),
    upper: Math.max(lower, central, upper),
    validity: gravestValidity([validityAt(curve, observed.from), validityAt(curve, observed.to)]),
  };
}
