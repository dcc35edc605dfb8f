export { type AssessmentOptions, assessCity } from "./assessment/assess-city.ts";
export { assessMany, ManyAssessment } from "./assessment/assess-many.ts";
export { Assumption, assumptionIds, Variant } from "./assessment/assumptions/assumption.ts";
export { AvoidedTotal } from "./assessment/avoided-total.ts";
export {
  type AssessmentSections,
  assessmentSections,
  CityAssessment,
  WholeCityAssessment,
} from "./assessment/city-assessment.ts";
export type {
  Airshed,
  CensusBand,
  CityEvidence,
  PlantEvidence,
  ProvinceShareEvidence,
  VariableEvidence,
} from "./assessment/city-evidence.ts";
export type { CityInputs } from "./assessment/city-inputs.ts";
export { ParameterSource, parameterSources } from "./assessment/parameter-sources.ts";
export { type OwnGoal, ownGoalOutlook } from "./assessment/sections/own-goal.ts";
export { seriesNames } from "./assessment/source-names.ts";
export { OverviewRow, SynergyOverview, synergyOverview } from "./assessment/synergy-overview.ts";
export { type AuditedCity, AuditFinding, auditChecks, auditCity } from "./audit/audit.ts";
export { type ErrorFacts, type ErrorTag, invalidInput, TandemError } from "./error/tandem-error.ts";
export {
  Basis,
  bases,
  Figure,
  inheritedProvenance,
  PeriodFigure,
  UnitName,
  weakerBasis,
  YearFigure,
} from "./figure/figure.ts";
export { FlagId, flagTexts, isFlagId } from "./figure/flag.ts";
export { Gap, gap, isGap } from "./figure/gap.ts";
export { figureOf, Series, type SeriesPair } from "./figure/series.ts";
export { type Citation, defineMethod, type Method, type Topic, topics } from "./method/method.ts";
export { methodById, methods, type RegisteredMethod } from "./method/registry.ts";
export { City, CityCode, RegionId, regionIds } from "./place/city.ts";
export { earliestYear, latestYear, Period, period, Year } from "./place/period.ts";
export { converted, type Quantity, quantity } from "./quantity/quantity.ts";
export { isUnit, type Unit, units } from "./quantity/unit.ts";
export { type RandomStream, randomStream } from "./random/random-stream.ts";
export { Change, changeOver } from "./synergy/change.ts";
export {
  ClassErrors,
  classProbabilities,
  defaultClassErrors,
  type ProbabilityInputs,
} from "./synergy/class-probabilities.ts";
export { SynergyClassInput, SynergyClassName, SynergyClassResult } from "./synergy/synergy-class.method.ts";
export { classOfChanges, synergyClass, synergyClasses } from "./synergy/synergy-class.ts";
export { SynergyReport, synergyReport } from "./synergy/synergy-report.ts";
export { type Language, type Localised, languages, localised, Text } from "./text/text.ts";
