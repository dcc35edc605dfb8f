import { nonNegative } from "../error/checked.ts";
import { type Gap, isGap } from "../figure/gap.ts";
import { airLimit } from "./air-limit.ts";
import { airStandards } from "./air-standards.ts";
import type { StandardCheckInput, StandardCheckResult } from "./standard-check.method.ts";

/**
 * Whether a concentration meets an ambient air standard, and by how much it misses or clears the limit.
 *
 * Formula: attained where value ≤ limit; gap = value − limit, above 0 where the limit is exceeded.
 * Units: µg/m³, for CO mg/m³. The value is compared as given: China's evaluation rounds to the digits of the limit first,
 * so give the published, rounded value. A year is compared with the annual limit by its mean and with the daily limit by
 * a percentile of its days (see `evaluationPercentiles`).
 * Gap where the standard is not in force in that year, has no such limit, or differs by phase while no year is given.
 * @throws TandemError `invalid-input` where the value is below 0 or the year is not whole.
 */
export function standardCheck(input: StandardCheckInput): StandardCheckResult | Gap {
  const value = nonNegative("value", input.value);
  const found = airLimit(input);
  if (isGap(found)) return found;
  const { value: limit, status, note, phase } = found;
  return {
    limit,
    attained: value <= limit,
    gap: value - limit,
    unit: input.pollutant === "co" ? "mg/m³" : "µg/m³",
    standard: airStandards[input.standard].title,
    phase: { name: phase.name, fromYear: phase.fromYear, toYear: phase.toYear },
    status,
    ...(note && { note }),
  };
}
