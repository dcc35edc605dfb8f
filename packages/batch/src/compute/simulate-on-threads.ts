import { on } from "node:events";
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
  assessmentTotals,
  resultColumns,
  spanOf,
} from "@tandem/core/engine";
import { type CityClaims, cityClaims, claim, hasJoined } from "./city-claims.ts";
import type { SimulationTask, SpanRows } from "./simulation-thread.ts";

export interface ThreadedOptions extends AssessmentOptions {
  /** How many threads work at most, the calling one among them. */
  readonly threads: number;
  readonly signal?: AbortSignal;
}

/** Pairs of city and draw that make a further thread worth its start, which takes as long as computing half of them. */
const pairsWorthAThread = 2_000_000;

interface Helper {
  readonly worker: Worker;
  /** The totals of a span that it has joined. */
  rows(span: number): Promise<readonly Float64Array[]>;
}

function startHelper(task: SimulationTask): Helper {
  const worker = new Worker(new URL("./simulation-thread.ts", import.meta.url), { workerData: task });
  const answers = on(worker, "message");
  return {
    worker,
    async rows(span) {
      // Answers to spans that ended before it came to them stand before the one that is asked for.
      for (;;) {
        const { value } = await answers.next();
        const answer: SpanRows = value?.[0];
        if (answer.span === span) return answer.rows;
      }
    },
  };
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

interface Work {
  readonly runner: AssessmentRunner;
  readonly claims: CityClaims;
  readonly helpers: readonly Helper[];
  readonly signal: AbortSignal | undefined;
}

/**
 * Draws a span of all cities together with the helpers, giving whatever else waits on this thread its turn between some
 * cities and the next; the totals of all who took part.
 */
async function workSpan({ runner, claims, helpers, signal }: Work, span: number) {
  for (const { worker } of helpers) worker.postMessage(span);
  runner.begin(span);
  for (let cities = claim(claims, span); cities; cities = claim(claims, span)) {
    runner.run(...cities);
    await setImmediate();
    checkStopped(signal);
  }
  const joined = helpers.filter((_, helper) => hasJoined(claims, helper, span));
  const rows = await Promise.all(joined.map((helper) => helper.rows(span)));
  checkStopped(signal);
  return [runner.rows(), ...rows];
}

function checkThreads(threads: number): void {
  if (Number.isInteger(threads) && threads >= 1) return;
  throw invalidInput("threads", {
    en: `must be a whole number from 1, got ${threads}`,
    zh: `应为不小于 1 的整数，收到 ${threads}`,
  });
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
  checkThreads(threads);
  checkStopped(signal);
  const plan = assessmentPlan(inputs, options);
  const { cities, draws } = plan;
  const columns = resultColumns(cities, (bytes) => new SharedArrayBuffer(bytes));
  const count = Math.min(threads - 1, Math.floor((cities * draws) / pairsWorthAThread));
  const claims = cityClaims({ cities, draws: spanOf(plan, 0).draws, helpers: count });
  const helpers = Array.from({ length: count }, (_, helper) =>
    startHelper({ plan, columns, claims, helper }),
  );
  try {
    const totals = assessmentTotals(plan);
    const work = { runner: assessmentRunner({ plan, columns }), claims, helpers, signal };
    for (let span = 0; span < plan.spans; span += 1) totals.add(span, await workSpan(work, span));
    return totals.simulation(columns);
  } finally {
    await Promise.all(helpers.map(({ worker }) => worker.terminate()));
  }
}
