import { parentPort, workerData } from "node:worker_threads";
import { type AssessmentPlan, assessmentRunner, type SimulatedCities } from "@tandem/core/engine";
import { type CityClaims, claim, join } from "./city-claims.ts";

/** What a helper starts with: plain data and shared memory. */
export interface SimulationTask {
  readonly plan: AssessmentPlan;
  readonly columns: SimulatedCities;
  readonly claims: CityClaims;
  readonly helper: number;
}

/** The totals of a helper over the cities that it took of a span. */
export interface SpanRows {
  readonly span: number;
  readonly rows: readonly Float64Array[];
}

// Runs in a worker thread that `simulateAssessmentOnThreads` starts: for each span that it is told of, takes cities until
// none are left and hands in its totals.
const { plan, columns, claims, helper }: SimulationTask = workerData;
const runner = assessmentRunner({ plan, columns });
parentPort?.on("message", (span: number) => {
  join(claims, helper, span);
  runner.begin(span);
  for (let cities = claim(claims, span); cities; cities = claim(claims, span)) runner.run(...cities);
  const answer: SpanRows = { span, rows: runner.rows().map((row) => row.slice()) };
  parentPort?.postMessage(answer);
});
