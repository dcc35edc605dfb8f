import type { LinearProblem } from "./linear-problem.ts";

/** A row written out, for problems small enough to be; an absent bound is infinite. */
export interface WrittenRow {
  readonly lower?: number;
  readonly upper?: number;
  /** One for each column; zeros are left out of the compressed form. */
  readonly entries: readonly number[];
}

/** Written rows in the compressed form that the solver takes. */
export function compressedRows(rows: readonly WrittenRow[]): LinearProblem["rows"] {
  const entries = rows.map((row) =>
    row.entries.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])),
  );
  const starts = new Int32Array(rows.length + 1);
  for (const [row, list] of entries.entries()) starts[row + 1] = (starts[row] ?? 0) + list.length;
  return {
    lower: Float64Array.from(rows, (row) => row.lower ?? Number.NEGATIVE_INFINITY),
    upper: Float64Array.from(rows, (row) => row.upper ?? Number.POSITIVE_INFINITY),
    starts,
    indices: Int32Array.from(entries.flat(), ({ column }) => column),
    values: Float64Array.from(entries.flat(), ({ value }) => value),
  };
}
