import type { ConfidenceSection } from "../assessment/sections/confidence-section.ts";
import type { DriversSection } from "../assessment/sections/drivers-section.schema.ts";
import type { GoalsSection } from "../assessment/sections/goals-section.schema.ts";
import type { HealthSection } from "../assessment/sections/health-section.schema.ts";
import type { MoneySection } from "../assessment/sections/money-section.ts";
import type { OzoneSection } from "../assessment/sections/ozone-section.ts";
import type { RegionSection } from "../assessment/sections/region-section.ts";
import type { SectorsSection } from "../assessment/sections/sectors-section.schema.ts";
import type { TrendSection } from "../assessment/sections/trend-section.ts";
import type { Gap } from "../figure/gap.ts";
import type { Series } from "../figure/series.ts";
import type { SynergyReport } from "../synergy/synergy-report.ts";

/** The parts of a city's assessment that an audit looks at. */
export interface AuditedCity {
  readonly tolerance: number;
  readonly synergy: SynergyReport | Gap;
  readonly alternatives: readonly SynergyReport[];
  readonly confidence: ConfidenceSection;
  readonly drivers: DriversSection;
  readonly trend: TrendSection;
  readonly health: HealthSection;
  readonly money: MoneySection;
  readonly goals: GoalsSection;
  readonly sectors: SectorsSection;
  readonly region: RegionSection;
  readonly ozone: OzoneSection;
  readonly series: readonly Series[];
}
