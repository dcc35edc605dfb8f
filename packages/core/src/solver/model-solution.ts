import type { Model, ModelStatusCode } from "highs";
import { gaveUp } from "./gave-up.ts";
import type { CostRanges, LinearSolution, SolveOptions } from "./linear-problem.ts";

interface Question {
  readonly costs: Float64Array;
  /** Whether any column takes whole numbers only. */
  readonly whole: boolean;
  readonly options: SolveOptions;
}

/** Codes of HiGHS's C interface, which are stable. */
const status = {
  optimal: 7,
  infeasible: 8,
  unboundedOrInfeasible: 9,
  unbounded: 10,
  timeLimit: 13,
} as const;
const feasiblePoint = 2;
/** HiGHS takes no infinite option. */
const noLimitSeconds = 1e20;

/** The status that a run ends with, or undefined where it ends in an error: another way for HiGHS to give up. */
function run(model: Model, { timeLimitSeconds, relativeGap }: SolveOptions): ModelStatusCode | undefined {
  // The limit counts from the last reset, and a problem that stays open is run many times.
  model.zeroAllClocks();
  model.options.set({
    time_limit: timeLimitSeconds ?? noLimitSeconds,
    mip_rel_gap: relativeGap ?? 1e-9,
  });
  try {
    return model.run().modelStatus;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("run failed")) return undefined;
    throw error;
  }
}

/** Whether any point meets the bounds: the same problem without costs. */
function unboundedOrInfeasible(model: Model, { costs, options }: Question): LinearSolution {
  const selection = { kind: "range", from: 0, to: costs.length - 1 } as const;
  model.changeColsCost(selection, new Float64Array(costs.length));
  try {
    const found = run(model, options);
    if (found === status.optimal) return { status: "unbounded" };
    return { status: found === status.infeasible ? "infeasible" : "time-limit" };
  } finally {
    model.changeColsCost(selection, costs);
  }
}

/** Adds 0, which makes −0 the zero that a reader expects. */
function withoutMinusZero(values: Float64Array): Float64Array {
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) + 0;
  return values;
}

function gapOf(objective: number, bound: number): number {
  const short = Math.max(0, objective - bound);
  return short <= 1e-12 * Math.max(1, Math.abs(objective)) ? 0 : short / Math.abs(objective);
}

/** Without rows there is no basis to range: a column changes side where its cost changes sign. */
function rangesWithoutRows(costs: Float64Array): CostRanges {
  return {
    lower: costs.map((cost) => (cost < 0 ? Number.NEGATIVE_INFINITY : 0)),
    upper: costs.map((cost) => (cost > 0 ? Number.POSITIVE_INFINITY : 0)),
  };
}

function costRanges(model: Model, columns: number): CostRanges {
  const { colCostDown, colCostUp } = model.getRanging();
  return { lower: colCostDown.value.subarray(0, columns), upper: colCostUp.value.subarray(0, columns) };
}

function point(model: Model, found: "optimal" | "feasible", question: Question): LinearSolution {
  const { whole, options } = question;
  const columns = question.costs.length;
  const { colValue, colDual, rowDual } = model.getSolution();
  const values = withoutMinusZero(colValue.subarray(0, columns));
  const objective = model.getObjectiveValue();
  if (whole) {
    const bound = Number(model.info.get("mip_dual_bound"));
    return { status: found, objective, gap: gapOf(objective, bound), values };
  }
  return {
    status: found,
    objective,
    gap: 0,
    values,
    rowDuals: withoutMinusZero(rowDual),
    reducedCosts: withoutMinusZero(colDual.subarray(0, columns)),
    ...(options.ranging && {
      costRanges: rowDual.length === 0 ? rangesWithoutRows(question.costs) : costRanges(model, columns),
    }),
  };
}

function answer(
  model: Model,
  found: ModelStatusCode | undefined,
  question: Question,
): LinearSolution | undefined {
  switch (found) {
    case status.optimal:
      return point(model, "optimal", question);
    case status.infeasible:
      return { status: "infeasible" };
    case status.unbounded:
      return { status: "unbounded" };
    case status.unboundedOrInfeasible:
      return unboundedOrInfeasible(model, question);
    case status.timeLimit:
      // Before its end the simplex method has no bound to measure a gap against.
      return question.whole && model.info.get("primal_solution_status") === feasiblePoint
        ? point(model, "feasible", question)
        : { status: "time-limit" };
    default:
      return undefined;
  }
}

/**
 * What HiGHS finds for a model, solved again from scratch without presolve where it gave up at first.
 * @throws TandemError `invalid-input` where it gives up both times.
 */
export function solutionOf(model: Model, question: Question): LinearSolution {
  const first = answer(model, run(model, question.options), question);
  if (first) return first;
  model.clearSolver();
  model.options.set("presolve", "off");
  try {
    const code = run(model, question.options);
    const second = answer(model, code, question);
    if (second) return second;
    throw gaveUp({ status: code });
  } finally {
    model.options.set("presolve", "choose");
  }
}
