export { complementaryErrorFunction, normalDistribution } from "../distribution/normal-distribution.ts";
export { Change, changeOver } from "./change.ts";
export {
  type AxisProbabilities,
  axisProbabilities,
  type ChangeBelief,
  errorOfChange,
  updatedBelief,
} from "./change-belief.ts";
export { type Bounds, type ChangeBounds, changeBounds, type ValueError } from "./change-bounds.ts";
export {
  type Calibration,
  type CalibrationWorld,
  type CalledCities,
  classCalibration,
  type ReliabilityBin,
} from "./class-calibration.ts";
export {
  ClassErrors,
  classProbabilities,
  defaultClassErrors,
  type ProbabilityInputs,
} from "./class-probabilities.ts";
export {
  ClassProbabilityInput,
  ClassProbabilityResult,
  classProbabilityMethod,
} from "./class-probability.method.ts";
export { classProbability, defaultCallThreshold, defaultDraws } from "./class-probability.ts";
export { CoControlInput, CoControlResult, coControlMethod, Quadrant } from "./co-control.method.ts";
export { coControl, quadrants } from "./co-control.ts";
export { CompositeIndexInput, CompositeIndexResult, compositeIndexMethod } from "./composite-index.method.ts";
export { compositeIndex, defaultStability } from "./composite-index.ts";
export { CompositeIndexDefinition, Indicator, normalisations } from "./composite-index-definition.ts";
export { compositeIndices, withCompositeIndex } from "./composite-indices.ts";
export { coordinationLevel, coordinationLevels } from "./coordination-levels.ts";
export {
  CouplingCoordinationInput,
  CouplingCoordinationResult,
  couplingCoordinationMethod,
} from "./coupling-coordination.method.ts";
export { couplingCoordination } from "./coupling-coordination.ts";
export {
  PollutantEquivalentInput,
  PollutantEquivalentResult,
  pollutantEquivalentMethod,
} from "./pollutant-equivalent.method.ts";
export { pollutantEquivalent } from "./pollutant-equivalent.ts";
export {
  type EquivalentPollutant,
  equivalentPollutants,
  equivalentTaxCny,
  equivalentValues,
} from "./pollutant-equivalent-values.ts";
export { rankCorrelation, ranksOf } from "./rank-stability.ts";
export {
  type DrawnChanges,
  type Simulation,
  simulatedClassProbability,
} from "./simulated-class-probability.ts";
export {
  SynergyClassInput,
  SynergyClassName,
  SynergyClassResult,
  synergyClassMethod,
} from "./synergy-class.method.ts";
export { classOfChanges, synergyClass, synergyClasses } from "./synergy-class.ts";
export { SynergyReport, synergyReport } from "./synergy-report.ts";
