import { z } from "zod";
import { AuditFinding } from "../audit/finding.ts";
import { Gap } from "../figure/gap.ts";
import { Series } from "../figure/series.ts";
import { City } from "../place/city.ts";
import { Period } from "../place/period.ts";
import { SynergyReport } from "../synergy/synergy-report.ts";
import { Text } from "../text/text.ts";
import { Assumption } from "./assumptions/assumption.ts";
import { ParameterSource } from "./parameter-sources.ts";
import { ConfidenceSection } from "./sections/confidence-section.ts";
import { DriversSection } from "./sections/drivers-section.schema.ts";
import { GoalsSection } from "./sections/goals-section.schema.ts";
import { HealthSection } from "./sections/health-section.schema.ts";
import { MoneySection } from "./sections/money-section.ts";
import { OzoneSection } from "./sections/ozone-section.ts";
import { RegionSection } from "./sections/region-section.ts";
import { SectorsSection } from "./sections/sectors-section.schema.ts";
import { TrendSection } from "./sections/trend-section.ts";

const classRecord = {
  city: City,
  period: Period,
  tolerance: z.number(),
  synergy: z.union([SynergyReport, Gap]),
  /** The same with the other CO2 inventories that have both years. */
  alternatives: z.array(SynergyReport).readonly(),
  series: z.array(Series).readonly(),
  /** What a reader should know before relying on the result. */
  notes: z.array(Text).readonly(),
};

/** The sections beyond the class: why, since when, what it is worth, which goals, whose emissions. */
const sections = {
  confidence: ConfidenceSection,
  drivers: DriversSection,
  trend: TrendSection,
  health: HealthSection,
  money: MoneySection,
  goals: GoalsSection,
  sectors: SectorsSection,
  region: RegionSection,
  ozone: OzoneSection,
  /** What the result rests on, most influential first. */
  assumptions: z.array(Assumption).readonly(),
  /** Checks of the record on itself. */
  audit: z.array(AuditFinding).readonly(),
  /** Citations of the parameters that figures name as their source, beside the panel's own sources. */
  parameters: z.array(ParameterSource).readonly(),
};

/** The assessment of one city over a period with every section. */
export const WholeCityAssessment = z.object({ ...classRecord, ...sections }).readonly();
export type WholeCityAssessment = z.infer<typeof WholeCityAssessment>;

/** The assessment of one city over a period: the class, and the sections that were asked for. */
export const CityAssessment = z.object({ ...classRecord, ...z.object(sections).partial().shape }).readonly();
export type CityAssessment = z.infer<typeof CityAssessment>;

/** Which sections an assessment has: the class alone, or the whole chain. */
export const assessmentSections = ["synergy", "all"] as const;
export type AssessmentSections = (typeof assessmentSections)[number];
