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

interface Timed {
  readonly milliseconds: readonly number[];
  readonly result: AssessmentSimulation;
}

/** The first run counts what compiling takes; threads start and end in every run. */
async function timedRuns(run: () => AssessmentSimulation | Promise<AssessmentSimulation>): Promise<Timed> {
  const milliseconds: number[] = [];
  let result: AssessmentSimulation | undefined;
  for (let index = 0; index <= runs; index += 1) {
    const started = performance.now();
    result = await run();
    milliseconds.push(performance.now() - started);
  }
  if (!result) throw new Error("nothing was run");
  return { milliseconds, result };
}

function onThreads(inputs: AssessmentInputs, { draws, seed }: AssessmentSize): Promise<Timed> {
  return timedRuns(() => simulateAssessmentOnThreads(inputs, { draws, seed, threads }));
}

function bothFall({ cities }: AssessmentSimulation): number {
  const shares = cities.classes["both-fall"];
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** One line about the assessment through the public batch function: `seconds` is the median run after the first. */
export async function assessmentLine(size: AssessmentSize): Promise<string> {
  const { milliseconds, result } = await onThreads(recipe(size), size);
  const [first = 0, ...later] = milliseconds;
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  return JSON.stringify({
    seconds: rounded(median(later) / 1000, 4),
    firstSeconds: rounded(first / 1000, 4),
    cities: size.cities,
    draws: size.draws,
    totalAvoided: [result.total.lower, result.total.median, result.total.upper].map(Math.round),
    meanBothFall: rounded(bothFall(result), 4),
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

async function* beside(size: AssessmentSize): AsyncIterable<Measurement> {
  const inputs = recipe(size);
  const what = `assess ${size.cities} cities × ${size.draws} draws`;
  const { milliseconds, result } = await onThreads(inputs, size);
  const [first = 0, ...later] = milliseconds;
  yield { what: `${what}, ${threads} threads, first run`, milliseconds: [first], runs: 1 };
  yield { what: `${what}, ${threads} threads`, milliseconds: later, runs };
  const alone = await timedRuns(() => simulateAssessment(inputs, size));
  yield { what: `${what}, the calling thread`, milliseconds: alone.milliseconds.slice(1), runs };
  const numpy = numpyAssessment(inputs, { ...size, runs: runs + 1 });
  if (!numpy) return;
  checkAgreement(result, numpy.totalAvoided);
  const [numpyFirst = 0, ...numpyLater] = numpy.milliseconds;
  yield { what: "  NumPy on the same cities, first run", milliseconds: [numpyFirst], runs: 1 };
  yield { what: "  NumPy on the same cities", milliseconds: numpyLater, runs };
  const ratio = median(numpyLater) / median(later);
  yield {
    what: "  NumPy's time ÷ ours on threads, first runs (a ratio)",
    milliseconds: [numpyFirst / first],
    runs: 1,
  };
  yield { what: "  NumPy's time ÷ ours on threads (a ratio)", milliseconds: [ratio], runs };
}

export const assessmentBench: Bench = {
  name: "assessment",
  async *measure() {
    yield* beside({ cities: 337, draws: 1000, seed: 1 });
    yield* beside({ cities: 13_000, draws: 1000, seed: 1 });
  },
};
