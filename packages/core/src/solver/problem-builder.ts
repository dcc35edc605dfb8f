import type { LinearProblem } from "./linear-problem.ts";

export interface Column {
  readonly cost?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly integer?: boolean;
}

/** Entries of a row or bounds of it, as far as they are not infinite. */
export interface Bounds {
  readonly lower?: number;
  readonly upper?: number;
}

/** Entry of a row: column and coefficient. */
export type Entry = readonly [column: number, value: number];

/** Collects columns and rows one by one into the arrays that the solver takes. */
export interface ProblemBuilder {
  /** Gives the number of the column; from 0 up without a bound, cost 0. */
  column(column: Column): number;
  /** Gives the number of the row. Entries of the same column must not repeat; those of 0 are left out. */
  row(bounds: Bounds, entries: Iterable<Entry>): number;
  addCost(column: number, cost: number): void;
  build(): LinearProblem;
}

export function problemBuilder(): ProblemBuilder {
  const columns = { cost: [] as number[], lower: [] as number[], upper: [] as number[] };
  const whole: number[] = [];
  const rows = { lower: [] as number[], upper: [] as number[], starts: [0] };
  const entries = { indices: [] as number[], values: [] as number[] };
  return {
    column({ cost = 0, lower = 0, upper = Number.POSITIVE_INFINITY, integer = false }) {
      columns.cost.push(cost);
      columns.lower.push(lower);
      columns.upper.push(upper);
      if (integer) whole.push(columns.cost.length - 1);
      return columns.cost.length - 1;
    },
    row({ lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY }, cells) {
      for (const [column, value] of cells) {
        if (value === 0) continue;
        entries.indices.push(column);
        entries.values.push(value);
      }
      rows.lower.push(lower);
      rows.upper.push(upper);
      rows.starts.push(entries.indices.length);
      return rows.lower.length - 1;
    },
    addCost(column, cost) {
      columns.cost[column] = (columns.cost[column] ?? 0) + cost;
    },
    build() {
      const integer = new Uint8Array(columns.cost.length);
      for (const column of whole) integer[column] = 1;
      return {
        columns: {
          cost: Float64Array.from(columns.cost),
          lower: Float64Array.from(columns.lower),
          upper: Float64Array.from(columns.upper),
          ...(whole.length > 0 && { integer }),
        },
        rows: {
          lower: Float64Array.from(rows.lower),
          upper: Float64Array.from(rows.upper),
          starts: Int32Array.from(rows.starts),
          indices: Int32Array.from(entries.indices),
          values: Float64Array.from(entries.values),
        },
      };
    },
  };
}
