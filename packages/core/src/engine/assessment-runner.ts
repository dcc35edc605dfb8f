import { uncertainInputs } from "./assessment-inputs.ts";
import { type AssessmentPlan, spanOf } from "./assessment-plan.ts";
import { citySampler } from "./city-sampler.ts";
import { cityTerms } from "./city-terms.ts";
import { drawMemory, drawShared } from "./draw-memory.ts";
import { addresses } from "./layout.ts";
import { pieces } from "./order-by-pieces.ts";
import { pointOf } from "./order-points.ts";
import type { SimulatedCities } from "./result-columns.ts";
import type { Stages } from "./stages.ts";
import { varianceShare } from "./variance-shares.ts";

/** Draws cities, any of them in any order. */
export interface AssessmentRunner {
  readonly kind: Stages["kind"];
  /** Goes to a span of the draws and empties the totals. */
  begin(span: number): void;
  /** Adds the span's part to the results of the cities from `first` up to `end`, and their draws to the totals. */
  run(first: number, end: number): void;
  /** Totals of each draw of the span over the cities run so far: of all, then of each group. */
  rows(): readonly Float64Array[];
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
 * An engine over one plan, to be used span by span. What it computes for a city depends on the plan and the city alone, and totals add multiples
 * of one power of two, which is exact: results are the same however the cities are split between runners.
 */
export function assessmentRunner({ plan, columns, kind = "simd" }: RunnerOptions): AssessmentRunner {
  const { rounding, starts, memberships } = plan;
  const memory = drawMemory(plan, kind);
  const { stages, layout } = memory;
  const { sample, counts, moments } = citySampler(plan, memory);
  const termsOf = cityTerms(plan, stages);
  const ends = new Int32Array(stages.memory, addresses.ends, pieces);
  let span = spanOf(plan, 0);
  let ordered = { ordered: new Float64Array(stages.memory, layout.ordered, span.draws), ends };

  /** The mean over the spans, by their lengths. */
  function add(column: Float64Array, city: number, value: number): void {
    column[city] = (column[city] ?? 0) + span.share * value;
  }

  function addToTotals(city: number): void {
    const addRow = (row: number) =>
      stages.add(layout.avoided, span.draws, rounding, layout.rows + row * layout.stride);
    addRow(0);
    for (let at = starts[city] ?? 0; at < (starts[city + 1] ?? 0); at += 1) addRow(memberships[at] ?? 0);
  }

  function addClasses(city: number): void {
    let flat = span.draws;
    for (let index = 0; index < counted.length; index += 1) {
      let sum = 0;
      for (let lane = 0; lane < 4; lane += 1) sum += counts[4 * index + lane] ?? 0;
      add(columns.classes[counted[index] ?? "flat"], city, sum / span.draws);
      flat -= sum;
    }
    add(columns.classes.flat, city, flat / span.draws);
  }

  function addPoints(city: number): void {
    stages.order(layout.avoided, span.draws, layout.ordered, addresses.ends);
    add(columns.lower, city, pointOf(ordered, 0.025));
    add(columns.median, city, pointOf(ordered, 0.5));
    add(columns.upper, city, pointOf(ordered, 0.975));
  }

  function addSensitivity(city: number): void {
    for (let index = 0; index < uncertainInputs.length; index += 1) {
      const name = uncertainInputs[index] ?? "slope";
      add(columns.sensitivity[name], city, varianceShare(moments, index + 1, span.draws));
    }
  }

  return {
    kind: stages.kind,
    begin(index) {
      span = spanOf(plan, index);
      ordered = { ordered: new Float64Array(stages.memory, layout.ordered, span.draws), ends };
      new Float64Array(stages.memory, layout.rows).fill(0);
      drawShared(plan, memory, span);
    },
    run(first, end) {
      for (let city = first; city < end; city += 1) {
        sample(termsOf(city), span);
        addToTotals(city);
        addClasses(city);
        addPoints(city);
        addSensitivity(city);
      }
    },
    rows: () =>
      Array.from(
        { length: 1 + plan.groups.length },
        (_, row) => new Float64Array(stages.memory, layout.rows + row * layout.stride, span.draws),
      ),
  };
}
