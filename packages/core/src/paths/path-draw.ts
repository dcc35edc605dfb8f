import { drawnCoefficients, drawnShares } from "../air/region-parameters.ts";
import { type ResponseRegionId, regionResponses } from "../air/region-response.ts";
import { triangular, triangularAt } from "../air/triangular.ts";
import type { Grade, Measure } from "../measures/measure.ts";
import type { RandomStream } from "../random/random-stream.ts";
import { speciesIds } from "../sectors/sector.ts";
import type { AirParameters, PathProblem } from "./path-problem.ts";

/** Ends of the factor on a measure's effect by grade: published, arithmetic from named sources, an expert's estimate. */
const effectSpread: Readonly<Record<Grade, number>> = { A: 0.1, B: 0.25, C: 0.5 };

function drawnMeasure(measure: Measure, random: RandomStream): Measure {
  const { cost, grades, reduction } = measure;
  const spread = effectSpread[grades.effect];
  const factor = triangularAt({ low: 1 - spread, central: 1, high: 1 + spread }, random.uniform());
  const drawn = { ...reduction };
  for (const species of speciesIds) {
    drawn[species] = Math.min(1, Math.max(-1, factor * reduction[species]));
  }
  return { ...measure, reduction: drawn, cost: { ...cost, central: triangularAt(cost, random.uniform()) } };
}

/** Parameters of an airshed within their ranges; shares and coefficients made to add up to 1 again. */
function drawnAir(id: ResponseRegionId, random: RandomStream): AirParameters {
  const { natural, coefficients, shares } = regionResponses[id];
  return {
    coefficients: drawnCoefficients(coefficients.value, random),
    shares: drawnShares(shares.value, random),
    natural: triangular(natural.value, random),
  };
}

/**
 * The problem with costs, effects and the air's answer drawn from their ranges: costs and air triangular between low and high,
 * effects by a factor per measure of ±10, 25 or 50 % for grades A, B and C (an expert's). One draw holds in every city:
 * what is wrong with a measure is wrong everywhere.
 */
export function drawnProblem(problem: PathProblem, random: RandomStream): PathProblem {
  const measures = problem.measures.map((measure) => drawnMeasure(measure, random));
  const ids = [...new Set(problem.cities.map(({ airshed }) => airshed))].sort();
  const air = Object.fromEntries(ids.map((id) => [id, drawnAir(id, random)]));
  return { ...problem, measures, air };
}
