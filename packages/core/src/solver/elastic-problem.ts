import type { LinearProblem } from "./linear-problem.ts";

/** A row that may be asked to give way, and what giving way by one unit counts. */
export interface ElasticRow {
  readonly row: number;
  readonly weight: number;
}

function joined(values: Float64Array, more: Float64Array): Float64Array {
  const both = new Float64Array(values.length + more.length);
  both.set(values);
  both.set(more, values.length);
  return both;
}

/** How many entries each row gets more: one for each of its finite bounds. */
function slackDirections({ rows }: LinearProblem, row: number): readonly number[] {
  return [
    ...(Number.isFinite(rows.lower[row] ?? 0) ? [1] : []),
    ...(Number.isFinite(rows.upper[row] ?? 0) ? [-1] : []),
  ];
}

interface Slack extends ElasticRow {
  readonly direction: number;
  /** Place among the elastic rows given. */
  readonly target: number;
}

function rowsWithSlacks({ columns, rows }: LinearProblem, slacks: readonly Slack[]): LinearProblem["rows"] {
  const count = rows.lower.length;
  const ofRow = Map.groupBy(
    slacks.map((slack, at) => ({ ...slack, column: columns.cost.length + at })),
    ({ row }) => row,
  );
  const starts = new Int32Array(count + 1);
  const indices = new Int32Array(rows.indices.length + slacks.length);
  const values = new Float64Array(rows.values.length + slacks.length);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    const [from, to] = [rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0];
    indices.set(rows.indices.subarray(from, to), end);
    values.set(rows.values.subarray(from, to), end);
    end += to - from;
    for (const { column, direction } of ofRow.get(row) ?? []) {
      indices[end] = column;
      values[end] = direction;
      end += 1;
    }
    starts[row + 1] = end;
  }
  return { ...rows, starts, indices, values };
}

export interface ElasticProblem {
  /** The problem without its costs, with a column for every direction in which a row may give way. */
  readonly problem: LinearProblem;
  readonly slacks: readonly Slack[];
}

/** The problem in which the given rows give way at a cost, all others hold, and nothing else costs anything. */
export function elasticProblem(problem: LinearProblem, elastic: readonly ElasticRow[]): ElasticProblem {
  const { columns } = problem;
  const slacks = elastic.flatMap((one, target) =>
    slackDirections(problem, one.row).map((direction) => ({ ...one, direction, target })),
  );
  const none = new Float64Array(slacks.length);
  const integer = columns.integer && new Uint8Array(columns.integer.length + slacks.length);
  if (columns.integer) integer?.set(columns.integer);
  return {
    slacks,
    problem: {
      columns: {
        cost: joined(
          new Float64Array(columns.cost.length),
          Float64Array.from(slacks, ({ weight }) => weight),
        ),
        lower: joined(columns.lower, none),
        upper: joined(
          columns.upper,
          none.map(() => Number.POSITIVE_INFINITY),
        ),
        ...(integer && { integer }),
      },
      rows: rowsWithSlacks(problem, slacks),
    },
  };
}
