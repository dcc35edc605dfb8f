import type { Highs, Model } from "highs";
import { gaveUp, isBeyondSolver } from "./gave-up.ts";
import type { LinearProblem, LinearSolution, SolveOptions } from "./linear-problem.ts";
import { modelData } from "./model-data.ts";
import { solutionOf } from "./model-solution.ts";

/**
 * A problem that stays in the solver: what is changed in it is solved again from the basis of the last optimum. Its memory
 * is the solver's own and is kept until `dispose`.
 */
export interface OpenProblem {
  solve(options?: SolveOptions): LinearSolution;
  setCost(column: number, cost: number): void;
  /** Every column's cost at once. */
  setCosts(costs: Float64Array): void;
  setRowBounds(row: number, lower: number, upper: number): void;
  setColumnBounds(column: number, lower: number, upper: number): void;
  /** Gives the memory back; may be called twice. Nothing else may be called after it. */
  dispose(): void;
}

/** HiGHS in the process: what it is asked it answers before it returns, so long problems belong in a worker. */
export interface Solver {
  /** @throws TandemError `invalid-input` where the solver gives up for numerical reasons. */
  solve(problem: LinearProblem, options?: SolveOptions): LinearSolution;
  open(problem: LinearProblem): OpenProblem;
}

function configured(model: Model): Model {
  // HiGHS's own defaults, a gap of 1e-4 and whole numbers to 1e-6, would change answers.
  model.options.set({ output_flag: false, mip_abs_gap: 1e-9, mip_feasibility_tolerance: 1e-9 });
  return model;
}

function opened(highs: Highs, problem: LinearProblem): OpenProblem {
  const model = configured(highs.createModel());
  try {
    model.passModel(modelData(problem));
  } catch (error) {
    model.dispose();
    throw isBeyondSolver(problem) ? gaveUp() : error;
  }
  const columns = problem.columns.cost.length;
  const costs = problem.columns.cost.slice();
  const whole = problem.columns.integer?.includes(1) ?? false;
  return {
    solve: (options = {}) => solutionOf(model, { costs, whole, options }),
    setCost: (column, cost) => {
      model.changeColCost(column, cost);
      costs[column] = cost;
    },
    setCosts: (given) => {
      if (columns > 0) model.changeColsCost({ kind: "range", from: 0, to: columns - 1 }, given);
      costs.set(given);
    },
    setRowBounds: (row, lower, upper) => {
      model.changeRowBounds(row, lower, upper);
    },
    setColumnBounds: (column, lower, upper) => {
      model.changeColBounds(column, lower, upper);
    },
    dispose: () => model.dispose(),
  };
}

let loading: Promise<Solver> | undefined;

async function loaded(): Promise<Solver> {
  const { default: module } = await import("highs");
  // The package's types describe its CommonJS build; its ES module's default export is the loader itself.
  const load = module as unknown as () => Promise<Highs>;
  const highs = await load();
  return {
    open: (problem) => opened(highs, problem),
    solve: (problem, options) => {
      const open = opened(highs, problem);
      try {
        return open.solve(options);
      } finally {
        open.dispose();
      }
    },
  };
}

/**
 * The solver, loaded once: HiGHS (Huangfu and Hall 2018, doi:10.1007/s12532-017-0130-5) compiled to WebAssembly. Loaded only
 * when asked for, so that what computes without it stays small. Works in Node and in a browser.
 */
export function loadSolver(): Promise<Solver> {
  loading ??= loaded().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
