import { type ResponseSpecies, responseSpecies } from "../air/response-names.ts";
import { type CityResponse, cityResponse, pm25Before } from "./air-coupling.ts";
import type { CityOutcome, PathOutcome } from "./evaluate-path.ts";
import type { PathProblem } from "./path-problem.ts";

type Removed = Readonly<Record<ResponseSpecies, number>>;

const nothing: Removed = { so2: 0, nox: 0, pm25: 0, nh3: 0, voc: 0 };

function sum(a: Removed, b: Removed): Removed {
  return {
    so2: a.so2 + b.so2,
    nox: a.nox + b.nox,
    pm25: a.pm25 + b.pm25,
    nh3: a.nh3 + b.nh3,
    voc: a.voc + b.voc,
  };
}

function removedBy(now: CityOutcome | undefined): Removed {
  return (now?.measures ?? []).reduce((all, { removed }) => sum(all, removed), nothing);
}

/** µg/m³ that a city's air gains from what itself, its airshed and all cities remove. */
function gain(
  { own, region, far }: CityResponse,
  { here, shed, all }: { here: Removed; shed: Removed; all: Removed },
): number {
  return responseSpecies.reduce(
    (total, p) => total + own[p] * here[p] + region[p] * (shed[p] - here[p]) + far[p] * (all[p] - shed[p]),
    0,
  );
}

/**
 * PM2.5 by the linear response alone, as the linear problem has it: before any measure, less µg/m³ per kt times the kt removed in
 * the city, in the other cities of its airshed and in those of other airsheds. Unit: µg/m³, by city, then milestone.
 */
export function linearPm25(problem: PathProblem, outcome: PathOutcome): readonly (readonly number[])[] {
  const before = pm25Before(problem);
  const responses = problem.cities.map((city) => cityResponse(city, problem));
  const byMilestone = problem.milestones.map((_, milestone) => {
    const each = problem.cities.map((_city, index) => removedBy(outcome[index]?.[milestone]));
    const all = each.reduce(sum, nothing);
    const sheds = new Map<string, Removed>();
    problem.cities.forEach(({ airshed }, index) => {
      sheds.set(airshed, sum(sheds.get(airshed) ?? nothing, each[index] ?? nothing));
    });
    return problem.cities.map(({ airshed, pm25 }, index) => {
      const here = each[index] ?? nothing;
      const response = responses[index];
      const level = before[index]?.[milestone] ?? pm25;
      const removed = problem.alone
        ? { here, shed: here, all: here }
        : { here, shed: sheds.get(airshed) ?? here, all };
      return response ? level - gain(response, removed) : level;
    });
  });
  return problem.cities.map(({ pm25 }, index) => byMilestone.map((levels) => levels[index] ?? pm25));
}
