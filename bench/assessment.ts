import { availableParallelism } from "node:os";
import { simulateAssessmentOnThreads } from "@tandem/batch";
import { randomStream } from "@tandem/core";
import { type AssessmentInputs, type AssessmentSimulation, simulateAssessment } from "@tandem/core/engine";
import { type Bench, type Measurement, median } from "./bench.ts";
import { numpyAssessment } from "./numpy-assessment.ts";

export interface AssessmentSize {
  readonly cities: number;
  readonly draws: number;
  readonly seed: number;
}

const runs = 5;
const threads = availableParallelism();

const clipped = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Cities drawn from the distributions of the reference's recipe, clipped as there. */
function recipe({ cities, seed }: AssessmentSize): AssessmentInputs {
  const random = randomStream(seed, "recipe");
  const lognormal = (mean: number, spread: number) => Math.exp(mean + spread * random.normal());
  const column = (value: (city: number) => number) =>
    Float64Array.from({ length: cities }, (_, city) => value(city));
  const co2From = column(() => lognormal(3, 0.9));
  const co2To = column((city) => (co2From[city] ?? 0) * lognormal(0.03, 0.13));
  const pm25From = column(() => clipped(50 + 17 * random.normal(), 8, 120));
  const pm25To = column((city) => clipped((pm25From[city] ?? 0) * lognormal(-0.3, 0.12), 5, 120));
  const deaths = column(() => lognormal(14.9, 0.7) * 678.93e-5);
  return { deaths, co2From, co2To, pm25From, pm25To, errors: { co2: 0.05, pm25: 0.03, deaths: 0.05 } };
}

function onThreads(inputs: AssessmentInputs, { draws, seed }: AssessmentSize): Promise<AssessmentSimulation> {
  return simulateAssessmentOnThreads(inputs, { draws, seed, threads });
}

async function milliseconds(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function bothFall({ cities }: AssessmentSimulation): number {
  const shares = cities.classes["both-fall"];
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/**
 * One line about the assessment through the public batch function, which starts and ends its threads in every run:
 * `firstSeconds` is the first run of a fresh process, `seconds` the median of those after it, once its code is compiled.
 */
export async function assessmentLine(size: AssessmentSize): Promise<string> {
  const inputs = recipe(size);
  const first = await milliseconds(() => onThreads(inputs, size));
  const later: number[] = [];
  for (let run = 0; run < runs; run += 1) later.push(await milliseconds(() => onThreads(inputs, size)));
  const result = await onThreads(inputs, size);
  const { lower, median: middle, upper } = result.total;
  const rounded = (value: number) => Number(value.toFixed(4));
  return JSON.stringify({
    seconds: rounded(median(later) / 1000),
    firstSeconds: rounded(first / 1000),
    cities: size.cities,
    draws: size.draws,
    totalAvoided: [lower, middle, upper].map(Math.round),
    meanBothFall: rounded(bothFall(result)),
    threads,
  });
}

/** Both totals come from draws: their points may differ by five standard errors of each, 2.67 sd ÷ √draws at the ends. */
function checkAgreement(ours: AssessmentSimulation, numpy: readonly number[]): void {
  const { lower, median: middle, upper } = ours.total;
  const apart = (5 * Math.SQRT2 * 2.67 * ((upper - lower) / 3.92)) / Math.sqrt(ours.draws);
  for (const [index, value] of [lower, middle, upper].entries()) {
    const other = numpy[index] ?? Number.NaN;
    if (!(Math.abs(value - other) <= apart))
      throw new Error(`numpy finds a total of ${other}, we find ${value}`);
  }
}

/** Round by round, so that whatever else the machine does meets both: ours on threads, ours on one, NumPy's. */
async function* beside(size: AssessmentSize): AsyncIterable<Measurement> {
  const inputs = recipe(size);
  const what = `assess ${size.cities} cities × ${size.draws} draws`;
  const first = await milliseconds(() => onThreads(inputs, size));
  yield { what: `${what}, ${threads} threads, first run`, milliseconds: [first], runs: 1 };
  const [together, alone, numpy]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    together.push(await milliseconds(() => onThreads(inputs, size)));
    alone.push(await milliseconds(() => simulateAssessment(inputs, size)));
    const answer = numpyAssessment(inputs, size);
    if (!answer) continue;
    checkAgreement(await onThreads(inputs, size), answer.totalAvoided);
    numpy.push(answer.milliseconds);
  }
  yield { what: `${what}, ${threads} threads`, milliseconds: together, runs };
  yield { what: `${what}, the calling thread`, milliseconds: alone, runs };
  if (numpy.length === 0) return;
  const ratios = numpy.map((time, run) => time / (together[run] ?? Number.NaN));
  yield { what: "  NumPy on the same cities", milliseconds: numpy, runs };
  yield { what: "  NumPy's time ÷ ours on threads (a ratio, not milliseconds)", milliseconds: ratios, runs };
}

export const assessmentBench: Bench = {
  name: "assessment",
  async *measure() {
    yield* beside({ cities: 337, draws: 1000, seed: 1 });
    yield* beside({ cities: 13_000, draws: 1000, seed: 1 });
  },
};
