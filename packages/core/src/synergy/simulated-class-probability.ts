import { invalidInput } from "../error/tandem-error.ts";
import type { RandomStream } from "../random/random-stream.ts";
import type { SynergyClassName } from "./synergy-class.method.ts";
import { classOfChanges } from "./synergy-class.ts";

/** True changes, as shares of the start, that are compatible with what was observed. */
export interface DrawnChanges {
  readonly co2: number;
  readonly pm25: number;
}

export interface Simulation {
  readonly draws: number;
  readonly tolerance?: number;
  readonly random: RandomStream;
}

/**
 * The probability of each class under any model of the errors: the share of `draws` of `drawn` in which it occurs. Its
 * own standard error is √(p(1−p) ÷ draws).
 * @throws TandemError `invalid-input` where `draws` is not a whole number from 1.
 */
export function simulatedClassProbability(
  drawn: (random: RandomStream) => DrawnChanges,
  { draws, tolerance = 0, random }: Simulation,
): Record<SynergyClassName, number> {
  if (!Number.isInteger(draws) || draws < 1) {
    throw invalidInput("draws", {
      en: `must be a whole number from 1, got ${draws}`,
      zh: `应为不小于 1 的整数，收到 ${draws}`,
    });
  }
  const share = 1 / draws;
  const counts = { "both-fall": 0, "air-only": 0, "carbon-only": 0, "both-rise": 0, flat: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const { co2, pm25 } = drawn(random);
    counts[classOfChanges(co2, pm25, tolerance)] += 1;
  }
  return {
    "both-fall": counts["both-fall"] * share,
    "air-only": counts["air-only"] * share,
    "carbon-only": counts["carbon-only"] * share,
    "both-rise": counts["both-rise"] * share,
    flat: counts.flat * share,
  };
}
