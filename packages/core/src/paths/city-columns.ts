import type { Measure } from "../measures/measure.ts";
import { reachIn } from "../measures/reach.ts";
import type { ProblemBuilder } from "../solver/problem-builder.ts";
import type { ActivityShares } from "./activity-left.ts";
import { expiredAt } from "./expired-at.ts";
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
  /** Share that was installed before, is not used any more and is still paid for; absent where that cannot be. */
  readonly idle: number | undefined;
}

/** Columns of one city at one milestone, by the measure's place; measures without an effect there have none. */
export type CityColumns = ReadonlyMap<number, MeasureColumn>;

/** Shares below this are noise of the tables, not a measure. */
const noReach = 1e-9;

/** Whether something of what was installed at the milestone before is still paid for: only then can it stand idle. */
function isKeptFrom(problem: PathProblem, milestone: number, { lifetimeYears }: Measure): boolean {
  return milestone > 0 && expiredAt(problem, milestone, lifetimeYears) < milestone - 1;
}

/**
 * What stands idle is paid for. A measure that saves money on balance costs idle what it saves in use: its savings end and its
 * capital stays, of which the table gives the balance only. An own convention.
 */
export function idleCost(cost: number): number {
  return Math.abs(cost);
}

function isNeeded({ required }: ActivityShares, index: number): boolean {
  return [...required.values()].some(({ measure }) => measure === index);
}

/**
 * Keeps what is installed within reach. Only where idle plant is worth having, as it costs nothing or another measure rests on
 * it: elsewhere its cost keeps it to what its lifetime asks for, and the rows would be a fifth of the problem.
 */
function withinReach(
  builder: ProblemBuilder,
  { used, idle, reach }: { used: number; idle: number; reach: number },
): void {
  builder.row({ upper: reach }, [
    [used, 1],
    [idle, 1],
  ]);
}

/** The columns of a city at each milestone. */
export function cityColumns(
  builder: ProblemBuilder,
  city: PathCity,
  { problem, shares, costWeights }: ColumnGrounds,
): readonly CityColumns[] {
  return problem.milestones.map(({ year }, milestone) => {
    const columns = new Map<number, MeasureColumn>();
    problem.measures.forEach((measure, index) => {
      if (city.unavailable?.includes(measure.id)) return;
      const rate = milestone === 0 ? rolloutRate(measure) * (year - problem.baseYear) : 1;
      const reach = Math.min(reachIn(measure, year, problem.baseYear), rate);
      if (reach < noReach) return;
      const effect = measureEffect(city, measure, { problem, milestone, year });
      if (!isEffective(effect)) return;
      const cost = (costWeights[milestone] ?? 0) * effect.cost;
      const used = builder.column({ cost, upper: reach });
      const displaced = (shares.displacedBy[index]?.length ?? 0) > 0;
      const kept = displaced && isKeptFrom(problem, milestone, measure);
      const idle = kept ? builder.column({ cost: idleCost(cost), upper: reach }) : undefined;
      const mayGather = effect.cost === 0 || isNeeded(shares, index);
      if (idle !== undefined && mayGather) withinReach(builder, { used, idle, reach });
      columns.set(index, { measure: index, effect, reach, used, idle });
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
