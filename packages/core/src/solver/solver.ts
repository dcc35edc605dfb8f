export {
  type Conflict,
  type ConflictQuestion,
  conflictOf,
  type Relaxation,
  type TargetRow,
} from "./conflict.ts";
export type { CostRanges, LinearProblem, LinearSolution, SolveOptions } from "./linear-problem.ts";
export { loadSolver, type OpenProblem, type Solver } from "./solve-linear.ts";
