import { emissionsBefore, totalEmissions } from "./air-coupling.ts";
import type { PathProblem } from "./path-problem.ts";

/** kt of CO2 that a city's target asks measures to remove at a milestone; 0 without a target. */
export function co2Required(problem: PathProblem, milestone: number, city: number): number {
  const place = problem.cities[city];
  const share = problem.milestones[milestone]?.targets[city]?.co2Share;
  if (!place || share === undefined) return 0;
  return emissionsBefore(place, problem, milestone).co2 - share * totalEmissions(place).co2;
}
