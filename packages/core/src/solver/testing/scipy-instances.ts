import type { WrittenRow } from "../compressed-rows.ts";
import type { LinearProblem } from "../linear-problem.ts";
import { denseProblem } from "./dense-problem.ts";

/** A problem as scripts/scipy-instances.py writes it, null for an infinite bound, with scipy's answer. */
export interface ScipyInstance {
  readonly cost: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly integer: readonly number[];
  readonly rows: readonly {
    readonly lower: number | null;
    readonly upper: number | null;
    readonly entries: readonly number[];
  }[];
  readonly scipy: { readonly status: string; readonly objective?: number };
}

function writtenRow({ lower, upper, entries }: ScipyInstance["rows"][number]): WrittenRow {
  return { ...(lower !== null && { lower }), ...(upper !== null && { upper }), entries };
}

export function scipyProblem({ cost, lower, upper, integer, rows }: ScipyInstance): LinearProblem {
  return denseProblem({
    cost,
    lower: lower.map((bound) => bound ?? Number.NEGATIVE_INFINITY),
    upper: upper.map((bound) => bound ?? Number.POSITIVE_INFINITY),
    integer,
    rows: rows.map(writtenRow),
  });
}
