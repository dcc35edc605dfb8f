import type { SynergyClassName } from "../synergy/synergy-class.method.ts";
import type { UncertainInput } from "./assessment-inputs.ts";

/** Results as columns, one entry for each city in the order of the inputs; several threads may fill them. */
export interface SimulatedCities {
  /** Deaths avoided a year: where 2.5 %, 50 % and 97.5 % of the draws lie below. */
  readonly lower: Float64Array;
  readonly median: Float64Array;
  readonly upper: Float64Array;
  /** Share of the draws in each class; the five sum to 1. */
  readonly classes: Readonly<Record<SynergyClassName, Float64Array>>;
  /**
   * First-order sensitivity: the squared correlation of the deaths avoided with the normal behind each error. All 0 where
   * nothing varies.
   */
  readonly sensitivity: Readonly<Record<UncertainInput, Float64Array>>;
}

/** Columns for a number of cities in memory that `allocate` gives, shared between threads or not. */
export function resultColumns(cities: number, allocate: (bytes: number) => ArrayBufferLike): SimulatedCities {
  const column = () => new Float64Array(allocate(8 * cities));
  return {
    lower: column(),
    median: column(),
    upper: column(),
    classes: {
      "both-fall": column(),
      "air-only": column(),
      "carbon-only": column(),
      "both-rise": column(),
      flat: column(),
    },
    sensitivity: {
      pm25From: column(),
      pm25To: column(),
      deaths: column(),
      slope: column(),
      nationalRate: column(),
    },
  };
}
