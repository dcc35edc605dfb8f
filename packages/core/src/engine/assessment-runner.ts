import { uncertainInputs } from "./assessment-inputs.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import { citySampler } from "./city-sampler.ts";
import { cityTerms } from "./city-terms.ts";
import { drawMemory } from "./draw-memory.ts";
import { selector } from "./order-points.ts";
import { pointShares, type ResultColumns } from "./result-columns.ts";
import type { Stages } from "./stages.ts";
import { varianceShares } from "./variance-shares.ts";

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
  readonly columns: ResultColumns;
  /** `plain` for typed arrays alone; by default `simd`, vectors of WebAssembly where the host has them. */
  readonly kind?: Stages["kind"];
}

/**
 * An engine over one plan. What it computes for a city depends on the plan and the city alone, and totals add multiples
 * of one power of two, which is exact: results are the same however the cities are split between runners.
 */
export function assessmentRunner({ plan, columns, kind = "simd" }: RunnerOptions): AssessmentRunner {
  const { draws, rounding, starts, memberships } = plan;
  const memory = drawMemory(plan, kind);
  const { stages, layout } = memory;
  const { sample, avoided, counts, moments } = citySampler(plan, memory);
  const termsOf = cityTerms(plan);
  const { points } = selector(draws);
  const inputs = uncertainInputs.length;

  function addToTotals(city: number): void {
    const add = (row: number) =>
      stages.add(layout.avoided, draws, rounding, layout.rows + row * layout.stride);
    add(0);
    for (let at = starts[city] ?? 0; at < (starts[city + 1] ?? 0); at += 1) add(memberships[at] ?? 0);
  }

  function keep(city: number): void {
    points(avoided, pointShares, columns.points.subarray(3 * city, 3 * city + 3));
    for (let name = 0; name < 4; name += 1) {
      let sum = 0;
      for (let lane = 0; lane < 4; lane += 1) sum += counts[4 * name + lane] ?? 0;
      columns.counts[4 * city + name] = sum;
    }
    varianceShares(moments, draws, columns.sensitivity.subarray(inputs * city, inputs * (city + 1)));
  }

  return {
    kind: stages.kind,
    run(first, end) {
      for (let city = first; city < end; city += 1) {
        sample(termsOf(city));
        addToTotals(city);
        keep(city);
      }
    },
    rows: Array.from(
      { length: 1 + plan.groups.length },
      (_, row) => new Float64Array(stages.memory, layout.rows + row * layout.stride, draws),
    ),
  };
}
