import type { AssessmentInputs, AssessmentOptions } from "./assessment-inputs.ts";
import { type AssessmentPlan, assessmentPlan } from "./assessment-plan.ts";
import { assessmentRunner } from "./assessment-runner.ts";
import { orderByPieces, pieces } from "./order-by-pieces.ts";
import { pointOf } from "./order-points.ts";
import { resultColumns, type SimulatedCities } from "./result-columns.ts";

/** Where 2.5 %, 50 % and 97.5 % of the draws lie below. */
export interface Points {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export interface AssessmentSimulation {
  readonly draws: number;
  readonly seed: number;
  readonly cities: SimulatedCities;
  /** Deaths avoided a year in all cities together. */
  readonly total: Points;
  readonly groups: readonly (Points & { readonly name: string })[];
}

function pointsOf(values: Float64Array): Points {
  const ordered = { ordered: new Float64Array(values.length), ends: new Int32Array(pieces) };
  orderByPieces(values, ordered.ordered, ordered.ends);
  return { lower: pointOf(ordered, 0.025), median: pointOf(ordered, 0.5), upper: pointOf(ordered, 0.975) };
}

/** Puts the columns and the totals of the runners that filled them together. */
export function assessmentSimulation(
  plan: AssessmentPlan,
  cities: SimulatedCities,
  rowsOfRunners: readonly (readonly Float64Array[])[],
): AssessmentSimulation {
  const sum = (row: number): Float64Array => {
    const total = new Float64Array(plan.draws);
    for (const rows of rowsOfRunners) {
      const part = rows[row] ?? total;
      for (let draw = 0; draw < total.length; draw += 1) {
        total[draw] = (total[draw] ?? 0) + (part[draw] ?? 0);
      }
    }
    return total;
  };
  return {
    draws: plan.draws,
    seed: plan.key[0] + 2 ** 32 * plan.key[1],
    cities,
    total: pointsOf(sum(0)),
    groups: plan.groups.map((name, index) => ({ name, ...pointsOf(sum(index + 1)) })),
  };
}

/**
 * Deaths avoided and classes of many cities by simulation, with errors of their own and errors that they share.
 *
 * Model: each year's CO2, each year's PM2.5 and a city's baseline deaths have independent lognormal errors; the slope θ of
 * GEMM is normal with its standard error, and it and the national rate's error are drawn once a draw for all cities.
 * Avoided = deaths · (1 − RR(PM2.5 to) ÷ RR(PM2.5 from)). A city's draws follow from the seed, its key and the number of
 * the draw, so that they do not depend on which other cities are drawn, or in what order.
 *
 * On the calling thread, in vectors of WebAssembly where the host has them and in typed arrays elsewhere, with the same
 * bits. Deaths a year; shares. The normals are within 1e-7 of exact ones, avoided deaths within 1e-9 of the deaths.
 * @throws TandemError `invalid-input`, see {@link assessmentPlan}
 */
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
