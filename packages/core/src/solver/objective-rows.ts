import type { LinearProblem } from "./linear-problem.ts";

function entriesOf(objective: Float64Array): { readonly indices: Int32Array; readonly values: Float64Array } {
  const indices = Int32Array.from(objective.keys()).filter((column) => objective[column] !== 0);
  return { indices, values: Float64Array.from(indices, (column) => objective[column] ?? 0) };
}

/** The problem with one more row, free at first, for each objective, so that a bound can be set on it. */
export function withObjectiveRows(
  { columns, rows }: LinearProblem,
  objectives: readonly Float64Array[],
): LinearProblem {
  const added = objectives.map(entriesOf);
  const starts = new Int32Array(rows.starts.length + added.length);
  starts.set(rows.starts);
  for (const [at, { indices }] of added.entries())
    starts[rows.starts.length + at] = (starts[rows.starts.length + at - 1] ?? 0) + indices.length;
  const length = starts.at(-1) ?? 0;
  const indices = new Int32Array(length);
  const values = new Float64Array(length);
  indices.set(rows.indices);
  values.set(rows.values);
  for (const [at, entries] of added.entries()) {
    indices.set(entries.indices, starts[rows.starts.length + at - 1]);
    values.set(entries.values, starts[rows.starts.length + at - 1]);
  }
  const free = (bounds: Float64Array, bound: number) => {
    const longer = new Float64Array(bounds.length + added.length).fill(bound);
    longer.set(bounds);
    return longer;
  };
  return {
    columns,
    rows: {
      lower: free(rows.lower, Number.NEGATIVE_INFINITY),
      upper: free(rows.upper, Number.POSITIVE_INFINITY),
      starts,
      indices,
      values,
    },
  };
}
