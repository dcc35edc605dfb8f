export { Co2EquivalentInput, Co2EquivalentResult, co2EquivalentMethod } from "./co2-equivalent.method.ts";
export { co2Equivalent } from "./co2-equivalent.ts";
export { FuelEmissionsInput, FuelEmissionsResult, fuelEmissionsMethod } from "./fuel-emissions.method.ts";
export { fuelEmissions } from "./fuel-emissions.ts";
export {
  type FuelFactor,
  type FuelFactorSet,
  type FuelFactorSetId,
  fuelFactorSetIds,
  fuelFactorSets,
  fuelIds,
  heatTonnesPerGigajoule,
} from "./fuel-factors.ts";
export {
  type GreenhouseGas,
  type GwpSet,
  type GwpSetId,
  greenhouseGases,
  gwpSetIds,
  gwpSets,
} from "./global-warming-potentials.ts";
export { GridFactorInput, GridFactorResult, gridFactorMethod } from "./grid-factor.method.ts";
export { gridFactor } from "./grid-factor.ts";
export {
  type GridArea,
  type NationalFactor,
  nationalGridPath,
  provinceGrids,
  regionalGrids,
} from "./grid-factors.ts";
export { So2CombustionInput, So2CombustionResult, so2CombustionMethod } from "./so2-combustion.method.ts";
export { so2Combustion } from "./so2-combustion.ts";
