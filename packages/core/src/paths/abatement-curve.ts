import { responseSpecies } from "../air/response-names.ts";
import { reachIn } from "../measures/reach.ts";
import { cityResponse } from "./air-coupling.ts";
import type { PathOutcome } from "./evaluate-path.ts";
import { isEffective, measureEffect } from "./measure-effect.ts";
import type { AbatementStep } from "./path-beside.ts";
import { deathsPerMicrogram, valueOfLife } from "./path-health.ts";
import type { PathProblem } from "./path-problem.ts";

/** kt below which a step has no cost per tonne. */
const noAbatement = 1e-6;

/**
 * Every measure by what a tonne of CO2 costs with it at full reach in the year of a milestone, cheapest first, those that
 * remove none last. Each is taken alone: together they overlap, and the path takes less. Units: kt, µg/m³, million CNY a
 * year; CNY per t, net of the value of deaths avoided in its own city where asked.
 */
export function abatementCurve(
  problem: PathProblem,
  outcome: PathOutcome,
  milestone: number,
): readonly AbatementStep[] {
  const year = problem.milestones[milestone]?.year ?? problem.baseYear;
  const steps = problem.cities.flatMap((city, at) => {
    const { own } = cityResponse(city, problem);
    const perMicrogram = deathsPerMicrogram(city);
    return problem.measures.flatMap((measure, index): readonly AbatementStep[] => {
      const effect = measureEffect(city, measure, { problem, milestone, year });
      const reach = reachIn(measure, year, problem.baseYear);
      if (reach <= 0 || !isEffective(effect) || city.unavailable?.includes(measure.id)) return [];
      const co2 = reach * effect.removed.co2;
      const pm25Effect = reach * responseSpecies.reduce((sum, p) => sum + own[p] * effect.removed[p], 0);
      const cost = reach * effect.cost;
      const lives = (pm25Effect * perMicrogram * valueOfLife.central) / 1e6;
      const taken = outcome[at]?.[milestone]?.measures.find((one) => one.measure === index);
      return [
        {
          id: measure.id,
          place: city.code,
          name: measure.name,
          synergy: measure.synergy,
          sector: measure.sector,
          ...(co2 > noAbatement && {
            costPerTonne: (1000 * cost) / co2,
            netCostPerTonne: (1000 * (cost - lives)) / co2,
          }),
          co2,
          pm25Effect,
          cost,
          taken: taken?.removed.co2 ?? 0,
        },
      ];
    });
  });
  const order = ({ costPerTonne = Number.POSITIVE_INFINITY }: AbatementStep) => costPerTonne;
  return steps.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}
