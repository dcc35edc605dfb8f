import { z } from "zod";
import { isGap } from "../figure/gap.ts";
import { CityCode } from "../place/city.ts";
import { Period } from "../place/period.ts";
import { SynergyClassName } from "../synergy/synergy-class.method.ts";
import { synergyClass, synergyClasses } from "../synergy/synergy-class.ts";
import { Text } from "../text/text.ts";
import type { CityInputs } from "./city-inputs.ts";

export const OverviewRow = z
  .object({
    code: CityCode,
    class: SynergyClassName,
    /** Per cent of the start of the period. */
    co2ChangePercent: z.number(),
    pm25ChangePercent: z.number(),
    co2Source: z.string(),
    pm25Source: z.string(),
  })
  .readonly();
export type OverviewRow = z.infer<typeof OverviewRow>;

const counts = Object.fromEntries(synergyClasses.map((name) => [name, z.int().min(0)])) as Record<
  SynergyClassName,
  z.ZodInt
>;

/** How many cities fall in each class over one period, which, and which were left out and why. */
export const SynergyOverview = z
  .object({
    period: Period,
    tolerance: z.number(),
    n: z.int(),
    counts: z.object(counts).readonly(),
    cities: z.array(OverviewRow).readonly(),
    leftOut: z.array(z.object({ code: CityCode, reason: Text }).readonly()).readonly(),
  })
  .readonly();
export type SynergyOverview = z.infer<typeof SynergyOverview>;

/**
 * Classes of many cities over one period. n is the number of cities that have both pairs of years; n plus the left-out
 * ones is the number of cities given. n changes with years and sources, so it is shown beside every share of it.
 */
export function synergyOverview(
  inputs: readonly CityInputs[],
  period: Period,
  tolerance = 0,
): SynergyOverview {
  const tally: Record<SynergyClassName, number> = {
    "both-fall": 0,
    "air-only": 0,
    "carbon-only": 0,
    "both-rise": 0,
    flat: 0,
  };
  const cities: OverviewRow[] = [];
  const leftOut: { code: string; reason: Text }[] = [];
  for (const { city, co2, pm25 } of inputs) {
    const { code } = city;
    if (isGap(co2.asked) || isGap(pm25)) {
      const missing = isGap(co2.asked) ? co2.asked : pm25;
      if (isGap(missing)) leftOut.push({ code, reason: missing.reason });
      continue;
    }
    const result = synergyClass({
      co2: [co2.asked.from.value, co2.asked.to.value],
      pm25: [pm25.from.value, pm25.to.value],
      tolerance,
    });
    tally[result.class] += 1;
    cities.push({
      code,
      class: result.class,
      co2ChangePercent: 100 * result.co2Change,
      pm25ChangePercent: 100 * result.pm25Change,
      co2Source: co2.asked.from.source,
      pm25Source: pm25.from.source,
    });
  }
  return { period, tolerance, n: cities.length, counts: tally, cities, leftOut };
}
