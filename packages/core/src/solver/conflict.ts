import { type ElasticProblem, elasticProblem } from "./elastic-problem.ts";
import type { FoundSolution, LinearProblem, LinearSolution, SolveOptions } from "./linear-problem.ts";
import type { OpenProblem, Solver } from "./solve-linear.ts";

/** A row of the problem that stands for something wanted, and may be asked to give way. */
export interface TargetRow {
  readonly id: string;
  readonly row: number;
}

export interface ConflictQuestion {
  readonly problem: LinearProblem;
  /** All other rows hold. */
  readonly targets: readonly TargetRow[];
}

/** By how much a target would have to give in the nearest attainable set, in the unit of its row. */
export interface Relaxation {
  readonly id: string;
  readonly by: number;
  /** The bound that is attained. */
  readonly bound: number;
}

export type Conflict =
  | {
      readonly kind: "conflict";
      /** These targets cannot hold together; without any one of them the others can. */
      readonly conflict: readonly string[];
      /** The targets that give in the nearest attainable set: least sum of |change| ÷ |target|. */
      readonly relaxations: readonly Relaxation[];
      /** The optimum of the problem itself with its targets so relaxed. */
      readonly nearest: LinearSolution;
    }
  /** No set of targets is to blame. */
  | { readonly kind: "rows-in-conflict" }
  /** The targets can hold together after all. */
  | { readonly kind: "attainable" }
  | { readonly kind: "time-limit" };

/** A target counts as missed from this share of itself on: a tenth of what the solver takes for nothing. */
const missedShare = 1e-8;

interface Filter extends ElasticProblem {
  readonly open: OpenProblem;
  readonly columns: number;
  readonly options: SolveOptions;
}

class TimeUp extends Error {}

/** What a target counts in: its own size, or for a target of 0 the largest that its row can be. */
function targetSize({ columns, rows }: LinearProblem, row: number): number {
  const bounds = [rows.lower[row] ?? 0, rows.upper[row] ?? 0].filter(Number.isFinite);
  const size = Math.max(0, ...bounds.map(Math.abs));
  if (size > 0) return size;
  let reach = 0;
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const column = rows.indices[at] ?? 0;
    const bound = Math.max(Math.abs(columns.lower[column] ?? 0), Math.abs(columns.upper[column] ?? 0));
    if (Number.isFinite(bound)) reach += bound * Math.abs(rows.values[at] ?? 0);
  }
  return reach > 0 ? reach : 1;
}

function answered(filter: Filter): FoundSolution | undefined {
  const solution = filter.open.solve(filter.options);
  if (solution.status === "infeasible") return undefined;
  if (solution.status !== "optimal") throw new TimeUp();
  return solution;
}

/** Of the wanted targets those that a proof of their conflict needs; empty where they can hold together. */
function needed(filter: Filter, wanted: ReadonlySet<number>): ReadonlySet<number> {
  for (const [at, { target, weight }] of filter.slacks.entries())
    filter.open.setCost(filter.columns + at, wanted.has(target) ? weight : 0);
  const solution = answered(filter);
  if (!solution || solution.objective <= missedShare) return new Set();
  const { rowDuals } = solution;
  if (!rowDuals) return wanted;
  // The duals of the elastic problem are a Farkas proof: what has none takes no part in it.
  const inProof = filter.slacks.flatMap(({ target, row, weight }) =>
    Math.abs(rowDuals[row] ?? 0) > 1e-9 * weight ? [target] : [],
  );
  return new Set(inProof.filter((target) => wanted.has(target)));
}

/** Drops one target after the other and keeps those without which the rest could hold (Chinneck and Dravnieks 1991). */
function minimalConflict(filter: Filter, all: ReadonlySet<number>): readonly number[] {
  let left = needed(filter, all);
  for (const target of all) {
    if (!left.has(target) || left.size === 1) continue;
    const without = needed(filter, new Set([...left].filter((one) => one !== target)));
    if (without.size > 0) left = without;
  }
  return [...left].toSorted((a, b) => a - b);
}

interface Gives extends Relaxation {
  readonly row: number;
  readonly direction: number;
}

function relaxed({ problem, targets }: ConflictQuestion, filter: Filter): readonly Gives[] {
  const solution = answered(filter);
  return filter.slacks.flatMap(({ target, row, direction, weight }, at) => {
    const by = solution?.values[filter.columns + at] ?? 0;
    if (by * weight <= missedShare) return [];
    const limit = (direction > 0 ? problem.rows.lower : problem.rows.upper)[row] ?? 0;
    return [{ id: targets[target]?.id ?? "", by, bound: limit - direction * by, row, direction }];
  });
}

interface Moved {
  readonly problem: LinearProblem;
  readonly gives: readonly Gives[];
  /** As a share of the bound. */
  readonly further: number;
}

/** The problem with the bounds moved to what is attained. */
function movedTo({ problem, gives, further }: Moved): LinearProblem {
  const lower = problem.rows.lower.slice();
  const upper = problem.rows.upper.slice();
  for (const { row, bound, direction, by } of gives) {
    const hair = further * Math.max(Math.abs(bound), by);
    if (direction > 0) lower[row] = bound - hair;
    else upper[row] = bound + hair;
  }
  return { ...problem, rows: { ...problem.rows, lower, upper } };
}

/** The optimum with its targets relaxed; where noise closes the bounds again, by a hair more. */
function nearestOptimum(
  solver: Solver,
  moved: Omit<Moved, "further">,
  options: SolveOptions,
): LinearSolution {
  const exact = solver.solve(movedTo({ ...moved, further: 0 }), options);
  return exact.status === "infeasible" ? solver.solve(movedTo({ ...moved, further: 1e-9 }), options) : exact;
}

function analysed(solver: Solver, question: ConflictQuestion, filter: Filter): Conflict {
  const all = new Set(question.targets.keys());
  const first = answered(filter);
  if (!first) return { kind: "rows-in-conflict" };
  if (first.objective <= missedShare) return { kind: "attainable" };
  const gives = relaxed(question, filter);
  const conflict = minimalConflict(filter, all).map((target) => question.targets[target]?.id ?? "");
  const nearest = nearestOptimum(solver, { problem: question.problem, gives }, filter.options);
  const relaxations = gives.map(({ id, by, bound }) => ({ id, by, bound }));
  return { kind: "conflict", conflict, relaxations, nearest };
}

/**
 * Why the targets of a problem cannot hold together: a conflict from which no target can be left out, and the nearest
 * attainable set. Rows that are not targets hold throughout. A conflict need not be the only one.
 *
 * The nearest set minimises the sum over targets of |change| ÷ |target|, so that tonnes and micrograms compare; a target of 0
 * counts in the largest value of its row.
 */
export function conflictOf(solver: Solver, question: ConflictQuestion, options: SolveOptions = {}): Conflict {
  const { problem, targets } = question;
  const elastic = elasticProblem(
    problem,
    targets.map(({ row }) => ({ row, weight: 1 / targetSize(problem, row) })),
  );
  const open = solver.open(elastic.problem);
  try {
    return analysed(solver, question, { ...elastic, open, columns: problem.columns.cost.length, options });
  } catch (error) {
    if (error instanceof TimeUp) return { kind: "time-limit" };
    throw error;
  } finally {
    open.dispose();
  }
}
