export { totalEmissions } from "./air-coupling.ts";
export { brokenRules, feasibleWithin, type Violation } from "./check-path.ts";
export { designPath, type PathWishes } from "./design-path.ts";
export { evaluatePath, type PathChoice, type PathOutcome, type PathShares } from "./evaluate-path.ts";
export { type MainMeasure, mainMeasures } from "./main-measures.ts";
export { activityCo2 } from "./non-co2-gases.ts";
export { type OwnFigures, type OwnInventory, type PathStart, pathStart } from "./path-city.ts";
export { PathConflict, PathDesign, PathMeasure, PathYear, ShadowPrice } from "./path-design.ts";
export { valueOfLife } from "./path-health.ts";
export { type PathLimit, type PathModel, pathModel } from "./path-model.ts";
export type {
  AirParameters,
  AirshedEmissions,
  CityTargets,
  Elsewhere,
  PathCity,
  PathMilestone,
  PathObjective,
  PathProblem,
  SectorEmissions,
} from "./path-problem.ts";
export { PathRequest } from "./path-request.ts";
export { type CoalitionCost, exactUpTo, type SampledShare, sampledShapley, shapleyValue } from "./shapley.ts";
