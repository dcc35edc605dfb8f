import { z } from "zod";
import { AvoidedTotal } from "../assessment/avoided-total.ts";
import { SynergyOverview } from "../assessment/synergy-overview.ts";
import { AuditFinding } from "../audit/finding.ts";
import { Gap } from "../figure/gap.ts";
import { CityCode } from "../place/city.ts";
import { Period } from "../place/period.ts";
import { SynergyReport } from "../synergy/synergy-report.ts";
import { Text } from "../text/text.ts";
import { RegionTransport } from "./region-transport.ts";

/** A region's CO2 and population-weighted PM2.5 over a period, the classes of its members, deaths avoided, and transport. */
export const RegionAssessment = z
  .object({
    period: Period,
    tolerance: z.number(),
    /** Members counted in the sum and the mean. */
    n: z.int(),
    synergy: z.union([SynergyReport, Gap]),
    overview: SynergyOverview,
    leftOut: z.array(z.object({ code: CityCode, reason: Text }).readonly()).readonly(),
    /** Deaths avoided in the members, whether or not they are counted above. */
    avoided: AvoidedTotal,
    transport: z.union([RegionTransport, Gap]),
    audit: z.array(AuditFinding).readonly(),
  })
  .readonly();
export type RegionAssessment = z.infer<typeof RegionAssessment>;
