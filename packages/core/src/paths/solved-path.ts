import type { CostRanges, LinearSolution } from "../solver/linear-problem.ts";
import type { Solver } from "../solver/solver.ts";
import { brokenRules, type Violation } from "./check-path.ts";
import { evaluatePath, type PathChoice, type PathOutcome } from "./evaluate-path.ts";
import { discountedCost } from "./outcome-sums.ts";
import { pathChoice } from "./path-choice.ts";
import { deathsPerMicrogram } from "./path-health.ts";
import { costBesideLives, type PathModel, pathModel } from "./path-model.ts";
import type { PathProblem } from "./path-problem.ts";

/** A solved path: the choice, and what it comes to by an evaluation that does not use the linear problem. */
export interface SolvedPath {
  readonly status: "optimal" | "feasible";
  readonly gap: number;
  readonly objective: number;
  readonly model: PathModel;
  readonly choice: PathChoice;
  readonly outcome: PathOutcome;
  readonly values: Float64Array;
  readonly duals?: Float64Array;
  readonly costRanges?: CostRanges;
  readonly broken: readonly Violation[];
}

export interface UnsolvedPath {
  readonly status: "infeasible" | "time-limit";
  readonly model: PathModel;
}

export interface PathSolving {
  readonly timeLimitSeconds?: number;
  /** Also how far costs can move; costs time. */
  readonly ranging?: boolean;
}

function solved(model: PathModel, solution: Extract<LinearSolution, { values: Float64Array }>): SolvedPath {
  const choice = pathChoice(model, solution.values);
  const outcome = evaluatePath(model.problem, choice);
  return {
    status: solution.status,
    gap: solution.gap,
    objective: solution.objective,
    model,
    choice,
    outcome,
    values: solution.values,
    ...(solution.rowDuals && { duals: solution.rowDuals }),
    ...(solution.costRanges && { costRanges: solution.costRanges }),
    broken: brokenRules(model.problem, choice, outcome),
  };
}

/** The best path of a problem, or that there is none. */
export function solvedPath(
  problem: PathProblem,
  solver: Solver,
  { timeLimitSeconds, ranging }: PathSolving = {},
): SolvedPath | UnsolvedPath {
  const model = pathModel(problem, { perMicrogram: problem.cities.map(deathsPerMicrogram) });
  const solution = solver.solve(model.linear, {
    ...(timeLimitSeconds !== undefined && { timeLimitSeconds }),
    ...(ranging !== undefined && { ranging }),
    relativeGap: 1e-4,
  });
  if ("values" in solution) return solved(model, solution);
  return { status: solution.status === "time-limit" ? "time-limit" : "infeasible", model };
}

/** Million CNY (deaths avoided, below 0, where the objective is lives), discounted, by the evaluation alone. */
export function recomputedObjective({ model, outcome }: SolvedPath): number {
  const { problem, weights } = model;
  const { objective } = problem;
  const cost = discountedCost(outcome, weights);
  let deaths = 0;
  problem.cities.forEach((city, index) => {
    const perMicrogram = deathsPerMicrogram(city);
    weights.forEach((weight, milestone) => {
      deaths += weight * perMicrogram * (outcome[index]?.[milestone]?.pm25 ?? 0);
    });
  });
  if (objective.kind === "cost") return cost;
  return objective.kind === "lives"
    ? deaths + costBesideLives * cost
    : cost + (objective.valuePerDeath / 1e6) * deaths;
}
