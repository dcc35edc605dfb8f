import { reachIn } from "../measures/reach.ts";
import type { ProblemBuilder } from "../solver/problem-builder.ts";
import type { ActivityShares } from "./activity-left.ts";
import { isEffective, type MeasureEffect, measureEffect } from "./measure-effect.ts";
import type { PathCity, PathProblem } from "./path-problem.ts";
import { rolloutRate } from "./rollout-rate.ts";

/** One measure at one milestone of one city, as columns of the linear problem. */
export interface MeasureColumn {
  /** Place in the problem's list of measures. */
  readonly measure: number;
  readonly effect: MeasureEffect;
  /** Greatest share where nothing displaces it. */
  readonly reach: number;
  /** Share of the activity treated. */
  readonly used: number;
  /** Share that is paid for: the same column where nothing can displace the measure within its lifetime. */
  readonly installed: number;
}

/** Columns of one city at one milestone, by the measure's place; measures without an effect there have none. */
export type CityColumns = ReadonlyMap<number, MeasureColumn>;

/** Shares below this are noise of the tables, not a measure. */
const noReach = 1e-9;

/** The columns of a city at each milestone. */
export function cityColumns(
  builder: ProblemBuilder,
  city: PathCity,
  { problem, shares, costWeights }: ColumnGrounds,
): readonly CityColumns[] {
  return problem.milestones.map(({ year }, milestone) => {
    const columns = new Map<number, MeasureColumn>();
    problem.measures.forEach((measure, index) => {
      const rate = milestone === 0 ? rolloutRate(measure) * (year - problem.baseYear) : 1;
      const reach = Math.min(reachIn(measure, year, problem.baseYear), rate);
      if (reach < noReach) return;
      const effect = measureEffect(city, measure, { problem, milestone, year });
      if (!isEffective(effect)) return;
      const cost = (costWeights[milestone] ?? 0) * effect.cost;
      const displaced = (shares.displacedBy[index]?.length ?? 0) > 0;
      if (!displaced) {
        const used = builder.column({ cost, upper: reach });
        columns.set(index, { measure: index, effect, reach, used, installed: used });
        return;
      }
      const used = builder.column({ upper: reach });
      const installed = builder.column({ cost, upper: reach });
      builder.row({ lower: 0 }, [
        [installed, 1],
        [used, -1],
      ]);
      columns.set(index, { measure: index, effect, reach, used, installed });
    });
    return columns;
  });
}

export interface ColumnGrounds {
  readonly problem: PathProblem;
  readonly shares: ActivityShares;
  /** What the objective counts of a million CNY a year at each milestone. */
  readonly costWeights: readonly number[];
}
