export { assessCity, CityAssessment } from "./assessment/assess-city.ts";
export type { CityInputs } from "./assessment/city-inputs.ts";
export { OverviewRow, SynergyOverview, synergyOverview } from "./assessment/synergy-overview.ts";
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
export {
  classOfChanges,
  SynergyClassInput,
  SynergyClassName,
  type SynergyClassResult,
  synergyClass,
  synergyClasses,
} from "./synergy/synergy-class.ts";
export { SynergyReport, synergyReport } from "./synergy/synergy-report.ts";
export { type Language, type Localised, languages, localised, Text } from "./text/text.ts";
