export { AvoidedDeathsInput, AvoidedDeathsResult, avoidedDeathsMethod } from "./avoided-deaths.method.ts";
export {
  type AttributableDeathsInput,
  attributableDeaths,
  avoidedDeaths,
} from "./avoided-deaths.ts";
export { avoidedOnCurve, type DeathsInterval, type ObservedDeaths } from "./avoided-on-curve.ts";
export {
  type NationalRates,
  nationalRates,
  nationalRatesCitation,
  type RatesByAge,
  ratesByAge,
  ratesByAgeCitation,
  ratesByAgeFrom,
} from "./baseline-mortality.ts";
export { type ConcentrationResponse, concentrationResponse, concentrationResponses } from "./crf-registry.ts";
export { type AgeBand, type DeathsByAgeInput, deathsByAge, ratesScaledToOverall } from "./deaths-by-age.ts";
export {
  concentrationIn,
  type ExposureMetric,
  type ExposureUnit,
  exposureMetricIds,
  exposureMetrics,
  exposureUnits,
  gasConversionCitation,
} from "./exposure-metric.ts";
export { GemmInput, GemmResult, gemmMethod } from "./gemm.method.ts";
export { type GemmChoice, gemm, gemmAgeAt, gemmCurve } from "./gemm.ts";
export {
  type GemmAge,
  type GemmCause,
  type GemmCohorts,
  type GemmFit,
  gemmAges,
  gemmCauses,
  gemmCitation,
  gemmCohorts,
  gemmCounterfactual,
  gemmHighestExposure,
  gemmParameters,
} from "./gemm-parameters.ts";
export { LogLinearRiskInput, LogLinearRiskResult, logLinearRiskMethod } from "./log-linear-risk.method.ts";
export { type LogLinear, logLinearCurve, logLinearRisk } from "./log-linear-risk.ts";
export {
  type FunctionRisk,
  RiskByFunctionsInput,
  RiskByFunctionsResult,
  riskByFunctionsMethod,
} from "./risk-by-functions.method.ts";
export { riskByFunctions } from "./risk-by-functions.ts";
export {
  type Endpoint,
  endpoints,
  type Risk,
  type RiskCurve,
  type RiskPollutant,
  riskAt,
  riskPollutants,
  type Validity,
  validities,
} from "./risk-curve.ts";
export { type PartErrors, type Simulation, simulatedTotal } from "./simulated-total.ts";
export { type RiskTable, type RiskTableRow, tableRiskCurve } from "./table-risk-curve.ts";
export { type DeathsItem, type DeathsTotal, totalWithSharedError } from "./total-with-shared-error.ts";
