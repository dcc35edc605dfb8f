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

function heldByPrices(open: OpenProblem, { problem, found }: Optimum): void {
  for (const [row, dual] of found.rowDuals?.entries() ?? []) {
    if (Math.abs(dual) <= noPrice) continue;
    const at = activity(problem, row, found.values);
    open.setRowBounds(row, at, at);
  }
  for (const [column, price] of found.reducedCosts?.entries() ?? []) {
    const value = found.values[column] ?? 0;
    if (Math.abs(price) > noPrice) open.setColumnBounds(column, value, value);
  }
}

/**
 * Holds an open problem to the optima of the objective just minimised, so that a second objective can choose among them.
 * Without whole numbers exactly: whatever has a price stays where it is (complementary slackness). With them the objective
 * may rise by a billionth of itself.
 */
export function keepOptimal(open: OpenProblem, optimum: Optimum): void {
  const { found, objectiveRow } = optimum;
  if (found.rowDuals) heldByPrices(open, optimum);
  else {
    const hair = 1e-9 * Math.max(1, Math.abs(found.objective));
    open.setRowBounds(objectiveRow, Number.NEGATIVE_INFINITY, found.objective + hair);
  }
}
