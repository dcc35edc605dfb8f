import { z } from "zod";
import { SynergyOverview } from "../assessment/synergy-overview.ts";
import { Gap } from "../figure/gap.ts";
import { CityCode } from "../place/city.ts";
import { Period } from "../place/period.ts";
import { SynergyReport } from "../synergy/synergy-report.ts";
import { Text } from "../text/text.ts";

/** A region's CO2 and population-weighted PM2.5 over a period, with the classes of its members. */
export const RegionAssessment = z
  .object({
    period: Period,
    tolerance: z.number(),
    /** Members counted in the sum and the mean. */
    n: z.int(),
    synergy: z.union([SynergyReport, Gap]),
    overview: SynergyOverview,
    leftOut: z.array(z.object({ code: CityCode, reason: Text }).readonly()).readonly(),
  })
  .readonly();
export type RegionAssessment = z.infer<typeof RegionAssessment>;
