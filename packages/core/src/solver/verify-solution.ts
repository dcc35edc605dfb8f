import type { FoundSolution, LinearProblem } from "./linear-problem.ts";

/** What a solution is worth by arithmetic of our own, whatever its solver says of it. */
export interface Verification {
  /** Σ cost · value, summed afresh. */
  readonly objective: number;
  /** How far the worst row lies outside its bounds, in its unit, and as a share of the larger of 1 and its bound. */
  readonly rowViolation: { readonly absolute: number; readonly relative: number };
  readonly boundViolation: number;
  /** How far the worst column that takes whole numbers is from one. */
  readonly integralityViolation: number;
  /**
   * What no solution can be below, from the duals alone, by weak duality: −Infinity where they prove nothing; absent where
   * there are none, as with whole numbers.
   */
  readonly dualBound?: number;
  /** (objective − dual bound) ÷ the larger of 1 and |objective|. */
  readonly dualityGap?: number;
}

function outside(value: number, lower: number, upper: number): number {
  return Math.max(0, lower - value, value - upper);
}

function rowViolation({ rows }: LinearProblem, values: Float64Array): Verification["rowViolation"] {
  let absolute = 0;
  let relative = 0;
  for (let row = 0; row < rows.lower.length; row += 1) {
    let sum = 0;
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at += 1)
      sum += (rows.values[at] ?? 0) * (values[rows.indices[at] ?? 0] ?? 0);
    const [lower, upper] = [rows.lower[row] ?? 0, rows.upper[row] ?? 0];
    const by = outside(sum, lower, upper);
    absolute = Math.max(absolute, by);
    relative = Math.max(relative, by > 0 ? by / Math.max(1, Math.abs(sum < lower ? lower : upper)) : 0);
  }
  return { absolute, relative };
}

/** Costs less what the rows' prices account for: c − Aᵀy. */
function pricedOut({ columns, rows }: LinearProblem, duals: Float64Array): Float64Array {
  const left = columns.cost.slice();
  for (let row = 0; row < rows.lower.length; row += 1) {
    const dual = duals[row] ?? 0;
    if (dual === 0) continue;
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at += 1) {
      const column = rows.indices[at] ?? 0;
      left[column] = (left[column] ?? 0) - dual * (rows.values[at] ?? 0);
    }
  }
  return left;
}

/** The least that price · value can be between two bounds; a price within `noise` of 0 counts as 0 where one is missing. */
function least(price: number, [lower, upper]: readonly [number, number], noise: number): number {
  const bound = price > 0 ? lower : upper;
  if (price === 0 || (!Number.isFinite(bound) && Math.abs(price) <= noise)) return 0;
  return Number.isFinite(bound) ? price * bound : Number.NEGATIVE_INFINITY;
}

function dualBound(problem: LinearProblem, duals: Float64Array): number {
  const { columns, rows } = problem;
  let largest = 1;
  for (const cost of columns.cost) largest = Math.max(largest, Math.abs(cost));
  const noise = 1e-7 * largest;
  let bound = 0;
  for (const [row, dual] of duals.entries())
    bound += least(dual, [rows.lower[row] ?? 0, rows.upper[row] ?? 0], noise);
  for (const [column, price] of pricedOut(problem, duals).entries())
    bound += least(price, [columns.lower[column] ?? 0, columns.upper[column] ?? 0], noise);
  return bound;
}

/**
 * A certificate that is not the solver's own word: whether the values meet rows, bounds and whole numbers, what they cost, and,
 * where there are duals, what no solution can cost less than. For any y and d = c − Aᵀy, every solution costs at least
 * Σ min(y·row bounds) + Σ min(d·column bounds); with the optimal y that is the optimum itself (weak duality: Dantzig 1963,
 * ch. 6).
 */
export function verifiedSolution(problem: LinearProblem, solution: FoundSolution): Verification {
  const { columns } = problem;
  let objective = 0;
  let boundViolation = 0;
  let integralityViolation = 0;
  for (const [column, value] of solution.values.entries()) {
    objective += (columns.cost[column] ?? 0) * value;
    const by = outside(value, columns.lower[column] ?? 0, columns.upper[column] ?? 0);
    boundViolation = Math.max(boundViolation, by);
    if (columns.integer?.[column])
      integralityViolation = Math.max(integralityViolation, Math.abs(value - Math.round(value)));
  }
  const bound = solution.rowDuals && dualBound(problem, solution.rowDuals);
  return {
    objective,
    rowViolation: rowViolation(problem, solution.values),
    boundViolation,
    integralityViolation,
    ...(bound !== undefined && {
      dualBound: bound,
      dualityGap: (objective - bound) / Math.max(1, Math.abs(objective)),
    }),
  };
}
