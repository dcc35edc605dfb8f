import type { GemmChoice } from "../health/gemm.ts";

/** One number for all cities, or one for each. */
export type PerCity = number | Float64Array;

export function perCity(value: PerCity, city: number): number {
  return typeof value === "number" ? value : (value[city] ?? 0);
}

/** Cities as columns, one entry for each. */
export interface AssessmentInputs {
  /** Deaths a year in the exposed population by the baseline rate: population × rate. */
  readonly deaths: Float64Array;
  /** CO2 of the two years, any unit. */
  readonly co2From: Float64Array;
  readonly co2To: Float64Array;
  /** Annual means of the two years, µg/m³. */
  readonly pm25From: Float64Array;
  readonly pm25To: Float64Array;
  /**
   * What names a city's random errors, a code for example; its position by default. A city draws the same wherever it
   * stands and whichever cities stand beside it; two entries of one key share their errors.
   */
  readonly keys?: Uint32Array;
  readonly errors: AssessmentErrors;
  /** Which of GEMM's fits; all adults, `ncd+lri`, with the Chinese cohort by default. */
  readonly curve?: GemmChoice;
  /** Share up to which a change counts as flat; 0 by default. */
  readonly tolerance?: number;
}

/** Standard deviations of the logarithm, independent of each other; each year's value has its own error. */
export interface AssessmentErrors {
  readonly co2: PerCity;
  readonly pm25: PerCity;
  /** Of a city's baseline deaths. */
  readonly deaths: PerCity;
  /** Of the national baseline rate, one error a draw for all cities; 0 by default. */
  readonly nationalRate?: number;
}

/** Cities by their position in the columns; groups may overlap. */
export interface CityGroup {
  readonly name: string;
  readonly cities: ArrayLike<number>;
}

export interface AssessmentOptions {
  readonly draws: number;
  /** A whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  readonly groups?: readonly CityGroup[];
}

/** The quantities whose errors can matter to the deaths avoided. */
export const uncertainInputs = ["pm25From", "pm25To", "deaths", "slope", "nationalRate"] as const;
export type UncertainInput = (typeof uncertainInputs)[number];
