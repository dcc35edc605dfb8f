import { uncertainInputs } from "./assessment-inputs.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import { citySampler } from "./city-sampler.ts";
import { cityTerms } from "./city-terms.ts";
import { drawMemory } from "./draw-memory.ts";
import { addresses } from "./layout.ts";
import { pieces } from "./order-by-pieces.ts";
import { pointOf } from "./order-points.ts";
import type { SimulatedCities } from "./result-columns.ts";
import type { Stages } from "./stages.ts";
import { varianceShare } from "./variance-shares.ts";

/** Draws cities, any of them in any order. */
export interface AssessmentRunner {
  readonly kind: Stages["kind"];
  /** Fills the results of the cities from `first` up to `end` and adds their draws to the totals. */
  run(first: number, end: number): void;
  /** Totals of each draw over the cities run so far: of all, then of each group. */
  readonly rows: readonly Float64Array[];
}

export interface RunnerOptions {
  readonly plan: AssessmentPlan;
  readonly columns: SimulatedCities;
  /** `plain` for typed arrays alone; by default `simd`, vectors of WebAssembly where the host has them. */
  readonly kind?: Stages["kind"];
}

/** The order in which the classes are counted; what is left of the draws is `flat`. */
const counted = ["both-fall", "air-only", "carbon-only", "both-rise"] as const;

/**
 * An engine over one plan. What it computes for a city depends on the plan and the city alone, and totals add multiples
 * of one power of two, which is exact: results are the same however the cities are split between runners.
 */
export function assessmentRunner({ plan, columns, kind = "simd" }: RunnerOptions): AssessmentRunner {
  const { draws, rounding, starts, memberships } = plan;
  const memory = drawMemory(plan, kind);
  const { stages, layout } = memory;
  const { sample, counts, moments } = citySampler(plan, memory);
  const termsOf = cityTerms(plan, stages);
  const ordered = {
    ordered: new Float64Array(stages.memory, layout.ordered, draws),
    ends: new Int32Array(stages.memory, addresses.ends, pieces),
  };

  function addToTotals(city: number): void {
    const add = (row: number) =>
      stages.add(layout.avoided, draws, rounding, layout.rows + row * layout.stride);
    add(0);
    for (let at = starts[city] ?? 0; at < (starts[city + 1] ?? 0); at += 1) add(memberships[at] ?? 0);
  }

  function keepClasses(city: number): void {
    let flat = draws;
    for (let index = 0; index < counted.length; index += 1) {
      let sum = 0;
      for (let lane = 0; lane < 4; lane += 1) sum += counts[4 * index + lane] ?? 0;
      columns.classes[counted[index] ?? "flat"][city] = sum / draws;
      flat -= sum;
    }
    columns.classes.flat[city] = flat / draws;
  }

  function keepPoints(city: number): void {
    stages.order(layout.avoided, draws, layout.ordered, addresses.ends);
    columns.lower[city] = pointOf(ordered, 0.025);
    columns.median[city] = pointOf(ordered, 0.5);
    columns.upper[city] = pointOf(ordered, 0.975);
  }

  function keepSensitivity(city: number): void {
    for (let index = 0; index < uncertainInputs.length; index += 1) {
      const name = uncertainInputs[index] ?? "slope";
      columns.sensitivity[name][city] = varianceShare(moments, index + 1, draws);
    }
  }

  return {
    kind: stages.kind,
    run(first, end) {
      for (let city = first; city < end; city += 1) {
        sample(termsOf(city));
        addToTotals(city);
        keepClasses(city);
        keepPoints(city);
        keepSensitivity(city);
      }
    },
    rows: Array.from(
      { length: 1 + plan.groups.length },
      (_, row) => new Float64Array(stages.memory, layout.rows + row * layout.stride, draws),
    ),
  };
}
