import { nonNegative, positive, representable, share } from "../error/checked.ts";
import type { SynergyClassInput, SynergyClassName, SynergyClassResult } from "./synergy-class.method.ts";

export const synergyClasses = ["both-fall", "air-only", "carbon-only", "both-rise", "flat"] as const;

type Direction = "falls" | "rises" | "flat";

function direction(change: number, tolerance: number): Direction {
  if (change < -tolerance) return "falls";
  return change > tolerance ? "rises" : "flat";
}

const classOf: Record<`${Direction}/${Direction}`, SynergyClassName> = {
  "falls/falls": "both-fall",
  "rises/falls": "air-only",
  "falls/rises": "carbon-only",
  "rises/rises": "both-rise",
  "flat/flat": "flat",
  "flat/falls": "flat",
  "flat/rises": "flat",
  "falls/flat": "flat",
  "rises/flat": "flat",
};

/** The class of two relative changes: see {@link synergyClass}. */
export function classOfChanges(co2Change: number, pm25Change: number, tolerance = 0): SynergyClassName {
  return classOf[`${direction(co2Change, tolerance)}/${direction(pm25Change, tolerance)}`];
}

function relativeChange(where: string, [from, to]: readonly [from: number, to: number]): number {
  const change = nonNegative(`${where}[1]`, to) / positive(`${where}[0]`, from) - 1;
  return representable(where, change, [from, to]);
}

/**
 * Whether carbon and air improved together between two years.
 *
 * Formula: r = to ÷ from − 1 for CO2 and for PM2.5. An axis falls where r < −t, rises where r > t, else is flat
 * (t = `tolerance`, 0 by default). Both fall: `both-fall`; PM2.5 falls while CO2 rises: `air-only`; CO2 falls while
 * PM2.5 rises: `carbon-only`; both rise: `both-rise`; an axis is flat: `flat`.
 * Angle = atan2(−r_PM2.5, −r_CO2) in degrees: 45 where both fell by the same share, 90 where PM2.5 alone fell, 0 where
 * CO2 alone fell. Strength = √(r_CO2² + r_PM2.5²), the length of the joint change.
 *
 * Units: none (shares); each axis in any one unit. The quadrant follows the co-control coordinate system of Mao et
 * al.; tolerance, angle and strength are this project's own definitions.
 * @throws TandemError `invalid-input` where a start is not above 0, an end is below 0, the tolerance is outside 0–1, or
 * a change is larger than a number can hold.
 */
export function synergyClass(input: SynergyClassInput): SynergyClassResult {
  const tolerance = share("tolerance", input.tolerance ?? 0);
  const co2Change = relativeChange("co2", input.co2);
  const pm25Change = relativeChange("pm25", input.pm25);
  return {
    class: classOfChanges(co2Change, pm25Change, tolerance),
    co2Change,
    pm25Change,
    angleDegrees: (Math.atan2(-pm25Change, -co2Change) * 180) / Math.PI,
    strength: representable("co2", Math.hypot(co2Change, pm25Change), input.co2),
  };
}
