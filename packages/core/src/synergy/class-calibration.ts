import { invalidInput } from "../error/tandem-error.ts";
import { type Gap, gap } from "../figure/gap.ts";
import { type RandomStream, randomStream } from "../random/random-stream.ts";
import { type ChangeBelief, errorOfChange } from "./change-belief.ts";
import type { ClassProbabilityInput } from "./class-probability.method.ts";
import { classProbability } from "./class-probability.ts";
import { classOfChanges, synergyClasses } from "./synergy-class.ts";

/** How cities really change, and with what errors that is observed. */
export interface CalibrationWorld {
  readonly cities: number;
  /** Distribution of the true ln(end ÷ start) over the cities. */
  readonly truth: { readonly co2: ChangeBelief; readonly pm25: ChangeBelief };
  readonly errors: { readonly co2: number; readonly pm25: number };
  readonly correlation: { readonly co2: number; readonly pm25: number };
  readonly tolerance: number;
  readonly seed: number;
  /** Whether the method is told `truth` as its prior. */
  readonly informed: boolean;
}

export interface ReliabilityBin {
  /** Stated probabilities from here to a tenth above. */
  readonly from: number;
  readonly n: number;
  readonly meanStated: number;
  readonly observedFrequency: number;
}

/** Cities whose class was called, how sure the calls were and how often they were right. */
export interface CalledCities {
  readonly n: number;
  readonly meanStated: number;
  readonly right: number;
}

export interface Calibration {
  /** Tenths of stated probability that occur at all. */
  readonly bins: readonly ReliabilityBin[];
  /** A gap where no class is called. */
  readonly called: CalledCities | Gap;
  /** Mean squared difference of stated probability and outcome, over all classes of all cities. */
  readonly brier: number;
}

function simulatedCity(world: CalibrationWorld, random: RandomStream) {
  const axis = (name: "co2" | "pm25") => {
    const { mean, sd } = world.truth[name];
    const truth = mean + sd * random.normal();
    const error = errorOfChange(world.errors[name], world.correlation[name]) * random.normal();
    const ends: readonly [number, number] = [1, Math.exp(truth + error)];
    return { change: Math.expm1(truth), ends };
  };
  return { co2: axis("co2"), pm25: axis("pm25") };
}

const noneCalled = gap(
  { en: "no city's class is likely enough to be called", zh: "没有城市的类型概率达到判定阈值" },
  { en: "smaller errors, or larger changes", zh: "更小的误差或更大的变化" },
);

/**
 * Reliability of {@link classProbability} on simulated cities with known truth: whether what is stated with probability p
 * comes true in a share p of the cases. Every class of every city is one case.
 * @throws TandemError `invalid-input` where the number of cities is not a whole number from 1, or as
 * {@link classProbability} does.
 */
export function classCalibration(world: CalibrationWorld): Calibration {
  if (!Number.isInteger(world.cities) || world.cities < 1) {
    throw invalidInput("cities", {
      en: `must be a whole number from 1, got ${world.cities}`,
      zh: `应为不小于 1 的整数，收到 ${world.cities}`,
    });
  }
  const random = randomStream(world.seed, "class-calibration");
  const { errors, correlation, tolerance } = world;
  const settings = { errors, correlation, tolerance, ...(world.informed && { prior: world.truth }) };
  const tally = Array.from({ length: 10 }, (_, index) => ({ from: index / 10, n: 0, stated: 0, came: 0 }));
  const called = { n: 0, stated: 0, right: 0 };
  let squares = 0;
  for (let city = 0; city < world.cities; city += 1) {
    const { co2, pm25 } = simulatedCity(world, random);
    const truth = classOfChanges(co2.change, pm25.change, tolerance);
    const input: ClassProbabilityInput = { co2: co2.ends, pm25: pm25.ends, ...settings };
    const result = classProbability(input);
    for (const name of synergyClasses) {
      const stated = result.probabilities[name];
      const came = name === truth ? 1 : 0;
      squares += (stated - came) ** 2;
      const bin = tally[Math.min(9, Math.floor(stated * 10))];
      if (bin === undefined) continue;
      bin.n += 1;
      bin.stated += stated;
      bin.came += came;
    }
    if (result.class === "uncertain") continue;
    called.n += 1;
    called.stated += result.probability;
    called.right += result.class === truth ? 1 : 0;
  }
  return {
    bins: tally
      .filter(({ n }) => n > 0)
      .map(({ from, n, stated, came }) => ({
        from,
        n,
        meanStated: stated / n,
        observedFrequency: came / n,
      })),
    called:
      called.n === 0
        ? noneCalled
        : { n: called.n, meanStated: called.stated / called.n, right: called.right / called.n },
    brier: squares / (world.cities * synergyClasses.length),
  };
}
