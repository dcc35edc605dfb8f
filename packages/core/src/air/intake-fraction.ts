import { nonNegative, positive } from "../error/checked.ts";

export interface IntakeFractionInput {
  /** People of the built-up area. */
  readonly population: number;
  readonly areaKm2: number;
  /** Mean wind speed in the mixed layer, m/s. */
  readonly windSpeed: number;
  /** Height of the mixed layer, m. */
  readonly mixingHeight: number;
  /** Air breathed per person, m³ per day; 14.5 by default. */
  readonly breathing?: number;
}

const secondsPerDay = 86_400;
const squareMetresPerKm2 = 1e6;

/**
 * The share of a primary emission at ground level in a city that its people breathe in, by a one-box model.
 *
 * Formula: breathing · population ÷ (wind speed · mixing height · √area).
 *
 * Unit: none (kg breathed in per kg emitted; 1e-6 is one in a million). For comparing cities and sources of primary
 * particles: no chemistry, no people downwind.
 * Source: one-box intake fraction, in wide use (Apte et al. 2012), not checked against it.
 * @throws TandemError `invalid-input` where population is negative, or another number not above 0.
 */
export function intakeFraction(input: IntakeFractionInput): number {
  const breathing = positive("breathing", input.breathing ?? 14.5) / secondsPerDay;
  const width = Math.sqrt(positive("areaKm2", input.areaKm2) * squareMetresPerKm2);
  const airflow =
    positive("windSpeed", input.windSpeed) * positive("mixingHeight", input.mixingHeight) * width;
  return (breathing * nonNegative("population", input.population)) / airflow;
}
