import { invalidInput } from "../error/tandem-error.ts";
import type { RandomStream } from "../random/random-stream.ts";
import type { ClassErrors } from "./class-errors.ts";
import type { SynergyClassName } from "./synergy-class.method.ts";
import { classOfChanges } from "./synergy-class.ts";

export { ClassErrors } from "./class-errors.ts";

/**
 * An expert's default, not a measurement: 5 % on the part of an inventory's error that differs between two years, 3 %
 * on an annual mean from a city's monitors.
 */
export const defaultClassErrors: ClassErrors = { co2: 0.05, pm25: 0.03 };

export interface ProbabilityInputs {
  readonly co2: readonly [from: number, to: number];
  readonly pm25: readonly [from: number, to: number];
  readonly errors?: ClassErrors;
  readonly tolerance?: number;
  readonly draws: number;
}

/**
 * The probability of each class under independent lognormal errors of all four values, by simulation: the share of
 * `draws` in which the class occurs. Its own standard error is √(p(1−p)/draws), at most 0.016 at 1 000 draws.
 * @throws TandemError `invalid-input` where `draws` is not a whole number from 1.
 */
export function classProbabilities(
  inputs: ProbabilityInputs,
  random: RandomStream,
): Record<SynergyClassName, number> {
  const { draws, errors = defaultClassErrors, tolerance = 0 } = inputs;
  if (!Number.isInteger(draws) || draws < 1) {
    throw invalidInput("draws", {
      en: `must be a whole number from 1, got ${draws}`,
      zh: `应为不小于 1 的整数，收到 ${draws}`,
    });
  }
  const co2Ratio = inputs.co2[1] / inputs.co2[0];
  const pm25Ratio = inputs.pm25[1] / inputs.pm25[0];
  const counts: Record<SynergyClassName, number> = {
    "both-fall": 0,
    "air-only": 0,
    "carbon-only": 0,
    "both-rise": 0,
    flat: 0,
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const co2 = co2Ratio * Math.exp(errors.co2 * (random.normal() - random.normal())) - 1;
    const pm25 = pm25Ratio * Math.exp(errors.pm25 * (random.normal() - random.normal())) - 1;
    counts[classOfChanges(co2, pm25, tolerance)] += 1;
  }
  return {
    "both-fall": counts["both-fall"] / draws,
    "air-only": counts["air-only"] / draws,
    "carbon-only": counts["carbon-only"] / draws,
    "both-rise": counts["both-rise"] / draws,
    flat: counts.flat / draws,
  };
}
