import { keepOptimal } from "./keep-optimal.ts";
import type { FoundSolution, LinearProblem, SolveOptions } from "./linear-problem.ts";
import { withObjectiveRows } from "./objective-rows.ts";
import type { OpenProblem, Solver } from "./solve-linear.ts";

/** Two objectives, both to be minimised, over the points of one problem; the problem's own costs play no part. */
export interface ParetoQuestion {
  readonly problem: LinearProblem;
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** How many points, the two ends included; fewer come back where they fall together. */
  readonly points: number;
}

export interface ParetoPoint {
  readonly first: number;
  readonly second: number;
  readonly values: Float64Array;
}

export type ParetoFront =
  | {
      readonly kind: "front";
      /** From the least of the first objective to the least of the second; no point is as good as another in both. */
      readonly points: readonly ParetoPoint[];
    }
  | { readonly kind: "infeasible" | "unbounded" | "time-limit" };

const endless = Number.POSITIVE_INFINITY;

class NoFront extends Error {
  readonly kind: "infeasible" | "unbounded" | "time-limit";
  constructor(kind: NoFront["kind"]) {
    super(kind);
    this.kind = kind;
  }
}

interface Objective {
  readonly costs: Float64Array;
  readonly row: number;
}

interface Bench {
  readonly open: OpenProblem;
  readonly problem: LinearProblem;
  readonly first: Objective;
  readonly second: Objective;
  readonly options: SolveOptions;
}

/** With its largest entry 1, so that the solver's tolerances mean the same for every objective. */
function scaled(objective: Float64Array): Float64Array {
  const largest = objective.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  return largest > 0 ? objective.map((value) => value / largest) : objective;
}

function dot(objective: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (const [column, value] of values.entries()) sum += (objective[column] ?? 0) * value;
  return sum;
}

function optimum({ open, options }: Bench): FoundSolution {
  const solution = open.solve(options);
  if (solution.status === "optimal") return solution;
  throw new NoFront(solution.status === "feasible" ? "time-limit" : solution.status);
}

/** The best in one objective and, among all that are, the best in the other. */
function lexicographic(bench: Bench, [chief, other]: readonly [Objective, Objective]): FoundSolution {
  const { open, problem } = bench;
  open.setCosts(chief.costs);
  const found = optimum(bench);
  const release = keepOptimal(open, { problem, found, objectiveRow: chief.row });
  open.setCosts(other.costs);
  const best = optimum(bench);
  release();
  return best;
}

function solutions(bench: Bench, points: number): readonly FoundSolution[] {
  const { open, first, second } = bench;
  const start = lexicographic(bench, [first, second]);
  const end = lexicographic(bench, [second, first]);
  const [from, to] = [dot(first.costs, start.values), dot(first.costs, end.values)];
  const between = Array.from({ length: Math.max(0, points - 2) }, (_, at) => {
    open.setRowBounds(first.row, -endless, from + ((to - from) * (at + 1)) / (points - 1));
    return lexicographic(bench, [second, first]);
  });
  return [start, ...between, end];
}

/** Only those that are better in one objective for being worse in the other, by more than noise. */
function distinct(points: readonly ParetoPoint[]): readonly ParetoPoint[] {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return [];
  const noise = {
    first: 1e-9 * Math.max(1e-300, end.first - start.first),
    second: 1e-9 * Math.max(1e-300, start.second - end.second),
  };
  const trades = (one: ParetoPoint, next: ParetoPoint) =>
    next.first - one.first > noise.first && one.second - next.second > noise.second;
  const kept = [start];
  for (const point of points.slice(1, -1)) {
    const last = kept.at(-1) ?? start;
    if (trades(last, point) && trades(point, end)) kept.push(point);
  }
  return isOnePoint(start, end) ? [start] : [...kept, end];
}

/** Where the best of both falls together, up to noise of the values themselves. */
function isOnePoint(start: ParetoPoint, end: ParetoPoint): boolean {
  const alike = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return alike(start.first, end.first) || alike(start.second, end.second);
}

function benchOf(solver: Solver, { problem, ...given }: ParetoQuestion, options: SolveOptions): Bench {
  const [first, second] = [scaled(given.first), scaled(given.second)];
  const longer = withObjectiveRows(problem, [first, second]);
  const row = problem.rows.lower.length;
  return {
    open: solver.open(longer),
    problem: longer,
    first: { costs: first, row },
    second: { costs: second, row: row + 1 },
    options,
  };
}

/**
 * Points of the front between two objectives, by the ε-constraint method: the ends are lexicographic optima, and between them
 * the second objective is minimised under evenly spaced bounds on the first, and then the first among all that are best
 * (Haimes et al. 1971; Mavrotas 2009, doi:10.1016/j.amc.2009.03.037, for why the last step is needed). With whole numbers, as
 * many of its points as the bounds meet.
 */
export function paretoFront(
  solver: Solver,
  question: ParetoQuestion,
  options: SolveOptions = {},
): ParetoFront {
  const bench = benchOf(solver, question, options);
  try {
    const points = solutions(bench, question.points).map(({ values }) => ({
      first: dot(question.first, values),
      second: dot(question.second, values),
      values,
    }));
    return { kind: "front", points: distinct(points) };
  } catch (error) {
    if (error instanceof NoFront) return { kind: error.kind };
    throw error;
  } finally {
    bench.open.dispose();
  }
}
