import type { FoundSolution, LinearProblem } from "./linear-problem.ts";
import type { OpenProblem } from "./solve-linear.ts";

interface Optimum {
  readonly problem: LinearProblem;
  readonly found: FoundSolution;
  /** The row that carries the objective that was minimised: needed with whole numbers, which have no duals. */
  readonly objectiveRow: number;
}

/** A price below this is the solver's noise. */
const noPrice = 1e-9;

function activity({ rows }: LinearProblem, row: number, values: Float64Array): number {
  let sum = 0;
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1)
    sum += (rows.values[at] ?? 0) * (values[rows.indices[at] ?? 0] ?? 0);
  return sum;
}

interface Held {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function heldByPrices(open: OpenProblem, { problem, found }: Optimum): Held {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, dual] of found.rowDuals?.entries() ?? []) {
    if (Math.abs(dual) <= noPrice) continue;
    const at = activity(problem, row, found.values);
    open.setRowBounds(row, at, at);
    rows.push(row);
  }
  for (const [column, price] of found.reducedCosts?.entries() ?? []) {
    if (Math.abs(price) <= noPrice) continue;
    const value = found.values[column] ?? 0;
    open.setColumnBounds(column, value, value);
    columns.push(column);
  }
  return { rows, columns };
}

function heldByObjective(open: OpenProblem, { found, objectiveRow }: Optimum): Held {
  const hair = 1e-9 * Math.max(1, Math.abs(found.objective));
  open.setRowBounds(objectiveRow, Number.NEGATIVE_INFINITY, found.objective + hair);
  return { rows: [objectiveRow], columns: [] };
}

/**
 * Holds an open problem to the optima of the objective just minimised, so that a second objective can choose among them.
 * Without whole numbers exactly: whatever has a price stays where it is (complementary slackness). With them the objective
 * may rise by a billionth of itself. What is returned lets go again, back to the bounds that the problem is written with.
 */
export function keepOptimal(open: OpenProblem, optimum: Optimum): () => void {
  const { problem, found } = optimum;
  const held = found.rowDuals ? heldByPrices(open, optimum) : heldByObjective(open, optimum);
  return () => {
    for (const row of held.rows)
      open.setRowBounds(row, problem.rows.lower[row] ?? 0, problem.rows.upper[row] ?? 0);
    for (const column of held.columns)
      open.setColumnBounds(column, problem.columns.lower[column] ?? 0, problem.columns.upper[column] ?? 0);
  };
}
