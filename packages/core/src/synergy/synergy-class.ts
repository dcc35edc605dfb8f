import { z } from "zod";
import { invalidInput } from "../error/tandem-error.ts";

export const synergyClasses = ["both-fall", "air-only", "carbon-only", "both-rise", "flat"] as const;
export const SynergyClassName = z.enum(synergyClasses);
export type SynergyClassName = z.infer<typeof SynergyClassName>;

const Ends = z.tuple([z.number().positive(), z.number().nonnegative()]).readonly();

export const SynergyClassInput = z.strictObject({
  /** CO2 emissions at the start and the end, in one unit. */
  co2: Ends,
  /** PM2.5 concentration at the start and the end, in one unit. */
  pm25: Ends,
  /** Half-width of "flat" as a share of the start (0.01 is ±1 %). */
  tolerance: z.number().min(0).max(1).default(0),
});
export type SynergyClassInput = z.input<typeof SynergyClassInput>;

export interface SynergyClassResult {
  readonly class: SynergyClassName;
  /** Change as a share of the start: −0.25 is a fall by a quarter. */
  readonly co2Change: number;
  readonly pm25Change: number;
  readonly angleDegrees: number;
  readonly strength: number;
}

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

function relativeChange(name: string, [from, to]: readonly [number, number]): number {
  if (!(Number.isFinite(from) && Number.isFinite(to) && from > 0 && to >= 0)) {
    throw invalidInput(
      name,
      {
        en: `must be two finite numbers, the first above 0 and the second not below 0, got ${from} and ${to}`,
        zh: `应为两个有限数值，期初大于 0，期末不小于 0，收到 ${from} 与 ${to}`,
      },
      { from: String(from), to: String(to) },
    );
  }
  return to / from - 1;
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
 * @throws TandemError `invalid-input` where a start is not above 0, an end is below 0, or the tolerance is outside 0–1.
 */
export function synergyClass(input: SynergyClassInput): SynergyClassResult {
  const tolerance = input.tolerance ?? 0;
  if (!(tolerance >= 0 && tolerance <= 1)) {
    throw invalidInput(
      "tolerance",
      {
        en: `must be a share from 0 to 1, got ${tolerance}`,
        zh: `应为 0 至 1 之间的比例，收到 ${tolerance}`,
      },
      { value: String(tolerance) },
    );
  }
  const co2Change = relativeChange("co2", input.co2);
  const pm25Change = relativeChange("pm25", input.pm25);
  return {
    class: classOfChanges(co2Change, pm25Change, tolerance),
    co2Change,
    pm25Change,
    angleDegrees: (Math.atan2(-pm25Change, -co2Change) * 180) / Math.PI,
    strength: Math.hypot(co2Change, pm25Change),
  };
}
