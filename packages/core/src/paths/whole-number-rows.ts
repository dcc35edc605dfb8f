import type { ProblemBuilder } from "../solver/problem-builder.ts";
import type { CityColumns } from "./city-columns.ts";
import type { PathProblem } from "./path-problem.ts";

/** Measures with a smallest size: not at all, or at least that share of their activity. */
export function wholeNumberRows(
  builder: ProblemBuilder,
  columns: readonly (readonly CityColumns[])[],
  { measures, smallestShare = {} }: PathProblem,
): void {
  measures.forEach(({ id }, index) => {
    const smallest = smallestShare[id];
    if (smallest === undefined || smallest <= 0) return;
    for (const milestone of columns.flat()) {
      const column = milestone.get(index);
      if (!column) continue;
      const taken = builder.column({ upper: 1, integer: true });
      builder.row({ upper: 0 }, [
        [column.used, 1],
        [taken, -column.reach],
      ]);
      builder.row({ lower: 0 }, [
        [column.used, 1],
        [taken, -Math.min(smallest, column.reach)],
      ]);
    }
  });
}
