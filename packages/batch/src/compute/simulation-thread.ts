import { parentPort, workerData } from "node:worker_threads";
import { type AssessmentPlan, assessmentRunner, type SimulatedCities } from "@tandem/core/engine";
import { type CityClaims, claim, join } from "./city-claims.ts";

/** What a helper starts with; plain data and shared memory. */
export interface SimulationTask {
  readonly plan: AssessmentPlan;
  readonly columns: SimulatedCities;
  readonly claims: CityClaims;
  readonly helper: number;
}

// Runs in a worker thread that `simulateAssessmentOnThreads` starts: takes cities until none are left, then hands in its totals.
const { plan, columns, claims, helper }: SimulationTask = workerData;
const runner = assessmentRunner({ plan, columns });
join(claims, helper);
for (let cities = claim(claims); cities; cities = claim(claims)) runner.run(...cities);
parentPort?.postMessage(runner.rows.map((row) => row.slice()));
