import type { ModelData } from "highs";
import type { LinearProblem } from "./linear-problem.ts";

const fixedAtZero = {
  cost: new Float64Array(1),
  lower: new Float64Array(1),
  upper: new Float64Array(1),
};

/**
 * The problem as HiGHS takes it; the arrays themselves, which it copies. One without columns gets one that is fixed at 0:
 * HiGHS calls it empty and does not look at its rows.
 */
export function modelData({ columns, rows }: LinearProblem): ModelData {
  if (columns.cost.length === 0) return modelData({ columns: fixedAtZero, rows });
  const numCols = columns.cost.length;
  const numRows = rows.lower.length;
  return {
    numCols,
    numRows,
    colCost: columns.cost,
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: "csr",
      numRows,
      numCols,
      starts: rows.starts,
      indices: rows.indices,
      values: rows.values,
    },
    ...(columns.integer?.includes(1) && { integrality: Int32Array.from(columns.integer) }),
  };
}
