export {
  type Conflict,
  type ConflictQuestion,
  conflictOf,
  type Relaxation,
  type TargetRow,
} from "./conflict.ts";
export type {
  CostRanges,
  FoundSolution,
  LinearProblem,
  LinearSolution,
  SolveOptions,
} from "./linear-problem.ts";
export { type ParetoFront, type ParetoPoint, type ParetoQuestion, paretoFront } from "./pareto-front.ts";
export { loadSolver, type OpenProblem, type Solver } from "./solve-linear.ts";
export { type Verification, verifiedSolution } from "./verify-solution.ts";
