import { z } from "zod";
import { countsAddUp, totalOfParts } from "../audit/audit-many.ts";
import { AuditFinding } from "../audit/finding.ts";
import type { PeriodFigure } from "../figure/figure.ts";
import { isGap } from "../figure/gap.ts";
import { Period } from "../place/period.ts";
import { AvoidedTotal, avoidedTotal } from "./avoided-total.ts";
import type { CityInputs } from "./city-inputs.ts";
import { SynergyOverview, synergyOverview } from "./synergy-overview.ts";

/** Many cities together: their classes, the deaths avoided in all of them, and checks of both. */
export const ManyAssessment = z
  .object({
    period: Period,
    tolerance: z.number(),
    overview: SynergyOverview,
    avoided: AvoidedTotal,
    audit: z.array(AuditFinding).readonly(),
  })
  .readonly();
export type ManyAssessment = z.infer<typeof ManyAssessment>;

function bounds({ value, lower = value, upper = value }: PeriodFigure) {
  return { central: value, lower, upper };
}

/** Whether cities given are cities counted plus left out, and totals those of their parts. */
export function auditOfMany(
  { overview, avoided }: Pick<ManyAssessment, "overview" | "avoided">,
  given: number,
): readonly AuditFinding[] {
  const { deathsPerYear, valuePerYear, cities } = avoided;
  return [
    countsAddUp(overview, given),
    countsAddUp(avoided, given),
    ...(isGap(deathsPerYear)
      ? []
      : [
          totalOfParts(
            bounds(deathsPerYear),
            cities.map((row) => bounds(row.deathsPerYear)),
          ),
        ]),
    ...(isGap(valuePerYear)
      ? []
      : [
          totalOfParts(
            bounds(valuePerYear),
            cities.map((row) => bounds(row.valuePerYear)),
          ),
        ]),
  ];
}

/**
 * Many cities over one period: how many fall in each class, the deaths avoided in all of them with an interval whose errors
 * are shared, what these are worth, who was left out of each and why, and an audit of the counts and totals.
 */
export function assessMany(inputs: readonly CityInputs[], period: Period, tolerance = 0): ManyAssessment {
  const overview = synergyOverview(inputs, period, tolerance);
  const avoided = avoidedTotal(inputs, period);
  return { period, tolerance, overview, avoided, audit: auditOfMany({ overview, avoided }, inputs.length) };
}
