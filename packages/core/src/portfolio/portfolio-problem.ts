import { compressedRows, type WrittenRow } from "../solver/compressed-rows.ts";
import type { LinearProblem } from "../solver/linear-problem.ts";
import type { PortfolioInput, PortfolioMeasure } from "./portfolio.method.ts";

/** Rows that the question is asked in; groups follow after them. */
export const portfolioRows = { co2: 0, pm25: 1, budget: 2, harm: 3 } as const;

export interface PortfolioProblem {
  /** Minimises cost under the targets and the budget, in the units of `scale`. */
  readonly problem: LinearProblem;
  readonly scale: Readonly<Record<"co2" | "pm25" | "cost", number>>;
  /** Each measure's joint reduction with its sign turned, so that less is better. */
  readonly harm: Float64Array;
}

type Effect = "co2" | "pm25" | "cost";

function largest(values: Iterable<number>): number {
  let size = 0;
  for (const value of values) size = Math.max(size, Math.abs(value));
  return size || 1;
}

function groupsOf(measures: readonly PortfolioMeasure[]): readonly (readonly PortfolioMeasure[])[] {
  const grouped = measures.filter(({ exclusiveGroup }) => exclusiveGroup);
  return [...Map.groupBy(grouped, ({ exclusiveGroup }) => exclusiveGroup).values()];
}

/** The most that all measures could reach of one effect, with the best of each group. */
function attainable(measures: readonly PortfolioMeasure[], effect: Effect): number {
  const best = (members: readonly PortfolioMeasure[]) =>
    Math.max(0, ...members.map((measure) => measure[effect]));
  const alone = measures.filter(({ exclusiveGroup }) => !exclusiveGroup);
  return [...alone.map((measure) => [measure]), ...groupsOf(measures)].reduce(
    (sum, members) => sum + best(members),
    0,
  );
}

/** Beyond every sum of shares, of which there are 200 at most, and still a number that the solver can do sums with. */
const outOfReach = 1e6;

/** Each effect as a share of what is attainable of it, added up; with the sign turned; an effect that nothing has counts nothing. */
function jointHarm(measures: readonly PortfolioMeasure[]): Float64Array {
  const most = { co2: attainable(measures, "co2"), pm25: attainable(measures, "pm25") };
  const part = (value: number, all: number) => (all > 0 ? Math.max(-outOfReach, value / all) : 0);
  return Float64Array.from(measures, ({ co2, pm25 }) => -part(co2, most.co2) - part(pm25, most.pm25));
}

/** A bound in the units of the row. */
function bound(value: number | undefined, scale: number): number | undefined {
  return value === undefined ? undefined : Math.max(-outOfReach, Math.min(outOfReach, value / scale));
}

function written(input: PortfolioInput, built: Pick<PortfolioProblem, "scale" | "harm">): WrittenRow[] {
  const { measures, targets, budget } = input;
  const { scale, harm } = built;
  const entries = (effect: Effect) => measures.map((measure) => measure[effect] / scale[effect]);
  const [co2, pm25] = [bound(targets.co2, scale.co2), bound(targets.pm25, scale.pm25)];
  const cap = bound(budget, scale.cost);
  return [
    { ...(co2 !== undefined && { lower: co2 }), entries: entries("co2") },
    { ...(pm25 !== undefined && { lower: pm25 }), entries: entries("pm25") },
    { ...(cap !== undefined && { upper: cap }), entries: entries("cost") },
    { entries: [...harm] },
    ...groupsOf(measures).map((members) => ({
      upper: 1,
      entries: measures.map((measure) => (members.includes(measure) ? 1 : 0)),
    })),
  ];
}

/** The linear problem of a portfolio: shares from 0 to 1, or whole ones, under targets, budget and exclusive groups. */
export function portfolioProblem(input: PortfolioInput): PortfolioProblem {
  const { measures } = input;
  const size = (effect: Effect) => largest(measures.map((measure) => measure[effect]));
  const scale = { co2: size("co2"), pm25: size("pm25"), cost: size("cost") };
  const harm = jointHarm(measures);
  // What does nothing and costs nothing is as well left alone.
  const idle = ({ co2, pm25, cost }: PortfolioMeasure) => co2 === 0 && pm25 === 0 && cost === 0;
  return {
    scale,
    harm,
    problem: {
      columns: {
        cost: Float64Array.from(measures, ({ cost }) => cost / scale.cost),
        lower: new Float64Array(measures.length),
        upper: Float64Array.from(measures, (measure) => (idle(measure) ? 0 : 1)),
        ...(input.integer && { integer: new Uint8Array(measures.length).fill(1) }),
      },
      rows: compressedRows(written(input, { scale, harm })),
    },
  };
}
