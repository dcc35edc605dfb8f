export { type Activity, type ActivityId, activities } from "./activities.ts";
export { activityOverlap } from "./activity-overlap.ts";
export {
  type ActivityCrossing,
  type ActivityRelation,
  activityCrossings,
  activityRelations,
} from "./activity-relations.ts";
export { type GridPathPoint, type GridPathStatus, gridFactorIn, gridPathIn } from "./grid-path.ts";
export {
  type AspectId,
  aspectIds,
  type CostBasis,
  costBases,
  Grade,
  Measure,
  Resource,
  ResourceUse,
  type Stage,
  type SynergyType,
  stages,
  synergyTypes,
} from "./measure.ts";
export { measureCatalogue } from "./measure-catalogue.ts";
export { MeasureChange, MeasureChanges, NewMeasure } from "./measure-changes.ts";
export { type MeasureCsvColumn, measureCsvColumns } from "./measure-csv-columns.ts";
export { type MeasureSource, type SourceLicenceId, sourceLicences } from "./measure-source.ts";
export { measureSources } from "./measure-sources.ts";
export { measuresFromCsv } from "./measures-from-csv.ts";
export { measuresToCsv } from "./measures-to-csv.ts";
export { nearIds } from "./near-ids.ts";
export { reachIn, reachStartYear } from "./reach.ts";
export { withChanges, withMeasures } from "./read-measures.ts";
export { resourceSources } from "./resource-sources.ts";
export {
  type ResourceSupply,
  resourceSupply,
  type SupplyLevel,
  type SupplyPoint,
} from "./resource-supply.ts";
export { supplyTables } from "./resource-supply-tables.ts";
export { resourceUses } from "./resource-uses.ts";
export { type ResourceId, resources } from "./resources.ts";
