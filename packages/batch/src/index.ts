export type { EmbeddedLocation, ServerLocation } from "./backend/backend.ts";
export type { ChunkCompute, ChunkTask } from "./compute/chunk-compute.ts";
export {
  Batch,
  BatchRequest,
  type BatchService,
  BatchState,
  batchStates,
  CityOutcome,
  maximumDraws,
} from "./contract/batch.ts";
export { deferredBatchService } from "./service/deferred-batch-service.ts";
export { type BatchServiceOptions, openBatchService } from "./service/open-batch-service.ts";
