import type { AspectId } from "@tandem/core/measures";
import { scaleLinear } from "d3-scale";
import { aspectsInOrder } from "./aspects.ts";
import type { ShownMeasure, ShownYear } from "./shown-path.ts";

/** What the bars of a path can show. */
export const stackedMetrics = ["co2", "pm25", "cost"] as const;
export type StackedMetric = (typeof stackedMetrics)[number];

export interface Segment {
  readonly aspect: AspectId;
  readonly value: number;
  /** Where it lies in the stack: what raises stands on 0 upwards, what lowers hangs from it. */
  readonly from: number;
  readonly to: number;
}

export interface StackedYear {
  readonly year: number;
  readonly segments: readonly Segment[];
  /** Sum of all segments. */
  readonly total: number;
  /** Million CNY a year. */
  readonly cost: number;
}

/** The effect of PM2.5 is on the measure's own city, so that over several cities it is a mean; the rest adds up. */
function amountOf(metric: StackedMetric, measure: ShownMeasure, places: number): number {
  if (metric === "pm25") return measure.pm25Effect / places;
  return metric === "co2" ? measure.co2 : measure.cost;
}

function segmentsOf(sums: ReadonlyMap<AspectId, number>): readonly Segment[] {
  let [up, down] = [0, 0];
  return aspectsInOrder.flatMap((aspect) => {
    const value = sums.get(aspect) ?? 0;
    if (value === 0) return [];
    const from = value > 0 ? up : down;
    if (value > 0) up += value;
    else down += value;
    return [{ aspect, value, from, to: from + value }];
  });
}

/** The measures of each year as one stack by field, with what adds and what takes away kept apart. */
export function stackedYears(years: readonly ShownYear[], metric: StackedMetric): readonly StackedYear[] {
  return years.map(({ year, measures, cities, totals }) => {
    const sums = new Map<AspectId, number>();
    for (const measure of measures) {
      const value = amountOf(metric, measure, Math.max(1, cities.length));
      sums.set(measure.aspect, (sums.get(measure.aspect) ?? 0) + value);
    }
    const segments = segmentsOf(sums);
    return { year, segments, total: segments.reduce((sum, { value }) => sum + value, 0), cost: totals.cost };
  });
}

/**
 * The values that the axis of the stacks holds. Only the top is rounded, to a step of the axis: what little hangs under 0
 * must not take a whole step.
 */
export function stackAxis(years: readonly StackedYear[]): readonly [low: number, top: number] {
  const [low, high] = stackExtent(years);
  const [, top = high] = scaleLinear().domain([0, high]).nice(5).domain();
  return [low, low === top ? low + 1 : top];
}

/** From the lowest end of a stack to its highest; always with 0 in it. */
export function stackExtent(years: readonly StackedYear[]): readonly [low: number, high: number] {
  const ends = years.flatMap(({ segments }) => segments.map(({ to }) => to));
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}
