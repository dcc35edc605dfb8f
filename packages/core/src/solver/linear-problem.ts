/**
 * A linear problem, minimised, with rows in compressed sparse form: row r holds the entries from `starts[r]` up to
 * `starts[r + 1]`. Infinite bounds are ±Infinity.
 */
export interface LinearProblem {
  readonly columns: {
    readonly cost: Float64Array;
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    /** 1 where the column takes whole numbers only; absent where none does. */
    readonly integer?: Uint8Array;
  };
  readonly rows: {
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    readonly starts: Int32Array;
    readonly indices: Int32Array;
    readonly values: Float64Array;
  };
}

export interface SolveOptions {
  /** Stops with the best found so far. */
  readonly timeLimitSeconds?: number;
  /** Relative gap at which a problem with whole numbers counts as solved. */
  readonly relativeGap?: number;
  /** How far costs could move before the choice changes; costs time. Linear problems only. */
  readonly ranging?: boolean;
}

/** From which to which cost a column keeps its place in the optimum. */
export interface CostRanges {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A point that meets the problem's bounds. */
export interface FoundSolution {
  /** `feasible`: the time was up before the optimum was proved. */
  readonly status: "optimal" | "feasible";
  readonly objective: number;
  /** (objective − best bound) ÷ |objective|, 0 for a solved problem without whole numbers. */
  readonly gap: number;
  readonly values: Float64Array;
  /** Change of the objective per unit of a row's binding bound; absent with whole numbers. */
  readonly rowDuals?: Float64Array;
  readonly reducedCosts?: Float64Array;
  readonly costRanges?: CostRanges;
}

export type LinearSolution =
  | FoundSolution
  | { readonly status: "infeasible" | "unbounded" }
  | { readonly status: "time-limit" };
