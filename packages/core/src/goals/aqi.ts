import { nonNegative } from "../error/checked.ts";
import { invalidInput } from "../error/tandem-error.ts";
import { type AirPollutant, airPollutants } from "./air-names.ts";
import type { AqiInput, AqiResult } from "./aqi.method.ts";
import { aqiLevels, aqiStandards, indexBreakpoints, severestLevel } from "./aqi-breakpoints.ts";

/** Rounding up starts above this much over a whole number, so that float noise never adds an index point. */
const noise = 1e-9;

/** Index between two breakpoints, rounded up; at the highest one and above it, the index of that breakpoint. */
function individualIndex(concentration: number, breakpoints: readonly number[]): number {
  let low = 0;
  let indexLow = 0;
  for (const [step, high] of breakpoints.entries()) {
    const indexHigh = indexBreakpoints[step] ?? indexLow;
    if (concentration <= high) {
      if (concentration === high) return indexHigh;
      const exact = indexLow + ((indexHigh - indexLow) * (concentration - low)) / (high - low);
      return Math.ceil(exact - noise);
    }
    low = high;
    indexLow = indexHigh;
  }
  return indexLow;
}

/**
 * China's air quality index of one day: the index of each pollutant, the largest of them, and which pollutants cause it.
 *
 * Formula: between two breakpoints of the standard the individual index is linear, rounded up to a whole number; the index
 * is the largest individual index; the primary pollutants are those that have it, where it is above 50 (none below).
 *
 * Units: 24-hour means in µg/m³, CO in mg/m³, O3 as the daily maximum 8-hour mean. At and above the highest breakpoint
 * the index stays at 500, for O3 at 300: it then says "at least", and `beyondScale` names the pollutant. Pollutants that
 * are not given are left out and named in `missing`; the index of fewer than six may be too low.
 * @throws TandemError `invalid-input` where no pollutant is given or a concentration is below 0.
 * Source: HJ 633-2026 (default) and HJ 633-2012.
 */
export function aqi(input: AqiInput): AqiResult {
  const { breakpoints } = aqiStandards[input.standard ?? "hj-633-2026"];
  const individual: Partial<Record<AirPollutant, number>> = {};
  const missing: AirPollutant[] = [];
  const beyondScale: AirPollutant[] = [];
  let index = -1;
  for (const pollutant of airPollutants) {
    const concentration = input[pollutant];
    if (concentration === undefined) {
      missing.push(pollutant);
      continue;
    }
    const scale = breakpoints[pollutant];
    const value = individualIndex(nonNegative(pollutant, concentration), scale);
    individual[pollutant] = value;
    if (concentration > (scale.at(-1) ?? 0)) beyondScale.push(pollutant);
    index = Math.max(index, value);
  }
  if (index < 0) {
    throw invalidInput("pollutants", {
      en: `must include at least one of ${airPollutants.join(", ")}, got none`,
      zh: `应至少给出 ${airPollutants.join("、")} 之一，收到空值`,
    });
  }
  const primary = index > 50 ? airPollutants.filter((pollutant) => individual[pollutant] === index) : [];
  const { level, name } = aqiLevels.find(({ upTo }) => index <= upTo) ?? severestLevel;
  return { index, primary, individual, level, levelName: name, missing, beyondScale };
}
