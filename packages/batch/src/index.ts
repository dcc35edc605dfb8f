export type { EmbeddedLocation, ServerLocation } from "./backend/backend.ts";
export type { ChunkCompute, ChunkTask } from "./compute/chunk-compute.ts";
export {
  type MethodRunner,
  type PathCompute,
  type PathComputeOptions,
  type PathDesigner,
  pathCompute,
} from "./compute/path-compute.ts";
export { simulateAssessmentOnThreads, type ThreadedOptions } from "./compute/simulate-on-threads.ts";
export {
  Batch,
  BatchRequest,
  type BatchService,
  BatchState,
  batchStates,
  CityOutcome,
  maximumDraws,
} from "./contract/batch.ts";
export { CityPath, mostPathMeasures } from "./contract/city-path.ts";
export { PathPart, pathPartShape } from "./contract/path-part.ts";
export { deferredBatchService } from "./service/deferred-batch-service.ts";
export { type BatchServiceOptions, openBatchService } from "./service/open-batch-service.ts";
