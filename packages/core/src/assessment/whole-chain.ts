import { auditCity } from "../audit/audit-city.ts";
import { recordNumbers } from "../audit/record-numbers.ts";
import { assumptionsOf } from "./assumptions/assumptions.ts";
import type { CityAssessment, WholeCityAssessment } from "./city-assessment.ts";
import type { CityInputs } from "./city-inputs.ts";
import { parameterSources } from "./parameter-sources.ts";
import { confidenceSection } from "./sections/confidence-section.ts";
import { driversSection } from "./sections/drivers-section.ts";
import { goalsSection } from "./sections/goals-section.ts";
import { healthSection } from "./sections/health-section.ts";
import { moneySection } from "./sections/money-section.ts";
import { ozoneSection } from "./sections/ozone-section.ts";
import { regionSection } from "./sections/region-section.ts";
import { sectorsSection } from "./sections/sectors-section.ts";
import { trendSection } from "./sections/trend-section.ts";

/** Every section after the class, in the order in which they rest on each other, then what is assumed, then the audit. */
export function wholeChain(inputs: CityInputs, classRecord: CityAssessment): WholeCityAssessment {
  const { tolerance } = classRecord;
  const trend = trendSection(inputs);
  const health = healthSection(inputs);
  const sections = {
    confidence: confidenceSection(inputs, tolerance),
    drivers: driversSection(inputs),
    trend,
    health,
    money: moneySection(inputs, health),
    goals: goalsSection(inputs, trend.peak),
    sectors: sectorsSection(inputs),
    region: regionSection(inputs),
    ozone: ozoneSection(inputs, trend.pm25),
  };
  const assumptions = assumptionsOf(inputs, sections, tolerance);
  const record = { ...classRecord, ...sections, assumptions };
  // The series and the city are the caller's: what is computed from them is what is looked at.
  const { city: _city, series: _series, ...computed } = record;
  const numbers = recordNumbers(computed);
  return {
    ...record,
    audit: auditCity(record, numbers),
    parameters: parameterSources(numbers.sources),
  };
}
