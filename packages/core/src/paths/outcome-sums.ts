import { totalEmissions } from "./air-coupling.ts";
import type { CityOutcome, PathOutcome } from "./evaluate-path.ts";
import type { PathProblem } from "./path-problem.ts";

/** Cost of one city's milestones over all years, discounted by the weights of the milestones; million CNY. */
export function discountedCostOf(
  city: readonly CityOutcome[] | undefined,
  weights: readonly number[],
): number {
  return (city ?? []).reduce((sum, { cost }, at) => sum + (weights[at] ?? 0) * cost, 0);
}

/** The same over all cities. */
export function discountedCost(outcome: PathOutcome, weights: readonly number[]): number {
  return outcome.reduce((sum, city) => sum + discountedCostOf(city, weights), 0);
}

/** A change in per cent of what was before; 0 of nothing. */
export function changePercent(after: number, before: number): number {
  return before > 0 ? 100 * (after / before - 1) : 0;
}

/** Change of the cities' CO2 at a milestone against the base year, per cent. */
export function co2ChangePercent({ cities }: PathProblem, outcome: PathOutcome, milestone: number): number {
  let [after, before] = [0, 0];
  cities.forEach((city, index) => {
    before += totalEmissions(city).co2;
    after += outcome[index]?.[milestone]?.emissions.co2 ?? 0;
  });
  return changePercent(after, before);
}
