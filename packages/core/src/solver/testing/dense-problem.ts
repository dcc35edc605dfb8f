import { compressedRows, type WrittenRow } from "../compressed-rows.ts";
import type { LinearProblem } from "../linear-problem.ts";

export interface DenseProblem {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly integer?: readonly number[];
  readonly rows: readonly WrittenRow[];
}

/** A problem written out in full, as small ones are in tests. */
export function denseProblem({ cost, lower, upper, integer, rows }: DenseProblem): LinearProblem {
  return {
    columns: {
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      ...(integer && { integer: Uint8Array.from(integer) }),
    },
    rows: compressedRows(rows),
  };
}
