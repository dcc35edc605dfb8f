import { responseSpecies } from "../air/response-names.ts";
import type { Measure } from "../measures/measure.ts";
import { reachIn } from "../measures/reach.ts";
import { speciesIds } from "../sectors/sector.ts";
import { cityResponse, pm25Before, totalEmissions } from "./air-coupling.ts";
import { bentPm25 } from "./bent-response.ts";
import type { CityOutcome, MeasureOutcome, PathOutcome } from "./evaluate-path.ts";
import { changePercent, co2ChangePercent } from "./outcome-sums.ts";
import type { PathCityYear, PathMeasure, PathYear, ShadowPrice } from "./path-design.ts";
import { deathsAvoided } from "./path-health.ts";
import type { PathCity, PathProblem } from "./path-problem.ts";

/** Shares below this are not worth a line. */
const shownFrom = 1e-6;

interface Entry {
  readonly city: PathCity;
  readonly measure: Measure;
  readonly outcome: MeasureOutcome;
}

function measureRow({ city, measure, outcome }: Entry, problem: PathProblem, year: number): PathMeasure {
  const { own } = cityResponse(city, problem);
  const { removed, used, installed, cost, nonCo2 } = outcome;
  return {
    id: measure.id,
    place: city.code,
    name: measure.name,
    aspect: measure.aspect,
    sector: measure.sector,
    stage: measure.stage,
    synergy: measure.synergy,
    grades: measure.grades,
    share: used,
    reach: reachIn(measure, year, problem.baseYear),
    installed,
    cost,
    ...removed,
    nonCo2,
    pm25Effect: responseSpecies.reduce((sum, p) => sum + own[p] * removed[p], 0),
  };
}

function measureRows(problem: PathProblem, outcome: PathOutcome, milestone: number): readonly PathMeasure[] {
  const year = problem.milestones[milestone]?.year ?? problem.baseYear;
  const rows = problem.cities.flatMap((city, index) => {
    const measures = outcome[index]?.[milestone]?.measures ?? [];
    return measures.flatMap((one) => {
      const measure = problem.measures[one.measure];
      if (!measure || Math.max(one.used, one.installed) < shownFrom) return [];
      return [measureRow({ city, measure, outcome: one }, problem, year)];
    });
  });
  return rows.sort((a, b) => Math.abs(b.cost) - Math.abs(a.cost));
}

interface CityAt {
  readonly city: PathCity;
  readonly now: CityOutcome;
  /** µg/m³ before any measure. */
  readonly before: number;
}

function cityYear({ city, now, before }: CityAt, problem: PathProblem): PathCityYear {
  const deaths = deathsAvoided([{ city, before, after: now.pm25 }]);
  return {
    place: city.code,
    name: city.name,
    cost: now.cost,
    emissions: now.emissions,
    co2ChangePercent: changePercent(now.emissions.co2, totalEmissions(city).co2),
    pm25Before: before,
    pm25: now.pm25,
    pm25Bent: bentPm25(city, now.ratios, problem),
    ...(deaths && { deathsAvoided: deaths }),
  };
}

function totalsOf(problem: PathProblem, outcome: PathOutcome, milestone: number): PathYear["totals"] {
  const removed = { co2: 0, so2: 0, nox: 0, pm25: 0, voc: 0, nh3: 0 };
  let [cost, nonCo2] = [0, 0];
  for (const city of outcome) {
    const now = city[milestone];
    if (!now) continue;
    cost += now.cost;
    for (const one of now.measures) {
      nonCo2 += one.nonCo2;
      for (const species of speciesIds) removed[species] += one.removed[species];
    }
  }
  return { cost, ...removed, nonCo2, co2ChangePercent: co2ChangePercent(problem, outcome, milestone) };
}

/** The path year by year: measures dearest first, totals, cities, and what holds it where it is. */
export function pathYears(
  problem: PathProblem,
  outcome: PathOutcome,
  prices: ReadonlyMap<number, readonly ShadowPrice[]>,
): readonly PathYear[] {
  const before = pm25Before(problem);
  return problem.milestones.map(({ year }, milestone) => ({
    year,
    measures: measureRows(problem, outcome, milestone),
    totals: totalsOf(problem, outcome, milestone),
    cities: problem.cities.flatMap((city, index) => {
      const now = outcome[index]?.[milestone];
      const level = before[index]?.[milestone] ?? city.pm25;
      return now ? [cityYear({ city, now, before: level }, problem)] : [];
    }),
    shadowPrices: prices.get(milestone) ?? [],
    binding: (prices.get(milestone) ?? []).map(({ text }) => text),
  }));
}
