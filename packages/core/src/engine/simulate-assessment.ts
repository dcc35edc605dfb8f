import type { SynergyClassName } from "../synergy/synergy-class.method.ts";
import {
  type AssessmentInputs,
  type AssessmentOptions,
  type UncertainInput,
  uncertainInputs,
} from "./assessment-inputs.ts";
import { type AssessmentPlan, assessmentPlan } from "./assessment-plan.ts";
import { assessmentRunner } from "./assessment-runner.ts";
import { selector } from "./order-points.ts";
import { pointShares, type ResultColumns, resultColumns } from "./result-columns.ts";

/** Where 2.5 %, 50 % and 97.5 % of the draws lie below. */
export interface Points {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Results as columns, one entry for each city in the order of the inputs. */
export interface SimulatedCities {
  /** Deaths avoided a year. */
  readonly lower: Float64Array;
  readonly median: Float64Array;
  readonly upper: Float64Array;
  /** Share of the draws in each class; the five sum to 1. */
  readonly classes: Readonly<Record<SynergyClassName, Float64Array>>;
  /** Share of the variance of the deaths avoided that goes with each error; all 0 where nothing varies. */
  readonly sensitivity: Readonly<Record<UncertainInput, Float64Array>>;
}

export interface AssessmentSimulation {
  readonly draws: number;
  readonly seed: number;
  readonly cities: SimulatedCities;
  readonly total: Points;
  readonly groups: readonly (Points & { readonly name: string })[];
}

/** Every `of`-th entry of a column from `first` on. */
function strided(column: Float64Array | Uint32Array, of: number, first: number, per = 1): Float64Array {
  return Float64Array.from(
    { length: column.length / of },
    (_, city) => (column[of * city + first] ?? 0) / per,
  );
}

function classColumns(counts: Uint32Array, draws: number): SimulatedCities["classes"] {
  const named = [0, 1, 2, 3].map((place) => strided(counts, 4, place, draws));
  const [bothFall, airOnly, carbonOnly, bothRise] = named;
  const empty = new Float64Array(0);
  const flat = Float64Array.from({ length: counts.length / 4 }, (_, city) => {
    const sum = [0, 1, 2, 3].reduce((total, place) => total + (counts[4 * city + place] ?? 0), 0);
    return (draws - sum) / draws;
  });
  return {
    "both-fall": bothFall ?? empty,
    "air-only": airOnly ?? empty,
    "carbon-only": carbonOnly ?? empty,
    "both-rise": bothRise ?? empty,
    flat,
  };
}

/** Puts the columns and the totals of one or more runners together. */
export function assessmentSimulation(
  plan: AssessmentPlan,
  columns: ResultColumns,
  rowsOfRunners: readonly (readonly Float64Array[])[],
): AssessmentSimulation {
  const { points } = selector(plan.draws);
  const totals = ["", ...plan.groups].map((name, row) => {
    const sum = new Float64Array(plan.draws);
    for (const rows of rowsOfRunners) {
      for (let draw = 0; draw < sum.length; draw += 1)
        sum[draw] = (sum[draw] ?? 0) + (rows[row]?.[draw] ?? 0);
    }
    const found = new Float64Array(3);
    points(sum, pointShares, found);
    const [lower = 0, median = 0, upper = 0] = found;
    return { name, lower, median, upper };
  });
  const [{ lower, median, upper } = { lower: 0, median: 0, upper: 0 }, ...groups] = totals;
  const column = (place: number) => strided(columns.points, 3, place);
  const shareOf = (name: UncertainInput) => strided(columns.sensitivity, 5, uncertainInputs.indexOf(name));
  return {
    draws: plan.draws,
    seed: plan.key[0] + 2 ** 32 * plan.key[1],
    cities: {
      lower: column(0),
      median: column(1),
      upper: column(2),
      classes: classColumns(columns.counts, plan.draws),
      sensitivity: {
        pm25From: shareOf("pm25From"),
        pm25To: shareOf("pm25To"),
        deaths: shareOf("deaths"),
        slope: shareOf("slope"),
        nationalRate: shareOf("nationalRate"),
      },
    },
    total: { lower, median, upper },
    groups,
  };
}

/** On the calling thread; see `assessmentPlan` for what is checked. */
export function simulateAssessment(
  inputs: AssessmentInputs,
  options: AssessmentOptions,
): AssessmentSimulation {
  const plan = assessmentPlan(inputs, options);
  const columns = resultColumns(plan.cities, (bytes) => new ArrayBuffer(bytes));
  const runner = assessmentRunner({ plan, columns });
  runner.run(0, plan.cities);
  return assessmentSimulation(plan, columns, [runner.rows]);
}
