import type { LinearProblem } from "../linear-problem.ts";

export interface DenseProblem {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly integer?: readonly number[];
  readonly rows: readonly {
    readonly lower?: number;
    readonly upper?: number;
    readonly entries: readonly number[];
  }[];
}

/** A problem written out in full, as small ones are in tests: every row with an entry for every column. */
export function denseProblem({ cost, lower, upper, integer, rows }: DenseProblem): LinearProblem {
  const entries = rows.map((row) =>
    row.entries.flatMap((value, column) => (value ? [{ column, value }] : [])),
  );
  const starts = new Int32Array(rows.length + 1);
  for (const [row, list] of entries.entries()) starts[row + 1] = (starts[row] ?? 0) + list.length;
  return {
    columns: {
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      ...(integer && { integer: Uint8Array.from(integer) }),
    },
    rows: {
      lower: Float64Array.from(rows, (row) => row.lower ?? Number.NEGATIVE_INFINITY),
      upper: Float64Array.from(rows, (row) => row.upper ?? Number.POSITIVE_INFINITY),
      starts,
      indices: Int32Array.from(entries.flat(), ({ column }) => column),
      values: Float64Array.from(entries.flat(), ({ value }) => value),
    },
  };
}
