import { withObjectiveRows } from "../solver/objective-rows.ts";
import { paretoFront } from "../solver/pareto-front.ts";
import type { LinearProblem, Solver } from "../solver/solver.ts";
import { evaluatePath, type PathOutcome } from "./evaluate-path.ts";
import { co2ChangePercent, discountedCost } from "./outcome-sums.ts";
import type { FrontPoint } from "./path-beside.ts";
import { pathChoice } from "./path-choice.ts";
import { removedEntries } from "./path-draft.ts";
import { type PathModel, pathModel } from "./path-model.ts";
import type { PathProblem } from "./path-problem.ts";
import type { SolvedPath } from "./solved-path.ts";

/** A hair more than the path's own cost, so that rounding does not shut out the path itself. */
const hair = 1e-9;

/** The same cities and years without targets, costed in money whatever the path's own objective. */
function withoutTargets(problem: PathProblem): PathProblem {
  const milestones = problem.milestones.map(({ year, targets }) => ({
    year,
    targets: targets.map(() => ({})),
  }));
  return { ...problem, milestones, objective: { kind: "cost" } };
}

/** The problem with its discounted cost held to what the path spends. */
function withinCost({ linear }: PathModel, cost: number): LinearProblem {
  const capped = withObjectiveRows(linear, [linear.columns.cost]);
  const row = linear.rows.lower.length;
  const upper = capped.rows.upper.slice();
  upper[row] = cost + hair * Math.max(1, Math.abs(cost));
  return { columns: capped.columns, rows: { ...capped.rows, upper } };
}

/** Weights of the cities' air: people through the deaths that PM2.5 acts on; alike where nobody knows them. */
function airWeights({ cities }: PathProblem): readonly number[] {
  const known = cities.every(({ baselineDeaths }) => baselineDeaths !== undefined);
  const weights = cities.map(({ baselineDeaths }) => (known ? (baselineDeaths ?? 0) : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (all > 0 ? weight / all : 1 / cities.length));
}

/** kt of CO2 removed in the year of a milestone, to be minimised, so below 0. */
function co2Objective(model: PathModel, milestone: number): Float64Array {
  const objective = new Float64Array(model.linear.columns.cost.length);
  for (const city of model.problem.cities.keys()) {
    for (const [column, kt] of removedEntries(model, { city, milestone }, ({ co2 }) => co2)) {
      objective[column] = -kt;
    }
  }
  return objective;
}

function airObjective({ linear, pm25, problem }: PathModel, milestone: number): Float64Array {
  const objective = new Float64Array(linear.columns.cost.length);
  const weights = airWeights(problem);
  pm25.forEach((columns, city) => {
    const column = columns[milestone];
    if (column !== undefined) objective[column] = weights[city] ?? 0;
  });
  return objective;
}

function pointOf(problem: PathProblem, outcome: PathOutcome, milestone: number): FrontPoint {
  const weights = airWeights(problem);
  let [pm25, cost] = [0, 0];
  outcome.forEach((city, index) => {
    pm25 += (weights[index] ?? 0) * (city[milestone]?.pm25 ?? 0);
    cost += city[milestone]?.cost ?? 0;
  });
  return { co2ChangePercent: co2ChangePercent(problem, outcome, milestone), pm25, cost };
}

/**
 * What else the money of a path could reach in the year of a milestone: the front between the change of CO2 and PM2.5 (the mean
 * over the cities, weighted by people) among all paths that cost no more over the years, without targets. Deepest CO2 first;
 * no point is as good as another in both. Units: per cent, µg/m³, million CNY in that year.
 */
export function pathFront(
  path: SolvedPath,
  solver: Solver,
  { milestone, points }: { readonly milestone: number; readonly points: number },
): readonly FrontPoint[] {
  const problem = withoutTargets(path.model.problem);
  const model = pathModel(problem, { airIn: milestone });
  const front = paretoFront(solver, {
    problem: withinCost(model, discountedCost(path.outcome, path.model.weights)),
    first: co2Objective(model, milestone),
    second: airObjective(model, milestone),
    points,
  });
  if (front.kind !== "front") return [];
  return front.points.map(({ values }) =>
    pointOf(problem, evaluatePath(problem, pathChoice(model, values)), milestone),
  );
}
