import { nonNegative, positive, representable, share } from "../error/checked.ts";
import type { AnnualCostInput, AnnualCostResult } from "./annual-cost.method.ts";

/**
 * The share of an investment to be paid each year so that it is paid off with interest over its life.
 *
 * Formula: r ÷ (1 − (1 + r)^−n); at rate 0 its limit 1 ÷ n. Falls towards r as n grows.
 * @throws TandemError `invalid-input` where the rate is outside 0–1 or the life is not above 0.
 */
export function capitalRecoveryFactor(rate: number, lifetimeYears: number): number {
  share("rate", rate);
  positive("lifetimeYears", lifetimeYears);
  const paidOff = -Math.expm1(-lifetimeYears * Math.log1p(rate));
  return representable("lifetimeYears", paidOff === 0 ? 1 / lifetimeYears : rate / paidOff, lifetimeYears);
}

/**
 * The cost of a measure in one year of its life.
 *
 * Formula: investment · capital recovery factor + operation − savings.
 *
 * Units: one currency and price year; rate as a share (0.04 for 4 %), in real terms; life in years. Below 0 where the
 * measure saves more than it costs.
 * Source: textbook annuity, in wide use in abatement cost studies.
 * @throws TandemError `invalid-input` where investment, operation or savings is below 0, the rate is outside 0–1, or the
 * life is not above 0.
 */
export function annualCost(input: AnnualCostInput): AnnualCostResult {
  const factor = capitalRecoveryFactor(input.rate, input.lifetimeYears);
  const capital = nonNegative("investment", input.investment) * factor;
  const operation = nonNegative("operation", input.operation ?? 0);
  const savings = nonNegative("savings", input.savings ?? 0);
  return {
    annualCost: representable("investment", capital + operation - savings, input.investment),
    capitalRecoveryFactor: factor,
  };
}
