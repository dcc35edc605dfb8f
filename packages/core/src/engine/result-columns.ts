import { uncertainInputs } from "./assessment-inputs.ts";

/** The shares of the draws below the points that are given: lower, median, upper. */
export const pointShares = [0.025, 0.5, 0.975] as const;

/** Results of all cities as columns that several threads fill. */
export interface ResultColumns {
  /** Three points of each city. */
  readonly points: Float64Array;
  /** Draws of each city in `both-fall`, `air-only`, `carbon-only`, `both-rise`. */
  readonly counts: Uint32Array;
  /** Shares of each city's variance, in the order of `uncertainInputs`. */
  readonly sensitivity: Float64Array;
}

/** Columns for a number of cities in the memory that `allocate` gives, shared between threads or not. */
export function resultColumns(cities: number, allocate: (bytes: number) => ArrayBufferLike): ResultColumns {
  return {
    points: new Float64Array(allocate(cities * pointShares.length * 8)),
    counts: new Uint32Array(allocate(cities * 4 * 4)),
    sensitivity: new Float64Array(allocate(cities * uncertainInputs.length * 8)),
  };
}
