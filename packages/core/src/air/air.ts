export { AirResponseInput, AirResponseResult, airResponseMethod } from "./air-response.method.ts";
export { airResponse, type EmissionRatios, linearUpTo } from "./air-response.ts";
export {
  type AirResponseInterval,
  type AirResponseIntervalInput,
  airResponseInterval,
} from "./air-response-interval.ts";
export {
  type FasstChanges,
  type FasstResponse,
  type FasstSpecies,
  fasstChina,
  fasstChinaResponse,
  fasstCitation,
  fasstNatural,
  fasstResponsePerTg,
  fasstSpecies,
} from "./fasst-china.ts";
export { type IntakeFractionInput, intakeFraction } from "./intake-fraction.ts";
export { OzoneRegimeInput, OzoneRegimeResult, ozoneRegimeMethod } from "./ozone-regime.method.ts";
export { ozoneRegime, ozoneRegimeOfRatio } from "./ozone-regime.ts";
export { type OzoneRegime, type OzoneRisk, ozoneRegimes, ozoneRisks } from "./ozone-rules.ts";
export {
  type Grade,
  type Graded,
  type Range,
  type RegionResponse,
  type ResponseRegionId,
  type ResponseSourceId,
  regionResponses,
  responseNotes,
  responseRegionIds,
  responseSources,
} from "./region-response.ts";
export { type Origin, origins, type ResponseSpecies, responseSpecies } from "./response-names.ts";
export { crossRegionShares2010, type TransportStudy, transportStudies } from "./transport-studies.ts";
