import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { invalidInput, TandemError } from "@tandem/core";
import {
  type AssessmentInputs,
  type AssessmentOptions,
  type AssessmentRunner,
  type AssessmentSimulation,
  assessmentPlan,
  assessmentRunner,
  assessmentSimulation,
  resultColumns,
} from "@tandem/core/engine";
import { type CityClaims, cityClaims, claim, hasJoined } from "./city-claims.ts";
import type { SimulationTask } from "./simulation-thread.ts";

export interface ThreadedOptions extends AssessmentOptions {
  /** How many threads work at most, the calling one among them. */
  readonly threads: number;
  readonly signal?: AbortSignal;
}

/** Pairs of city and draw that make a further thread worth its start, which takes as long as computing half of them. */
const pairsWorthAThread = 2_000_000;

interface Helper {
  readonly worker: Worker;
  readonly rows: Promise<readonly Float64Array[]>;
}

function startHelper(task: SimulationTask): Helper {
  const worker = new Worker(new URL("./simulation-thread.ts", import.meta.url), { workerData: task });
  const rows = once(worker, "message").then(([message]) => message);
  // Whoever waits for the rows is told of a failure; where nobody does, it must not end the process.
  rows.catch(() => undefined);
  return { worker, rows };
}

function checkStopped(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new TandemError({
    tag: "unavailable",
    where: "simulation",
    message: { en: "was stopped before it was done", zh: "在完成之前被中止" },
    cause: signal.reason,
  });
}

/** Works along with the helpers, giving whatever else waits on this thread its turn between some cities and the next. */
async function workAlong(runner: AssessmentRunner, claims: CityClaims, signal?: AbortSignal): Promise<void> {
  for (let cities = claim(claims); cities; cities = claim(claims)) {
    runner.run(...cities);
    await setImmediate();
    checkStopped(signal);
  }
}

/**
 * {@link simulateAssessment} on several threads over shared memory, the same to the last bit. The calling thread works
 * along, a few milliseconds at a time; others are started where there is enough for them to do, and end with the work.
 * @throws TandemError `invalid-input` as `assessmentPlan`, and where `threads` is not a whole number from 1; `unavailable`
 * where the signal stopped it.
 */
export async function simulateAssessmentOnThreads(
  inputs: AssessmentInputs,
  { threads, signal, ...options }: ThreadedOptions,
): Promise<AssessmentSimulation> {
  if (!Number.isInteger(threads) || threads < 1) {
    throw invalidInput("threads", {
      en: `must be a whole number from 1, got ${threads}`,
      zh: `应为不小于 1 的整数，收到 ${threads}`,
    });
  }
  checkStopped(signal);
  const plan = assessmentPlan(inputs, options);
  const { cities, draws } = plan;
  const columns = resultColumns(cities, (bytes) => new SharedArrayBuffer(bytes));
  const worthwhile = Math.floor((cities * draws) / pairsWorthAThread);
  const count = Math.min(threads - 1, worthwhile);
  const claims = cityClaims({ cities, draws, helpers: count });
  const helpers = Array.from({ length: count }, (_, helper) =>
    startHelper({ plan, columns, claims, helper }),
  );
  try {
    const runner = assessmentRunner({ plan, columns });
    await workAlong(runner, claims, signal);
    const joined = helpers.filter((_, helper) => hasJoined(claims, helper));
    const rows = await Promise.all(joined.map((helper) => helper.rows));
    checkStopped(signal);
    return assessmentSimulation(plan, columns, [runner.rows, ...rows]);
  } finally {
    await Promise.all(helpers.map(({ worker }) => worker.terminate()));
  }
}
