import { loadSolver } from "../../solver/solver.ts";
import type { PathProblem } from "../path-problem.ts";
import { type SolvedPath, solvedPath } from "../solved-path.ts";

const solver = await loadSolver();

/** The best path of a problem that has one. */
export function solved(problem: PathProblem): SolvedPath {
  const path = solvedPath(problem, solver);
  if ("choice" in path) return path;
  throw new Error(`the problem is ${path.status}`);
}

export function isFeasible(problem: PathProblem): boolean {
  return "choice" in solvedPath(problem, solver);
}

/** Shares used by id of the measure in one city at one milestone. */
export function usedShares(path: SolvedPath, city = 0, milestone = 0): Readonly<Record<string, number>> {
  const shares = path.choice.used[city]?.[milestone] ?? [];
  return Object.fromEntries(path.model.problem.measures.map(({ id }, at) => [id, shares[at] ?? 0]));
}

/** Paid for, by id of the measure. */
export function installedShares(path: SolvedPath, city = 0, milestone = 0): Readonly<Record<string, number>> {
  const shares = path.choice.installed[city]?.[milestone] ?? [];
  return Object.fromEntries(path.model.problem.measures.map(({ id }, at) => [id, shares[at] ?? 0]));
}
