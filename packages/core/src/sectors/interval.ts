import { normal95 } from "../distribution/normal95.ts";

/** A value with the bounds of its 95 % interval, all in one unit. */
export interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The interval of a lognormal quantity: value × exp(±1.96 × `logError`). A value of 0 has no width. */
export function lognormalInterval(value: number, logError: number): Interval {
  const factor = Math.exp(normal95 * logError);
  return { value, lower: value / factor, upper: value * factor };
}
